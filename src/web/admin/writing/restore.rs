//! The question before an old revision is brought back, and the answer.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::edit;
use super::named::Named;
use crate::actions::text::{Restoration, Restored, restoration, restore_revision};
use crate::actions::{ActionError, Seen};
use crate::domain::id::EditionId;
use crate::domain::restore::way;
use crate::view::{Flash, FlashTone, Navigation, ReasonView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Form, Path};

const TEMPLATE: &str = "admin/writing/restore.html";
/// A version no row has.
const NO_VERSION: i64 = -1;

#[derive(Serialize)]
struct RestorePage {
    edition: i64,
    document: String,
    title: Named,
    round: i64,
    number: i64,
    saved_at: Timestamp,
    /// What it would replace as the newest text; none = a new round of work begins.
    open: Option<OpenView>,
    /// Why it cannot be.
    reasons: Vec<ReasonView>,
    /// The text has moved on since the question was asked.
    stale: bool,
    reason: String,
}

#[derive(Serialize)]
struct OpenView {
    edition: i64,
    number: i64,
    lock_version: i64,
    digest: String,
    title: Named,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Empty = there was no open text.
    lock_version: String,
    digest: String,
    reason: String,
}

pub async fn question(panel: Panel, Path((id, number)): Path<(i64, i64)>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let asked = restoration(&panel.app.store, &panel.actor(), EditionId(id), number).await?;
    panel.render(TEMPLATE, RestorePage::of(&asked)).await
}

pub async fn restore(
    panel: Panel,
    Path((id, number)): Path<(i64, i64)>,
    Form(answer): Form<Answer>,
) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (actor, at) = (panel.actor(), (EditionId(id), number));
    let seen = (!answer.lock_version.is_empty()).then(|| Seen {
        lock_version: answer.lock_version.parse().unwrap_or(NO_VERSION),
        digest: answer.digest.clone(),
    });
    let done = restore_revision(&panel.app, &actor, at, seen.as_ref(), &answer.reason).await;
    match done {
        Ok(done) => {
            let flash = match done {
                Restored::NewRevision(_) => "history-restored",
                Restored::NewEdition(_) => "history-restored-anew",
                Restored::Unchanged(_) => "history-restored-same",
            };
            let flash = Flash::new(FlashTone::Success, flash);
            panel.redirect(edit::address(done.edition()), flash).await
        }
        Err(ActionError::Stale) => {
            let asked = restoration(&panel.app.store, &actor, at.0, number).await?;
            let page = RestorePage {
                stale: true,
                reason: answer.reason,
                ..RestorePage::of(&asked)
            };
            panel.conflict(TEMPLATE, page)
        }
        Err(other) => Err(other.into()),
    }
}

impl RestorePage {
    fn of(asked: &Restoration) -> Self {
        let edition = &asked.edition;
        let open = asked.open.as_ref();
        let refusal = way(open.map(|(open, _)| open.stage)).err();
        Self {
            edition: edition.id.0,
            document: edition.document.public_id.clone(),
            title: Named::new(asked.revision.content.title(), edition.locale),
            round: edition.number,
            number: asked.revision.number,
            saved_at: asked.revision.created_at,
            open: open.map(|(open, head)| OpenView {
                edition: open.id.0,
                number: head.number,
                lock_version: open.lock_version,
                digest: head.digest.clone(),
                title: Named::new(&open.title, open.locale),
            }),
            reasons: refusal.as_ref().map(ReasonView::all).unwrap_or_default(),
            stale: false,
            reason: String::new(),
        }
    }
}
