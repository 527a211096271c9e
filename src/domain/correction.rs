//! What a new edition of a public text says of itself: a slip mended, or something readers must be
//! told. It is approved together with the text.

use serde::Serialize;

use super::refusal::{FieldError, FieldErrors};
use super::word::words;

words! {
    /// How much a new edition changes for those who read the one before.
    ChangeKind as "kind of change" {
        /// A slip: the public date of change stays.
        Minor = "minor",
        /// Readers are told, and the public date of change moves.
        Major = "major",
    }
}

/// The most characters of a public note.
pub const MOST_NOTE_CHARS: usize = 500;

/// A change with what is said of it in public, in the language of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    pub kind: ChangeKind,
    pub note: Option<String>,
}

/// What the writer typed about the change; empty where there is nothing live to change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Typed<'a> {
    pub kind: &'a str,
    pub note: &'a str,
}

/// Reads what was typed. A text that takes the place of no other changes nothing: then it is none.
pub fn read(typed: Typed<'_>, has_live: bool) -> Result<Option<Correction>, FieldErrors> {
    if !has_live {
        return Ok(None);
    }
    let note = Some(typed.note.trim()).filter(|note| !note.is_empty());
    let mut errors = FieldErrors::default();
    let kind: Option<ChangeKind> = typed.kind.parse().ok();
    match kind {
        None => errors.add("change_kind", FieldError::new("error-change-kind")),
        Some(ChangeKind::Major) if note.is_none() => {
            errors.add("public_note", FieldError::new("error-public-note"));
        }
        Some(ChangeKind::Minor | ChangeKind::Major) => {}
    }
    if note.is_some_and(|note| note.chars().count() > MOST_NOTE_CHARS) {
        let error = FieldError::new("error-too-long")
            .with("actual", note.map_or(0, |note| note.chars().count()))
            .with("max", MOST_NOTE_CHARS);
        errors.add("public_note", error);
    }
    let note = note.map(str::to_owned);
    errors.or(kind.map(|kind| Correction { kind, note }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed<'a>(kind: &'a str, note: &'a str) -> Typed<'a> {
        Typed { kind, note }
    }

    #[test]
    fn a_first_publication_says_nothing_of_a_change() {
        assert_eq!(read(typed("major", "Not yet."), false), Ok(None));
    }

    #[test]
    fn a_change_of_a_live_text_is_named() {
        let errors = read(typed("", ""), true).unwrap_err();
        assert_eq!(errors.get("change_kind").unwrap().key, "error-change-kind");
    }

    #[test]
    fn a_major_change_is_told_and_a_minor_one_may_be() {
        let errors = read(typed("major", "  "), true).unwrap_err();
        assert_eq!(errors.get("public_note").unwrap().key, "error-public-note");
        let minor = read(typed("minor", ""), true).unwrap().unwrap();
        assert_eq!((minor.kind, minor.note), (ChangeKind::Minor, None));
        let major = read(typed("major", " The date moved. "), true)
            .unwrap()
            .unwrap();
        assert_eq!(major.note.as_deref(), Some("The date moved."));
    }
}
