//! Typed sectors, levels and tags → [`Entry`]. A code is given once: texts and feeds name it.

use super::reader::Reader;
use super::{Level, Term, UsualLength, limits};
use crate::domain::content::FormInput;
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::word::words;

words! {
    /// The three lists of terms; the word is the part of the panel's address.
    Axis as "list of terms" {
        Sectors = "sectors",
        Levels = "levels",
        Tags = "tags",
    }
}

/// One term of one list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Sector(Term),
    Level(Level),
    Tag(Term),
}

impl Entry {
    pub fn code(&self) -> &str {
        match self {
            Self::Sector(term) | Self::Tag(term) => &term.code,
            Self::Level(level) => &level.code,
        }
    }

    pub const fn names(&self) -> &LocalText {
        match self {
            Self::Sector(term) | Self::Tag(term) => &term.names,
            Self::Level(level) => &level.names,
        }
    }

    pub const fn axis(&self) -> Axis {
        match self {
            Self::Sector(_) => Axis::Sectors,
            Self::Level(_) => Axis::Levels,
            Self::Tag(_) => Axis::Tags,
        }
    }
}

/// Reads a new term: it needs a code and the names in both languages of the panel's texts.
pub fn read_new_term(axis: Axis, input: &FormInput) -> Result<Entry, FieldErrors> {
    let code = input.text("code").to_owned();
    let mut reader = Reader::new(input);
    if let Err(error) = check_code(axis, &code) {
        reader.fail("code", error);
    }
    read(axis, code, reader, &[Locale::ArMa, Locale::FrMa])
}

/// Reads a known term again. What has no Arabic name in any source may stay without one.
pub fn read_term(axis: Axis, code: &str, input: &FormInput) -> Result<Entry, FieldErrors> {
    read(axis, code.to_owned(), Reader::new(input), &[Locale::FrMa])
}

fn read(
    axis: Axis,
    code: String,
    mut reader: Reader<'_>,
    required: &[Locale],
) -> Result<Entry, FieldErrors> {
    let names = reader.local_text("names", limits::NAME, required);
    let entry = match axis {
        Axis::Sectors => Entry::Sector(Term {
            code,
            short_code: reader.line("short_code", limits::CODE),
            names,
            source: reader.line("source", limits::SOURCE),
        }),
        Axis::Tags => Entry::Tag(Term {
            code,
            short_code: None,
            names,
            source: None,
        }),
        Axis::Levels => Entry::Level(Level {
            code,
            names,
            entry: reader.local_text("entry", limits::NOTE, &[]),
            age: reader.local_text("age", limits::NOTE, &[]),
            selection: reader.local_text("selection", limits::NOTE, &[]),
            fee: reader.range("fee", limits::FEE),
            usual_length: UsualLength {
                semesters: reader.range("semesters", limits::SEMESTERS),
                hours: reader.range("hours", limits::HOURS),
            },
            diploma: reader.line("diploma", limits::CODE),
            source: reader.line("source", limits::SOURCE),
        }),
    };
    reader.finish(entry)
}

/// Sectors and tags: small letters, digits, single hyphens. Levels: OFPPT's capital letters.
fn check_code(axis: Axis, code: &str) -> Result<(), FieldError> {
    if code.is_empty() {
        return Err(FieldError::new("error-required"));
    }
    let actual = code.chars().count();
    if actual > limits::CODE {
        return Err(FieldError::new("error-too-long")
            .with("max", limits::CODE)
            .with("actual", actual));
    }
    let (letters, error) = match axis {
        Axis::Sectors | Axis::Tags => (b'a'..=b'z', "error-not-a-code"),
        Axis::Levels => (b'A'..=b'Z', "error-not-a-level-code"),
    };
    let shaped = code
        .bytes()
        .all(|byte| letters.contains(&byte) || byte.is_ascii_digit() || byte == b'-');
    let hyphens = !code.starts_with('-') && !code.ends_with('-') && !code.contains("--");
    // `new` is the address of the empty form.
    if shaped && hyphens && code != "new" {
        Ok(())
    } else {
        Err(FieldError::new(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_the_form_of_addresses() {
        for (axis, code) in [
            (Axis::Tags, "ouverture"),
            (Axis::Sectors, "digital-ia"),
            (Axis::Levels, "TS"),
        ] {
            assert_eq!(check_code(axis, code), Ok(()), "{code}");
        }
        for code in ["", "new", "Été", "a--b", "-a", "a_b", "../x", "A", "وسم"] {
            assert!(check_code(Axis::Tags, code).is_err(), "{code}");
        }
        assert!(check_code(Axis::Levels, "ts").is_err());
        assert!(check_code(Axis::Tags, &"a".repeat(limits::CODE + 1)).is_err());
    }

    #[test]
    fn a_new_term_needs_both_names_and_an_old_one_may_lack_arabic() {
        let input = FormInput::new([
            ("code".to_owned(), "PX".to_owned()),
            ("names.fr-MA".to_owned(), "Parcours".to_owned()),
            ("fee.min".to_owned(), "400".to_owned()),
        ]);
        let errors = read_new_term(Axis::Levels, &input).unwrap_err();
        assert_eq!(errors.iter().count(), 1);
        assert!(errors.get("names.ar-MA").is_some());
        let Ok(Entry::Level(level)) = read_term(Axis::Levels, "PX", &input) else {
            panic!("a level is read as a level");
        };
        assert_eq!(level.fee.map(|fee| (fee.min, fee.max)), Some((400, 400)));
    }
}
