//! Which editions are translations, what their units were made from, and the texts of a source.

use std::collections::{BTreeMap, BTreeSet};

use entity::{edition, revision, translation, translation_block};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::documents::Document;
use super::editions::{self, Edition};
use super::error::StoreResult;
use super::revisions;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::{Content, Kind};
use crate::domain::correction::ChangeKind;
use crate::domain::id::{EditionId, PersonId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::stage::{Slot, Stage};
use crate::domain::translation::{Mark, Progress, Source, UnitKey, Version};

/// How far back the public texts of a source are looked at. A translation that is older is stale
/// wherever the text differs.
const MOST_VERSIONS: u64 = 12;

/// That an edition is a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub edition: EditionId,
    pub source: Locale,
    pub progress: Progress,
}

/// The texts of one language of a document, as a source of others.
#[derive(Clone, Debug, Default)]
pub struct SourceTexts {
    /// The edition whose text counts now: the live one, else the open one.
    pub now: Option<Edition>,
    /// A text that is being prepared while another is public.
    pub ahead: Option<Edition>,
    /// Public texts up to now, oldest first.
    versions: Vec<Version>,
    prepared: Option<Version>,
}

impl SourceTexts {
    /// The source as it counts, or as if the text being prepared were public already.
    pub fn source(&self, looks_ahead: bool) -> Source {
        let mut versions = self.versions.clone();
        if looks_ahead {
            versions.extend(self.prepared.clone());
            return Source::new(versions, None);
        }
        Source::new(versions, self.prepared.clone())
    }
}

/// What the edition is made from; none = it is no translation.
pub async fn find_link(db: &impl Db, edition: EditionId) -> StoreResult<Option<Link>> {
    let row = translation::Entity::find_by_id(edition.0)
        .one(db.connection())
        .await?;
    row.map(link_from_row).transpose()
}

/// The links of some editions.
pub async fn list_links(db: &impl Db, editions: &[EditionId]) -> StoreResult<Vec<Link>> {
    if editions.is_empty() {
        return Ok(Vec::new());
    }
    let rows = translation::Entity::find()
        .filter(translation::Column::EditionId.is_in(editions.iter().map(|edition| edition.0)))
        .all(db.connection())
        .await?;
    rows.into_iter().map(link_from_row).collect()
}

/// How far those of some editions are that are translations, for lists.
pub async fn progress_of(
    db: &impl Db,
    editions: &[EditionId],
) -> StoreResult<BTreeMap<EditionId, Progress>> {
    let links = list_links(db, editions).await?;
    Ok(links
        .into_iter()
        .map(|link| (link.edition, link.progress))
        .collect())
}

/// Says which language an edition is made from, or that it is made from none.
pub async fn replace_link(
    tx: &Tx,
    edition: EditionId,
    source: Option<Locale>,
    now: Timestamp,
) -> StoreResult<()> {
    let Some(source) = source else {
        translation::Entity::delete_by_id(edition.0)
            .exec(&tx.tx)
            .await?;
        return Ok(());
    };
    let row = translation::ActiveModel {
        edition_id: Set(edition.0),
        source_locale: Set(source.tag().to_owned()),
        total: Set(0),
        done: Set(0),
        changed: Set(0),
        source_gone: Set(false),
        updated_at: Set(micros(now)),
    };
    let again = OnConflict::column(translation::Column::EditionId)
        .update_columns([
            translation::Column::SourceLocale,
            translation::Column::UpdatedAt,
        ])
        .to_owned();
    translation::Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Notes how far a translation is, for lists and counts.
pub async fn save_progress(
    tx: &Tx,
    edition: EditionId,
    progress: Progress,
    now: Timestamp,
) -> StoreResult<()> {
    translation::Entity::update_many()
        .filter(translation::Column::EditionId.eq(edition.0))
        .col_expr(
            translation::Column::Total,
            Expr::value(i64::from(progress.total)),
        )
        .col_expr(
            translation::Column::Done,
            Expr::value(i64::from(progress.done)),
        )
        .col_expr(
            translation::Column::Changed,
            Expr::value(i64::from(progress.changed)),
        )
        .col_expr(
            translation::Column::SourceGone,
            Expr::value(progress.source_gone),
        )
        .col_expr(translation::Column::UpdatedAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// What the units of some editions were made from.
pub async fn list_marks(
    db: &impl Db,
    editions: &[EditionId],
) -> StoreResult<BTreeMap<EditionId, Vec<Mark>>> {
    let mut found: BTreeMap<EditionId, Vec<Mark>> = BTreeMap::new();
    if editions.is_empty() {
        return Ok(found);
    }
    let rows = translation_block::Entity::find()
        .filter(
            translation_block::Column::EditionId.is_in(editions.iter().map(|edition| edition.0)),
        )
        .order_by_asc(translation_block::Column::Id)
        .all(db.connection())
        .await?;
    for row in rows {
        let read = Row::of("translation_block", row.id);
        let mark = Mark {
            unit: read.word(&row.unit)?,
            source_unit: read.word(&row.source_unit)?,
            source_text: row.source_text,
            source_edition: row.source_edition_id.map(EditionId),
        };
        found
            .entry(EditionId(row.edition_id))
            .or_default()
            .push(mark);
    }
    Ok(found)
}

/// Keeps marks in the place of those the same units had.
pub async fn replace_marks(
    tx: &Tx,
    edition: EditionId,
    marks: &[Mark],
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    if marks.is_empty() {
        return Ok(());
    }
    let units: Vec<String> = marks.iter().map(|mark| mark.unit.to_string()).collect();
    translation_block::Entity::delete_many()
        .filter(translation_block::Column::EditionId.eq(edition.0))
        .filter(translation_block::Column::Unit.is_in(units))
        .exec(&tx.tx)
        .await?;
    let rows = marks.iter().map(|mark| translation_block::ActiveModel {
        id: NotSet,
        edition_id: Set(edition.0),
        unit: Set(mark.unit.to_string()),
        source_unit: Set(mark.source_unit.to_string()),
        source_text: Set(mark.source_text.clone()),
        source_edition_id: Set(mark.source_edition.map(|edition| edition.0)),
        done_by: Set(by.map(|person| person.0)),
        done_at: Set(micros(now)),
    });
    translation_block::Entity::insert_many(rows)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Forgets what some units were made from.
pub async fn drop_marks(tx: &Tx, edition: EditionId, units: &BTreeSet<UnitKey>) -> StoreResult<()> {
    translation_block::Entity::delete_many()
        .filter(translation_block::Column::EditionId.eq(edition.0))
        .filter(translation_block::Column::Unit.is_in(units.iter().map(ToString::to_string)))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// A new round of work on a translation knows what the round before was made from.
pub async fn copy_link(tx: &Tx, from: EditionId, to: EditionId, now: Timestamp) -> StoreResult<()> {
    let Some(link) = find_link(tx, from).await? else {
        return Ok(());
    };
    replace_link(tx, to, Some(link.source), now).await?;
    save_progress(tx, to, link.progress, now).await?;
    let marks = list_marks(tx, &[from]).await?.remove(&from);
    replace_marks(tx, to, &marks.unwrap_or_default(), None, now).await
}

/// The texts of a document in one language as a source. Two queries.
pub async fn source_texts(
    db: &impl Db,
    document: &Document,
    locale: Locale,
) -> StoreResult<SourceTexts> {
    let rows = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::Locale.eq(locale.tag()))
        .filter(edition::Column::Stage.ne(Stage::Discarded.as_str()))
        .filter(edition::Column::HeadRevisionId.is_not_null())
        .order_by_desc(edition::Column::Number)
        .limit(MOST_VERSIONS)
        .all(db.connection())
        .await?;
    let mut editions = Vec::new();
    for row in rows.into_iter().rev() {
        editions.push(editions::from_row(row, document.clone())?);
    }
    let mut contents = contents(db, document.kind, &editions).await?;
    let slot = |wanted: Slot| {
        let mut found = editions.iter();
        found
            .rfind(|edition| edition.stage.slot() == Some(wanted))
            .cloned()
    };
    let (open, live) = (slot(Slot::Open), slot(Slot::Live));
    let (now, ahead) = match live {
        Some(live) => (Some(live), open),
        None => (open, None),
    };
    let Some(now) = now else {
        return Ok(SourceTexts::default());
    };
    let mut version = |edition: &Edition| {
        contents.remove(&edition.head).map(|content| Version {
            edition: edition.id,
            content,
            minor: is_minor(edition),
        })
    };
    let past = editions.iter().filter(|edition| {
        edition.id == now.id || (edition.number < now.number && edition.published_at.is_some())
    });
    let versions = past.filter_map(&mut version).collect();
    let prepared = ahead.as_ref().and_then(&mut version);
    Ok(SourceTexts {
        versions,
        prepared,
        now: Some(now),
        ahead,
    })
}

/// Whether an edition only put right what the one before meant.
fn is_minor(edition: &Edition) -> bool {
    edition
        .correction
        .as_ref()
        .is_some_and(|correction| correction.kind == ChangeKind::Minor)
}

/// The newest texts of some editions.
pub async fn contents(
    db: &impl Db,
    kind: Kind,
    editions: &[Edition],
) -> StoreResult<BTreeMap<RevisionId, Content>> {
    let rows = revision::Entity::find()
        .filter(revision::Column::Id.is_in(editions.iter().map(|edition| edition.head.0)))
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let revision = revisions::from_row(kind, row)?;
            Ok((revision.id, revision.content))
        })
        .collect()
}

fn link_from_row(row: translation::Model) -> StoreResult<Link> {
    let read = Row::of("translation", row.edition_id);
    let count = |number: i64| u32::try_from(number).map_err(|error| read.corrupt(error));
    Ok(Link {
        edition: EditionId(row.edition_id),
        source: read.word(&row.source_locale)?,
        progress: Progress {
            total: count(row.total)?,
            done: count(row.done)?,
            changed: count(row.changed)?,
            source_gone: row.source_gone,
        },
    })
}
