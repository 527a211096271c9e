//! French typography.

use super::{mended_body, mended_line, rules_of_body, rules_of_line};
use crate::domain::checks::{Context, Rule, run};
use crate::domain::locale::Locale;

#[test]
fn double_punctuation_stands_after_a_no_break_space() {
    for (written, better) in [
        ("Inscriptions : dès mai", "Inscriptions\u{a0}: dès mai"),
        ("Inscriptions: dès mai", "Inscriptions\u{a0}: dès mai"),
        ("Quand ? Bientôt !", "Quand\u{a0}? Bientôt\u{a0}!"),
        ("Le « Campus » ouvre", "Le «\u{a0}Campus\u{a0}» ouvre"),
        ("Le «Campus» ouvre", "Le «\u{a0}Campus\u{a0}» ouvre"),
        (
            "68 % des places, 5% de plus",
            "68\u{a0}% des places, 5\u{a0}% de plus",
        ),
        ("Un mot ,un autre .", "Un mot,un autre."),
    ] {
        let found = rules_of_line(Locale::FrMa, written);
        assert!(found.contains(&Rule::FrenchSpacing), "{written}");
        let mended = mended_line(Locale::FrMa, written);
        assert_eq!(mended.replace(", ", ","), better.replace(", ", ","));
        assert!(rules_of_line(Locale::FrMa, &mended).is_empty(), "{mended}");
    }
}

#[test]
fn clean_french_and_addresses_are_left_alone() {
    for line in [
        "Quand\u{202f}? Le 3 mai à 10:30.",
        "https://myway.ac.ma/fr?lang=fr",
        "Quoi\u{a0}?!",
        "Attendez...",
        "مدن المهن: والكفاءات",
        "L’École, l’État et l’OFPPT",
    ] {
        assert_eq!(rules_of_line(Locale::FrMa, line), [], "{line}");
    }
}

#[test]
fn a_capital_keeps_its_accent_but_a_person_decides() {
    let page = super::titled("Etat de l’Ecole");
    let found = run(&page, Locale::FrMa, &Context::default());
    let capitals: Vec<_> = found
        .iter()
        .filter(|it| it.rule == Rule::FrenchCapital)
        .collect();
    assert_eq!(capitals.len(), 2);
    assert!(
        capitals
            .iter()
            .all(|it| it.mend.is_some() && !it.is_certain())
    );
    assert_eq!(
        mended_line(Locale::FrMa, "Etat de l’Ecole"),
        "État de l’École"
    );
}

#[test]
fn links_and_emphasis_survive_a_correction() {
    let written = "Voir **le programme**: [la filière](https://ofppt.ma) ; *fin*!";
    let mended = mended_body(Locale::FrMa, written);
    assert_eq!(
        mended,
        "Voir **le programme\u{a0}**: [la filière](https://ofppt.ma)\u{a0}; *fin\u{a0}*\\!"
    );
    assert!(rules_of_body(Locale::FrMa, &mended).is_empty());
}
