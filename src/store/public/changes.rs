//! The log of public changes, for those who keep a copy.

use std::collections::{BTreeMap, BTreeSet};

use entity::{change, publication};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationDef,
};

use super::PublicReads;
use super::entry::public_id;
use crate::domain::content::Kind;
use crate::domain::id::PublicId;
use crate::domain::locale::Locale;
use crate::store::error::StoreResult;
use crate::store::publications::{PublicChange, PublicState};
use crate::store::row::Row;

/// One numbered entry of the gap-free log.
#[derive(Clone, Debug)]
pub struct Change {
    pub seq: i64,
    pub at: Timestamp,
    pub change: PublicChange,
    pub public_id: PublicId,
    pub document_id: PublicId,
    pub city: Option<String>,
    pub kind: Kind,
    pub locale: Locale,
    /// The address after the change.
    pub path: String,
    /// None once the text is gone, in every entry of it: the reason may be the law.
    pub title: Option<String>,
    /// Of a replacement: the text that took the place, where it is now.
    pub replaced_by: Option<Replacement>,
}

/// The text that took the place of another.
#[derive(Clone, Debug)]
pub struct Replacement {
    pub public_id: PublicId,
    pub path: String,
}

#[derive(FromQueryResult)]
struct ChangeRow {
    #[sea_orm(nested)]
    row: change::Model,
    state_now: Option<String>,
}

impl PublicReads {
    /// The changes numbered above `after`, oldest first.
    pub async fn changes_after(&self, after: i64, limit: u64) -> StoreResult<Vec<Change>> {
        let text: RelationDef = change::Entity::belongs_to(publication::Entity)
            .from(change::Column::PublicationPublicId)
            .to(publication::Column::PublicId)
            .into();
        let rows = change::Entity::find()
            .join(JoinType::LeftJoin, text)
            .column_as(publication::Column::State, "state_now")
            .filter(change::Column::Seq.gt(after))
            .order_by_asc(change::Column::Seq)
            .limit(limit)
            .into_model::<ChangeRow>()
            .all(&self.db)
            .await?;
        let targets = self.targets(&rows).await?;
        rows.into_iter().map(|row| read(row, &targets)).collect()
    }

    /// Where the texts that took places are now; no query when there is none.
    async fn targets(&self, rows: &[ChangeRow]) -> StoreResult<BTreeMap<String, String>> {
        let ids: BTreeSet<&str> = rows
            .iter()
            .filter_map(|found| found.row.target_public_id.as_deref())
            .collect();
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let paths: Vec<(String, String)> = publication::Entity::find()
            .select_only()
            .column(publication::Column::PublicId)
            .column(publication::Column::Path)
            .filter(publication::Column::PublicId.is_in(ids))
            .into_tuple()
            .all(&self.db)
            .await?;
        Ok(paths.into_iter().collect())
    }
}

fn read(found: ChangeRow, targets: &BTreeMap<String, String>) -> StoreResult<Change> {
    let ChangeRow { row, state_now } = found;
    let at = Row::of("change", row.seq);
    let readable = state_now.is_some_and(|state| PublicState::READABLE.contains(&state.as_str()));
    let target = row.target_public_id.as_deref();
    let replaced_by = target
        .and_then(|id| Some((id, targets.get(id)?)))
        .map(|(id, path)| {
            Ok::<_, crate::store::error::StoreError>(Replacement {
                public_id: public_id(at, id)?,
                path: path.clone(),
            })
        })
        .transpose()?;
    Ok(Change {
        seq: row.seq,
        at: at.instant(row.at)?,
        change: at.word(&row.change)?,
        public_id: public_id(at, &row.publication_public_id)?,
        document_id: public_id(at, &row.document_public_id)?,
        city: row.city_slug,
        kind: at.word(&row.kind)?,
        locale: at.word(&row.locale)?,
        path: row.path,
        title: Some(row.title).filter(|title| readable && !title.is_empty()),
        replaced_by,
    })
}
