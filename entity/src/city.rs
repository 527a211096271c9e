//! One Cité des Métiers et des Compétences (domain.md §1).

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "city")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub slug: String,
    pub iso_region: String,
    pub position: i64,
    /// JSON object locale tag → name.
    pub names: String,
    /// JSON object locale tag → name of the region.
    pub regions: String,
    /// JSON object locale tag → host town.
    pub towns: String,
    /// JSON object locale tag → where in the town, if known.
    pub site: Option<String>,
    /// `open`, `under_construction` or `announced_not_open`.
    pub status: String,
    /// ISO date on which the status was known.
    pub status_as_of: Option<String>,
    /// ISO date, possibly only year-month.
    pub opened_on: Option<String>,
    pub opened_note: Option<String>,
    pub sectors_note: Option<String>,
    /// JSON list.
    pub facilities: String,
    /// JSON list.
    pub antennas: String,
    /// JSON list.
    pub sources: String,
    pub confidence: String,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
