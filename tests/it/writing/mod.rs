//! The writing side of the panel: start, save, translate, find, look at texts; pictures.

mod autosaving;
mod doors;
mod history;
mod images;
mod list;
mod mending;
mod merging;
mod pictures;
mod saving;
mod slugs;
mod submitting;
mod translations;

use mihan::domain::content::{Content, Kind};
use mihan::domain::id::EditionId;
use mihan::domain::locale::Locale;

use crate::support::{Answer, TestApp, TestPerson};

const CITY: &str = "souss-massa";

fn editor_of(id: EditionId) -> String {
    format!("/admin/editions/{id}/edit")
}

/// Sends the form of a new text.
async fn starts(
    who: &mut TestPerson,
    kind: Kind,
    locale: Locale,
    typed: &[(&str, &str)],
) -> Answer {
    let place = [
        ("kind", kind.as_str()),
        ("city", CITY),
        ("locale", locale.tag()),
    ];
    let fields: Vec<_> = place.iter().chain(typed).copied().collect();
    who.browser.post("/admin/documents", &fields).await
}

/// The text that a form just started.
fn started(answer: &Answer) -> EditionId {
    assert_eq!(answer.status, 303, "{}", answer.body);
    let parts: Vec<&str> = answer.location().split('/').collect();
    EditionId(parts[3].parse().unwrap())
}

async fn opens(who: &mut TestPerson, id: EditionId) -> Answer {
    let page = who.browser.get(&editor_of(id)).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page
}

/// Sends the form of an editor page with what is typed: the page tells only which version was on the screen.
async fn saves(
    who: &mut TestPerson,
    page: &Answer,
    id: EditionId,
    typed: &[(&str, &str)],
) -> Answer {
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value")[0].clone();
    let (version, digest) = (hidden("lock_version"), hidden("digest"));
    let seen = [
        ("lock_version", version.as_str()),
        ("digest", digest.as_str()),
    ];
    let fields: Vec<_> = seen.iter().chain(typed).copied().collect();
    who.browser.post(&editor_of(id), &fields).await
}

async fn kept(app: &TestApp, id: EditionId) -> Content {
    app.standing(id).await.head.content
}

/// What stands in a field of a form.
fn typed_in(page: &Answer, name: &str) -> String {
    let inputs = page.attributes(&format!("input[name=\"{name}\"]"), "value");
    let areas = || page.texts(&format!("textarea[name=\"{name}\"]"));
    inputs
        .into_iter()
        .next()
        .or_else(|| areas().into_iter().next())
        .unwrap_or_else(|| panic!("no field {name} in {}", page.body))
}
