//! The forms that let the program mend: one finding, or all it is sure of.

use crate::actions::text::{Saved, Wanted, mend_text};
use crate::actions::{ActionError, Seen};
use crate::domain::id::EditionId;
use crate::view::{Flash, FlashTone};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

/// Back to where the form stood: the editor, or the list.
pub async fn mend(panel: Panel, Path(id): Path<EditionId>, form: Fields) -> Result {
    let seen = Seen {
        lock_version: form.get("lock_version").parse().unwrap_or(-1),
        digest: form.get("digest").to_owned(),
    };
    let wanted = match form.get("finding") {
        "" => Wanted::AllCertain,
        one => Wanted::One(one),
    };
    let note = form.get("change_note");
    let done = mend_text(&panel.app, &panel.actor(), id, &seen, wanted, note).await;
    let (tone, word) = match done {
        Ok(Saved::NewRevision) => (FlashTone::Success, "flash-mended"),
        // Nobody can have been overtaken: a text that moved on is not mended.
        Ok(Saved::Unchanged | Saved::Merged { .. } | Saved::Clashing(_)) => {
            (FlashTone::Info, "flash-nothing-to-mend")
        }
        Err(ActionError::Stale) => (FlashTone::Warning, "flash-mend-stale"),
        Err(other) => return Err(other.into()),
    };
    let to = match form.get("back") {
        "edit" => format!("/admin/editions/{id}/edit#checks"),
        _ => format!("/admin/editions/{id}/checks"),
    };
    panel.redirect(to, Flash::new(tone, word)).await
}
