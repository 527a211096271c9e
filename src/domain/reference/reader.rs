//! Reads typed reference data input by input and keeps every error. It must never fill in what is
//! not known: empty stays empty.

use std::str::FromStr;

use jiff::civil::Date;
use unicode_segmentation::UnicodeSegmentation as _;

use super::Range;
use crate::domain::content::FormInput;
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors};

/// The years that a date of ours may name.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

pub(in crate::domain) struct Reader<'a> {
    input: &'a FormInput,
    errors: FieldErrors,
}

impl<'a> Reader<'a> {
    pub(in crate::domain) fn new(input: &'a FormInput) -> Self {
        Self {
            input,
            errors: FieldErrors::default(),
        }
    }

    pub(in crate::domain) fn text(&self, key: &str) -> &'a str {
        self.input.text(key)
    }

    pub(in crate::domain) fn fail(&mut self, key: &str, error: FieldError) {
        self.errors.add(key, error);
    }

    /// One line of at most `max` characters as people count them; none when empty.
    pub(in crate::domain) fn line(&mut self, key: &str, max: usize) -> Option<String> {
        let line = one_line(self.text(key));
        if let Err(error) = within(&line, max) {
            self.fail(key, error);
        }
        (!line.is_empty()).then_some(line)
    }

    pub(in crate::domain) fn required_line(&mut self, key: &str, max: usize) -> String {
        let line = self.line(key, max);
        if line.is_none() {
            self.fail(key, FieldError::new("error-required"));
        }
        line.unwrap_or_default()
    }

    /// The inputs `<key>.<locale>`, one for each language.
    pub(in crate::domain) fn local_text(
        &mut self,
        key: &str,
        max: usize,
        required: &[Locale],
    ) -> LocalText {
        LocalText::new(Locale::ALL.map(|locale| {
            let key = local_key(key, locale);
            let text = if required.contains(&locale) {
                self.required_line(&key, max)
            } else {
                self.line(&key, max).unwrap_or_default()
            };
            (locale, text)
        }))
    }

    /// A list that is typed one entry a line.
    pub(in crate::domain) fn list(&mut self, key: &str, most: usize, max: usize) -> Vec<String> {
        let entries: Vec<String> = self
            .text(key)
            .lines()
            .map(one_line)
            .filter(|line| !line.is_empty())
            .collect();
        if entries.len() > most {
            let error = FieldError::new("error-too-many-lines")
                .with("max", most)
                .with("actual", entries.len());
            self.fail(key, error);
        }
        for entry in &entries {
            if let Err(error) = within(entry, max) {
                self.fail(key, error);
            }
        }
        entries
    }

    /// An ISO date that may know only its year, or year and month.
    pub(in crate::domain) fn day(&mut self, key: &str) -> Option<String> {
        let text = self.text(key);
        if text.is_empty() {
            return None;
        }
        if !is_partial_date(text) {
            self.fail(key, FieldError::new("error-not-a-partial-date"));
        }
        Some(text.to_owned())
    }

    /// A word of a closed list; it must be chosen.
    pub(in crate::domain) fn word<T: FromStr>(&mut self, key: &str) -> Option<T> {
        let text = self.text(key);
        let word = text.parse().ok();
        if text.is_empty() {
            self.fail(key, FieldError::new("error-required"));
        } else if word.is_none() {
            self.fail(
                key,
                FieldError::new("error-unknown-choice").with("choice", text),
            );
        }
        word
    }

    /// The inputs `<key>.min` and `<key>.max`; one of them alone is both.
    pub(in crate::domain) fn range(&mut self, key: &str, most: i64) -> Option<Range> {
        let (low, high) = (format!("{key}.min"), format!("{key}.max"));
        let (min, max) = (self.whole(&low, most), self.whole(&high, most));
        let range = Range {
            min: min.or(max)?,
            max: max.or(min)?,
        };
        if range.min > range.max {
            self.fail(&high, FieldError::new("error-range-reversed"));
        }
        Some(range)
    }

    pub(in crate::domain) fn finish<T>(self, value: T) -> Result<T, FieldErrors> {
        self.errors.or(value)
    }

    fn whole(&mut self, key: &str, most: i64) -> Option<i64> {
        let text = self.text(key);
        if text.is_empty() {
            return None;
        }
        match text.parse::<i64>() {
            Ok(number) if (0..=most).contains(&number) => Some(number),
            Ok(_) => {
                let error = FieldError::new("error-out-of-range")
                    .with("min", 0)
                    .with("max", most);
                self.fail(key, error);
                None
            }
            Err(_) => {
                self.fail(key, FieldError::new("error-not-a-number"));
                None
            }
        }
    }
}

/// The input of one language of a local text.
pub fn local_key(key: &str, locale: Locale) -> String {
    format!("{key}.{locale}")
}

fn is_partial_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    let shaped = text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shaped
        && whole
            .parse::<Date>()
            .is_ok_and(|date| YEARS.contains(&date.year()))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn within(line: &str, max: usize) -> Result<(), FieldError> {
    let actual = line.graphemes(true).count();
    if actual > max {
        return Err(FieldError::new("error-too-long")
            .with("max", max)
            .with("actual", actual));
    }
    if line.chars().any(char::is_control) {
        return Err(FieldError::new("error-control-character"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_know_its_year_or_month_only_but_must_exist() {
        for good in ["2026", "2026-02", "2026-02-28"] {
            assert!(is_partial_date(good), "{good}");
        }
        for bad in [
            "26",
            "2026-13",
            "2026-02-30",
            "02-2026",
            "2026/02",
            "+2026",
            "0026",
            "٢٠٢٦",
        ] {
            assert!(!is_partial_date(bad), "{bad}");
        }
    }
}
