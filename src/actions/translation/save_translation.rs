//! Keep what a translator typed beside the source, and what each unit was made from.

use std::collections::BTreeSet;

use serde_json::json;

use super::beside::{Beside, beside, seen_source};
use super::refresh::refresh;
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::seen::Seen;
use crate::actions::text::{Saved, save_within};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::{Content, FormInput};
use crate::domain::id::{EditionId, RevisionId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::Reason;
use crate::domain::translation::{
    Mark, Row, Source, Status, TypedUnits, UnitKey, Version, compose, unit,
};
use crate::store::audit::{self, AuditEntry};
use crate::store::{revisions, translations};

/// What the page of a translation sends.
#[derive(Clone, Debug)]
pub struct TranslationForm {
    /// The text of the source that stood beside it; none = there is no source any more.
    pub source: Option<RevisionId>,
    /// One input for each unit that was written, `right.<unit>` for those that are still right.
    pub typed: FormInput,
}

/// Keeps the text through the same door as the editor does, and in the same transaction what each
/// written or confirmed unit was made from: the source as the translator saw it.
pub async fn save_translation(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    form: &TranslationForm,
) -> ActionResult<Saved> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let mut page = beside(&tx, actor, id, None).await?;
    let target = page.edition.target();
    policy::decide(actor, Act::Write(target))?;
    // What was typed stands on the text that was on the screen, not on what others saved since.
    let base = revisions::find_by_digest(&tx, target.kind, id, &seen.digest)
        .await?
        .ok_or(ActionError::Stale)?;
    let source = match (page.source_locale, form.source) {
        (Some(locale), Some(revision)) => {
            Some(seen_source(&tx, actor, &page.edition, locale, revision).await?)
        }
        (Some(_) | None, _) => None,
    };
    let from = source.as_ref().map(|(edition, _)| *edition);
    page.rows = page.rows_beside(&one_version(source), &base.content);
    let (content, written) = compose(&base.content, &page.rows, TypedUnits(&form.typed))?;
    let saved = if content == base.content {
        Saved::Unchanged
    } else if !page.edition.stage.is_writable() {
        // That a text is still right may be said of a frozen one too: no word of it changes.
        let stage = page.edition.stage;
        return Err(Reason::Frozen { stage }.into());
    } else {
        let mut input = FormInput::of(&content);
        input.add("change_note", form.typed.text("change_note"));
        save_within(&tx, app, actor, id, seen, &input).await?
    };
    if let Saved::Clashing(_) = saved {
        // What was typed is kept aside; it is no part of the text until somebody decides.
        tx.commit().await?;
        return Ok(saved);
    }
    let marks = marks(&page, &content, &written, from, &form.typed);
    translations::replace_marks(&tx, id, &marks, actor.person_id(), now).await?;
    refresh(&tx, &page.edition.document, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: "translation.save",
        subject: "edition",
        subject_id: Some(id.0),
        city: target.city,
        detail: json!({ "source": form.source, "units": written.len(), "marks": marks.len() }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(saved)
}

fn one_version(source: Option<(EditionId, Content)>) -> Source {
    let versions = source.map(|(edition, content)| Version {
        edition,
        content,
        minor: false,
    });
    Source::new(versions.into_iter().collect(), None)
}

/// What is known now of the making of each unit that is in the text.
fn marks(
    page: &Beside,
    content: &Content,
    written: &BTreeSet<UnitKey>,
    from: Option<EditionId>,
    typed: &FormInput,
) -> Vec<Mark> {
    let mark = |row: &Row| -> Option<Mark> {
        let key = row.key()?.clone();
        let confirmed = typed.all("right").contains(&row.name().as_str());
        let fresh = written.contains(&key) || confirmed;
        unit(content, &key)?;
        match (&row.source, &row.status) {
            (Some(source), _) if fresh => Some(Mark {
                unit: key,
                source_unit: source.key.clone(),
                source_text: Some(source.piece.text()),
                source_edition: from,
            }),
            // The source let go of it, the translation keeps it on purpose.
            (None, Status::SourceGone) if confirmed => Some(Mark {
                source_unit: key.clone(),
                unit: key,
                source_text: None,
                source_edition: None,
            }),
            (Some(source), _) => page.guessed(row, &source.key),
            (None, _) => None,
        }
    };
    page.rows.iter().filter_map(mark).collect()
}

impl Beside {
    /// A pair that was only guessed is written down with the first save, so that it holds when the
    /// others are worked on.
    fn guessed(&self, row: &Row, source_unit: &UnitKey) -> Option<Mark> {
        let key = &row.target.as_ref()?.key;
        if self.marks.iter().any(|mark| mark.unit == *key) {
            return None;
        }
        let began = self.origin.as_ref();
        let then = began.and_then(|(_, content)| unit(content, source_unit));
        Some(Mark {
            unit: key.clone(),
            source_unit: source_unit.clone(),
            source_text: then.as_ref().map(|unit| unit.piece.text()),
            source_edition: then.and(began.map(|(edition, _)| *edition)),
        })
    }
}
