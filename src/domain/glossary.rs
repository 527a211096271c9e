//! A row of the glossary as people keep it, and reading one from a form. How it is found in texts is the checks'.

use super::checks::{GlossaryEntry, TermCategory};
use super::content::FormInput;
use super::id::PersonId;
use super::locale::Locale;
use super::refusal::{FieldError, FieldErrors};
use super::text::fold_text;

/// The most rows of one language: all of them are read for every check.
pub const MOST_TERMS: u64 = 1000;
/// Characters of the preferred wording and of a variant.
pub const WORDING: usize = 120;
/// Characters of a note or a source.
pub const NOTE: usize = 300;
const MOST_VARIANTS: usize = 20;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryTerm {
    pub locale: Locale,
    pub entry: GlossaryEntry,
    /// Where the wording comes from.
    pub source: Option<String>,
    /// Who answers for it.
    pub owner: Option<PersonId>,
}

/// Reads what was typed, without the owner, whom only the store can find. Variants stand one on a line.
pub fn read_entry(input: &FormInput) -> Result<(GlossaryEntry, Option<String>), FieldErrors> {
    let mut errors = FieldErrors::default();
    let category = input.text("category").parse().unwrap_or_else(|_| {
        errors.add("category", FieldError::new("error-required"));
        TermCategory::Term
    });
    let preferred = line(input, "preferred", WORDING, &mut errors);
    if fold_text(&preferred).is_empty() {
        errors.add("preferred", FieldError::new("error-required"));
    }
    let variants = variants(input, &preferred, &mut errors);
    let note = line(input, "note", NOTE, &mut errors);
    let source = line(input, "source", NOTE, &mut errors);
    let entry = GlossaryEntry {
        category,
        preferred,
        variants,
        note,
        binding: !input.text("binding").is_empty(),
    };
    errors.or((entry, Some(source).filter(|source| !source.is_empty())))
}

/// The form of a row that is kept.
pub fn typed_entry(term: &GlossaryTerm) -> FormInput {
    let entry = &term.entry;
    let mut pairs = vec![
        ("category", entry.category.to_string()),
        ("preferred", entry.preferred.clone()),
        ("variants", entry.variants.join("\n")),
        ("note", entry.note.clone()),
        ("source", term.source.clone().unwrap_or_default()),
    ];
    if entry.binding {
        pairs.push(("binding", "true".to_owned()));
    }
    FormInput::new(
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value)),
    )
}

fn line(input: &FormInput, key: &str, max: usize, errors: &mut FieldErrors) -> String {
    let text = input
        .text(key)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let actual = text.chars().count();
    if actual > max {
        let error = FieldError::new("error-too-long")
            .with("max", max)
            .with("actual", actual);
        errors.add(key, error);
    }
    text
}

fn variants(input: &FormInput, preferred: &str, errors: &mut FieldErrors) -> Vec<String> {
    let mut variants: Vec<String> = Vec::new();
    for typed in input.raw("variants").unwrap_or_default().lines() {
        let variant = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        if variant.is_empty() || variants.contains(&variant) {
            continue;
        }
        let folded = fold_text(&variant);
        if variant.chars().count() > WORDING || folded.is_empty() {
            let error = FieldError::new("error-variant-unfit")
                .with("variant", &variant)
                .with("max", WORDING);
            errors.add("variants", error);
        } else if folded == fold_text(preferred) {
            let error = FieldError::new("error-variant-is-preferred").with("variant", &variant);
            errors.add("variants", error);
        }
        variants.push(variant);
    }
    if variants.len() > MOST_VARIANTS {
        let error = FieldError::new("error-too-many-variants").with("max", MOST_VARIANTS);
        errors.add("variants", error);
    }
    variants
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> FormInput {
        FormInput::new(
            pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        )
    }

    #[test]
    fn a_form_and_its_row_say_the_same() {
        let input = typed(&[
            ("category", "term"),
            ("preferred", " maison  des stagiaires "),
            ("variants", "internat\r\n\r\nInnovation Lab\r\ninternat"),
            ("binding", "true"),
        ]);
        let (entry, source) = read_entry(&input).unwrap();
        assert_eq!(entry.preferred, "maison des stagiaires");
        assert_eq!(entry.variants, ["internat", "Innovation Lab"]);
        assert!(entry.binding && source.is_none());
        let term = GlossaryTerm {
            locale: Locale::FrMa,
            entry: entry.clone(),
            source,
            owner: None,
        };
        assert_eq!(read_entry(&typed_entry(&term)).unwrap().0, entry);
    }

    #[test]
    fn a_variant_that_could_never_strike_is_refused() {
        for variants in ["Équipe", "…", &"a".repeat(WORDING + 1)] {
            let input = typed(&[
                ("category", "term"),
                ("preferred", "equipe"),
                ("variants", variants),
            ]);
            assert!(
                read_entry(&input).unwrap_err().get("variants").is_some(),
                "{variants}"
            );
        }
        assert!(
            read_entry(&typed(&[]))
                .unwrap_err()
                .get("preferred")
                .is_some()
        );
    }
}
