//! One text: for the editor with all it needs, and any revision as it would go out. At most twelve queries.

use entity::{document, edition, revision};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::desks::{Desk, list_desks};
use super::in_panel::InPanel;
use super::labels::people;
use crate::domain::content::{Content, Kind};
use crate::domain::id::{EditionId, PublicId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::rich_text::html;
use crate::domain::scope::Scope;
use crate::domain::stage::Slot;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::references::references;
use crate::store::revisions::{self, Revision};
use crate::store::{Db, documents};

/// A text as the editor shows it.
#[derive(Clone, Debug)]
pub struct TextScreen {
    pub edition: Edition,
    pub head: Revision,
    /// None = national.
    pub desk: Option<Desk>,
    /// Name of the one who saved last; none = the system.
    pub saved_by: Option<String>,
    /// The newest texts of the document in the other languages.
    pub others: Vec<OtherText>,
    /// For an offer that names one: the national definition.
    pub programme: Option<OtherText>,
}

/// A text beside the one being written.
#[derive(Clone, Debug)]
pub struct OtherText {
    pub edition: Edition,
    pub content: Content,
}

/// A revision as it would go out.
#[derive(Clone, Debug)]
pub struct ShownText {
    pub edition: Edition,
    pub revision: Revision,
    pub desk: Option<Desk>,
    pub author: Option<String>,
    /// The body; pictures have the panel's addresses, because a draft's are not public.
    pub html: String,
}

/// The text of an edition, if it is in sight.
pub async fn text(db: &impl Db, scope: &Scope, id: EditionId) -> StoreResult<TextScreen> {
    let edition = editions::edition(db, scope, id).await?;
    let kind = edition.document.kind;
    let head = revisions::revision(db, kind, edition.head).await?;
    let all = editions_in_slots(db, &edition.document).await?;
    let beside = newest_by_locale(all, |locale| locale != edition.locale);
    let others = with_contents(db, kind, beside).await?;
    let names = people(db, &edition.updated_by.into_iter().collect()).await?;
    let programme = programme_of(db, &head.content, edition.locale).await?;
    Ok(TextScreen {
        desk: desk_of(db, &edition).await?,
        saved_by: edition.updated_by.and_then(|by| names.get(&by).cloned()),
        edition,
        head,
        others,
        programme,
    })
}

/// A revision by its number, the newest without one.
pub async fn shown(
    db: &impl Db,
    scope: &Scope,
    id: EditionId,
    number: Option<i64>,
) -> StoreResult<ShownText> {
    let edition = editions::edition(db, scope, id).await?;
    let revision = match number {
        None => revisions::revision(db, edition.document.kind, edition.head).await?,
        Some(number) => revisions::numbered(db, edition.document.kind, id, number).await?,
    };
    let names = people(db, &revision.author.into_iter().collect()).await?;
    let found = references(db, &revision.content, edition.locale).await?;
    let body = revision
        .content
        .body()
        .map(|body| html::render(body, &InPanel(found)).into_string());
    Ok(ShownText {
        desk: desk_of(db, &edition).await?,
        author: revision.author.and_then(|by| names.get(&by).cloned()),
        edition,
        revision,
        html: body.unwrap_or_default(),
    })
}

/// The national definition with this public id, for an offer that names it.
pub async fn programme_of(
    db: &impl Db,
    content: &Content,
    locale: Locale,
) -> StoreResult<Option<OtherText>> {
    let Some(id) = PublicId::parse(content.text("programme")) else {
        return Ok(None);
    };
    if content.kind() != Kind::Offer {
        return Ok(None);
    }
    let row = document::Entity::find()
        .filter(document::Column::PublicId.eq(id.as_str()))
        .filter(document::Column::Kind.eq(Kind::Programme.as_str()))
        .one(db.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut texts = editions_in_slots(db, &documents::from_row(row)?).await?;
    texts.sort_by_key(|text| (text.locale != locale, text.stage.slot() != Some(Slot::Live)));
    texts.truncate(1);
    Ok(with_contents(db, Kind::Programme, texts).await?.pop())
}

async fn desk_of(db: &impl Db, edition: &Edition) -> StoreResult<Option<Desk>> {
    let Some(city) = edition.document.city else {
        return Ok(None);
    };
    let scope = Scope::Cities([city].into());
    Ok(list_desks(db, &scope).await?.pop())
}

pub(super) async fn editions_in_slots(
    db: &impl Db,
    document: &documents::Document,
) -> StoreResult<Vec<Edition>> {
    let rows = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::Slot.is_not_null())
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| editions::from_row(row, document.clone()))
        .collect()
}

/// Of each language the open text, else the live one.
fn newest_by_locale(mut all: Vec<Edition>, wanted: impl Fn(Locale) -> bool) -> Vec<Edition> {
    all.retain(|edition| wanted(edition.locale));
    all.sort_by_key(|edition| (edition.locale, edition.stage.slot() != Some(Slot::Open)));
    all.dedup_by_key(|edition| edition.locale);
    all
}

async fn with_contents(
    db: &impl Db,
    kind: Kind,
    editions: Vec<Edition>,
) -> StoreResult<Vec<OtherText>> {
    if editions.is_empty() {
        return Ok(Vec::new());
    }
    let heads = editions.iter().map(|edition| edition.head.0);
    let mut contents: Vec<(RevisionId, Content)> = Vec::new();
    for row in revision::Entity::find()
        .filter(revision::Column::Id.is_in(heads))
        .all(db.connection())
        .await?
    {
        let revision = revisions::from_row(kind, row)?;
        contents.push((revision.id, revision.content));
    }
    Ok(editions
        .into_iter()
        .filter_map(|edition| {
            let at = contents.iter().position(|(id, _)| *id == edition.head)?;
            let (_, content) = contents.swap_remove(at);
            Some(OtherText { edition, content })
        })
        .collect())
}
