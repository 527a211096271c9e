//! Two blanks between words, in any language.

use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::Piece;
use super::scan::{NO_BREAK, Scan, is_blank};

pub(super) fn find(piece: &Piece, found: &mut Found<'_>) {
    let scan = Scan::new(&piece.text);
    for (at, letter) in scan.each() {
        if !is_blank(letter) || scan.before(at).is_none_or(char::is_whitespace) {
            continue;
        }
        let to = scan.blanks_from(at);
        if to < at + 2 || scan.at(to).is_none_or(|next| next == '\n') {
            continue;
        }
        let blanks: Vec<char> = (at..to).filter_map(|at| scan.at(at)).collect();
        let kept = blanks
            .iter()
            .find(|blank| NO_BREAK.contains(blank))
            .unwrap_or(&' ');
        let range = scan.range(at, to);
        let slip = Slip::new(Rule::Spaces, range.clone(), "checks-spaces");
        found.slip(piece, slip.mended_by(range, &kept.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::checks::Rule;
    use crate::domain::checks::tests::{mended_line, rules_of_line};
    use crate::domain::locale::Locale;

    #[test]
    fn two_blanks_become_one_and_a_no_break_space_stays() {
        assert_eq!(rules_of_line(Locale::En, "one  two"), [Rule::Spaces]);
        assert_eq!(mended_line(Locale::En, "one   two"), "one two");
        assert_eq!(mended_line(Locale::En, "one \u{a0}two"), "one\u{a0}two");
        assert!(rules_of_line(Locale::En, "one two").is_empty());
    }
}
