//! What can go wrong between the program and its rows.

use sea_orm::{DbErr, SqlErr};
use thiserror::Error;

pub type StoreResult<T> = Result<T, StoreError>;

/// A failed read or write, in the words that `actions` can act upon.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The row is not there, or not in the reader's scope: both look alike on purpose.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// Somebody saved in between: the version that was on the screen is no longer the newest.
    #[error("the row has moved on")]
    Stale,
    /// A unique index said no; the name is that of the index (`uq_<table>_<columns>`).
    #[error("{0} is taken")]
    Taken(&'static str),
    /// A stored value that this program cannot have written.
    #[error("corrupt {table} row {id}: {problem}")]
    Corrupt {
        table: &'static str,
        id: i64,
        problem: String,
    },
    /// The database had no room for the write within the time allowed; asking again may help.
    #[error("the database is busy")]
    Busy,
    #[error(transparent)]
    Database(DbErr),
}

/// Unique indexes whose violation is a person's to mend: our name, and SQLite's spelling
/// (`UNIQUE constraint failed: slug_claim.city_key, …`); PostgreSQL prints our name.
const UNIQUE: &[(&str, &str)] = &[
    ("uq_person_email", "person.email"),
    ("uq_slug_claim_city_key_kind_slug", "slug_claim.city_key"),
    (
        "uq_edition_document_id_locale_slot",
        "edition.document_id, edition.locale, edition.slot",
    ),
    (
        "uq_edition_document_id_locale_number",
        "edition.document_id, edition.locale, edition.number",
    ),
    (
        "uq_revision_edition_id_number",
        "revision.edition_id, revision.number",
    ),
    ("uq_sector_code", "sector.code"),
    ("uq_level_code", "level.code"),
    ("uq_tag_code", "tag.code"),
    ("uq_city_slug", "city.slug"),
    ("uq_public_path_path", "public_path.path"),
    ("uq_publication_path", "publication.path"),
    (
        "uq_publication_document_id_locale",
        "publication.document_id, publication.locale",
    ),
    ("uq_job_dedup_key", "job.dedup_key"),
    (
        "uq_review_answer_run_id_step_person_id",
        "review_answer.run_id",
    ),
    (
        "uq_glossary_term_locale_preferred",
        "glossary_term.locale, glossary_term.preferred",
    ),
    ("uq_approval_path_place", "approval_path.place"),
    ("uq_working_week_city_key", "working_week.city_key"),
    ("uq_access_token_hash", "access_token.hash"),
];

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if let Some(SqlErr::UniqueConstraintViolation(message)) = error.sql_err()
            && let Some((name, _)) = UNIQUE
                .iter()
                .find(|(name, columns)| message.contains(name) || message.contains(columns))
        {
            return Self::Taken(name);
        }
        let words = error.to_string();
        let busy = [
            "database is locked",
            "database table is locked",
            "pool timed out",
            "deadlock detected",
        ];
        if busy.iter().any(|sign| words.contains(sign)) {
            return Self::Busy;
        }
        Self::Database(error)
    }
}
