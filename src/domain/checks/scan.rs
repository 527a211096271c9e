//! A piece of text letter by letter, with its neighbours. Knows scripts, not rules.

use std::ops::Range;

use crate::domain::text::is_arabic_letter;

/// The no-break spaces of French typography: between words as wide as a space, and narrow.
pub(super) const NO_BREAK: [char; 2] = ['\u{A0}', '\u{202F}'];

/// Stands for a letter that is out of view; no writing has it.
const HIDDEN: char = '\u{FFFC}';

/// The letters of a text with their places.
pub(super) struct Scan {
    letters: Vec<(usize, char)>,
    end: usize,
}

impl Scan {
    pub fn new(text: &str) -> Self {
        Self {
            letters: text.char_indices().collect(),
            end: text.len(),
        }
    }

    /// The same with these runs out of view: they neither begin nor end anything.
    pub fn without(text: &str, hidden: &[Range<usize>]) -> Self {
        let mut scan = Self::new(text);
        for (byte, letter) in &mut scan.letters {
            if hidden.iter().any(|range| range.contains(byte)) {
                *letter = HIDDEN;
            }
        }
        scan
    }

    /// Every position with its letter.
    pub fn each(&self) -> impl Iterator<Item = (usize, char)> + '_ {
        self.letters.iter().map(|(_, letter)| *letter).enumerate()
    }

    pub fn at(&self, position: usize) -> Option<char> {
        self.letters.get(position).map(|(_, letter)| *letter)
    }

    pub fn before(&self, position: usize) -> Option<char> {
        self.at(position.checked_sub(1)?)
    }

    pub fn after(&self, position: usize) -> Option<char> {
        self.at(position + 1)
    }

    /// Bytes from one position up to another.
    pub fn range(&self, from: usize, to: usize) -> Range<usize> {
        self.byte(from)..self.byte(to)
    }

    /// Where the blanks before a position begin; the position itself when there are none.
    pub fn blanks_before(&self, position: usize) -> usize {
        let mut from = position;
        while self.before(from).is_some_and(is_blank) {
            from -= 1;
        }
        from
    }

    /// Where the blanks from a position on end.
    pub fn blanks_from(&self, position: usize) -> usize {
        let mut to = position;
        while self.at(to).is_some_and(is_blank) {
            to += 1;
        }
        to
    }

    /// Where the Arabic word that ends before a position begins.
    pub fn arabic_before(&self, position: usize) -> usize {
        let mut from = position;
        while self.before(from).is_some_and(is_arabic) {
            from -= 1;
        }
        from
    }

    /// Where the Arabic word at a position ends.
    pub fn arabic_from(&self, position: usize) -> usize {
        let mut to = position;
        while self.at(to).is_some_and(is_arabic) {
            to += 1;
        }
        to
    }

    fn byte(&self, position: usize) -> usize {
        self.letters
            .get(position)
            .map_or(self.end, |(byte, _)| *byte)
    }
}

/// A blank within a line; line breaks part words in their own way.
pub(super) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() && letter != '\n'
}

/// A letter of an Arabic word, with vowel signs and tatweel.
pub(super) fn is_arabic(letter: char) -> bool {
    is_arabic_letter(letter) || matches!(letter, '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

/// A letter of a Latin word.
pub(super) fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{C0}'..='\u{24F}' if letter.is_alphabetic())
}

/// A blank, a line break, or nothing at all.
pub(super) fn is_gap(letter: Option<char>) -> bool {
    letter.is_none_or(char::is_whitespace)
}
