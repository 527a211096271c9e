//! A link by which somebody without an account reads one revision and says what they think of it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outside_invitation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    pub revision_id: i64,
    /// Of the revision: the link dies when the text is another.
    pub digest: String,
    /// The review during which it was asked.
    pub run_id: i64,
    /// 0-based step that the answer counts for; none = advice only.
    pub step: Option<i64>,
    /// SHA-256 of the secret in the link.
    pub token_hash: String,
    pub name: String,
    pub organisation: String,
    pub email: String,
    /// Language of the mail and the page.
    pub locale: String,
    /// What they are asked.
    pub request: String,
    pub invited_by: Option<i64>,
    pub invited_at: i64,
    pub expires_at: i64,
    /// When the page was first fetched; a mail scanner may have done so.
    pub opened_at: Option<i64>,
    pub revoked_by: Option<i64>,
    pub revoked_at: Option<i64>,
    /// `approve` or `decline`.
    pub answer: Option<String>,
    /// The name typed under the answer.
    pub answer_name: Option<String>,
    pub answer_words: Option<String>,
    pub answered_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
