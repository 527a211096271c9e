//! What the pages of the glossary show besides its rows: the newest texts, and who answers for words. One query
//! each, and one more for the contents.

use std::collections::BTreeMap;

use entity::{document, edition, revision};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::sight::in_sight;
use crate::domain::content::Content;
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::{Db, documents, revisions};

pub use crate::store::glossary::{list_terms, term};
pub use crate::store::reference::Kept;

/// The newest texts of a language in sight, with what they say.
pub async fn list_newest_texts(
    db: &impl Db,
    scope: &Scope,
    locale: Locale,
    limit: u64,
) -> StoreResult<Vec<(Edition, Content)>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(edition::Column::Locale.eq(locale.tag()))
        .filter(edition::Column::Slot.is_not_null())
        .order_by_desc(edition::Column::UpdatedAt)
        .order_by_desc(edition::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    let mut found = Vec::new();
    for (row, document) in rows {
        if let Some(document) = document {
            found.push(editions::from_row(row, documents::from_row(document)?)?);
        }
    }
    let heads = found.iter().map(|edition| edition.head.0);
    let texts = revision::Entity::find()
        .filter(revision::Column::Id.is_in(heads))
        .all(db.connection())
        .await?;
    let mut texts: BTreeMap<i64, revision::Model> =
        texts.into_iter().map(|row| (row.id, row)).collect();
    found
        .into_iter()
        .filter_map(|edition| Some((texts.remove(&edition.head.0)?, edition)))
        .map(|(row, edition)| {
            let content = revisions::from_row(edition.document.kind, row)?.content;
            Ok((edition, content))
        })
        .collect()
}
