//! A text as a line of a list, wherever the approving side lists texts.

use serde::Serialize;

use crate::domain::content::Kind;
use crate::domain::id::{CityId, EditionId};
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::stage::Stage;
use crate::store::screens::{CityName, Edition};

/// A name with the language it was found in, which its reader must be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    pub text: String,
    pub locale: Locale,
}

/// The names of desks in the reader's language.
#[derive(Clone, Debug)]
pub struct Desks<'a> {
    pub cities: &'a [CityName],
    pub reader: Locale,
}

/// One text.
#[derive(Clone, Debug, Serialize)]
pub struct TextRow {
    pub edition: EditionId,
    /// May be empty.
    pub title: String,
    pub locale: Locale,
    pub kind: Kind,
    pub stage: Stage,
    pub number: i64,
    /// None = national.
    pub desk: Option<Said>,
}

impl Said {
    pub fn nearest(names: &LocalText, reader: Locale) -> Option<Self> {
        names.nearest(reader).map(|spoken| Self {
            text: spoken.text.to_owned(),
            locale: spoken.locale,
        })
    }
}

impl Desks<'_> {
    pub fn name(&self, city: Option<CityId>) -> Option<Said> {
        let city = self.cities.iter().find(|one| Some(one.id) == city)?;
        Said::nearest(&city.towns, self.reader).or_else(|| Said::nearest(&city.names, self.reader))
    }

    pub fn row(&self, edition: &Edition) -> TextRow {
        TextRow {
            edition: edition.id,
            title: edition.title.clone(),
            locale: edition.locale,
            kind: edition.document.kind,
            stage: edition.stage,
            number: edition.number,
            desk: self.name(edition.document.city),
        }
    }
}
