//! Numbers that go out of date: whoever reads « 3 000 places » next year must be able to see when it was true
//! (domain.md §1.3).

use std::collections::BTreeSet;
use std::ops::Range;

use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::{Piece, Role};
use crate::domain::content::{Content, Kind};
use crate::domain::text::fold_text;

/// Below this a number counts what is at hand: « 20 places » of a workshop.
const SMALL: u64 = 100;

/// What is counted in figures that change, folded as search folds.
const UNITS: &[&str] = &[
    "places",
    "lits",
    "hectares",
    "ha",
    "filieres",
    "stagiaires",
    "beneficiaires",
    "beds",
    "trainees",
    "learners",
    "مقعد",
    "مقعدا",
    "مقاعد",
    "سرير",
    "سريرا",
    "هكتار",
    "هكتارا",
    "هكتارات",
    "شعبه",
    "متدرب",
    "متدربا",
    "متدربه",
    "مستفيد",
    "مستفيدا",
];
/// Whatever the number before them.
const GREAT_UNITS: &[&str] = &[
    "million",
    "millions",
    "milliard",
    "milliards",
    "mdh",
    "mmdh",
    "billion",
    "مليون",
    "مليونا",
    "ملايين",
    "مليار",
    "مليارا",
    "مليارات",
];

pub(super) fn find(content: &Content, pieces: &[Piece], found: &mut Found<'_>) {
    let dated_by_its_facts = match content.kind() {
        Kind::Event => true,
        Kind::Offer => !content.text("school_year").is_empty(),
        Kind::News | Kind::Communique | Kind::Programme | Kind::Page => false,
    };
    if dated_by_its_facts {
        return;
    }
    let dated: BTreeSet<(usize, usize)> = pieces
        .iter()
        .filter(|piece| has_year(&piece.text))
        .map(|piece| (piece.spot.field_at, piece.spot.block_at))
        .collect();
    for piece in pieces {
        let (field, block) = (piece.spot.field_at, piece.spot.block_at);
        let near = [block.saturating_sub(1), block, block + 1];
        let running = matches!(piece.spot.role, Role::Running(_)) || piece.spot.field == "summary";
        if !running || near.iter().any(|block| dated.contains(&(field, *block))) {
            continue;
        }
        if let Some(range) = figure(&piece.text) {
            found.slip(
                piece,
                Slip::new(Rule::UndatedFigure, range, "checks-undated-figure"),
            );
        }
    }
}

/// The first number with a unit whose value changes.
fn figure(text: &str) -> Option<Range<usize>> {
    numbers(text).into_iter().find_map(|number| {
        let after = text.get(number.range.end..)?;
        let lead = after.len() - after.trim_start().len();
        let word: String = after
            .trim_start()
            .chars()
            .take_while(|letter| letter.is_alphabetic())
            .collect();
        let unit = fold_text(&word);
        let counts = GREAT_UNITS.contains(&unit.as_str())
            || (UNITS.contains(&unit.as_str()) && number.value >= SMALL);
        counts.then(|| number.range.start..number.range.end + lead + word.len())
    })
}

/// A number of a text.
pub(super) struct Number {
    pub range: Range<usize>,
    /// Without its fraction.
    pub value: u64,
}

/// Every number: digits, with groups of three after a dot or a blank, and a fraction.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text
        .get(from..)
        .and_then(|rest| rest.find(|letter: char| letter.is_ascii_digit()))
    {
        let start = from + start;
        let rest = text.get(start..).unwrap_or_default();
        let first = digits(rest);
        let mut value: u64 = rest
            .get(..first)
            .and_then(|it| it.parse().ok())
            .unwrap_or(u64::MAX);
        let mut end = first;
        if first <= 3 {
            while let Some(group) = group_of_three(rest.get(end..).unwrap_or_default()) {
                let three = rest
                    .get(end + group - 3..end + group)
                    .and_then(|it| it.parse::<u64>().ok());
                value = value
                    .saturating_mul(1000)
                    .saturating_add(three.unwrap_or(0));
                end += group;
            }
        }
        let fraction = rest.get(end..).unwrap_or_default();
        if fraction.starts_with([',', '.']) {
            let more = digits(fraction.get(1..).unwrap_or_default());
            end += if more > 0 { more + 1 } else { 0 };
        }
        found.push(Number {
            range: start..start + end,
            value,
        });
        from = start + end.max(1);
    }
    found
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Bytes of a separator and exactly three digits.
fn group_of_three(text: &str) -> Option<usize> {
    let separator = text
        .chars()
        .next()
        .filter(|letter| matches!(letter, '.' | ' ' | '\u{A0}' | '\u{202F}'))?;
    let rest = text.get(separator.len_utf8()..)?;
    (digits(rest) == 3).then_some(separator.len_utf8() + 3)
}

/// A year of this century or the last.
fn has_year(text: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_digit())
        .any(|word| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_printed_in_morocco() {
        let values = |text: &str| numbers(text).iter().map(|it| it.value).collect::<Vec<_>>();
        assert_eq!(
            values("3.560 places, 3 560 lits et 3\u{202f}000 m2"),
            [3560, 3560, 3000, 2]
        );
        assert_eq!(values("3,6 milliards en 2019"), [3, 2019]);
        assert_eq!(values("12 filières, 29 %"), [12, 29]);
        assert!(values("aucun").is_empty());
    }

    #[test]
    fn a_figure_is_a_number_that_will_change() {
        let hit = |text: &str| figure(text).and_then(|range| text.get(range).map(str::to_owned));
        assert_eq!(
            hit("La CMC offre 3 000 places.").as_deref(),
            Some("3 000 places")
        );
        assert_eq!(
            hit("بغلاف قدره 3.6 مليار درهم").as_deref(),
            Some("3.6 مليار")
        );
        assert_eq!(hit("توفر 2500 مقعد").as_deref(), Some("2500 مقعد"));
        assert_eq!(hit("Un atelier de 20 places."), None);
    }
}
