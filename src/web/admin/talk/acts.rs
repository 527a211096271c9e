//! The buttons of a thread.

use super::address;
use super::thread::again;
use crate::actions::talk;
use crate::actions::{ActionResult, Seen};
use crate::domain::id::{CommentId, EditionId, ThreadId};
use crate::view::{Flash, FlashTone};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

type ThreadPath = Path<(EditionId, ThreadId)>;

pub async fn resolve(panel: Panel, Path((id, thread)): ThreadPath) -> Result {
    let done = talk::resolve(&panel.app, &panel.actor(), id, thread).await;
    answer(panel, id, thread, done, "talk-resolved").await
}

pub async fn reopen(panel: Panel, Path((id, thread)): ThreadPath) -> Result {
    let done = talk::reopen(&panel.app, &panel.actor(), id, thread).await;
    answer(panel, id, thread, done, "talk-reopened").await
}

pub async fn accept(panel: Panel, Path((id, thread)): ThreadPath, form: Fields) -> Result {
    let seen = Seen {
        lock_version: form.get("lock_version").parse().unwrap_or(-1),
        digest: form.get("digest").to_owned(),
    };
    let done = talk::accept(&panel.app, &panel.actor(), id, thread, &seen).await;
    answer(panel, id, thread, done, "talk-accepted").await
}

pub async fn decline(panel: Panel, Path((id, thread)): ThreadPath) -> Result {
    let done = talk::decline(&panel.app, &panel.actor(), id, thread).await;
    answer(panel, id, thread, done, "talk-declined").await
}

pub async fn withdraw(
    panel: Panel,
    Path((id, thread, comment)): Path<(EditionId, ThreadId, CommentId)>,
) -> Result {
    let done = talk::withdraw(&panel.app, &panel.actor(), id, thread, comment).await;
    answer(panel, id, thread, done, "talk-withdrawn-done").await
}

async fn answer(
    panel: Panel,
    id: EditionId,
    thread: ThreadId,
    done: ActionResult<()>,
    word: &str,
) -> Result {
    match done {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, word);
            panel.redirect(address(id, thread), flash).await
        }
        Err(error) => again(panel, id, thread, error).await,
    }
}
