//! Arabic punctuation and the spaces around it. Judges only what stands beside Arabic letters, so that a French or
//! English name within an Arabic text is left alone.

use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::Piece;
use super::scan::{Scan, is_arabic, is_blank, is_gap};

/// Arabic words of fewer letters may stand before a digit or a bracket without a space: they are particles.
const PARTICLE: usize = 2;

pub(super) fn find(piece: &Piece, found: &mut Found<'_>) {
    let scan = Scan::new(&piece.text);
    for (at, letter) in scan.each() {
        let slip = detached_waw(&scan, at, letter)
            .or_else(|| latin_mark(&scan, at, letter))
            .or_else(|| repeated(&scan, at, letter))
            .or_else(|| space_before(&scan, at, letter))
            .or_else(|| space_after(&scan, at, letter))
            .or_else(|| beside_digit(&scan, at, letter));
        if let Some(slip) = slip {
            found.slip(piece, slip);
        }
    }
}

/// `و الكفاءات`: the conjunction is written with the word that follows.
fn detached_waw(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let opens =
        |before: Option<char>| is_gap(before) || matches!(before, Some('(' | '«' | '[' | '"'));
    if letter != 'و' || !opens(scan.before(at)) || !scan.after(at).is_some_and(is_blank) {
        return None;
    }
    let to = scan.blanks_from(at + 1);
    let next = scan.at(to)?;
    if !is_arabic(next) && !next.is_ascii_digit() && next != '«' {
        return None;
    }
    let slip = Slip::new(Rule::DetachedWaw, scan.range(at, to), "checks-waw");
    Some(slip.mended_by(scan.range(at + 1, to), ""))
}

/// `,` `;` `?` among Arabic words.
fn latin_mark(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let better = match letter {
        ',' => "،",
        ';' => "؛",
        '?' => "؟",
        _ => return None,
    };
    let mut last = scan.blanks_before(at);
    while scan.before(last).is_some_and(is_closing) {
        last -= 1;
    }
    let before = scan.before(last)?;
    let next = scan.at(scan.blanks_from(at + 1));
    let among_digits = before.is_ascii_digit()
        && scan.after(at).is_some_and(is_blank)
        && next.is_some_and(is_arabic);
    if !is_arabic(before) && !among_digits {
        return None;
    }
    let range = scan.range(at, at + 1);
    let slip = Slip::new(Rule::ArabicPunctuation, range.clone(), "checks-latin-mark");
    Some(
        slip.with("found", letter)
            .with("better", better)
            .mended_by(range, better),
    )
}

/// `، ،`
fn repeated(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let first = scan.before(scan.blanks_before(at)) == Some(letter);
    if !matches!(letter, '،' | '؛') || first {
        return None;
    }
    let mut end = at + 1;
    while scan.at(scan.blanks_from(end)) == Some(letter) {
        end = scan.blanks_from(end) + 1;
    }
    if end == at + 1 {
        return None;
    }
    let range = scan.range(at, end);
    let slip = Slip::new(
        Rule::ArabicPunctuation,
        range.clone(),
        "checks-repeated-mark",
    );
    Some(
        slip.with("found", letter)
            .mended_by(range, &letter.to_string()),
    )
}

/// `نصره الله ،` and `الكفاءات :`
fn space_before(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let from = scan.blanks_before(at);
    let before = scan.before(from)?;
    let arabic_mark = matches!(letter, '،' | '؛' | '؟');
    let mark = matches!(letter, ':' | ')' | '»')
        || (matches!(letter, '.' | '!' | '…') && is_gap(scan.after(at)) && before != '.');
    if from == at || before == '\n' || before == letter {
        return None;
    }
    let misplaced = arabic_mark || (mark && is_arabic(before));
    if !misplaced {
        return None;
    }
    let slip = Slip::new(
        Rule::ArabicSpacing,
        scan.range(from, at + 1),
        "checks-space-before",
    );
    Some(
        slip.with("mark", letter)
            .mended_by(scan.range(from, at), ""),
    )
}

/// `الأولى،الثانية` and `29 %من`
fn space_after(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let (before, next) = (scan.before(at), scan.after(at)?);
    let wanted = match letter {
        '،' | '؛' | '؟' => {
            let decimal = before.is_some_and(|it| it.is_ascii_digit()) && next.is_ascii_digit();
            !decimal && (next.is_alphanumeric() || next == '«')
        }
        ':' | '!' | '.' => {
            let from = scan.arabic_before(at);
            let to = scan.arabic_from(at + 1);
            at - from > PARTICLE && to - at > PARTICLE + 1
        }
        '%' | ')' | '»' => is_arabic(next),
        _ => false,
    };
    if !wanted {
        return None;
    }
    let gap = scan.range(at + 1, at + 1);
    let slip = Slip::new(
        Rule::ArabicSpacing,
        scan.range(at, at + 2),
        "checks-space-after",
    );
    Some(slip.with("mark", letter).mended_by(gap, " "))
}

/// `2026الموسم` and `الموسم2026`
fn beside_digit(scan: &Scan, at: usize, letter: char) -> Option<Slip> {
    let next = scan.after(at)?;
    let digit_first =
        letter.is_ascii_digit() && is_arabic(next) && scan.arabic_from(at + 1) - at > PARTICLE;
    let word_first = is_arabic(letter)
        && next.is_ascii_digit()
        && at + 1 - scan.arabic_before(at + 1) > PARTICLE;
    if !digit_first && !word_first {
        return None;
    }
    let gap = scan.range(at + 1, at + 1);
    let slip = Slip::new(
        Rule::ArabicSpacing,
        scan.range(at, at + 2),
        "checks-space-digit",
    );
    Some(slip.mended_by(gap, " "))
}

fn is_closing(letter: char) -> bool {
    matches!(letter, ')' | '»' | ']' | '"')
}
