//! A translation beside its source, loaded in one place for the page and for the act.

use std::collections::BTreeMap;

use crate::actions::error::{ActionError, ActionResult};
use crate::domain::actor::Actor;
use crate::domain::content::Content;
use crate::domain::id::{EditionId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::stage::Slot;
use crate::domain::translation::{Mark, Origin, Progress, Row, Source, rows, would_close_circle};
use crate::store::documents::Document;
use crate::store::editions::{self, Edition};
use crate::store::revisions::{self, Revision};
use crate::store::{Db, translations};

/// A text with the one it is made from. A bounded number of queries.
#[derive(Clone, Debug)]
pub struct Beside {
    pub edition: Edition,
    pub head: Revision,
    /// None = the text is no translation yet.
    pub source_locale: Option<Locale>,
    /// None = there is no source, or none any more.
    pub shown: Option<ShownSource>,
    /// The text of [`Self::shown`].
    pub source: Option<Content>,
    /// The other text of the source: the one being prepared, or the public one.
    pub other: Option<Edition>,
    pub rows: Vec<Row>,
    pub progress: Progress,
    /// Languages that this text may be made from.
    pub candidates: Vec<Locale>,
    pub marks: Vec<Mark>,
    pub origin: Option<(EditionId, Content)>,
}

/// The text of the source that stands on the page.
#[derive(Clone, Debug)]
pub struct ShownSource {
    pub edition: Edition,
    pub revision: RevisionId,
}

/// Loads a translation, if it is in sight. `wanted` chooses between the public text of the source
/// and the one being prepared; without it the one that counts stands there.
pub async fn beside(
    db: &impl Db,
    actor: &Actor,
    id: EditionId,
    wanted: Option<EditionId>,
) -> ActionResult<Beside> {
    let edition = editions::edition(db, &actor.scope(), id).await?;
    let kind = edition.document.kind;
    let head = revisions::revision(db, kind, edition.head).await?;
    let all = editions::list_in_slots(db, &edition.document).await?;
    let ids: Vec<EditionId> = all.iter().map(|one| one.id).chain([id]).collect();
    let links = translations::list_links(db, &ids).await?;
    let source_locale = links
        .iter()
        .find(|link| link.edition == id)
        .map(|link| link.source);
    let candidates = candidates(&edition, &all, &links);
    let marks = translations::list_marks(db, &[id]).await?.remove(&id);
    let mut beside = Beside {
        origin: origin(db, &edition, source_locale).await?,
        marks: marks.unwrap_or_default(),
        edition,
        head,
        source_locale,
        shown: None,
        source: None,
        other: None,
        rows: Vec::new(),
        progress: Progress::default(),
        candidates,
    };
    let source = match source_locale {
        Some(locale) => show_source(db, &mut beside, locale, wanted).await?,
        None => Source::default(),
    };
    beside.source = source.now().map(|now| now.content.clone());
    beside.rows = beside.rows_beside(&source, &beside.head.content);
    beside.progress = Progress::of(&source, &beside.rows);
    Ok(beside)
}

impl Beside {
    /// The rows of another text of this edition beside a source.
    pub(super) fn rows_beside(&self, source: &Source, content: &Content) -> Vec<Row> {
        let origin = self.origin.as_ref().map(|(edition, content)| Origin {
            edition: *edition,
            content,
        });
        rows(source, content, &self.marks, origin)
    }
}

async fn show_source(
    db: &impl Db,
    beside: &mut Beside,
    locale: Locale,
    wanted: Option<EditionId>,
) -> ActionResult<Source> {
    let texts = translations::source_texts(db, &beside.edition.document, locale).await?;
    let prepared = texts.ahead.as_ref().map(|ahead| ahead.id);
    let looks_ahead = wanted.is_some() && wanted == prepared;
    let source = texts.source(looks_ahead);
    let (shown, other) = if looks_ahead {
        (texts.ahead, texts.now)
    } else {
        (texts.now, texts.ahead)
    };
    beside.shown = shown.map(|edition| ShownSource {
        revision: edition.head,
        edition,
    });
    beside.other = other;
    Ok(source)
}

/// Where a translation began, if that is a text in the language it is still made from.
pub(super) async fn origin(
    db: &impl Db,
    edition: &Edition,
    source: Option<Locale>,
) -> ActionResult<Option<(EditionId, Content)>> {
    let (Some(revision), Some(locale)) = (edition.source_revision, source) else {
        return Ok(None);
    };
    let kind = edition.document.kind;
    let found = match revisions::revision(db, kind, revision).await {
        Ok(found) => found,
        // The source may have been deleted; the translation stays.
        Err(crate::store::StoreError::NotFound(_)) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let from = editions::edition(db, &Actor::System.scope(), found.edition).await?;
    Ok((from.locale == locale).then_some((from.id, found.content)))
}

/// Languages in which the document has a text, and that are not made from this one.
fn candidates(edition: &Edition, all: &[Edition], links: &[translations::Link]) -> Vec<Locale> {
    let made_from = sources(all, links, edition.locale);
    let mut locales: Vec<Locale> = all.iter().map(|one| one.locale).collect();
    locales.sort_unstable();
    locales.dedup();
    locales.retain(|&locale| !would_close_circle(&made_from, edition.locale, locale));
    locales
}

/// For each other language of the document that is a translation, what it is made from: as its open
/// text says, else its live one.
pub(super) fn sources(
    all: &[Edition],
    links: &[translations::Link],
    except: Locale,
) -> BTreeMap<Locale, Locale> {
    let mut sources = BTreeMap::new();
    for slot in [Slot::Live, Slot::Open] {
        let here = all
            .iter()
            .filter(|one| one.stage.slot() == Some(slot) && one.locale != except);
        for one in here {
            if let Some(link) = links.iter().find(|link| link.edition == one.id) {
                sources.insert(one.locale, link.source);
            }
        }
    }
    sources
}

/// `source`, unless the text would then be made from itself.
pub async fn without_circle(
    db: &impl Db,
    document: &Document,
    target: Locale,
    source: Option<Locale>,
) -> ActionResult<Option<Locale>> {
    let all = editions::list_in_slots(db, document).await?;
    let ids: Vec<EditionId> = all.iter().map(|one| one.id).collect();
    let links = translations::list_links(db, &ids).await?;
    let made_from = sources(&all, &links, target);
    Ok(source.filter(|&source| !would_close_circle(&made_from, target, source)))
}

/// The text that a form had beside it: any revision of the document in the language of the source.
pub(super) async fn seen_source(
    db: &impl Db,
    actor: &Actor,
    edition: &Edition,
    locale: Locale,
    revision: RevisionId,
) -> ActionResult<(EditionId, Content)> {
    let found = revisions::revision(db, edition.document.kind, revision).await?;
    let from = editions::edition(db, &actor.scope(), found.edition).await?;
    if from.document.id == edition.document.id && from.locale == locale {
        Ok((from.id, found.content))
    } else {
        Err(ActionError::NotFound("revision"))
    }
}
