//! What stands beside a text: its translations, the programmes it names, the images it shows.

use entity::{asset, publication, publication_asset};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationDef,
};

use super::PublicReads;
use super::entries::filed_under;
use super::entry::public_id;
use crate::domain::content::{Content, Kind, from_json};
use crate::domain::id::PublicId;
use crate::domain::locale::Locale;
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;
use crate::store::row::Row;

/// A live or withdrawn text of one of the documents asked for.
#[derive(Clone, Debug)]
pub struct Companion {
    pub public_id: PublicId,
    pub document_id: PublicId,
    pub city: Option<String>,
    pub kind: Kind,
    pub locale: Locale,
    pub path: String,
    pub title: String,
    pub state: PublicState,
    /// Only of programmes, whose facts stand beside offers.
    pub content: Option<Content>,
    pub images: Vec<ShownImage>,
}

/// An image of a public text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownImage {
    pub asset: String,
    pub mime: String,
    /// Pixels of the original.
    pub width: u32,
    pub height: u32,
    /// Bytes of the original.
    pub size: u64,
}

/// More rows than any page needs; a bound against a document that names hundreds.
const MOST: u64 = 2_000;

#[derive(FromQueryResult)]
struct CompanionRow {
    id: i64,
    public_id: String,
    document_public_id: String,
    city_slug: Option<String>,
    kind: String,
    locale: String,
    path: String,
    title: String,
    state: String,
    facts: String,
    asset: Option<String>,
    mime: Option<String>,
    width: Option<i64>,
    height: Option<i64>,
    size: Option<i64>,
}

impl PublicReads {
    /// The public texts of these documents in every locale, with their images: one query for
    /// however many items a page has. With the programme `offered`, its offers in all cities, too.
    pub async fn companions(
        &self,
        documents: &[&str],
        offered: Option<&PublicId>,
    ) -> StoreResult<Vec<Companion>> {
        if documents.is_empty() {
            return Ok(Vec::new());
        }
        use publication::Column;
        let facts = Expr::cust(
            "CASE WHEN publication.kind = 'programme' THEN publication.content ELSE '' END",
        );
        let rows = publication::Entity::find()
            .select_only()
            .columns([
                Column::Id,
                Column::PublicId,
                Column::DocumentPublicId,
                Column::CitySlug,
                Column::Kind,
                Column::Locale,
                Column::Path,
                Column::Title,
                Column::State,
            ])
            .expr_as(facts, "facts")
            .join_rev(JoinType::LeftJoin, shown_by())
            .join(JoinType::LeftJoin, shows())
            .column_as(asset::Column::PublicId, "asset")
            .column_as(asset::Column::Mime, "mime")
            .column_as(asset::Column::Width, "width")
            .column_as(asset::Column::Height, "height")
            .column_as(asset::Column::Size, "size")
            .filter(wanted(documents, offered))
            .filter(Column::State.is_in(PublicState::READABLE))
            .order_by_asc(Column::Id)
            .limit(MOST)
            .into_model::<CompanionRow>()
            .all(&self.db)
            .await?;
        gather(rows)
    }
}

fn wanted(documents: &[&str], offered: Option<&PublicId>) -> Expr {
    use publication::Column;
    let named = Column::DocumentPublicId.is_in(documents.iter().copied());
    match offered {
        None => named,
        Some(programme) => named.or(Column::Kind
            .eq(Kind::Offer.as_str())
            .and(filed_under("programme", programme.as_str()))),
    }
}

fn shown_by() -> RelationDef {
    publication_asset::Entity::belongs_to(publication::Entity)
        .from(publication_asset::Column::PublicationId)
        .to(publication::Column::Id)
        .into()
}

fn shows() -> RelationDef {
    publication_asset::Entity::belongs_to(asset::Entity)
        .from(publication_asset::Column::AssetPublicId)
        .to(asset::Column::PublicId)
        .into()
}

/// Rows of one text stand together and differ in their image only.
fn gather(rows: Vec<CompanionRow>) -> StoreResult<Vec<Companion>> {
    let mut companions: Vec<Companion> = Vec::new();
    let mut last = None;
    for row in rows {
        let image = row.image();
        if last != Some(row.id) {
            last = Some(row.id);
            companions.push(row.read()?);
        }
        if let (Some(companion), Some(image)) = (companions.last_mut(), image) {
            companion.images.push(image);
        }
    }
    Ok(companions)
}

impl CompanionRow {
    fn image(&self) -> Option<ShownImage> {
        Some(ShownImage {
            asset: self.asset.clone()?,
            mime: self.mime.clone()?,
            width: u32::try_from(self.width?).ok()?,
            height: u32::try_from(self.height?).ok()?,
            size: u64::try_from(self.size?).ok()?,
        })
    }

    fn read(self) -> StoreResult<Companion> {
        let at = Row::of("publication", self.id);
        let kind: Kind = at.word(&self.kind)?;
        let content = match self.facts.is_empty() {
            true => None,
            false => {
                let json: serde_json::Value = at.json(&self.facts)?;
                Some(from_json(kind, &json).map_err(|error| at.corrupt(error))?)
            }
        };
        Ok(Companion {
            public_id: public_id(at, &self.public_id)?,
            document_id: public_id(at, &self.document_public_id)?,
            city: self.city_slug,
            kind,
            locale: at.word(&self.locale)?,
            path: self.path,
            title: self.title,
            state: at.word(&self.state)?,
            content,
            images: Vec::new(),
        })
    }
}
