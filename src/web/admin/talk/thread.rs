//! One thread: what was said, the answer, and the buttons.

use std::collections::BTreeSet;

use serde::Serialize;

use super::address;
use super::view::{ThreadView, thread_views};
use crate::actions::ActionError;
use crate::actions::talk::{self, Said};
use crate::domain::id::{EditionId, PersonId, ThreadId};
use crate::domain::refusal::{FieldErrors, Refusal};
use crate::store::screens;
use crate::store::screens::Edition;
use crate::view::{Control, FieldView, Flash, FlashTone, Navigation, OptionView, ReasonView};
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, TextRow};
use crate::web::form::{Fields, Path, mend};
use crate::web::{Error, Result};

const TEMPLATE: &str = "admin/talk/thread.html";

#[derive(Serialize)]
struct ThreadPage {
    row: TextRow,
    thread: ThreadView,
    /// Of the text as it stands: accepting acts on exactly this.
    lock_version: i64,
    digest: String,
    words: FieldView,
    to: FieldView,
    /// Why a form came back.
    refused: Vec<ReasonView>,
    stale: bool,
}

/// What a form brought that has to be shown again.
#[derive(Default)]
pub(super) struct Shown {
    pub typed: Said,
    pub errors: FieldErrors,
    pub refusal: Option<Refusal>,
    pub stale: bool,
}

pub async fn page(panel: Panel, Path((id, thread)): Path<(EditionId, ThreadId)>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let page = thread_page(&panel, id, thread, Shown::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn reply(
    panel: Panel,
    Path((id, thread)): Path<(EditionId, ThreadId)>,
    form: Fields,
) -> Result {
    let panel = panel.at(Navigation::Documents);
    let said = said(&form);
    match mend(talk::reply(&panel.app, &panel.actor(), id, thread, &said).await)? {
        Ok(comment) => {
            let to = format!("{}#comment-{comment}", address(id, thread));
            let flash = Flash::new(FlashTone::Success, "talk-said");
            panel.redirect(to, flash).await
        }
        Err(errors) => {
            let shown = Shown {
                typed: said,
                errors,
                ..Shown::default()
            };
            let page = thread_page(&panel, id, thread, shown).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

/// The thread again after an act upon it that was not done, unless it is about rights.
pub(super) async fn again(
    panel: Panel,
    id: EditionId,
    thread: ThreadId,
    error: ActionError,
) -> Result {
    let shown = match error {
        ActionError::Stale => Shown {
            stale: true,
            ..Shown::default()
        },
        ActionError::Refused(refusal) if !refusal.is_about_rights() => Shown {
            refusal: Some(refusal),
            ..Shown::default()
        },
        other => return Err(Error::from(other)),
    };
    let panel = panel.at(Navigation::Documents);
    let page = thread_page(&panel, id, thread, shown).await?;
    panel.conflict(TEMPLATE, page)
}

/// What was typed and who is to be told.
pub(super) fn said(form: &Fields) -> Said {
    let to: BTreeSet<PersonId> = form
        .all("to")
        .filter_map(|id| id.parse().ok())
        .map(PersonId)
        .collect();
    Said {
        words: form.get("words").to_owned(),
        to,
    }
}

/// The people who may be told, to tick.
pub(super) async fn to_field(
    panel: &Panel,
    edition: &Edition,
    typed: &Said,
    errors: &FieldErrors,
) -> Result<FieldView> {
    let mut seers = screens::talk::seers(&panel.app.store, edition).await?;
    seers.retain(|(person, _)| *person != panel.person().id);
    let options = seers.into_iter().map(|(person, name)| OptionView {
        value: person.to_string(),
        label: name,
        selected: typed.to.contains(&person),
    });
    Ok(FieldView::new("to", Control::Checkboxes)
        .worded("talk-to", Some("talk-to-help"))
        .with_options(options.collect())
        .with_error(errors.get("to")))
}

pub(super) fn words_field(typed: &Said, errors: &FieldErrors, label: &str) -> FieldView {
    FieldView::new("words", Control::Text)
        .worded(label, Some("talk-words-help"))
        .with_limits(None, i64::try_from(crate::domain::talk::MOST_CHARS).ok())
        .with_value(typed.words.clone())
        .with_error(errors.get("words"))
}

async fn thread_page(
    panel: &Panel,
    id: EditionId,
    thread: ThreadId,
    shown: Shown,
) -> Result<ThreadPage> {
    let store = &panel.app.store;
    let text = screens::talk::text(store, &panel.scope(), id).await?;
    let talks = screens::talk::one_thread(store, id, thread).await?;
    let view = thread_views(&panel.actor(), &text, &talks)
        .pop()
        .ok_or_else(Error::not_found)?;
    let desks = Desks {
        cities: &text.cities,
        reader: panel.locale(),
    };
    Ok(ThreadPage {
        row: desks.row(&text.edition),
        thread: view,
        lock_version: text.edition.lock_version,
        digest: text.head.digest.clone(),
        words: words_field(&shown.typed, &shown.errors, "talk-reply"),
        to: to_field(panel, &text.edition, &shown.typed, &shown.errors).await?,
        refused: shown
            .refusal
            .as_ref()
            .map(ReasonView::all)
            .unwrap_or_default(),
        stale: shown.stale,
    })
}
