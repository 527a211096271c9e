//! The words of the house: what must not be written, and what is written instead. Words are compared as search
//! compares them, so that hamzas, accents and capitals do not hide one; Arabic particles may stand before it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::context::Context;
use super::finding::{Excerpt, Finding, Rule};
use super::found::{Found, Slip};
use super::pieces::{Piece, pieces};
use crate::domain::content::Content;
use crate::domain::locale::Locale;
use crate::domain::text::fold_text;
use crate::domain::word::words;

words! {
    /// What an entry is for.
    TermCategory as "category of a term" {
        /// A word of the trade.
        Term = "term",
        /// A fixed wording that nobody paraphrases (domain.md §3.2).
        Protocol = "protocol",
    }
}

/// One entry, in one language. A variant is a slip wherever it is not part of the preferred wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryEntry {
    pub category: TermCategory,
    pub preferred: String,
    pub variants: Vec<String>,
    /// Why, or where it comes from; shown with the finding.
    pub note: String,
    /// A slip stops the submission.
    pub binding: bool,
}

/// Where one entry would be found in a text.
pub fn strikes(entry: &GlossaryEntry, locale: Locale, content: &Content) -> Vec<Excerpt> {
    let context = Context {
        glossary: vec![entry.clone()],
        ..Context::default()
    };
    let mut found = Found::new(content);
    for piece in &pieces(content) {
        find(piece, locale, &context, &mut found);
    }
    let findings = found.in_page_order().into_iter();
    findings
        .filter_map(|finding: Finding| finding.excerpt)
        .collect()
}

pub(super) fn find(piece: &Piece, locale: Locale, context: &Context, found: &mut Found<'_>) {
    if context.glossary.is_empty() {
        return;
    }
    let text = tokens(&piece.text, locale);
    // Where each form begins, so that every entry only looks at places that may be its own.
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, token) in text.iter().enumerate() {
        for form in &token.forms {
            places.entry(form).or_default().push(at);
        }
    }
    for entry in &context.glossary {
        let wanted = folded(&entry.preferred);
        let right: Vec<Range<usize>> = occurrences(&wanted, &text, &places);
        for variant in &entry.variants {
            for range in occurrences(&folded(variant), &text, &places) {
                let part_of_right = right
                    .iter()
                    .any(|it| it.start <= range.start && range.end <= it.end);
                if !part_of_right {
                    found.slip(piece, slip(entry, piece, range, "checks-glossary"));
                }
            }
        }
        if entry.category == TermCategory::Protocol {
            for range in right
                .iter()
                .filter(|range| !is_literal(entry, piece, range))
            {
                let words = slip(entry, piece, range.clone(), "checks-protocol-letters");
                found.slip(piece, words.perhaps(range.clone(), &entry.preferred));
            }
        }
    }
}

fn slip(entry: &GlossaryEntry, piece: &Piece, range: Range<usize>, key: &str) -> Slip {
    let (rule, key) = match entry.category {
        TermCategory::Term => (Rule::Glossary, key),
        TermCategory::Protocol if key == "checks-glossary" => (Rule::Protocol, "checks-protocol"),
        TermCategory::Protocol => (Rule::Protocol, key),
    };
    let found = piece.text.get(range.clone()).unwrap_or_default().to_owned();
    let slip = Slip::new(rule, range, key)
        .with("found", found)
        .with("preferred", &entry.preferred)
        .with("note", &entry.note);
    match entry.binding {
        true => slip.blocking(),
        false => slip,
    }
}

/// Letter for letter, but for vowel signs and the kind of space and apostrophe.
fn is_literal(entry: &GlossaryEntry, piece: &Piece, range: &Range<usize>) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|letter| !matches!(letter, '\u{064B}'..='\u{065F}' | '\u{0640}'))
            .map(|letter| match letter {
                '’' => '\'',
                blank if blank.is_whitespace() => ' ',
                other => other,
            })
            .collect()
    };
    let written = plain(piece.text.get(range.clone()).unwrap_or_default());
    written.ends_with(&plain(&entry.preferred))
}

/// A word of a text, in every form under which an entry may know it.
struct Token {
    range: Range<usize>,
    forms: Vec<String>,
}

fn tokens(text: &str, locale: Locale) -> Vec<Token> {
    split(text)
        .into_iter()
        .map(|range| {
            let word = fold_text(text.get(range.clone()).unwrap_or_default());
            Token {
                forms: forms(&word, locale),
                range,
            }
        })
        .collect()
}

/// The words of an entry, without elided articles.
fn folded(words: &str) -> Vec<String> {
    split(words)
        .into_iter()
        .map(|range| fold_text(words.get(range).unwrap_or_default()))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Runs of letters and digits with the signs between them; a French elision is no word of its own.
fn split(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    let mut close = |from: Option<usize>, to: usize, elided: bool| {
        if let Some(from) = from
            && !(elided && text.get(from..to).is_some_and(is_elision))
            && text
                .get(from..to)
                .is_some_and(|word| !fold_text(word).is_empty())
        {
            found.push(from..to);
        }
    };
    for (at, letter) in text.char_indices() {
        if letter.is_alphanumeric() || super::scan::is_arabic(letter) {
            open = open.or(Some(at));
        } else {
            close(open.take(), at, matches!(letter, '\'' | '’'));
        }
    }
    close(open, text.len(), false);
    found
}

fn is_elision(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "l" | "d" | "c" | "j" | "m" | "n" | "s" | "t" | "qu"
    )
}

/// The word, and without what is written onto it: Arabic particles and article, the sign of a plural.
fn forms(word: &str, locale: Locale) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    let mut add = |form: &str| {
        if form.chars().count() >= 3 && !forms.iter().any(|known| known == form) {
            forms.push(form.to_owned());
        }
    };
    match locale {
        Locale::ArMa => {
            for bare in without_particles(word) {
                add(&bare);
                if let Some(noun) = bare.strip_prefix("ال") {
                    add(noun);
                }
            }
        }
        Locale::FrMa | Locale::En => {
            for plural in ["s", "x"] {
                if let Some(singular) = word.strip_suffix(plural) {
                    add(singular);
                }
            }
        }
        Locale::ZghMa => {}
    }
    forms
}

fn without_particles(word: &str) -> Vec<String> {
    let mut bare = vec![word.to_owned()];
    if let Some(rest) = word.strip_prefix(['و', 'ف']) {
        bare.push(rest.to_owned());
    }
    for one in bare.clone() {
        if let Some(rest) = one.strip_prefix("لل") {
            bare.push(format!("ال{rest}"));
        } else if let Some(rest) = one.strip_prefix(['ب', 'ل', 'ك']) {
            bare.push(rest.to_owned());
        }
    }
    bare
}

/// Where the words of an entry stand one after the other.
fn occurrences(
    wanted: &[String],
    text: &[Token],
    places: &BTreeMap<&str, Vec<usize>>,
) -> Vec<Range<usize>> {
    let Some((first, rest)) = wanted.split_first() else {
        return Vec::new();
    };
    let starts = places
        .get(first.as_str())
        .map(Vec::as_slice)
        .unwrap_or_default();
    starts
        .iter()
        .filter_map(|&start| {
            let mut last = text.get(start)?;
            for (step, word) in rest.iter().enumerate() {
                last = text.get(start + step + 1)?;
                if !last.forms.contains(word) {
                    return None;
                }
            }
            Some(text.get(start)?.range.start..last.range.end)
        })
        .collect()
}
