//! The words of the house and fixed wordings.

use super::titled;
use crate::domain::checks::{Context, GlossaryEntry, Rule, Severity, TermCategory, run, strikes};
use crate::domain::locale::Locale;

fn entry(category: TermCategory, preferred: &str, variants: &[&str]) -> GlossaryEntry {
    GlossaryEntry {
        category,
        preferred: preferred.to_owned(),
        variants: variants.iter().map(|it| (*it).to_owned()).collect(),
        note: String::new(),
        binding: category == TermCategory::Protocol,
    }
}

fn slips(entry: &GlossaryEntry, locale: Locale, line: &str) -> Vec<String> {
    strikes(entry, locale, &titled(line))
        .into_iter()
        .map(|it| it.slip)
        .collect()
}

#[test]
fn a_forbidden_word_is_found_whole_with_its_particles_and_plural() {
    let french = entry(TermCategory::Term, "maison des stagiaires", &["internat"]);
    assert_eq!(
        slips(
            &french,
            Locale::FrMa,
            "Places à l’internat et aux internats"
        ),
        ["internat", "internats"]
    );
    assert!(
        slips(
            &french,
            Locale::FrMa,
            "Un appel international, la maison des stagiaires"
        )
        .is_empty()
    );
    let arabic = entry(TermCategory::Term, "دار المتدربين", &["داخلية"]);
    for line in ["داخلية", "والداخلية", "بالداخلية", "للداخلية", "فداخلية"]
    {
        assert_eq!(slips(&arabic, Locale::ArMa, line), [line]);
    }
    assert!(slips(&arabic, Locale::ArMa, "دار المتدربين داخل المدينة").is_empty());
    let spelling = entry(TermCategory::Term, "أكثر", &["أكتر"]);
    assert_eq!(
        slips(&spelling, Locale::ArMa, "وأكتر من ذلك، أكثر"),
        ["وأكتر"]
    );
}

#[test]
fn a_variant_within_the_preferred_wording_is_right() {
    let term = entry(
        TermCategory::Term,
        "centre de langues et soft skills",
        &["soft skills"],
    );
    assert!(slips(&term, Locale::FrMa, "Le centre de langues et soft skills").is_empty());
    assert_eq!(
        slips(&term, Locale::FrMa, "Un cours de soft skills"),
        ["soft skills"]
    );
}

#[test]
fn protocol_wording_is_kept_to_the_letter_and_stops_the_submission() {
    let whole = "Sa Majesté le Roi Mohammed VI, que Dieu L'assiste";
    let context = Context {
        glossary: vec![entry(
            TermCategory::Protocol,
            whole,
            &["le Roi Mohammed VI"],
        )],
        ..Context::default()
    };
    let found = |line: &str| -> Vec<(Rule, Severity, String)> {
        run(&titled(line), Locale::FrMa, &context)
            .into_iter()
            .filter(|it| it.rule == Rule::Protocol)
            .map(|it| (it.rule, it.severity, it.error.key))
            .collect()
    };
    assert!(
        found("présidé par Sa Majesté le Roi Mohammed VI, que Dieu L’assiste, à Agadir").is_empty()
    );
    assert!(found("Université Mohammed VI Polytechnique").is_empty());
    let error = |key: &str| [(Rule::Protocol, Severity::Error, key.to_owned())];
    assert_eq!(
        found("présidé par le Roi Mohammed VI"),
        error("checks-protocol")
    );
    assert_eq!(
        found("par Sa Majesté le roi Mohammed VI, que Dieu l’assiste"),
        error("checks-protocol-letters")
    );
    let arabic = "صاحب الجلالة الملك محمد السادس نصره الله";
    let entry = entry(TermCategory::Protocol, arabic, &["الملك محمد السادس"]);
    assert!(
        slips(
            &entry,
            Locale::ArMa,
            "أمام صاحب الجلالة الملك محمد السادس نصره الله، يوم 4 أبريل"
        )
        .is_empty()
    );
    assert_eq!(
        slips(&entry, Locale::ArMa, "أمام الملك محمد السادس").len(),
        1
    );
}
