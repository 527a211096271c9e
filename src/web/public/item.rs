//! One published text with everything that stands beside it, looked up for a whole page at once.

use std::collections::BTreeSet;

use super::miss::Miss;
use crate::domain::content::{Content, Kind};
use crate::domain::locale::Locale;
use crate::store::public::{Companion, Entry, PublicReads, PublicState, ShownImage};

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
        Ok(Self(reads.companions(&documents, None).await?))
    }

    /// The same for the page of one text, with the offers of a programme; also one query.
    pub async fn of_page(reads: &PublicReads, entry: &Entry) -> Result<Self, Miss> {
        let mut documents: Vec<&str> = programmes(&entry.content).collect();
        documents.push(entry.document_id.as_str());
        let offered = (entry.kind == Kind::Programme).then_some(&entry.document_id);
        Ok(Self(reads.companions(&documents, offered).await?))
    }

    /// The live offers of the programme that the page is of, each once: in the reader's language, or
    /// in the nearest one it is public in.
    pub fn offers(&self, programme: &Entry) -> Vec<&Companion> {
        let of_this = |text: &&Companion| {
            programme.kind == Kind::Programme
                && text.kind == Kind::Offer
                && text.state == PublicState::Live
        };
        let mut found: Vec<&Companion> = Vec::new();
        for locale in nearest(programme.locale) {
            let texts = self.0.iter().filter(of_this);
            for text in texts.filter(|text| text.locale == locale) {
                if !found.iter().any(|it| it.document_id == text.document_id) {
                    found.push(text);
                }
            }
        }
        found
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
        nearest(locale).find_map(|locale| {
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

/// The reader's language first. It may come twice: who looks takes the first that is there.
fn nearest(locale: Locale) -> impl Iterator<Item = Locale> {
    std::iter::once(locale).chain([Locale::ArMa, Locale::FrMa, Locale::En, Locale::ZghMa])
}

/// Public ids of the programmes that a text names, in whatever field.
pub fn programmes(content: &Content) -> impl Iterator<Item = &str> {
    let one = ["programme", "parent"].map(|key| content.text(key));
    let many = ["programmes", "passerelles"].map(|key| content.list(key));
    one.into_iter()
        .chain(many.into_iter().flatten().map(String::as_str))
        .filter(|id| !id.is_empty())
}
