//! Stored reference data → what would be typed to get it: the start of every form, and the other
//! side of the comparison when somebody else has saved in between.

use super::reader::local_key;
use super::{City, Entry, Figure, Level, Range, Term};
use crate::domain::content::FormInput;
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;

type Pairs = Vec<(String, String)>;

pub fn typed_city(city: &City) -> FormInput {
    let mut pairs = Pairs::new();
    local(&mut pairs, "names", &city.names);
    local(&mut pairs, "regions", &city.regions);
    local(&mut pairs, "towns", &city.towns);
    local(&mut pairs, "site", &city.site);
    one(&mut pairs, "status", city.status.as_str());
    maybe(&mut pairs, "status_as_of", &city.status_as_of);
    maybe(&mut pairs, "opened_on", &city.opened_on);
    maybe(&mut pairs, "opened_note", &city.opened_note);
    maybe(&mut pairs, "sectors_note", &city.sectors_note);
    one(&mut pairs, "facilities", &city.facilities.join("\n"));
    one(&mut pairs, "antennas", &city.antennas.join("\n"));
    one(&mut pairs, "sources", &city.sources.join("\n"));
    one(&mut pairs, "confidence", &city.confidence);
    FormInput::new(pairs)
}

pub fn typed_figure(figure: &Figure) -> FormInput {
    let mut pairs = Pairs::new();
    one(&mut pairs, "measure", &figure.measure);
    one(&mut pairs, "value", &typable(&figure.value));
    maybe(&mut pairs, "as_of", &figure.as_of);
    local(&mut pairs, "scope", &figure.scope);
    one(&mut pairs, "source", &figure.source);
    FormInput::new(pairs)
}

pub fn typed_entry(entry: &Entry) -> FormInput {
    let mut pairs = Pairs::new();
    one(&mut pairs, "code", entry.code());
    match entry {
        Entry::Sector(term) | Entry::Tag(term) => term_pairs(&mut pairs, term),
        Entry::Level(level) => level_pairs(&mut pairs, level),
    }
    FormInput::new(pairs)
}

fn term_pairs(pairs: &mut Pairs, term: &Term) {
    local(pairs, "names", &term.names);
    maybe(pairs, "short_code", &term.short_code);
    maybe(pairs, "source", &term.source);
}

fn level_pairs(pairs: &mut Pairs, level: &Level) {
    local(pairs, "names", &level.names);
    local(pairs, "entry", &level.entry);
    local(pairs, "age", &level.age);
    local(pairs, "selection", &level.selection);
    range(pairs, "fee", level.fee);
    range(pairs, "semesters", level.usual_length.semesters);
    range(pairs, "hours", level.usual_length.hours);
    maybe(pairs, "diploma", &level.diploma);
    maybe(pairs, "source", &level.source);
}

/// Exactly three decimals cannot be typed without doubt; one more zero says what is meant.
fn typable(value: &str) -> String {
    match value.split_once('.') {
        Some((_, fraction)) if fraction.len() == 3 => format!("{value}0"),
        Some(_) | None => value.to_owned(),
    }
}

fn one(pairs: &mut Pairs, key: &str, text: &str) {
    pairs.push((key.to_owned(), text.to_owned()));
}

fn maybe(pairs: &mut Pairs, key: &str, text: &Option<String>) {
    one(pairs, key, text.as_deref().unwrap_or_default());
}

fn local(pairs: &mut Pairs, key: &str, text: &LocalText) {
    for locale in Locale::ALL {
        one(
            pairs,
            &local_key(key, locale),
            text.get(locale).unwrap_or_default(),
        );
    }
}

fn range(pairs: &mut Pairs, key: &str, range: Option<Range>) {
    let show = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    one(
        pairs,
        &format!("{key}.min"),
        &show(range.map(|range| range.min)),
    );
    one(
        pairs,
        &format!("{key}.max"),
        &show(range.map(|range| range.max)),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reference::{read_figure, read_term};

    #[test]
    fn what_is_shown_in_a_form_is_read_back_as_it_was() {
        let figure = Figure {
            measure: "area".to_owned(),
            value: "3.125".to_owned(),
            unit: "ha".to_owned(),
            as_of: None,
            scope: LocalText::new([(Locale::ArMa, "مبرمج".to_owned())]),
            source: "communiqué".to_owned(),
        };
        assert_eq!(read_figure(&typed_figure(&figure)), Ok(figure));
        let entry = Entry::Sector(Term {
            code: "btp".to_owned(),
            short_code: Some("BTP".to_owned()),
            names: LocalText::new([(Locale::FrMa, "BTP".to_owned())]),
            source: None,
        });
        assert_eq!(
            read_term(entry.axis(), "btp", &typed_entry(&entry)),
            Ok(entry)
        );
    }
}
