//! Texts that went out urgently and wait for confirmation, with all that tells who may confirm them.

use std::collections::{BTreeMap, BTreeSet};

use entity::{document, edition, urgent_publication};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationDef,
};

use super::labels::{self, CityName};
use super::queue::with_documents;
use super::sight::in_sight;
use crate::domain::id::{CityId, EditionId, PersonId};
use crate::domain::review::{Run, RunState};
use crate::domain::scope::Scope;
use crate::domain::urgent::{UrgentOutcome, UrgentRule};
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::tx::Db;
use crate::store::urgent::{self, OpenUrgent};
use crate::store::{revisions, runs};

/// The most open ones that a page lists, the most pressing first.
const MOST_OPEN: u64 = 100;

/// One that is open.
#[derive(Clone, Debug)]
pub struct UrgentText {
    pub edition: Edition,
    pub open: OpenUrgent,
    pub run: Run,
    pub contributors: BTreeSet<PersonId>,
}

/// The open ones with the names of whoever published them.
#[derive(Clone, Debug)]
pub struct UrgentList {
    pub rows: Vec<UrgentText>,
    pub people: BTreeMap<PersonId, String>,
    pub cities: Vec<CityName>,
}

/// The open ones in sight: seven queries, two when there is none.
pub async fn list_open(db: &impl Db, scope: &Scope) -> StoreResult<UrgentList> {
    let of_text: RelationDef = urgent_publication::Entity::belongs_to(edition::Entity)
        .from(urgent_publication::Column::EditionId)
        .to(edition::Column::Id)
        .into();
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .join_rev(JoinType::InnerJoin, of_text)
        .filter(urgent_publication::Column::Outcome.eq(UrgentOutcome::Open.as_str()))
        .filter(in_sight(scope))
        .order_by_asc(urgent_publication::Column::DueAt)
        .limit(MOST_OPEN)
        .all(db.connection())
        .await?;
    let texts = with_documents(rows)?;
    let cities = labels::list_cities(db).await?;
    if texts.is_empty() {
        return Ok(UrgentList {
            rows: Vec::new(),
            people: BTreeMap::new(),
            cities,
        });
    }
    let ids: Vec<EditionId> = texts.iter().map(|text| text.id).collect();
    let mut open: BTreeMap<EditionId, OpenUrgent> = urgent::list_open_of(db, &ids)
        .await?
        .into_iter()
        .map(|one| (one.edition, one))
        .collect();
    let mut contributors = revisions::contributors_of(db, &ids).await?;
    let mut found: BTreeMap<EditionId, Run> = runs::list_of_editions(db, &ids, MOST_OPEN * 10)
        .await?
        .into_iter()
        .filter(|run| run.state == RunState::Open)
        .map(|run| (run.edition, run.run))
        .collect();
    let by: BTreeSet<PersonId> = open.values().map(|one| one.by).collect();
    Ok(UrgentList {
        rows: texts
            .into_iter()
            .filter_map(|edition| {
                Some(UrgentText {
                    open: open.remove(&edition.id)?,
                    run: found.remove(&edition.id)?,
                    contributors: contributors.remove(&edition.id).unwrap_or_default(),
                    edition,
                })
            })
            .collect(),
        people: labels::people(db, &by).await?,
        cities,
    })
}

/// The rules that cities have given themselves.
pub async fn rules(db: &impl Db) -> StoreResult<BTreeMap<CityId, UrgentRule>> {
    urgent::list_rules(db).await
}

/// The name of whoever published a text urgently.
pub async fn name_of(db: &impl Db, person: PersonId) -> StoreResult<Option<String>> {
    let mut names = labels::people(db, &BTreeSet::from([person])).await?;
    Ok(names.remove(&person))
}
