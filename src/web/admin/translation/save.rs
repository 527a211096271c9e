//! Keeping a translation, and saying what it is made from.

use serde::Deserialize;

use super::address;
use super::page::{Shown, TEMPLATE, translation_page};
use crate::actions::text::Saved;
use crate::actions::translation::{TranslationForm, choose_source, save_translation};
use crate::actions::{ActionError, Seen};
use crate::domain::content::FormInput;
use crate::domain::id::{EditionId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldErrors;
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::web::admin::Panel;
use crate::web::admin::writing::told;
use crate::web::form::{Fields, Form, Path, mend};
use crate::web::{Error, Result};

pub async fn save(panel: Panel, Path(id): Path<i64>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Documents);
    let id = EditionId(id);
    let seen = Seen {
        lock_version: fields.get("lock_version").parse().unwrap_or(-1),
        digest: fields.get("digest").to_owned(),
    };
    let source = fields.get("source_revision").parse().ok().map(RevisionId);
    let beside = fields.get("source_edition").to_owned();
    let form = TranslationForm {
        source,
        typed: FormInput::new(fields.0),
    };
    let to = match beside.as_str() {
        "" => address(id),
        beside => format!("{}?source={beside}", address(id)),
    };
    match save_translation(&panel.app, &panel.actor(), id, &seen, &form).await {
        Ok(Saved::Unchanged) => {
            let flash = Flash::new(FlashTone::Success, "translation-marked");
            panel.redirect(to, flash).await
        }
        Ok(saved) => told(&panel, id, saved, to).await,
        Err(error) => again(&panel, id, &form.typed, &beside, error).await,
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// Empty = the text stands for itself.
    source: String,
}

pub async fn choose(panel: Panel, Path(id): Path<i64>, Form(choice): Form<Choice>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let id = EditionId(id);
    let source: Option<Locale> = match choice.source.as_str() {
        "" => None,
        tag => Some(tag.parse().map_err(|_| Error::unreadable())?),
    };
    match mend(choose_source(&panel.app, &panel.actor(), id, source).await)? {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "translation-source-chosen");
            panel.redirect(address(id), flash).await
        }
        Err(errors) => {
            let shown = shown(None, errors);
            let page = translation_page(&panel, id, None, &shown).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

/// The page once more with everything that was typed, and why it was not kept.
async fn again(
    panel: &Panel,
    id: EditionId,
    typed: &FormInput,
    beside: &str,
    error: ActionError,
) -> Result {
    let typed = Some(typed);
    let shown = match error {
        ActionError::Invalid(errors) => shown(typed, errors),
        ActionError::Stale => Shown {
            overtaken: true,
            ..shown(typed, FieldErrors::default())
        },
        ActionError::Refused(refusal) if !refusal.is_about_rights() => Shown {
            refusal: Some(refusal),
            ..shown(typed, FieldErrors::default())
        },
        other => return Err(other.into()),
    };
    let conflict = shown.overtaken || shown.refusal.is_some();
    let wanted = beside.parse().ok().map(EditionId);
    let page = translation_page(panel, id, wanted, &shown).await?;
    match conflict {
        true => panel.conflict(TEMPLATE, page),
        false => panel.invalid(TEMPLATE, page),
    }
}

fn shown(typed: Option<&FormInput>, errors: FieldErrors) -> Shown<'_> {
    Shown {
        typed,
        errors,
        ..Shown::default()
    }
}
