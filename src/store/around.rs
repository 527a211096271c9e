//! What the checks of a text need to know around it: glossary, addresses it links to, programmes it names.
//! At most nine queries, however long the text is.

use std::collections::{BTreeMap, BTreeSet};

use entity::{city, public_path, publication, slug_claim};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::error::StoreResult;
use super::glossary::list_terms;
use super::reference;
use super::screens::text::programme_of;
use super::tx::Db;
use super::vocabulary::MOST_TERMS;
use crate::domain::checks::{Address, Context, ProgrammeFacts, SitePath, names_site, site_paths};
use crate::domain::content::Content;
use crate::domain::locale::Locale;
use crate::domain::reference::{Axis, Entry};

/// The most links of one text that are followed; those beyond count as dead.
const MOST_LINKS: usize = 300;

/// The facts that `content` is judged by, but for the time.
pub async fn around(db: &impl Db, content: &Content, locale: Locale) -> StoreResult<Context> {
    let glossary = list_terms(db, locale).await?;
    let mut context = Context {
        glossary: glossary.into_iter().map(|kept| kept.value.entry).collect(),
        ..Context::default()
    };
    let mut paths = site_paths(content);
    paths.truncate(MOST_LINKS);
    if names_site(content) {
        context.desks = Some(desks(db).await?);
    }
    if !paths.is_empty() {
        context.addresses = addresses(db, &paths).await?;
    }
    context.programmes = programmes(db, content, locale).await?;
    Ok(context)
}

async fn desks(db: &impl Db) -> StoreResult<BTreeSet<String>> {
    let slugs: Vec<String> = city::Entity::find()
        .select_only()
        .column(city::Column::Slug)
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(slugs.into_iter().collect())
}

async fn addresses(db: &impl Db, paths: &[SitePath]) -> StoreResult<BTreeMap<String, Address>> {
    let mut found = coming(db, paths).await?;
    let (mut whole, mut short) = (Vec::new(), Vec::new());
    for path in paths {
        match path {
            SitePath::Item { path, .. } => whole.push(path.clone()),
            SitePath::Short { public_id, .. } => short.push(public_id.clone()),
        }
    }
    let rows: Vec<(String, String, String)> = public_path::Entity::find()
        .select_only()
        .column(public_path::Column::Path)
        .column_as(publication::Column::Path, "now_at")
        .column(publication::Column::State)
        .join(
            sea_orm::JoinType::InnerJoin,
            public_path::Entity::belongs_to(publication::Entity)
                .from(public_path::Column::PublicationId)
                .to(publication::Column::Id)
                .into(),
        )
        .filter(public_path::Column::Path.is_in(whole))
        .into_tuple()
        .all(db.connection())
        .await?;
    for (path, now_at, state) in rows {
        let address = address(&state, (path != now_at).then_some(now_at));
        found.insert(path, address);
    }
    if !short.is_empty() {
        found.extend(short_links(db, short).await?);
    }
    Ok(found)
}

/// Slugs that somebody holds: a text there is being written, or was public under another address.
async fn coming(db: &impl Db, paths: &[SitePath]) -> StoreResult<BTreeMap<String, Address>> {
    let mut wanted = Condition::any();
    let mut items = Vec::new();
    for path in paths {
        if let SitePath::Item { path, kind, slug } = path {
            let one = Condition::all()
                .add(slug_claim::Column::Kind.eq(kind.as_str()))
                .add(slug_claim::Column::Slug.eq(slug));
            wanted = wanted.add(one);
            items.push((path, kind.as_str(), slug));
        }
    }
    if items.is_empty() {
        return Ok(BTreeMap::new());
    }
    let claims: Vec<(String, String)> = slug_claim::Entity::find()
        .select_only()
        .column(slug_claim::Column::Kind)
        .column(slug_claim::Column::Slug)
        .filter(wanted)
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(items
        .into_iter()
        .filter(|(_, kind, slug)| claims.iter().any(|(held, by)| held == kind && by == *slug))
        .map(|(path, _, _)| (path.clone(), Address::Coming))
        .collect())
}

async fn short_links(db: &impl Db, ids: Vec<String>) -> StoreResult<BTreeMap<String, Address>> {
    let rows: Vec<(String, String)> = publication::Entity::find()
        .select_only()
        .column(publication::Column::PublicId)
        .column(publication::Column::State)
        .filter(publication::Column::PublicId.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    let named = |(id, state): (String, String)| (format!("/s/{id}"), address(&state, None));
    Ok(rows.into_iter().map(named).collect())
}

fn address(state: &str, moved_to: Option<String>) -> Address {
    match (state, moved_to) {
        ("removed", _) => Address::Removed,
        (_, Some(to)) => Address::Moved(to),
        ("withdrawn", None) => Address::Withdrawn,
        (_, None) => Address::Live,
    }
}

/// Programmes on cards, and the definition that an offer rests on.
async fn programmes(
    db: &impl Db,
    content: &Content,
    locale: Locale,
) -> StoreResult<BTreeMap<String, ProgrammeFacts>> {
    let cards = content
        .body()
        .map(|body| body.programme_ids())
        .unwrap_or_default();
    let mut found = BTreeMap::new();
    if !cards.is_empty() {
        let public: Vec<String> = publication::Entity::find()
            .select_only()
            .column(publication::Column::DocumentPublicId)
            .filter(publication::Column::DocumentPublicId.is_in(cards.iter()))
            .filter(publication::Column::State.eq("live"))
            .into_tuple()
            .all(db.connection())
            .await?;
        for id in cards {
            let facts = ProgrammeFacts {
                public: public.contains(&id),
                ..ProgrammeFacts::default()
            };
            found.insert(id, facts);
        }
    }
    if let Some(programme) = programme_of(db, content, locale).await? {
        let known: &mut ProgrammeFacts = found
            .entry(content.text("programme").to_owned())
            .or_insert_with(|| ProgrammeFacts {
                public: true,
                ..ProgrammeFacts::default()
            });
        let definition = &programme.content;
        known.semesters = definition.integer("semesters");
        known.modes = definition.list("modes").to_vec();
        known.creneaux = definition.list("creneaux").to_vec();
        known.fee = fee(db, definition.text("level")).await?;
    }
    Ok(found)
}

async fn fee(db: &impl Db, level: &str) -> StoreResult<Option<crate::domain::reference::Range>> {
    if level.is_empty() {
        return Ok(None);
    }
    let levels = reference::list_terms(db, Axis::Levels).await?;
    Ok(levels
        .into_iter()
        .filter(|kept| kept.value.code() == level)
        .find_map(|kept| match kept.value {
            Entry::Level(level) => level.fee,
            Entry::Sector(_) | Entry::Tag(_) => None,
        }))
}
