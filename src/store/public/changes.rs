//! The log of public changes, for those who keep a copy.

use entity::change;
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::PublicReads;
use super::entry::public_id;
use crate::domain::content::Kind;
use crate::domain::id::PublicId;
use crate::domain::locale::Locale;
use crate::store::error::StoreResult;
use crate::store::publications::PublicChange;
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
    pub title: String,
}

impl PublicReads {
    /// The changes numbered above `after`, oldest first.
    pub async fn changes_after(&self, after: i64, limit: u64) -> StoreResult<Vec<Change>> {
        let rows = change::Entity::find()
            .filter(change::Column::Seq.gt(after))
            .order_by_asc(change::Column::Seq)
            .limit(limit)
            .all(&self.db)
            .await?;
        rows.into_iter().map(read).collect()
    }
}

fn read(row: change::Model) -> StoreResult<Change> {
    let at = Row::of("change", row.seq);
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
        title: row.title,
    })
}
