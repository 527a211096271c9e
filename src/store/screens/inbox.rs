//! What somebody has been told, as their inbox shows it. Texts that left their sight are left out.

use std::collections::BTreeMap;

use entity::{document, edition, inbox_item};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationDef,
};

use super::labels::{self, CityName};
use super::queue::with_documents;
use super::sight::in_sight;
use crate::domain::id::{EditionId, InboxItemId, PersonId};
use crate::domain::notice::NoticeEvent;
use crate::domain::scope::Scope;
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::inbox::{self, Item};
use crate::store::tx::Db;

pub use crate::store::notice_choices::choices_of;

/// The bell counts no further: the list is what is read then.
pub const MOST_COUNTED: u64 = 100;

/// Where a page of the inbox begins: unread items come before read ones, the newest first in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct From {
    /// Whether the unread ones are over.
    pub read: bool,
    /// The last item of the page before.
    pub before: Option<InboxItemId>,
}

/// One page.
#[derive(Clone, Debug)]
pub struct InboxPage {
    pub lines: Vec<Line>,
    /// Where the next page begins.
    pub next: Option<From>,
    pub people: BTreeMap<PersonId, String>,
    pub cities: Vec<CityName>,
}

/// An item with its text as it is now.
#[derive(Clone, Debug)]
pub struct Line {
    pub item: Item,
    pub edition: Edition,
}

/// A page of somebody's inbox, perhaps of one event only; at most five queries.
pub async fn page(
    db: &impl Db,
    scope: &Scope,
    person: PersonId,
    event: Option<NoticeEvent>,
    from: From,
    limit: u64,
) -> StoreResult<InboxPage> {
    let mut items = Vec::new();
    let wanted = limit + 1;
    if !from.read {
        items = list(db, scope, person, event, from, wanted).await?;
    }
    let missing = wanted.saturating_sub(items.len() as u64);
    if missing > 0 {
        let rest = From {
            read: true,
            before: from.before.filter(|_| from.read),
        };
        items.extend(list(db, scope, person, event, rest, missing).await?);
    }
    let next = cut(&mut items, limit);
    let lines = with_texts_in_sight(db, scope, items).await?;
    let people = lines.iter().filter_map(|line| line.item.by).collect();
    Ok(InboxPage {
        next,
        people: labels::people(db, &people).await?,
        cities: labels::list_cities(db).await?,
        lines,
    })
}

/// How many unread items somebody has, counted up to [`MOST_COUNTED`]. One query.
pub async fn count_unread(db: &impl Db, scope: &Scope, person: PersonId) -> StoreResult<u64> {
    let ids: Vec<i64> = inbox_item::Entity::find()
        .select_only()
        .column(inbox_item::Column::Id)
        .join(JoinType::InnerJoin, item_to_edition())
        .join(JoinType::InnerJoin, edition_to_document())
        .filter(inbox_item::Column::PersonId.eq(person.0))
        .filter(inbox_item::Column::ReadAt.is_null())
        .filter(in_sight(scope))
        .limit(MOST_COUNTED)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.len() as u64)
}

/// Items with their texts, without those whose texts are out of sight. One query.
pub async fn with_texts_in_sight(
    db: &impl Db,
    scope: &Scope,
    items: Vec<Item>,
) -> StoreResult<Vec<Line>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(edition::Column::Id.is_in(items.iter().map(|item| item.edition.0)))
        .all(db.connection())
        .await?;
    let texts: BTreeMap<EditionId, Edition> = with_documents(rows)?
        .into_iter()
        .map(|edition| (edition.id, edition))
        .collect();
    Ok(items
        .into_iter()
        .filter_map(|item| {
            let edition = texts.get(&item.edition)?.clone();
            Some(Line { item, edition })
        })
        .collect())
}

async fn list(
    db: &impl Db,
    scope: &Scope,
    person: PersonId,
    event: Option<NoticeEvent>,
    from: From,
    limit: u64,
) -> StoreResult<Vec<Item>> {
    let state = if from.read {
        inbox_item::Column::ReadAt.is_not_null()
    } else {
        inbox_item::Column::ReadAt.is_null()
    };
    let chosen = Condition::all()
        .add(state)
        .add_option(event.map(|event| inbox_item::Column::Event.eq(event.as_str())))
        .add_option(from.before.map(|id| inbox_item::Column::Id.lt(id.0)));
    let rows = inbox_item::Entity::find()
        .join(JoinType::InnerJoin, item_to_edition())
        .join(JoinType::InnerJoin, edition_to_document())
        .filter(inbox_item::Column::PersonId.eq(person.0))
        .filter(chosen)
        .filter(in_sight(scope))
        .order_by_desc(inbox_item::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter().map(inbox::from_row).collect()
}

/// Cuts the one item too many; where it was, the next page begins.
fn cut(items: &mut Vec<Item>, limit: u64) -> Option<From> {
    if items.len() as u64 <= limit {
        return None;
    }
    let over = items.pop()?;
    let last = items.last()?;
    Some(From {
        read: over.read,
        // The first of the read ones: nothing of them has been shown yet.
        before: (last.read == over.read).then_some(last.id),
    })
}

fn item_to_edition() -> RelationDef {
    <inbox_item::Entity as sea_orm::Related<edition::Entity>>::to()
}

fn edition_to_document() -> RelationDef {
    <edition::Entity as sea_orm::Related<document::Entity>>::to()
}
