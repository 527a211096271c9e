//! Reads a number as people type it, without ever guessing: 3.560 is 3560 on a Moroccan page and
//! three and a half on an English one (domain.md §6.2), so it is refused with both ways to write it.

use crate::domain::refusal::FieldError;

/// More is no figure of ours, and fewer digits always fit an `i64`.
const MOST_DIGITS: usize = 15;

/// Plain decimal with a dot, as figures are stored. Spaces may group the digits.
pub fn read_decimal(text: &str) -> Result<String, FieldError> {
    let bad = || FieldError::new("error-not-a-decimal");
    let typed: String = text.trim().chars().map(western).collect();
    let (whole, fraction) = match typed.split_once(['.', ',']) {
        None => (typed.as_str(), None),
        Some((whole, fraction)) => (whole, Some(fraction)),
    };
    let whole = ungrouped(whole).ok_or_else(bad)?;
    let Some(fraction) = fraction else {
        return Ok(whole);
    };
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad());
    }
    if whole.len() + fraction.len() > MOST_DIGITS {
        return Err(bad());
    }
    let short = fraction.trim_end_matches('0');
    if fraction.len() == 3 && whole.len() <= 3 && whole != "0" {
        let decimals = if short.is_empty() { "0" } else { short };
        return Err(FieldError::new("error-ambiguous-number")
            .with("typed", text.trim())
            .with("whole", format!("{whole}{fraction}"))
            .with("decimal", format!("{whole},{decimals}")));
    }
    Ok(match short {
        "" => whole,
        short => format!("{whole}.{short}"),
    })
}

/// The digits of a whole number, whose groups of three may stand apart.
fn ungrouped(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split(char::is_whitespace).collect();
    let (first, rest) = groups.split_first()?;
    let plain = !first.is_empty()
        && (rest.is_empty() || first.len() <= 3)
        && rest.iter().all(|group| group.len() == 3)
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let digits = groups.concat();
    if !plain || digits.len() > MOST_DIGITS {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    Some(if digits.is_empty() { "0" } else { digits }.to_owned())
}

/// Arabic-Indic digits mean what ours mean; their separators are left to be refused.
fn western(character: char) -> char {
    match character {
        '٠'..='٩' => char::from_u32(u32::from(character) - u32::from('٠') + u32::from('0'))
            .unwrap_or(character),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_in_one_way_only_is_taken() {
        for (typed, stored) in [
            ("3560", "3560"),
            (" 3 560 ", "3560"),
            ("3\u{202f}560", "3560"),
            ("1\u{a0}234\u{a0}567", "1234567"),
            ("3.9", "3.9"),
            ("3,9", "3.9"),
            ("3,90", "3.9"),
            ("0.125", "0.125"),
            ("1234.567", "1234.567"),
            ("٣٥٦٠", "3560"),
            ("007", "7"),
            ("0", "0"),
            ("10,00", "10"),
        ] {
            assert_eq!(read_decimal(typed), Ok(stored.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_could_be_thousands_or_decimals_is_refused_with_both_ways_to_write_it() {
        for typed in ["3.560", "3,560", "12.000", "100,125"] {
            let error = read_decimal(typed).unwrap_err();
            assert_eq!(error.key, "error-ambiguous-number", "{typed}");
            assert_eq!(error.args["typed"], typed);
        }
        let error = read_decimal("3.560").unwrap_err();
        assert_eq!(error.args["whole"], "3560");
        assert_eq!(error.args["decimal"], "3,56");
        for way in ["3560", "3,56"] {
            assert!(read_decimal(way).is_ok());
        }
    }

    #[test]
    fn anything_else_is_no_number() {
        for typed in [
            "",
            "abc",
            "-3",
            "1.234.567",
            "1.234,5",
            "3 56",
            "12 3456",
            "3.",
            ".5",
            "3,5 ha",
            "1e3",
            "1234567890123456",
            "٣٫٥",
            "35 60",
            "²",
        ] {
            let error = read_decimal(typed).unwrap_err();
            assert_eq!(error.key, "error-not-a-decimal", "{typed}");
        }
    }
}
