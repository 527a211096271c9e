//! Keeps the count of what each translation of a document still owes its source. Called by every
//! act that changes a text or its stage, in that act's transaction; safe to repeat.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::beside::origin;
use crate::actions::error::ActionResult;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::translation::{Origin, Progress, Source, rows};
use crate::store::documents::Document;
use crate::store::editions::Edition;
use crate::store::{Tx, editions, translations};

/// A translation that owes its source more than before.
#[derive(Clone, Debug)]
pub struct FellBehind {
    pub edition: Edition,
    pub source: Locale,
}

/// [`refresh`] for the document of an edition.
pub async fn refresh_of(tx: &Tx, id: EditionId, now: Timestamp) -> ActionResult<()> {
    let edition = editions::edition(tx, &Actor::System.scope(), id).await?;
    refresh(tx, &edition.document, now).await?;
    Ok(())
}

/// Counts anew, and says which translations fell behind. One query for a document without
/// translations.
pub async fn refresh(
    tx: &Tx,
    document: &Document,
    now: Timestamp,
) -> ActionResult<Vec<FellBehind>> {
    let all = editions::list_in_slots(tx, document).await?;
    let ids: Vec<EditionId> = all.iter().map(|edition| edition.id).collect();
    let links = translations::list_links(tx, &ids).await?;
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let contents = translations::contents(tx, document.kind, &all).await?;
    let marks = translations::list_marks(tx, &ids).await?;
    let mut sources: BTreeMap<Locale, Source> = BTreeMap::new();
    let mut behind = Vec::new();
    for link in links {
        let Some(edition) = all.iter().find(|edition| edition.id == link.edition) else {
            continue;
        };
        let Some(content) = contents.get(&edition.head) else {
            continue;
        };
        let source = match sources.get(&link.source) {
            Some(known) => known.clone(),
            None => {
                let texts = translations::source_texts(tx, document, link.source).await?;
                let source = texts.source(false);
                sources.insert(link.source, source.clone());
                source
            }
        };
        let began = origin(tx, edition, Some(link.source)).await?;
        let began = began.as_ref().map(|(edition, content)| Origin {
            edition: *edition,
            content,
        });
        let own = marks
            .get(&edition.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let progress = Progress::of(&source, &rows(&source, content, own, began));
        if progress != link.progress {
            translations::save_progress(tx, edition.id, progress, now).await?;
        }
        if owes(progress) > owes(link.progress) {
            behind.push(FellBehind {
                edition: edition.clone(),
                source: link.source,
            });
        }
    }
    Ok(behind)
}

/// How many units somebody has to look at.
const fn owes(progress: Progress) -> u32 {
    progress.total.saturating_sub(progress.done) + progress.changed
}
