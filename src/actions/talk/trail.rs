//! The trail and the news that acts upon threads share.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::json;

use crate::actions::ActionResult;
use crate::actions::notice::{self, Notice, NoticeEvent};
use crate::domain::id::{CommentId, PersonId, ThreadId};
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::Edition;
use crate::store::{StoreResult, Tx, revisions, talk};

/// Notes an act upon a thread.
pub(super) async fn note(
    tx: &Tx,
    act: &str,
    edition: &Edition,
    thread: ThreadId,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    let entry = AuditEntry {
        at: now,
        actor: by,
        act,
        subject: "comment_thread",
        subject_id: Some(thread.0),
        city: edition.document.city,
        detail: json!({ "edition": edition.id }),
    };
    audit::record(tx, entry).await
}

/// News of a thread for some people.
pub(super) fn news(
    event: NoticeEvent,
    edition: &Edition,
    thread: ThreadId,
    round: i64,
    by: Option<PersonId>,
    to: impl IntoIterator<Item = PersonId>,
) -> Notice {
    Notice {
        by,
        to: to.into_iter().collect(),
        anchor: Some(format!("thread-{thread}")),
        ..Notice::new(event, edition.id, edition.head, round.unsigned_abs())
    }
}

/// Tells those who were called by name, and of the others those who spoke in the thread or wrote
/// the text. Nobody hears of one comment twice.
pub(in crate::actions) async fn tell_of_comment(
    tx: &Tx,
    edition: &Edition,
    thread: ThreadId,
    comment: CommentId,
    by: Option<PersonId>,
    words: &str,
    now: Timestamp,
) -> ActionResult<()> {
    let called = talk::mentioned(tx, comment).await?;
    let mut around = talk::speakers_around(tx, comment).await?;
    around.extend(revisions::contributors(tx, edition.id).await?);
    let around: BTreeSet<PersonId> = around.difference(&called).copied().collect();
    for (event, to) in [
        (NoticeEvent::Mentioned, called),
        (NoticeEvent::Commented, around),
    ] {
        if to.iter().any(|person| Some(*person) != by) {
            let mut news = news(event, edition, thread, comment.0, by, to);
            news.reason = Some(words.to_owned());
            notice::leave(tx, &news, now).await?;
        }
    }
    Ok(())
}
