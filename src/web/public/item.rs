//! One published text with everything that stands beside it, looked up for a whole page at once.

use std::collections::BTreeSet;

use super::miss::Miss;
use crate::domain::content::{Content, Kind};
use crate::domain::locale::Locale;
use crate::store::public::{Companion, Entry, PublicReads, ShownImage};

/// The companions of all texts of a page.
#[derive(Clone, Debug, Default)]
pub struct Beside(Vec<Companion>);

impl Beside {
    /// One query, however many entries.
    pub async fn of(reads: &PublicReads, entries: &[Entry]) -> Result<Self, Miss> {
        let mut documents = BTreeSet::new();
        for entry in entries {
            documents.insert(entry.document_id.as_str());
            documents.extend(programmes(&entry.content));
        }
        let documents: Vec<&str> = documents.into_iter().collect();
        Ok(Self(reads.companions(&documents).await?))
    }

    /// The same text in the other languages, in the order pages offer them.
    pub fn translations(&self, entry: &Entry) -> Vec<&Companion> {
        let mut others: Vec<&Companion> = self
            .0
            .iter()
            .filter(|other| other.document_id == entry.document_id && other.locale != entry.locale)
            .collect();
        others.sort_by_key(|other| {
            Locale::ALL
                .iter()
                .position(|locale| *locale == other.locale)
        });
        others
    }

    /// A programme in the reader's language, or in the nearest one it is public in.
    pub fn programme(&self, document: &str, locale: Locale) -> Option<&Companion> {
        let mut wanted = vec![locale];
        wanted.extend([Locale::ArMa, Locale::FrMa, Locale::En, Locale::ZghMa]);
        wanted.into_iter().find_map(|locale| {
            self.0.iter().find(|text| {
                text.kind == Kind::Programme
                    && text.locale == locale
                    && text.document_id.as_str() == document
            })
        })
    }

    /// The lead image, unless the media have no such image any more.
    pub fn lead_image(&self, entry: &Entry) -> Option<&ShownImage> {
        let asset = &entry.content.image("lead_image")?.asset;
        self.0
            .iter()
            .find(|text| text.public_id == entry.public_id)?
            .images
            .iter()
            .find(|image| &image.asset == asset)
    }
}

/// Public ids of the programmes that a text names, in whatever field.
pub fn programmes(content: &Content) -> impl Iterator<Item = &str> {
    let one = ["programme", "parent"].map(|key| content.text(key));
    let many = ["programmes", "passerelles"].map(|key| content.list(key));
    one.into_iter()
        .chain(many.into_iter().flatten().map(String::as_str))
        .filter(|id| !id.is_empty())
}
