//! What the public side reads: published tables and reference data, through [`PublicReads`].
//!
//! It must never read a draft table, write, or hand out its connection: who holds only this
//! cannot leak.

mod changes;
mod companions;
mod entries;
mod entry;
mod images;
mod mark;
mod reference;

use sea_orm::DatabaseConnection;

pub use changes::{Change, Replacement};
pub use companions::{Companion, ShownImage};
pub use entries::{Cursor, Desk, Found, Headline, Query};
pub use entry::Entry;
pub use images::ServedImage;
pub use mark::Mark;
pub use reference::{City, Figure, Level, Reference, Term};

pub use super::publications::{PublicChange, PublicNote, PublicState};

pub use super::error::StoreError as ReadError;

use super::connect::Store;

/// The public's eyes on the database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct PublicReads {
    db: DatabaseConnection,
}

impl PublicReads {
    pub fn new(store: &Store) -> Self {
        Self {
            db: store.db.clone(),
        }
    }
}
