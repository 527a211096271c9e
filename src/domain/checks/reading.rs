//! Sentences and paragraphs that readers on a phone will not finish.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::{Piece, Role};
use crate::domain::locale::Locale;

/// Words of a paragraph beyond which it should be parted.
const LONGEST_PARAGRAPH: usize = 150;
/// Shorter plain fields are labels, not sentences.
const SHORTEST_PROSE: usize = 20;

/// Words of a sentence beyond which it should be parted. Arabic news sentences run on with و; English ones are short.
const fn longest_sentence(locale: Locale) -> usize {
    match locale {
        Locale::ArMa => 55,
        Locale::FrMa => 45,
        Locale::ZghMa => 45,
        Locale::En => 35,
    }
}

pub(super) fn find(piece: &Piece, locale: Locale, found: &mut Found<'_>) {
    let words = piece.text.unicode_words().count();
    if words < SHORTEST_PROSE || matches!(piece.spot.role, Role::Heading(_)) {
        return;
    }
    if words > LONGEST_PARAGRAPH {
        let start = 0..first_words(&piece.text);
        let slip = Slip::new(Rule::Readability, start, "checks-long-paragraph");
        found.slip(
            piece,
            slip.with("words", words).with("most", LONGEST_PARAGRAPH),
        );
    }
    let most = longest_sentence(locale);
    for range in sentences(&piece.text) {
        let sentence = piece.text.get(range.clone()).unwrap_or_default();
        let words = sentence.unicode_words().count();
        if words > most {
            let start = range.start..range.start + first_words(sentence);
            let slip = Slip::new(Rule::Readability, start, "checks-long-sentence");
            found.slip(piece, slip.with("words", words).with("most", most));
        }
    }
}

/// Full stops, question and exclamation marks before a blank end a sentence; so does a line break.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, letter) in text.char_indices() {
        if letter == '\n' || (ended && letter.is_whitespace()) {
            found.push(start..at);
            start = at + letter.len_utf8();
        }
        ended = matches!(letter, '.' | '!' | '?' | '؟' | '…')
            || (ended && matches!(letter, '»' | ')' | '"' | '”'));
    }
    found.push(start..text.len());
    found
}

/// Where the first words that are worth quoting end.
fn first_words(text: &str) -> usize {
    text.unicode_word_indices()
        .take(6)
        .last()
        .map_or(0, |(at, word)| at + word.len())
}
