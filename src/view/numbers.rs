//! Owns how numbers look in each locale. Must never round what is official: what is shown
//! is an integer, whole dirhams included.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::domain::locale::Locale;

/// Fluent asks with a memoizer we do not need, whose type is not ours to name.
type FluentFormatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// An integer with the locale's grouping mark: a dot in Moroccan Arabic and French.
/// Arabic too keeps the digits 0 to 9, as Morocco does.
pub fn number(locale: Locale, value: i64) -> String {
    let mark = grouping_mark(locale);
    let digits = value.unsigned_abs().to_string();
    let first = digits.len() % 3;
    let mut text = String::with_capacity(digits.len() * 2);
    if value < 0 {
        text.push('\u{2212}');
    }
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && position % 3 == first % 3 {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// A stored plain decimal (`3.9`) as the locale writes it. Text that is none is shown as it is.
pub fn decimal(locale: Locale, text: &str) -> String {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let Ok(whole) = whole.parse() else {
        return text.to_owned();
    };
    let whole = number(locale, whole);
    match fraction {
        Some(fraction) => format!("{whole}{}{fraction}", decimal_mark(locale)),
        None => whole,
    }
}

/// Makes Fluent show the numbers inside messages like [`number`] does. Fluent takes a plain
/// function pointer, hence one per locale.
pub(super) fn fluent_formatter<M>(locale: Locale) -> FluentFormatter<M> {
    match locale {
        Locale::ArMa => |value, _| integer(Locale::ArMa, value),
        Locale::FrMa => |value, _| integer(Locale::FrMa, value),
        Locale::ZghMa => |value, _| integer(Locale::ZghMa, value),
        Locale::En => |value, _| integer(Locale::En, value),
    }
}

fn integer(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 =>
        {
            #[allow(clippy::cast_possible_truncation)]
            Some(number(locale, *value as i64))
        }
        _ => None,
    }
}

const fn grouping_mark(locale: Locale) -> char {
    match locale {
        Locale::ArMa | Locale::FrMa => '.',
        Locale::ZghMa => '\u{a0}',
        Locale::En => ',',
    }
}

const fn decimal_mark(locale: Locale) -> char {
    match locale {
        Locale::ArMa | Locale::FrMa | Locale::ZghMa => ',',
        Locale::En => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_take_the_mark_of_the_locale_and_never_that_of_thousands() {
        assert_eq!(decimal(Locale::ArMa, "3560"), "3.560");
        assert_eq!(decimal(Locale::FrMa, "3.9"), "3,9");
        assert_eq!(decimal(Locale::En, "1234.5"), "1,234.5");
        assert_eq!(decimal(Locale::FrMa, "unknown"), "unknown");
    }
}
