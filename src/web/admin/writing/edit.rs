//! The editor: read, save, and what happens when somebody else saved first.

use jiff::Timestamp;
use serde::Serialize;

use super::NATIONAL;
use super::form::{FormParts, FormView, pictures};
use super::form_values::Values;
use super::named::{Named, Names, desk_word};
use super::overtaken::Overtaken;
use super::submitting::submitting;
use crate::actions::text::{Saved, save_text};
use crate::actions::{ActionError, Seen};
use crate::domain::content::{FormInput, Kind, drifted_facts, fields, problems};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldErrors, Problem, Reason, Refusal};
use crate::domain::stage::Stage;
use crate::store::screens::choices::choices;
use crate::store::screens::text::{OtherText, TextScreen, text};
use crate::view::ReasonView;
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::acts::Acts;
use crate::web::form::{Fields, Path};

const TEMPLATE: &str = "admin/writing/edit.html";

#[derive(Serialize)]
struct EditPage {
    edition: i64,
    document: String,
    kind: Kind,
    stage: Stage,
    title: Named,
    desk: Named,
    form: FormView,
    lock_version: i64,
    digest: String,
    saved_at: Timestamp,
    saved_by: Option<String>,
    /// Why the text cannot be written on; empty = it can.
    closed: Vec<ReasonView>,
    /// Values of a text that is closed, for reading.
    values: Vec<ValueView>,
    problems: Vec<Problem>,
    /// Submitting the kept text; none = the stage is closed.
    acts: Option<Acts>,
    drifts: Vec<Drift>,
    national: Option<National>,
    overtaken: Option<Overtaken>,
    /// What is on the page differs from what is kept.
    unsaved: bool,
}

/// A filled field in words.
#[derive(Serialize)]
struct ValueView {
    key: &'static str,
    text: String,
}

/// Facts in which another language says something else.
#[derive(Serialize)]
struct Drift {
    locale: Locale,
    href: String,
    facts: Vec<DriftedFact>,
}

#[derive(Serialize)]
struct DriftedFact {
    key: &'static str,
    theirs: String,
}

/// What an offer rests on and cannot change.
#[derive(Serialize)]
struct National {
    title: Named,
    href: String,
    values: Vec<ValueView>,
}

/// What is on the page besides the kept text.
#[derive(Default)]
struct Shown<'a> {
    typed: Option<&'a FormInput>,
    errors: FieldErrors,
    refusal: Option<Refusal>,
    overtaken: bool,
}

/// Where the editor of a text is.
pub(super) fn address(id: EditionId) -> String {
    format!("/admin/editions/{id}/edit")
}

pub async fn page(panel: Panel, Path(id): Path<i64>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let screen = text(&panel.app.store, &panel.scope(), EditionId(id)).await?;
    policy::decide(&panel.actor(), Act::Write(screen.edition.target()))?;
    let page = edit_page(&panel, &screen, Shown::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn save(panel: Panel, Path(id): Path<i64>, form: Fields) -> Result {
    let panel = panel.at(Navigation::Documents);
    let id = EditionId(id);
    let seen = Seen {
        // A form of ours always has a number here; anything else is what nobody saw.
        lock_version: form.get("lock_version").parse().unwrap_or(-1),
        digest: form.get("digest").to_owned(),
    };
    let goes_on = form.get("then") == "preview";
    let input = FormInput::new(form.0);
    match save_text(&panel.app, &panel.actor(), id, &seen, &input).await {
        Ok(saved) => {
            let word = match saved {
                Saved::NewRevision => "flash-saved",
                Saved::Unchanged => "documents-unchanged",
            };
            let to = match goes_on {
                true => format!("/admin/editions/{id}/preview"),
                false => address(id),
            };
            panel
                .redirect(to, Flash::new(FlashTone::Success, word))
                .await
        }
        Err(error) => again(&panel, id, &input, error).await,
    }
}

/// The form once more with everything that was typed, and why it was not kept.
async fn again(panel: &Panel, id: EditionId, input: &FormInput, error: ActionError) -> Result {
    let typed = Shown {
        typed: Some(input),
        ..Shown::default()
    };
    let shown = match error {
        ActionError::Invalid(errors) => Shown { errors, ..typed },
        ActionError::Stale => Shown {
            overtaken: true,
            ..typed
        },
        ActionError::Refused(refusal) if !refusal.is_about_rights() => Shown {
            refusal: Some(refusal),
            overtaken: true,
            ..typed
        },
        other => return Err(other.into()),
    };
    let conflict = shown.overtaken;
    let screen = text(&panel.app.store, &panel.scope(), id).await?;
    let page = edit_page(panel, &screen, shown).await?;
    match conflict {
        true => panel.conflict(TEMPLATE, page),
        false => panel.invalid(TEMPLATE, page),
    }
}

async fn edit_page(panel: &Panel, screen: &TextScreen, shown: Shown<'_>) -> Result<EditPage> {
    let (app, reader) = (&panel.app, panel.locale());
    let (edition, head) = (&screen.edition, &screen.head);
    let kind = edition.document.kind;
    let choices = choices(&app.store, kind, reader).await?;
    let pictures = pictures(panel, edition.document.city).await?;
    let names = Names {
        words: app.views.words(),
        locale: reader,
        choices: &choices,
    };
    let values = shown
        .typed
        .map_or(Values::Kept(&head.content), Values::Typed);
    let parts = FormParts {
        kind,
        locale: edition.locale,
        values,
        errors: &shown.errors,
        choices: &choices,
        pictures: &pictures,
        desk: screen.desk.as_ref().map_or(NATIONAL, |desk| &desk.slug),
    };
    let frozen = (!edition.stage.is_writable()).then(|| Refusal::from(frozen(edition.stage)));
    let refusal = shown.refusal.or(frozen);
    let overtaken = shown
        .typed
        .filter(|_| shown.overtaken)
        .map(|input| Overtaken::new(screen, input, &names));
    Ok(EditPage {
        edition: edition.id.0,
        document: edition.document.public_id.clone(),
        kind,
        stage: edition.stage,
        title: Named::new(&edition.title, edition.locale),
        desk: desk_word(app.views.words(), screen.desk.as_ref(), reader)?,
        form: FormView::new(app.views.words(), reader, &parts)?,
        lock_version: edition.lock_version,
        digest: head.digest.clone(),
        saved_at: edition.updated_at,
        saved_by: screen.saved_by.clone(),
        closed: refusal.as_ref().map(ReasonView::all).unwrap_or_default(),
        values: value_views(kind, Values::Kept(&head.content), &names),
        problems: problems(&head.content),
        acts: submitting(panel, edition).await?,
        drifts: drifts(screen, &names),
        national: national(panel, screen).await?,
        overtaken,
        unsaved: shown.typed.is_some(),
    })
}

const fn frozen(stage: Stage) -> Reason {
    Reason::Frozen { stage }
}

fn value_views(kind: Kind, values: Values<'_>, names: &Names<'_>) -> Vec<ValueView> {
    fields(kind)
        .iter()
        .map(|field| ValueView {
            key: field.key,
            text: values.words(field, names),
        })
        .filter(|value| !value.text.is_empty())
        .collect()
}

fn drifts(screen: &TextScreen, names: &Names<'_>) -> Vec<Drift> {
    let mine = &screen.head.content;
    let drift = |other: &OtherText| {
        let differing = drifted_facts(mine, &other.content);
        let facts = fields(mine.kind())
            .iter()
            .filter(|field| differing.contains(&field.key))
            .map(|field| DriftedFact {
                key: field.key,
                theirs: Values::Kept(&other.content).words(field, names),
            })
            .collect();
        Drift {
            locale: other.edition.locale,
            href: address(other.edition.id),
            facts,
        }
    };
    let all = screen.others.iter().map(drift);
    all.filter(|drift| !drift.facts.is_empty()).collect()
}

async fn national(panel: &Panel, screen: &TextScreen) -> Result<Option<National>> {
    let Some(programme) = &screen.programme else {
        return Ok(None);
    };
    let choices = choices(&panel.app.store, Kind::Programme, panel.locale()).await?;
    let names = Names {
        words: panel.app.views.words(),
        locale: panel.locale(),
        choices: &choices,
    };
    let edition = &programme.edition;
    let mut values = value_views(Kind::Programme, Values::Kept(&programme.content), &names);
    values.retain(|value| !matches!(value.key, "title" | "slug" | "body" | "source"));
    Ok(Some(National {
        title: Named::new(&edition.title, edition.locale),
        href: format!("/admin/documents/{}", edition.document.public_id),
        values,
    }))
}
