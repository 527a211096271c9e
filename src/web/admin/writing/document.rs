//! The page of a document: how it stands in every language, and where to go on.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::autosaving::{Other, others};
use super::edit;
use super::named::{Named, desk_word};
use super::submitting::submitting;
use crate::actions::text::start_edition;
use crate::domain::content::Kind;
use crate::domain::id::EditionId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::policy::{self, Act};
use crate::domain::scope::Target;
use crate::domain::stage::Stage;
use crate::domain::translation::Progress;
use crate::domain::trash;
use crate::store::screens::Edition;
use crate::store::screens::texts::{DocumentScreen, Language, TextLine, document};
use crate::view::page::Navigation;
use crate::web::admin::Panel;
use crate::web::admin::reviews::acts::Acts;
use crate::web::admin::translation;
use crate::web::form::{Form, Path};
use crate::web::{Error, Result};

const TEMPLATE: &str = "admin/writing/document.html";

#[derive(Serialize)]
struct DocumentPage {
    public_id: String,
    kind: Kind,
    desk: Named,
    /// None = no text has a title yet.
    title: Option<Named>,
    created_at: Timestamp,
    languages: Vec<LanguageView>,
    past: Vec<TextView>,
    /// The whole of it may be put in the trash.
    may_trash: bool,
}

#[derive(Serialize)]
struct LanguageView {
    locale: Locale,
    dir: Direction,
    open: Option<TextView>,
    live: Option<TextView>,
    /// Address of the public page and the word for its state.
    public: Option<(String, &'static str)>,
    may_write: bool,
    /// Submitting the open text.
    acts: Option<Acts>,
    /// Who else has the open text before them.
    present: Vec<Other>,
    /// Texts in other languages that a translation may start from.
    sources: Vec<SourceView>,
}

#[derive(Serialize)]
struct TextView {
    edition: i64,
    locale: Locale,
    number: i64,
    stage: Stage,
    title: Option<Named>,
    writer: Option<String>,
    updated_at: Timestamp,
    scheduled: Option<String>,
    is_writable: bool,
    schedule_failure: bool,
    /// The language it is made from; none = it is no translation.
    made_from: Option<Locale>,
    progress: Option<Progress>,
    /// It may be put in the trash by itself.
    may_trash: bool,
}

#[derive(Clone, Serialize)]
struct SourceView {
    edition: i64,
    locale: Locale,
    title: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Begin {
    locale: String,
    /// The text to translate; empty = begin with nothing.
    source: String,
}

pub async fn page(panel: Panel, Path(id): Path<String>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let screen = document(&panel.app.store, &panel.scope(), &id).await?;
    let page = document_page(&panel, &screen).await?;
    panel.render(TEMPLATE, page).await
}

/// Opens the document for writing in a language, as a new version of what is live or as a translation.
pub async fn begin(panel: Panel, Path(id): Path<String>, Form(form): Form<Begin>) -> Result {
    let locale: Locale = form.locale.parse().map_err(|_| Error::unreadable())?;
    let source = match form.source.as_str() {
        "" => None,
        number => Some(EditionId(number.parse().map_err(|_| Error::unreadable())?)),
    };
    let edition = start_edition(&panel.app, &panel.actor(), &id, locale, source).await?;
    // A translation begins beside the text it is made from.
    let to = match source {
        Some(_) => translation::address(edition),
        None => edit::address(edition),
    };
    Ok(panel.go(to))
}

async fn document_page(panel: &Panel, screen: &DocumentScreen) -> Result<DocumentPage> {
    let words = panel.app.views.words();
    let mut texts: Vec<&TextLine> = screen
        .languages
        .iter()
        .flat_map(|language| language.open.iter().chain(&language.live))
        .chain(&screen.past)
        .filter(|line| !line.edition.title.is_empty())
        .collect();
    texts.sort_by_key(|line| line.edition.locale != panel.locale());
    let open: Vec<EditionId> = screen
        .languages
        .iter()
        .filter_map(|language| Some(language.open.as_ref()?.edition.id))
        .collect();
    let mut present = others(panel, &open).await?;
    let mut languages = Vec::new();
    for language in &screen.languages {
        let mut view = language_view(panel, screen, language).await?;
        let id = language.open.as_ref().map(|line| line.edition.id);
        let here = present.extract_if(.., |(edition, _)| Some(*edition) == id);
        view.present = here.map(|(_, other)| other).collect();
        languages.push(view);
    }
    Ok(DocumentPage {
        public_id: screen.document.public_id.clone(),
        kind: screen.document.kind,
        desk: desk_word(words, screen.desk.as_ref(), panel.locale())?,
        title: texts.first().and_then(|line| title(line)),
        created_at: screen.document.created_at,
        languages,
        past: screen
            .past
            .iter()
            .map(|line| past_view(panel, line))
            .collect(),
        may_trash: may_trash(panel, screen),
    })
}

fn past_view(panel: &Panel, line: &TextLine) -> TextView {
    let edition = &line.edition;
    TextView {
        may_trash: trash::may_put_edition(edition.stage).is_ok()
            && policy::decide(&panel.actor(), Act::Write(edition.target())).is_ok(),
        ..TextView::new(line)
    }
}

fn may_trash(panel: &Panel, screen: &DocumentScreen) -> bool {
    let languages = screen.languages.iter();
    let was_public = languages.clone().any(|language| language.public.is_some());
    let texts: Vec<&Edition> = languages
        .flat_map(|language| language.open.iter().chain(&language.live))
        .chain(&screen.past)
        .map(|line| &line.edition)
        .collect();
    let stages: Vec<Stage> = texts.iter().map(|text| text.stage).collect();
    let may_write = |text: &&Edition| policy::decide(&panel.actor(), Act::Write(text.target()));
    trash::may_put_document(&stages, was_public).is_ok()
        && texts.iter().all(|text| may_write(text).is_ok())
}

async fn language_view(
    panel: &Panel,
    screen: &DocumentScreen,
    language: &Language,
) -> Result<LanguageView> {
    let target = Target {
        city: screen.document.city,
        locale: language.locale,
        kind: screen.document.kind,
    };
    let sources = screen
        .languages
        .iter()
        .filter(|other| other.locale != language.locale)
        .filter_map(|other| other.open.as_ref().or(other.live.as_ref()))
        .map(|line| SourceView {
            edition: line.edition.id.0,
            locale: line.edition.locale,
            title: line.edition.title.clone(),
        });
    let acts = match &language.open {
        Some(line) => submitting(panel, &line.edition).await?,
        None => None,
    };
    Ok(LanguageView {
        locale: language.locale,
        dir: language.locale.direction(),
        open: language.open.as_ref().map(TextView::new),
        live: language.live.as_ref().map(TextView::new),
        public: language
            .public
            .as_ref()
            .map(|public| (public.path.clone(), public.state.as_str())),
        may_write: policy::decide(&panel.actor(), Act::Write(target)).is_ok(),
        acts,
        present: Vec::new(),
        sources: sources.collect(),
    })
}

impl TextView {
    fn new(line: &TextLine) -> Self {
        let edition = &line.edition;
        Self {
            edition: edition.id.0,
            locale: edition.locale,
            number: edition.number,
            stage: edition.stage,
            title: title(line),
            writer: line.writer.clone(),
            updated_at: edition.updated_at,
            scheduled: edition.scheduled_local.clone(),
            is_writable: edition.stage.is_writable(),
            schedule_failure: edition.schedule_failure.is_some(),
            made_from: line.link.map(|link| link.source),
            progress: line.link.map(|link| link.progress),
            may_trash: false,
        }
    }
}

fn title(line: &TextLine) -> Option<Named> {
    let (title, locale) = (&line.edition.title, line.edition.locale);
    (!title.is_empty()).then(|| Named::new(title, locale))
}
