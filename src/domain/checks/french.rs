//! French typography: no-break spaces before « : ; ! ? % » and after «, and capitals that keep their accents.
//! Judges only what stands beside Latin letters and digits.

use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::Piece;
use super::scan::{NO_BREAK, Scan, is_blank, is_gap, is_latin};

const NO_BREAK_SPACE: &str = "\u{A0}";

/// Words of this house that are often written without their accent, with it.
const CAPITALS: &[(&str, &str)] = &[
    ("Echange", "Échange"),
    ("Echanges", "Échanges"),
    ("Ecole", "École"),
    ("Ecoles", "Écoles"),
    ("Economie", "Économie"),
    ("Education", "Éducation"),
    ("Egalement", "Également"),
    ("Egalité", "Égalité"),
    ("Electricité", "Électricité"),
    ("Electrique", "Électrique"),
    ("Electronique", "Électronique"),
    ("Elève", "Élève"),
    ("Elèves", "Élèves"),
    ("Energie", "Énergie"),
    ("Epreuve", "Épreuve"),
    ("Epreuves", "Épreuves"),
    ("Equipe", "Équipe"),
    ("Equipement", "Équipement"),
    ("Equipements", "Équipements"),
    ("Equipes", "Équipes"),
    ("Etablissement", "Établissement"),
    ("Etablissements", "Établissements"),
    ("Etape", "Étape"),
    ("Etapes", "Étapes"),
    ("Etat", "État"),
    ("Etats", "États"),
    ("Eté", "Été"),
    ("Etude", "Étude"),
    ("Etudes", "Études"),
    ("Etudiant", "Étudiant"),
    ("Etudiants", "Étudiants"),
    ("Evaluation", "Évaluation"),
    ("Evénement", "Événement"),
    ("Evénements", "Événements"),
];

pub(super) fn find(piece: &Piece, found: &mut Found<'_>) {
    let scan = Scan::new(&piece.text);
    for (at, letter) in scan.each() {
        let slip = no_break_before(&scan, at, letter)
            .or_else(|| no_break_after(&scan, at, letter))
            .or_else(|| space_before(&scan, at, letter))
            .or_else(|| space_after(&scan, at, letter));
        if let Some(slip) = slip {
            found.slip(piece, slip);
        }
    }
    capitals(piece, &scan, found);
}

/// `Inscriptions :` — the mark must not begin a line by itself.
fn no_break_before(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let next = scan.after(at);
    let ends = is_gap(next)
        || next.is_some_and(|it| matches!(it, '»' | ')' | '"' | '”' | '!' | '?' | '…'));
    let counts = match letter {
        ':' | ';' | '!' | '?' => ends,
        '%' | '»' => true,
        _ => false,
    };
    let from = scan.blanks_before(at);
    let before = scan.before(from)?;
    let beside = match letter {
        '%' => before.is_ascii_digit(),
        _ => ends_word(scan, from),
    };
    if !counts || !beside || is_no_break(scan, from, at) {
        return None;
    }
    let slip = Slip::new(
        Rule::FrenchSpacing,
        scan.range(from, at + 1),
        "checks-no-break-before",
    );
    Some(
        slip.with("mark", letter)
            .mended_by(scan.range(from, at), NO_BREAK_SPACE),
    )
}

/// `« École`
fn no_break_after(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let to = scan.blanks_from(at + 1);
    let next = scan.at(to)?;
    let beside = is_latin(next) || next.is_ascii_digit();
    if letter != '«' || !beside || is_no_break(scan, at + 1, to) {
        return None;
    }
    let slip = Slip::new(
        Rule::FrenchSpacing,
        scan.range(at, to),
        "checks-no-break-after",
    );
    Some(
        slip.with("mark", letter)
            .mended_by(scan.range(at + 1, to), NO_BREAK_SPACE),
    )
}

/// `mot ,`
fn space_before(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let from = scan.blanks_before(at);
    let counts = letter == ',' || (letter == '.' && is_gap(scan.after(at)));
    if !counts || from == at || !ends_word(scan, from) {
        return None;
    }
    let slip = Slip::new(
        Rule::FrenchSpacing,
        scan.range(from, at + 1),
        "checks-space-before",
    );
    Some(
        slip.with("mark", letter)
            .mended_by(scan.range(from, at), ""),
    )
}

/// `mot,mot`
fn space_after(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let (before, next) = (scan.before(at)?, scan.after(at)?);
    if letter != ',' || !is_latin(before) || !is_latin(next) {
        return None;
    }
    let gap = scan.range(at + 1, at + 1);
    let slip = Slip::new(
        Rule::FrenchSpacing,
        scan.range(at, at + 2),
        "checks-space-after",
    );
    Some(slip.with("mark", letter).mended_by(gap, " "))
}

/// Names of schools may keep an old spelling, so a person decides.
fn capitals(piece: &Piece, scan: &Scan, found: &mut Found<'_>) {
    for (at, letter) in scan.each() {
        if letter != 'E' || scan.before(at).is_some_and(char::is_alphanumeric) {
            continue;
        }
        let mut to = at;
        while scan.at(to).is_some_and(is_latin) {
            to += 1;
        }
        let word: String = (at..to).filter_map(|at| scan.at(at)).collect();
        if let Some((_, better)) = CAPITALS.iter().find(|(bare, _)| *bare == word) {
            let range = scan.range(at, to);
            let slip = Slip::new(Rule::FrenchCapital, range.clone(), "checks-capital");
            found.slip(piece, slip.with("better", better).perhaps(range, better));
        }
    }
}

/// Exactly one no-break space, of either width.
fn is_no_break(scan: &Scan, from: usize, to: usize) -> bool {
    to == from + 1
        && scan
            .at(from)
            .is_some_and(|blank| is_blank(blank) && NO_BREAK.contains(&blank))
}

/// Whether a Latin word or a number ends before a position, perhaps in brackets or quotes.
fn ends_word(scan: &Scan, position: usize) -> bool {
    let mut last = position;
    while scan
        .before(last)
        .is_some_and(|it| matches!(it, ')' | '»' | '’' | '”' | '"' | '%') || NO_BREAK.contains(&it))
    {
        last -= 1;
    }
    scan.before(last)
        .is_some_and(|letter| is_latin(letter) || letter.is_ascii_digit())
}
