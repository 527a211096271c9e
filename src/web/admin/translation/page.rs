//! The page: the source in its direction, the translation in its own, unit by unit.

use serde::{Deserialize, Serialize};

use super::row::{RowView, Typed};
use crate::actions::translation::{Beside, ShownSource, beside};
use crate::domain::content::{FormInput, Kind};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, FieldErrors, Refusal};
use crate::domain::stage::{Slot, Stage};
use crate::domain::translation::Progress;
use crate::store::screens::Edition;
use crate::store::screens::translation::rendered_blocks;
use crate::view::ReasonView;
use crate::view::page::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::writing::Named;
use crate::web::form::{Path, Query};

pub(super) const TEMPLATE: &str = "admin/translation/page.html";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The edition of the source to look at.
    source: Option<i64>,
}

#[derive(Serialize)]
pub(super) struct TranslationPage {
    edition: i64,
    document: String,
    kind: Kind,
    stage: Stage,
    title: Named,
    /// Language and direction of the translation.
    to: Side,
    from: Option<Side>,
    source_revision: Option<i64>,
    source_edition: Option<i64>,
    source_is_public: bool,
    /// The text of the source that could stand there instead.
    other: Option<OtherView>,
    /// Something was the source once, and nothing is there any more.
    gone: Option<Locale>,
    /// Languages it can be made from.
    candidates: Vec<Locale>,
    rows: Vec<RowView>,
    progress: Progress,
    lock_version: i64,
    digest: String,
    may_write: bool,
    writable: bool,
    /// Why the form came back.
    refused: Vec<ReasonView>,
    overtaken: bool,
    unsaved: bool,
    errors: Vec<ErrorLine>,
    /// What was typed for blocks of its own.
    end: String,
    end_error: Option<FieldError>,
    source_error: Option<FieldError>,
}

#[derive(Serialize)]
pub(super) struct Side {
    lang: Locale,
    dir: crate::domain::locale::Direction,
}

#[derive(Serialize)]
struct OtherView {
    edition: i64,
    is_public: bool,
}

/// An error with the unit it is in.
#[derive(Serialize)]
struct ErrorLine {
    name: String,
    error: FieldError,
}

/// What is on the page besides the kept texts.
#[derive(Default)]
pub(super) struct Shown<'a> {
    pub typed: Option<&'a FormInput>,
    pub errors: FieldErrors,
    pub refusal: Option<Refusal>,
    pub overtaken: bool,
}

pub async fn page(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let wanted = asked.source.map(EditionId);
    let page = translation_page(&panel, EditionId(id), wanted, &Shown::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub(super) async fn translation_page(
    panel: &Panel,
    id: EditionId,
    wanted: Option<EditionId>,
    shown: &Shown<'_>,
) -> Result<TranslationPage> {
    let actor = panel.actor();
    let found = beside(&panel.app.store, &actor, id, wanted).await?;
    let edition = &found.edition;
    let may_write = policy::decide(&actor, Act::Write(edition.target())).is_ok();
    let html = match (&found.source, &found.shown) {
        (Some(content), Some(source)) => {
            let locale = source.edition.locale;
            rendered_blocks(&panel.app.store, content, locale).await?
        }
        (Some(_) | None, _) => Default::default(),
    };
    let typed = Typed {
        input: shown.typed,
        errors: &shown.errors,
    };
    let rows = found
        .rows
        .iter()
        .filter_map(|row| RowView::new(row, &html, &typed));
    let end = shown.typed.and_then(|typed| typed.raw("end"));
    let lines = shown.errors.iter().map(|(name, error)| ErrorLine {
        name: name.to_owned(),
        error: error.clone(),
    });
    Ok(TranslationPage {
        edition: edition.id.0,
        document: edition.document.public_id.clone(),
        kind: edition.document.kind,
        stage: edition.stage,
        title: Named::new(&edition.title, edition.locale),
        to: Side::of(edition.locale),
        from: found
            .shown
            .as_ref()
            .map(|source| Side::of(source.edition.locale)),
        source_revision: found.shown.as_ref().map(|source| source.revision.0),
        source_edition: found.shown.as_ref().map(|source| source.edition.id.0),
        source_is_public: found.shown.as_ref().is_some_and(ShownSource::is_public),
        other: found.other.as_ref().map(|other| OtherView {
            edition: other.id.0,
            is_public: is_public(other),
        }),
        gone: found.gone(),
        candidates: found.candidates.clone(),
        rows: rows.collect(),
        progress: found.progress,
        lock_version: edition.lock_version,
        digest: found.head.digest.clone(),
        may_write,
        writable: may_write && edition.stage.is_writable(),
        refused: shown
            .refusal
            .as_ref()
            .map(ReasonView::all)
            .unwrap_or_default(),
        overtaken: shown.overtaken,
        unsaved: shown.typed.is_some(),
        errors: lines.collect(),
        end: end.unwrap_or_default().to_owned(),
        end_error: shown.errors.get("end").cloned(),
        source_error: shown.errors.get("source").cloned(),
    })
}

impl Side {
    fn of(locale: Locale) -> Self {
        Self {
            lang: locale,
            dir: locale.direction(),
        }
    }
}

impl Beside {
    /// The language that the text was made from, when nothing of it is left.
    fn gone(&self) -> Option<Locale> {
        self.source_locale.filter(|_| self.shown.is_none())
    }
}

impl ShownSource {
    fn is_public(&self) -> bool {
        is_public(&self.edition)
    }
}

fn is_public(edition: &Edition) -> bool {
    edition.stage.slot() == Some(Slot::Live)
}
