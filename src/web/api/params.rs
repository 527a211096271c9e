//! Query parameters, strictly: an unknown one is an error that names the nearest known one, because a
//! misspelled filter that is ignored gives wrong answers in silence.

use std::collections::BTreeMap;

use super::problem::Problem;
use crate::domain::locale::Locale;
use crate::store::public::{Cursor, Reference};
use crate::web::public::address::NATIONAL;
use crate::web::public::cursor;

/// The parameters of one request, each at most once.
#[derive(Debug, Default)]
pub struct Params(BTreeMap<&'static str, String>);

impl Params {
    /// Reads the query; `known` are the names that this route takes.
    pub fn read(query: Option<&str>, known: &'static [&'static str]) -> Result<Self, Problem> {
        let mut params = BTreeMap::new();
        for (name, value) in url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            let Some(known_name) = known.iter().find(|known| **known == name) else {
                return Err(Problem::unknown_parameter(&name, nearest(&name, known)));
            };
            if params.insert(*known_name, value.into_owned()).is_some() {
                return Err(Problem::bad_parameter(known_name, "1 ×"));
            }
        }
        Ok(Self(params))
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A word of one of our lists.
    pub fn word<T: std::str::FromStr>(
        &self,
        name: &'static str,
        expected: &str,
    ) -> Result<Option<T>, Problem> {
        self.text(name)
            .map(|text| {
                text.parse()
                    .map_err(|_| Problem::bad_parameter(name, expected))
            })
            .transpose()
    }

    pub fn locale(&self) -> Result<Option<Locale>, Problem> {
        self.word("locale", &Locale::ALL.map(Locale::tag).join(", "))
    }

    /// A city's slug that exists, or `national`.
    pub fn city(&self, reference: &Reference) -> Result<Option<&str>, Problem> {
        let Some(slug) = self.text("city") else {
            return Ok(None);
        };
        if slug == NATIONAL || reference.city(slug).is_some() {
            return Ok(Some(slug));
        }
        let slugs = reference.cities.iter().map(|city| city.slug.as_str());
        let known: Vec<&str> = std::iter::once(NATIONAL).chain(slugs).collect();
        Err(Problem::bad_parameter("city", &known.join(", ")))
    }

    /// How many items, from 1 to `most`.
    pub fn limit(&self, usual: u64, most: u64) -> Result<u64, Problem> {
        let expected = format!("1–{most}");
        let limit = self.word("limit", &expected)?.unwrap_or(usual.min(most));
        match (1..=most).contains(&limit) {
            true => Ok(limit),
            false => Err(Problem::bad_parameter("limit", &expected)),
        }
    }

    pub fn cursor(&self) -> Result<Option<Cursor>, Problem> {
        self.text("cursor")
            .map(|text| cursor::read(text).ok_or(Problem::bad_parameter("cursor", "next")))
            .transpose()
    }

    /// The same request always gives the same text, whatever the order of its parameters.
    pub fn normal_form(&self, path: &str) -> String {
        if self.0.is_empty() {
            return path.to_owned();
        }
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.0)
            .finish();
        format!("{path}?{query}")
    }

    /// The same request for the page that begins at `place`.
    pub fn next(mut self, path: &str, name: &'static str, place: String) -> String {
        self.0.insert(name, place);
        self.normal_form(path)
    }
}

fn nearest(name: &str, known: &'static [&'static str]) -> &'static str {
    known
        .iter()
        .copied()
        .min_by_key(|known| distance(name, known))
        .unwrap_or_default()
}

/// Edits between two names (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    // A name longer than any of ours is as far as it gets.
    for (line, letter) in one.chars().take(64).enumerate() {
        let mut next = vec![line + 1];
        for (column, known) in other.iter().enumerate() {
            let at =
                |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let swap = at(&row, column) + usize::from(letter != *known);
            next.push(
                swap.min(at(&row, column + 1) + 1)
                    .min(at(&next, column) + 1),
            );
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &["city", "kind", "locale", "limit"];

    #[test]
    fn a_misspelled_parameter_is_told_its_nearest_name() {
        for (typed, meant) in [
            ("citty", "city"),
            ("lang_locale", "locale"),
            ("Limit", "limit"),
        ] {
            assert_eq!(nearest(typed, KNOWN), meant);
        }
        assert!(Params::read(Some("citty=x"), KNOWN).is_err());
        assert!(Params::read(Some("city=x&city=y"), KNOWN).is_err());
    }

    #[test]
    fn the_order_of_parameters_does_not_matter() {
        let form = |query| Params::read(Some(query), KNOWN).unwrap().normal_form("/p");
        assert_eq!(form("kind=news&city=a%20b"), form("city=a+b&kind=news"));
        assert_eq!(Params::read(None, KNOWN).unwrap().normal_form("/p"), "/p");
    }
}
