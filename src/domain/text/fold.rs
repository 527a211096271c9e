//! Letter-by-letter folding shared by slugs and search. Knows letters, not words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::direction::is_direction_control;

/// ⵯ, the sign of labialisation: kept in slugs, ignored by search.
pub(super) const LABIALISATION: char = '\u{2D6F}';

/// Compatibility-composed lower case without vowel signs, tatweel and invisible characters,
/// with Latin letters reduced to ASCII and all digits to 0–9. Letters of other scripts are kept.
pub(super) fn base_letters(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // Compatibility forms would turn ⵯ into the full letter ⵡ, so it stays outside of them.
    for (number, part) in text.split(LABIALISATION).enumerate() {
        if number > 0 {
            folded.push(LABIALISATION);
        }
        for letter in part.nfkc().flat_map(char::to_lowercase) {
            push_base_letter(letter, &mut folded);
        }
    }
    folded
}

pub fn is_arabic_letter(letter: char) -> bool {
    matches!(letter, '\u{0620}'..='\u{063F}' | '\u{0641}'..='\u{064A}' | '\u{066E}'..='\u{066F}'
        | '\u{0671}'..='\u{06D3}' | '\u{06D5}' | '\u{06EE}'..='\u{06EF}' | '\u{06FA}'..='\u{06FC}'
        | '\u{06FF}' | '\u{0750}'..='\u{077F}')
}

/// The letters of Neo-Tifinagh with ⵯ, the sign of labialisation.
pub(super) fn is_tifinagh_letter(letter: char) -> bool {
    matches!(letter, '\u{2D30}'..='\u{2D67}' | LABIALISATION)
}

pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′')
}

fn push_base_letter(letter: char, folded: &mut String) {
    if is_ornament(letter) {
        return;
    }
    if is_arabic_letter(letter) || is_tifinagh_letter(letter) {
        // Decomposing would tear the hamza off أ and إ, which are letters of their own in a slug.
        folded.push(letter);
    } else if let Some(digit) = eastern_digit(letter) {
        folded.push(digit);
    } else if let Some(spelling) = latin_spelling(letter) {
        folded.push_str(spelling);
    } else {
        folded.extend(
            std::iter::once(letter)
                .nfd()
                .filter(|part| !is_combining_mark(*part)),
        );
    }
}

fn is_ornament(letter: char) -> bool {
    const TATWEEL: char = '\u{0640}';
    const TIFINAGH_JOINER: char = '\u{2D7F}';
    is_combining_mark(letter)
        || is_direction_control(letter)
        || matches!(
            letter,
            TATWEEL | TIFINAGH_JOINER | '\u{00AD}' | '\u{200B}'
                ..='\u{200D}' | '\u{2060}' | '\u{FEFF}'
        )
}

fn eastern_digit(letter: char) -> Option<char> {
    let zero = match letter {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return None,
    };
    char::from_digit(u32::from(letter) - zero, 10)
}

/// Latin letters that no decomposition brings to ASCII; ɛ and ɣ are those of Latin-script Amazigh.
fn latin_spelling(letter: char) -> Option<&'static str> {
    Some(match letter {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'ɛ' | 'ԑ' | 'ε' => "e",
        'ɣ' | 'γ' => "gh",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_fold_to_their_plain_form() {
        for (written, plain) in [
            ("ÉLECTRICITÉ", "electricite"),
            ("Cœur d’œuvre", "coeur d’oeuvre"),
            ("مُحَمَّدٌ", "محمد"),
            ("التكــوين", "التكوين"),
            ("٢٠٢٦", "2026"),
            ("ﻻ", "لا"),
            ("أكادير", "أكادير"),
            ("ⵜⴰⵎⴰⵣⵉⵖⵜ", "ⵜⴰⵎⴰⵣⵉⵖⵜ"),
            ("ⴰⴷⵖⵯⴰⵔ", "ⴰⴷⵖⵯⴰⵔ"),
            ("Taɣzut n Imuẓar", "taghzut n imuzar"),
        ] {
            assert_eq!(base_letters(written), plain);
        }
    }

    #[test]
    fn a_hamza_written_as_a_sign_becomes_the_letter() {
        assert_eq!(base_letters("\u{0627}\u{0654}"), "أ");
    }
}
