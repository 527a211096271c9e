//! A level of training (domain.md §2.1).

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "level")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub code: String,
    /// JSON object locale tag → name.
    pub names: String,
    pub position: i64,
    /// JSON object locale tag → text, as `age` and `selection`.
    pub entry: Option<String>,
    pub age: Option<String>,
    pub selection: Option<String>,
    /// JSON `{min, max}`: whole dirhams a year.
    pub fee: Option<String>,
    /// JSON `{semesters: {min, max}, hours: {min, max}}`, either or none.
    pub usual_length: Option<String>,
    pub diploma: Option<String>,
    pub source: Option<String>,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
