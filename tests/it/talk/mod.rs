//! Talking about a text: comments on places, and suggestions that writers take or leave.

mod comments;
mod suggestions;

use mihan::domain::id::EditionId;
use mihan::domain::rich_text::BlockId;

use crate::support::{Answer, TestApp, TestPerson};

const CITY: &str = "souss-massa";

/// Sends the form that opens a thread at a place, with what is typed.
async fn opens(who: &mut TestPerson, id: EditionId, place: &str, typed: &[(&str, &str)]) -> Answer {
    let to = format!("/admin/editions/{id}/threads");
    let page = who.browser.get(&format!("{to}/new?{place}")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let mut fields = page.sendable(&to);
    fields.retain(|(name, _)| typed.iter().all(|(typed, _)| typed != name));
    let mut all: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    all.extend(typed);
    who.browser.post(&to, &all).await
}

/// Where the new thread is.
fn thread_at(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.gist());
    answer.location().to_owned()
}

/// Presses a button of a thread's page.
async fn presses(who: &mut TestPerson, at: &str, act: &str) -> Answer {
    let page = who.browser.get(at).await;
    let to = format!("{at}/{act}");
    let fields = page.sendable(&to);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    who.browser.post(&to, &fields).await
}

/// The id of a block of the body, by its place.
async fn block(app: &TestApp, id: EditionId, at: usize) -> BlockId {
    let standing = app.standing(id).await;
    let body = standing.head.content.body().unwrap().clone();
    body.blocks[at].id().unwrap().clone()
}
