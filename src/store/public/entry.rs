//! One published text, read from its row.

use entity::publication;
use jiff::Timestamp;
use sea_orm::FromQueryResult;

use crate::domain::content::{Content, Kind, from_json};
use crate::domain::id::PublicId;
use crate::domain::locale::Locale;
use crate::store::error::StoreResult;
use crate::store::publications::{PublicNote, PublicState};
use crate::store::row::Row;

/// What the public sees of one document in one locale.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(super) id: i64,
    /// For ever the same, the id in feeds.
    pub public_id: PublicId,
    /// Shared by the translations of one document.
    pub document_id: PublicId,
    /// None = national.
    pub city: Option<String>,
    pub kind: Kind,
    pub locale: Locale,
    pub slug: String,
    /// `/{locale}/{city|national}/{kind}/{slug}`, not percent-encoded.
    pub path: String,
    pub state: PublicState,
    /// The public note of a withdrawal or removal.
    pub notice: Option<String>,
    pub title: String,
    pub summary: String,
    pub content: Content,
    /// The body; generated, so that it holds no script.
    pub html: String,
    pub first_published_at: Timestamp,
    /// The public date.
    pub published_at: Timestamp,
    /// The last change of the text.
    pub updated_at: Timestamp,
    /// The last change of any sort: a withdrawal moves it, too.
    pub changed_at: Timestamp,
    /// The number of that change in the log.
    pub seq: i64,
    /// What readers were told of changes, newest first.
    pub notes: Vec<PublicNote>,
    /// The row of the text that took the place of this one.
    pub(super) replaced_by: Option<i64>,
}

/// A publication with the instant of its last change.
#[derive(FromQueryResult)]
pub(super) struct EntryRow {
    #[sea_orm(nested)]
    row: publication::Model,
    changed_at: Option<i64>,
}

impl EntryRow {
    pub(super) fn read(self) -> StoreResult<Entry> {
        let EntryRow { row, changed_at } = self;
        let at = Row::of("publication", row.id);
        let kind: Kind = at.word(&row.kind)?;
        let content: serde_json::Value = at.json(&row.content)?;
        let content = from_json(kind, &content).map_err(|error| at.corrupt(error))?;
        Ok(Entry {
            id: row.id,
            public_id: public_id(at, &row.public_id)?,
            document_id: public_id(at, &row.document_public_id)?,
            city: row.city_slug,
            kind,
            locale: at.word(&row.locale)?,
            slug: row.slug,
            path: row.path,
            state: at.word(&row.state)?,
            notice: row.notice,
            title: row.title,
            summary: row.summary,
            content,
            html: row.html,
            first_published_at: at.instant(row.first_published_at)?,
            published_at: at.instant(row.published_at)?,
            updated_at: at.instant(row.updated_at)?,
            changed_at: at.instant(changed_at.unwrap_or(row.updated_at))?,
            seq: row.seq,
            notes: match row.notes.as_deref() {
                Some(notes) => at.json(notes)?,
                None => Vec::new(),
            },
            replaced_by: row.replaced_by,
        })
    }
}

pub(super) fn public_id(at: Row, text: &str) -> StoreResult<PublicId> {
    PublicId::parse(text).ok_or_else(|| at.corrupt(format!("“{text}” is no public id")))
}
