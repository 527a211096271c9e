//! The editor: the form of a text with what is kept, what was typed, or what waits unsaved; and saving it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::autosaving::{Other, Waiting, others};
use super::beside::{Drift, National, ValueView, drifts, national, value_views};
use super::form::{FormParts, FormView, pictures};
use super::form_values::Values;
use super::named::{Named, Names, desk_word};
use super::submitting::submitting;
use super::{NATIONAL, merging};
use crate::actions::checks::check_text;
use crate::actions::text::{Saved, be_present, save_text};
use crate::actions::{ActionError, Seen};
use crate::domain::content::{Field, FormInput, Kind, Shape, fields};
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldErrors, Reason, Refusal};
use crate::domain::stage::Stage;
use crate::store::screens::choices::choices;
use crate::store::screens::text::{TextScreen, text};
use crate::store::screens::writing::{Unsaved, unsaved};
use crate::view::ReasonView;
use crate::view::page::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::checks::{ChecksView, Mends};
use crate::web::admin::reviews::acts::Acts;
use crate::web::admin::talk::side::{TalkSide, talk_side};
use crate::web::form::{Fields, Path, Query};

const TEMPLATE: &str = "admin/writing/edit.html";
/// How many letters tell one open page of a text from another.
const SITTING_LENGTH: usize = 16;

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
    /// Of the kept text.
    checks: ChecksView,
    /// Submitting the kept text; none = the stage is closed.
    acts: Option<Acts>,
    drifts: Vec<Drift>,
    national: Option<National>,
    /// What is on the page differs from what is kept.
    unsaved: bool,
    newest_version: i64,
    saved_by_me: bool,
    /// Which open page this is, for autosaving.
    sitting: String,
    note: String,
    /// The form shows the reader's autosave.
    resumed: bool,
    /// What the reader typed on another page and has not saved.
    waiting: Option<Waiting>,
    /// What is typed on this page is on the server too.
    kept: Option<Waiting>,
    /// Who else has the text open.
    others: Vec<Other>,
    talk: TalkSide,
}

/// What is on the page besides the kept text.
#[derive(Default)]
struct Shown<'a> {
    typed: Option<&'a FormInput>,
    errors: FieldErrors,
    refusal: Option<Refusal>,
    /// What the typed text began with, as its form says; none = the newest.
    began: Option<Seen>,
    /// The typed text comes from the reader's autosave.
    resumed: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `autosave` = with what the reader typed and has not saved.
    from: String,
}

/// Where the editor of a text is.
pub(super) fn address(id: EditionId) -> String {
    format!("/admin/editions/{id}/edit")
}

pub async fn page(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let screen = text(&panel.app.store, &panel.scope(), EditionId(id)).await?;
    policy::decide(&panel.actor(), Act::Write(screen.edition.target()))?;
    if screen.edition.stage.is_writable() {
        be_present(&panel.app, &panel.actor(), &screen.edition).await?;
    }
    let found = unsaved(&panel.app.store, &screen.edition, panel.person().id).await?;
    let resumed = found.as_ref().filter(|_| asked.from == "autosave");
    let shown = match resumed {
        None => Shown::default(),
        Some((found, base)) => Shown {
            typed: Some(&found.form),
            began: Some(Seen {
                lock_version: screen.edition.lock_version,
                digest: base.clone().unwrap_or_default(),
            }),
            resumed: true,
            ..Shown::default()
        },
    };
    let page = edit_page(&panel, &screen, shown, found.as_ref()).await?;
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
    let to = match form.get("then") {
        "preview" => format!("/admin/editions/{id}/preview"),
        _ => address(id),
    };
    let input = FormInput::new(form.0);
    match save_text(&panel.app, &panel.actor(), id, &seen, &input).await {
        Ok(Saved::Clashing(between)) => {
            merging::ask(&panel, id, between, input.text("sitting")).await
        }
        Ok(saved) => merging::told(&panel, id, saved, to).await,
        Err(error) => again(&panel, id, &input, seen, error).await,
    }
}

/// The form once more with everything that was typed, and why it was not kept.
async fn again(
    panel: &Panel,
    id: EditionId,
    input: &FormInput,
    seen: Seen,
    error: ActionError,
) -> Result {
    let typed = Shown {
        typed: Some(input),
        began: Some(seen),
        ..Shown::default()
    };
    let shown = match error {
        ActionError::Invalid(errors) => Shown { errors, ..typed },
        ActionError::Refused(refusal) if !refusal.is_about_rights() => Shown {
            refusal: Some(refusal),
            ..typed
        },
        other => return Err(other.into()),
    };
    let conflict = shown.refusal.is_some();
    let screen = text(&panel.app.store, &panel.scope(), id).await?;
    let found = unsaved(&panel.app.store, &screen.edition, panel.person().id).await?;
    let page = edit_page(panel, &screen, shown, found.as_ref()).await?;
    match conflict {
        true => panel.conflict(TEMPLATE, page),
        false => panel.invalid(TEMPLATE, page),
    }
}

async fn edit_page(
    panel: &Panel,
    screen: &TextScreen,
    shown: Shown<'_>,
    found: Option<&Unsaved>,
) -> Result<EditPage> {
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
    let began = shown.began.unwrap_or_else(|| Seen {
        lock_version: edition.lock_version,
        digest: head.digest.clone(),
    });
    let sitting = sitting(panel, shown.typed);
    let found = found
        .filter(|(found, _)| differs(&found.form, screen))
        .map(|(found, base)| Waiting::of(found, base.as_ref(), &head.digest));
    let (kept, waiting) = match found {
        Some(found) if found.sitting == sitting => (Some(found), None),
        other => (None, other),
    };
    Ok(EditPage {
        edition: edition.id.0,
        document: edition.document.public_id.clone(),
        kind,
        stage: edition.stage,
        title: Named::new(&edition.title, edition.locale),
        desk: desk_word(app.views.words(), screen.desk.as_ref(), reader)?,
        form: FormView::new(app.views.words(), reader, &parts)?,
        lock_version: began.lock_version,
        digest: began.digest,
        newest_version: edition.lock_version,
        saved_by_me: edition.updated_by == Some(panel.person().id),
        sitting,
        note: shown
            .typed
            .map(|typed| typed.text("change_note").to_owned())
            .unwrap_or_default(),
        resumed: shown.resumed,
        waiting,
        kept,
        others: others(panel, &[edition.id])
            .await?
            .into_iter()
            .map(|(_, other)| other)
            .collect(),
        saved_at: edition.updated_at,
        saved_by: screen.saved_by.clone(),
        closed: refusal.as_ref().map(ReasonView::all).unwrap_or_default(),
        values: value_views(kind, Values::Kept(&head.content), &names),
        checks: checks(panel, screen, shown.typed.is_some()).await?,
        acts: submitting(panel, edition).await?,
        drifts: drifts(screen, &names),
        national: national(panel, screen).await?,
        unsaved: shown.typed.is_some(),
        talk: talk_side(panel, edition, head).await?,
    })
}

/// What is to be mended in the kept text; it can be mended here unless something else is typed.
async fn checks(panel: &Panel, screen: &TextScreen, unsaved: bool) -> Result<ChecksView> {
    let (edition, head, now) = (&screen.edition, &screen.head, panel.app.clock.now());
    let found = check_text(&panel.app.store, &head.content, edition.locale, now).await?;
    let mends = (edition.stage.is_writable() && !unsaved).then(|| Mends {
        lock_version: edition.lock_version,
        digest: head.digest.clone(),
    });
    Ok(ChecksView::new(edition.id, edition.locale, &found, mends).beside_form())
}

/// Which open page this is: that of the typed text, or a new one.
fn sitting(panel: &Panel, typed: Option<&FormInput>) -> String {
    match typed.map(|typed| typed.text("sitting")) {
        Some(sitting) if !sitting.is_empty() => sitting.to_owned(),
        Some(_) | None => panel.app.ids.short(SITTING_LENGTH),
    }
}

/// Whether a form says anything that the newest text does not: a late autosave may repeat what was saved.
fn differs(form: &FormInput, screen: &TextScreen) -> bool {
    let (typed, kept) = (Values::Typed(form), Values::Kept(&screen.head.content));
    let said = |values: Values<'_>, field: &Field| match field.shape {
        Shape::Rich => values.body().markdown,
        Shape::Choice { .. } | Shape::Choices { .. } => values.chosen(field.key).join(" "),
        Shape::Image => values.image(field.key).asset + &values.image(field.key).alt,
        Shape::Line { .. }
        | Shape::Text { .. }
        | Shape::Date
        | Shape::LocalDateTime
        | Shape::Integer { .. }
        | Shape::Link
        | Shape::Email
        | Shape::Phone => values.text(field.key).trim().replace("\r\n", "\n"),
    };
    fields(screen.head.content.kind())
        .iter()
        .any(|field| said(typed, field).trim() != said(kept, field).trim())
}

const fn frozen(stage: Stage) -> Reason {
    Reason::Frozen { stage }
}
