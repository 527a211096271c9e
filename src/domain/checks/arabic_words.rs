//! Words that lost the space between them. Arabic letters that do not join to the left hide it from the eye:
//! `إطارعمل` looks like two words. Only what no single word can be is named; a person decides each.

use super::finding::Rule;
use super::found::{Found, Slip};
use super::pieces::Piece;
use super::scan::{Scan, is_arabic};

/// Shorter beginnings are prefixes or roots: `والتكوين`, `جدال`.
const SHORTEST_FIRST: usize = 3;
/// Shorter endings after the article are no words.
const SHORTEST_REST: usize = 3;

/// Endings that make `ال` part of one word: `أستراليا`, `جنرالات`, `أموالهم`.
const ENDINGS: &[&str] = &[
    "ات",
    "ان",
    "ته",
    "تها",
    "تهم",
    "تهما",
    "تنا",
    "تين",
    "تان",
    "تي",
    "كم",
    "نا",
    "ها",
    "هم",
    "هما",
    "هن",
    "وا",
    "ون",
    "ية",
    "يا",
    "يات",
    "ياتها",
    "ياته",
    "ياتهم",
    "يان",
    "ية",
    "يته",
    "يتها",
    "يتهم",
    "يتين",
    "ين",
    "يون",
    "يين",
];

/// First words that end in a letter which does not join, and words that often follow them.
const FIRST: &[&str] = &[
    "إطار",
    "تطوير",
    "تعزيز",
    "تدبير",
    "تسيير",
    "توفير",
    "تقرير",
    "تحرير",
    "تجهيز",
    "تحفيز",
    "إعداد",
    "إنجاز",
    "مركز",
    "معهد",
    "دار",
    "مسار",
    "قرار",
    "جهاز",
    "مدير",
    "وزير",
    "مقر",
];
const SECOND: &[&str] = &[
    "عمل",
    "شغل",
    "تكوين",
    "تدريب",
    "مشروع",
    "مشاريع",
    "برنامج",
    "برامج",
    "شراكة",
    "شراكات",
    "تعاون",
    "اتفاقية",
    "مهني",
    "مهنية",
    "جديد",
    "جديدة",
    "كفاءات",
    "مهارات",
    "متدربين",
    "شباب",
    "مقاولات",
    "مدينة",
    "جهة",
    "سنة",
    "مستمر",
    "مستمرة",
];

pub(super) fn find(piece: &Piece, found: &mut Found<'_>) {
    let scan = Scan::new(&piece.text);
    let mut at = 0;
    while let Some(letter) = scan.at(at) {
        if !is_arabic(letter) {
            at += 1;
            continue;
        }
        let to = scan.arabic_from(at);
        let word: Vec<char> = (at..to).filter_map(|at| scan.at(at)).collect();
        if let Some((split, certain)) = split(&word) {
            let gap = scan.range(at + split, at + split);
            let slip = Slip::new(Rule::JoinedWords, scan.range(at, to), "checks-joined-words")
                .with("first", word.iter().take(split).collect::<String>())
                .with("rest", word.iter().skip(split).collect::<String>());
            found.slip(
                piece,
                match certain {
                    true => slip.mended_by(gap, " "),
                    false => slip.perhaps(gap, " "),
                },
            );
        }
        at = to;
    }
}

/// Where a word falls into two, and whether it must.
fn split(word: &[char]) -> Option<(usize, bool)> {
    let last = word.len().checked_sub(1)?;
    // ة and ى only ever end a word; before a vowel sign they still do.
    let ended = (1..last).find(|&at| {
        matches!(word.get(at), Some('ة' | 'ى'))
            && word.get(at + 1).is_some_and(|next| is_letter(*next))
            && word.len() - at > 2
    });
    if let Some(at) = ended {
        return Some((at + 1, true));
    }
    (SHORTEST_FIRST..word.len())
        .find(|&at| falls_apart(word, at))
        .map(|at| (at, false))
}

fn falls_apart(word: &[char], at: usize) -> bool {
    let (Some(first), Some(rest)) = (word.get(..at), word.get(at..)) else {
        return false;
    };
    // و is left out: after a word that does join it is the conjunction of the next one.
    let joins = !first
        .last()
        .is_some_and(|last| matches!(last, 'ا' | 'ء' | 'د' | 'ذ' | 'ر' | 'ز'));
    if joins {
        return false;
    }
    if let ['ا', 'ل', noun @ ..] = rest {
        let noun: String = noun.iter().collect();
        return noun.chars().filter(|it| is_letter(*it)).count() >= SHORTEST_REST
            && !ENDINGS.contains(&noun.as_str());
    }
    let (first, rest): (String, String) = (first.iter().collect(), rest.iter().collect());
    SECOND.contains(&rest.as_str()) && FIRST.iter().any(|known| is_with_particle(&first, known))
}

/// The word itself, or with the particles that are written onto it.
fn is_with_particle(first: &str, known: &str) -> bool {
    first.strip_suffix(known).is_some_and(|particle| {
        matches!(
            particle,
            "" | "و"
                | "ف"
                | "ب"
                | "ل"
                | "ك"
                | "ول"
                | "وب"
                | "ال"
                | "وال"
                | "بال"
                | "لل"
                | "ولل"
        )
    })
}

fn is_letter(letter: char) -> bool {
    is_arabic(letter) && letter.is_alphabetic() && letter != '\u{0640}'
}
