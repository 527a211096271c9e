//! Latin letters and numbers that an Arabic line shows in another order than they were written, by
//! [UAX 9](https://www.unicode.org/reports/tr9/). A plain acronym between Arabic words is shown well and left alone.

use std::ops::Range;

use super::finding::{Change, Rule};
use super::found::{Found, Slip};
use super::pieces::{Piece, Role};
use super::scan::{Scan, is_arabic, is_latin};
use crate::domain::locale::Direction;
use crate::domain::rich_text::Dir;

pub(super) fn find(piece: &Piece, found: &mut Found<'_>) {
    let mut hidden = piece.isolated.clone();
    hidden.extend(between_isolates(&piece.text));
    let scan = Scan::without(&piece.text, &hidden);
    if !scan.each().any(|(_, letter)| is_arabic(letter)) {
        return;
    }
    let mut runs: Vec<(usize, usize, &str)> = Vec::new();
    runs.extend(misleading_start(&scan, piece.spot.role));
    let mut strong = None;
    let mut at = 0;
    while let Some(letter) = scan.at(at) {
        let covered = runs.last().is_some_and(|(_, to, _)| at < *to);
        let run = if covered {
            None
        } else {
            run_at(&scan, at, letter, strong)
        };
        let to = run.map_or(at + 1, |(to, _)| to);
        if let Some((to, key)) = run {
            runs.push((at, to, key));
        }
        for position in at..to {
            match scan.at(position) {
                Some(letter) if is_arabic(letter) => strong = Some(Direction::Rtl),
                Some(letter) if letter.is_alphabetic() => strong = Some(Direction::Ltr),
                Some(_) | None => {}
            }
        }
        at = to;
    }
    for (from, to, key) in runs {
        let range = scan.range(from, to);
        // In a plain field only invisible characters can do it: a person decides.
        let certain = piece.spot.role != Role::Plain;
        let slip = Slip::new(Rule::MixedDirection, range.clone(), key);
        found.slip(
            piece,
            slip.offers(range, Change::Isolate(Direction::Ltr), certain),
        );
    }
}

/// A line that finds its own direction and opens with a Latin name runs the wrong way as a whole.
fn misleading_start(scan: &Scan, role: Role) -> Option<(usize, usize, &'static str)> {
    let dir = match role {
        Role::Running(dir) | Role::Heading(dir) => dir,
        Role::Plain => return None,
    };
    let (first, letter) = scan.each().find(|(_, letter)| letter.is_alphabetic())?;
    if dir != Dir::Auto || !is_latin(letter) {
        return None;
    }
    let count =
        |wanted: fn(char) -> bool| scan.each().filter(|(_, letter)| wanted(*letter)).count();
    if count(is_arabic) <= count(is_latin) {
        return None;
    }
    let arabic = scan.each().find(|(_, letter)| is_arabic(*letter))?.0;
    let last = scan
        .each()
        .take(arabic)
        .filter(|(_, letter)| is_latin(*letter) || letter.is_ascii_digit())
        .last()?
        .0;
    Some((first, last + 1, "checks-latin-start"))
}

/// Where a run that would be shown wrongly ends, and what to say of it.
fn run_at(
    scan: &Scan,
    at: usize,
    letter: char,
    strong: Option<Direction>,
) -> Option<(usize, &'static str)> {
    let begins = !scan
        .before(at)
        .is_some_and(|before| before.is_alphanumeric());
    if !begins || strong == Some(Direction::Ltr) && !is_latin(letter) && letter != '.' {
        return None;
    }
    if letter.is_ascii_digit() || letter == '+' {
        let to = numbers_from(scan, at)?;
        return Some((to, "checks-number-run"));
    }
    if letter == '.'
        && scan.after(at).is_some_and(is_latin)
        && scan.before(at).is_none_or(char::is_whitespace)
    {
        return Some((latin_from(scan, at + 1), "checks-latin-run"));
    }
    if is_latin(letter) {
        let word = latin_from(scan, at);
        let mut to = word;
        while matches!(scan.at(to), Some('+' | '#')) {
            to += 1;
        }
        return (to > word && !scan.at(to).is_some_and(is_latin))
            .then_some((to, "checks-latin-run"));
    }
    None
}

/// Several numbers with a hyphen, a dash or a plain space between them, or one with a sign before it.
fn numbers_from(scan: &Scan, at: usize) -> Option<usize> {
    let signed = scan.at(at) == Some('+');
    let mut to = digits_from(scan, if signed { at + 1 } else { at });
    if signed && to == at + 1 {
        return None;
    }
    let mut parts = 1;
    loop {
        let mut next = to;
        while matches!(scan.at(next), Some(' ' | '-' | '–' | '—' | '−')) && next < to + 3 {
            next += 1;
        }
        let end = digits_from(scan, next);
        if next == to || end == next {
            break;
        }
        parts += 1;
        to = end;
    }
    (signed || parts > 1).then_some(to)
}

fn digits_from(scan: &Scan, at: usize) -> usize {
    let mut to = at;
    while scan.at(to).is_some_and(|letter| letter.is_ascii_digit()) {
        to += 1;
    }
    to
}

fn latin_from(scan: &Scan, at: usize) -> usize {
    let mut to = at;
    while scan
        .at(to)
        .is_some_and(|letter| is_latin(letter) || letter.is_ascii_digit())
    {
        to += 1;
    }
    to
}

/// Runs that invisible isolates keep apart already.
fn between_isolates(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut open = Vec::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' => runs.extend(open.pop().map(|from| from..at)),
            _ => {}
        }
    }
    runs
}
