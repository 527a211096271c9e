//! Direction of plain text, for channels that have no markup (feed titles, calendars, mail subjects).
//! HTML never needs these characters: it has `dir` and `<bdi>`.

use crate::domain::locale::Direction;

const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';
const ARABIC_LETTER_MARK: char = '\u{061C}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The direction of the first letter that has one, skipping isolated runs as rule P2 of
/// [UAX 9](https://www.unicode.org/reports/tr9/#P2) does; `None` for digits and punctuation alone.
pub fn first_strong(text: &str) -> Option<Direction> {
    let mut depth = 0_usize;
    for letter in text.chars() {
        if opens_isolate(letter) {
            depth += 1;
        } else if letter == POP_ISOLATE {
            depth = depth.saturating_sub(1);
        } else if depth == 0
            && let Some(direction) = strong(letter)
        {
            return Some(direction);
        }
    }
    None
}

/// Wraps a foreign run (a name, a code, a phone number) so that it cannot disturb the sentence around it.
pub fn isolate(run: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{}{POP_ISOLATE}", contain(run))
}

/// Puts a mark before a line whose first letter would mislead a reader that guesses its direction,
/// such as an Arabic title that opens with a Latin name; other lines stay as they are.
pub fn anchor(line: &str, direction: Direction) -> String {
    let line = contain(line);
    if first_strong(&line).is_none_or(|found| found == direction) {
        return line;
    }
    let mark = match direction {
        Direction::Rtl => RIGHT_TO_LEFT_MARK,
        Direction::Ltr => LEFT_TO_RIGHT_MARK,
    };
    format!("{mark}{line}")
}

/// Makes a text safe to print beside others: drops embeddings and overrides, which can disguise what
/// follows, and balances isolates so that none reaches past its end.
pub fn contain(text: &str) -> String {
    let mut depth = 0_usize;
    let mut contained = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_embedding(letter) {
            continue;
        }
        if opens_isolate(letter) {
            depth += 1;
        } else if letter == POP_ISOLATE {
            if depth == 0 {
                continue;
            }
            depth -= 1;
        }
        contained.push(letter);
    }
    contained.extend(std::iter::repeat_n(POP_ISOLATE, depth));
    contained
}

/// True for every invisible character that steers direction; search and slugs ignore them.
pub(super) fn is_direction_control(letter: char) -> bool {
    matches!(
        letter,
        LEFT_TO_RIGHT_MARK | RIGHT_TO_LEFT_MARK | ARABIC_LETTER_MARK | POP_ISOLATE
    ) || opens_isolate(letter)
        || is_embedding(letter)
}

fn opens_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..=FIRST_STRONG_ISOLATE)
}

fn is_embedding(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}')
}

fn strong(letter: char) -> Option<Direction> {
    match letter {
        LEFT_TO_RIGHT_MARK => Some(Direction::Ltr),
        RIGHT_TO_LEFT_MARK | ARABIC_LETTER_MARK => Some(Direction::Rtl),
        _ if !letter.is_alphabetic() => None,
        // Hebrew to Arabic Extended-A, the presentation forms, and the right-to-left planes.
        '\u{0590}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => Some(Direction::Rtl),
        _ => Some(Direction::Ltr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_letter_decides_and_digits_do_not() {
        assert_eq!(first_strong("2026 التكوين"), Some(Direction::Rtl));
        assert_eq!(first_strong("« École »"), Some(Direction::Ltr));
        assert_eq!(first_strong("ⴰⴳⴰⴷⵉⵔ"), Some(Direction::Ltr));
        assert_eq!(first_strong("2026-2027 !"), None);
    }

    #[test]
    fn an_isolated_run_does_not_decide() {
        let line = format!("{} شهادة", isolate("Ms Excel"));
        assert_eq!(first_strong(&line), Some(Direction::Rtl));
    }

    #[test]
    fn only_a_misleading_line_gets_a_mark() {
        let anchored = anchor("Full stack التطوير", Direction::Rtl);
        assert_eq!(anchored, "\u{200F}Full stack التطوير");
        assert_eq!(anchor("التطوير", Direction::Rtl), "التطوير");
        assert_eq!(anchor("2026", Direction::Rtl), "2026");
        assert_eq!(anchor("أكادير est", Direction::Ltr), "\u{200E}أكادير est");
    }

    #[test]
    fn an_override_is_dropped_and_an_open_isolate_is_closed() {
        assert_eq!(contain("a\u{202E}b\u{2067}c"), "ab\u{2067}c\u{2069}");
        assert_eq!(contain("a\u{2069}b"), "ab");
    }

    proptest! {
        #[test]
        fn containing_twice_changes_nothing(text in "[a-zا-ي\u{202A}-\u{202E}\u{2066}-\u{2069} ]{0,40}") {
            let once = contain(&text);
            prop_assert_eq!(contain(&once), once);
        }

        #[test]
        fn an_anchored_line_reads_in_its_direction(text in "[a-zا-ي0-9 ]{0,40}") {
            for direction in [Direction::Rtl, Direction::Ltr] {
                let line = anchor(&text, direction);
                prop_assert!(first_strong(&line).is_none_or(|found| found == direction));
            }
        }
    }
}
