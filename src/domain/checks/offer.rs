//! What a city's offer says against the national definition, and against itself.

use std::ops::Range;

use super::context::{Context, ProgrammeFacts};
use super::figures::numbers;
use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::Piece;
use crate::domain::content::{Content, Kind};
use crate::domain::refusal::FieldError;
use crate::domain::text::fold_text;

/// The most trainees of a group (domain.md §2.2).
const LARGEST_GROUP: i64 = 20;
/// Semesters of a year of study.
const SEMESTERS_A_YEAR: i64 = 2;
/// Bytes around an amount in which a word must say that it is the fee of the training.
const NEAR: usize = 120;

/// Words for a fee, and for dirhams, folded as search folds.
const FEE_WORDS: &[&str] = &[
    "frais",
    "scolarite",
    "tarif",
    "tarifs",
    "fee",
    "fees",
    "tuition",
    "رسوم",
    "واجبات",
    "مصاريف",
];
const DIRHAMS: &[&str] = &[
    "dh",
    "dhs",
    "mad",
    "dirhams",
    "dirham",
    "درهم",
    "درهما",
    "دراهم",
];
/// What costs something else: the file of an application, a grant.
const OTHER_COSTS: &[&str] = &[
    "dossier",
    "bourse",
    "grant",
    "application",
    "ملف",
    "منحه",
    "المنحه",
];
const PLACES: &[&str] = &["places", "مقعد", "مقعدا", "مقاعد"];

pub(super) fn find(content: &Content, pieces: &[Piece], context: &Context, found: &mut Found<'_>) {
    if content.kind() != Kind::Offer {
        return;
    }
    groups(content, found);
    for piece in pieces {
        places(content, piece, found);
    }
    let Some(facts) = context.programmes.get(content.text("programme")) else {
        return;
    };
    choices(content, facts, found);
    for piece in pieces {
        fees(facts, piece, found);
    }
}

fn groups(content: &Content, found: &mut Found<'_>) {
    let (Some(places), Some(groups)) = (content.integer("places"), content.integer("groups"))
    else {
        return;
    };
    if groups > 0 && places > groups.saturating_mul(LARGEST_GROUP) {
        let error = FieldError::new("checks-groups-too-large")
            .with("places", places)
            .with("groups", groups)
            .with("most", LARGEST_GROUP);
        found.field(Rule::Programme, "places", error);
    }
}

/// The number of places in the words against the number in the field.
fn places(content: &Content, piece: &Piece, found: &mut Found<'_>) {
    let Some(places) = content
        .integer("places")
        .and_then(|it| u64::try_from(it).ok())
    else {
        return;
    };
    for (value, range) in amounts(&piece.text, PLACES) {
        if value != places {
            let slip = Slip::new(Rule::Programme, range, "checks-places-differ");
            found.slip(piece, slip.with("places", places));
        }
    }
}

fn choices(content: &Content, facts: &ProgrammeFacts, found: &mut Found<'_>) {
    for (field, known, key) in [
        ("mode", &facts.modes, "checks-mode-differs"),
        ("creneau", &facts.creneaux, "checks-creneau-differs"),
    ] {
        let chosen = content.text(field).to_owned();
        if !chosen.is_empty() && !known.is_empty() && !known.contains(&chosen) {
            found.field(Rule::Programme, field, FieldError::new(key));
        }
    }
    let years = facts
        .semesters
        .map(|semesters| (semesters + 1) / SEMESTERS_A_YEAR);
    if let (Some(year), Some(years)) = (content.integer("year_of_study"), years)
        && year > years
    {
        let error = FieldError::new("checks-year-too-late").with("years", years);
        found.field(Rule::Programme, "year_of_study", error);
    }
}

/// An amount said to be the fee that is not the fee of the level.
fn fees(facts: &ProgrammeFacts, piece: &Piece, found: &mut Found<'_>) {
    let Some(fee) = facts.fee else { return };
    for (value, range) in amounts(&piece.text, DIRHAMS) {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        let near = around(&piece.text, &range);
        let is_fee = says(near, FEE_WORDS) && !says(near, OTHER_COSTS);
        if is_fee && !(fee.min..=fee.max).contains(&value) {
            let slip = Slip::new(Rule::Programme, range, "checks-fee-differs");
            found.slip(piece, slip.with("min", fee.min).with("max", fee.max));
        }
    }
}

/// Numbers that one of these words follows, with the place of both.
fn amounts(text: &str, units: &[&str]) -> Vec<(u64, Range<usize>)> {
    let with_unit = |number: super::figures::Number| {
        let after = text.get(number.range.end..)?;
        let lead = after.len() - after.trim_start().len();
        let word: String = after
            .trim_start()
            .chars()
            .take_while(|it| it.is_alphabetic())
            .collect();
        let end = number.range.end + lead + word.len();
        units
            .contains(&fold_text(&word).as_str())
            .then_some((number.value, number.range.start..end))
    };
    numbers(text).into_iter().filter_map(with_unit).collect()
}

fn says(text: &str, words: &[&str]) -> bool {
    fold_text(text).split(' ').any(|word| {
        words.contains(&word)
            || word
                .strip_prefix("ال")
                .is_some_and(|noun| words.contains(&noun))
    })
}

/// The words near a place, cut between letters.
fn around<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let mut from = range.start.saturating_sub(NEAR);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let mut to = (range.end + NEAR).min(text.len());
    while !text.is_char_boundary(to) {
        to += 1;
    }
    text.get(from..to).unwrap_or_default()
}
