//! Rights: which role a person holds over which city, locale and kind.
//!
//! Only facts about grants; what a role may do is decided in `policy`.

use std::collections::BTreeSet;

use serde::Serialize;

use super::content::Kind;
use super::id::CityId;
use super::locale::Locale;
use super::word::words;

words! {
    /// What a person is in the newsroom (domain.md §4.2).
    Role as "role" {
        /// Writes and translates.
        Contributor = "contributor",
        /// Vouches for the facts of a programme or an offer.
        FactReviewer = "fact_reviewer",
        /// Reviews the wording in a language.
        LanguageReviewer = "language_reviewer",
        /// Approves in the place of the director or for the regional directorate.
        Approver = "approver",
        /// Director of a city.
        Manager = "manager",
        /// Writes national documents and keeps the reference data.
        HqEditor = "hq_editor",
        /// Approves national documents; may act for a city where nobody can.
        HqApprover = "hq_approver",
        /// Looks after people and the running of the house; approves nothing.
        Administrator = "administrator",
    }
}

impl Role {
    /// Roles that reach over all cities by their nature.
    pub const fn is_national(self) -> bool {
        match self {
            Self::HqEditor | Self::HqApprover | Self::Administrator => true,
            Self::Contributor
            | Self::FactReviewer
            | Self::LanguageReviewer
            | Self::Approver
            | Self::Manager => false,
        }
    }
}

/// The place of a text: its city (none = national), locale and kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub city: Option<CityId>,
    pub locale: Locale,
    pub kind: Kind,
}

/// One role within a city, a locale and a kind; `None` = all of them, the national desk included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Grant {
    pub role: Role,
    pub city: Option<CityId>,
    pub locale: Option<Locale>,
    pub kind: Option<Kind>,
}

impl Grant {
    /// Whether the grant reaches a text.
    pub fn covers(&self, target: &Target) -> bool {
        self.reaches_city(target.city)
            && self.locale.is_none_or(|locale| locale == target.locale)
            && self.kind.is_none_or(|kind| kind == target.kind)
    }

    /// Whether the grant reaches a city's desk (`None` = the national desk) in any locale and kind.
    pub fn reaches_city(&self, city: Option<CityId>) -> bool {
        self.city.is_none() || self.city == city
    }
}

/// The desks whose rows a person may see at all: every query in the panel starts from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every city and the national desk.
    Everywhere,
    /// These cities, and the national programme definitions that their offers rest on.
    Cities(BTreeSet<CityId>),
}

impl Scope {
    /// What a person with these grants may see.
    pub fn of(grants: &[Grant]) -> Self {
        if grants
            .iter()
            .any(|grant| grant.city.is_none() || grant.role.is_national())
        {
            return Self::Everywhere;
        }
        Self::Cities(grants.iter().filter_map(|grant| grant.city).collect())
    }

    /// This and further cities; none = everywhere.
    #[must_use]
    pub fn and(self, cities: impl IntoIterator<Item = Option<CityId>>) -> Self {
        let mut seen = match self {
            Self::Everywhere => return self,
            Self::Cities(seen) => seen,
        };
        for city in cities {
            match city {
                Some(city) => seen.insert(city),
                None => return Self::Everywhere,
            };
        }
        Self::Cities(seen)
    }

    /// Whether a document of this desk and kind is in sight.
    pub fn sees(&self, city: Option<CityId>, kind: Kind) -> bool {
        match (self, city) {
            (Self::Everywhere, _) => true,
            (Self::Cities(cities), Some(city)) => cities.contains(&city),
            (Self::Cities(_), None) => kind == Kind::Programme,
        }
    }
}
