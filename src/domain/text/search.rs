//! The forms under which words are stored and looked up: one analysis serves both sides, so that
//! SQLite and PostgreSQL give the same results. Builds no SQL.

use super::fold::{
    LABIALISATION, base_letters, is_apostrophe, is_arabic_letter, is_tifinagh_letter,
};

/// Words of a query beyond this many are ignored, so that a pasted page cannot become a huge condition.
pub const MAX_QUERY_TERMS: usize = 8;

/// One word of a query. A row matches when [`index_text`] contains any of its patterns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryTerm {
    exact: String,
    stems: Vec<String>,
}

/// The column a list searches in: ` exact words … stems … ` with a space around every word.
pub fn index_text(text: &str) -> String {
    let words = words(text);
    let mut forms: Vec<String> = Vec::with_capacity(words.len() * 2);
    forms.extend(words.iter().cloned());
    for word in &words {
        for stem in stems(word) {
            if !forms.contains(&stem) {
                forms.push(stem);
            }
        }
    }
    if forms.is_empty() {
        return String::new();
    }
    format!(" {} ", forms.join(" "))
}

/// The words of a query in the forms of [`index_text`]; every term must match.
pub fn query_terms(query: &str) -> Vec<QueryTerm> {
    let mut terms: Vec<QueryTerm> = Vec::new();
    for word in words(query) {
        let term = QueryTerm {
            stems: stems(&word),
            exact: word,
        };
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms.truncate(MAX_QUERY_TERMS);
    terms
}

/// The exact form only: folded words with one space between them, for equality and sorting.
pub fn fold_text(text: &str) -> String {
    words(text).join(" ")
}

impl QueryTerm {
    /// `LIKE` patterns, the exact form first; the word may be a beginning. They hold letters and digits
    /// only, so nothing in them needs an escape.
    pub fn patterns(&self) -> Vec<String> {
        let mut patterns = vec![format!("% {}%", self.exact)];
        patterns.extend(self.stems.iter().map(|stem| format!("% {stem}%")));
        patterns
    }

    /// The pattern of the whole word as it was typed: rank these rows higher.
    pub fn exact_pattern(&self) -> String {
        format!("% {} %", self.exact)
    }

    /// Judges one [`index_text`] as the patterns would, for lists that are already in memory.
    pub fn is_in(&self, index: &str) -> bool {
        let begins = |form: &String| index.contains(&format!(" {form}"));
        begins(&self.exact) || self.stems.iter().any(begins)
    }
}

/// Folded words in their order; French elisions and a detached Arabic conjunction are left out.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in base_letters(text).chars().filter_map(search_letter) {
        match letter {
            SearchLetter::Kept(letter) => word.push(letter),
            SearchLetter::Apostrophe if is_elision(&word) => word.clear(),
            SearchLetter::Apostrophe | SearchLetter::Separator => {
                finish_word(&mut word, &mut words)
            }
        }
    }
    finish_word(&mut word, &mut words);
    words
}

enum SearchLetter {
    Kept(char),
    Apostrophe,
    Separator,
}

/// `None` for a letter that search ignores inside a word.
fn search_letter(letter: char) -> Option<SearchLetter> {
    if letter == LABIALISATION {
        None
    } else if is_apostrophe(letter) {
        Some(SearchLetter::Apostrophe)
    } else if letter.is_alphanumeric() {
        Some(SearchLetter::Kept(arabic_fold(letter)))
    } else {
        Some(SearchLetter::Separator)
    }
}

fn finish_word(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() && word != "و" {
        words.push(std::mem::take(word));
    }
    word.clear();
}

fn is_elision(word: &str) -> bool {
    matches!(word, "l" | "d" | "c" | "j" | "m" | "n" | "s" | "t" | "qu")
}

/// Spellings that readers do not tell apart, the Moroccan ڭ and ڤ among them.
fn arabic_fold(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ڭ' | 'گ' | 'ݣ' | 'ک' => 'ك',
        'ڤ' => 'ف',
        other => other,
    }
}

/// Lighter forms of a folded word; empty when it has none.
fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    if word.chars().all(is_arabic_letter) {
        stems.push(arabic_stem(word));
        // A leading و may be a letter of the word (وزارة) or "and" (ووزارة): both readings are kept.
        if let Some(rest) = strip_prefix_leaving(word, "و", 4) {
            stems.push(arabic_stem(rest));
        }
    } else if !word.chars().any(is_tifinagh_letter) {
        stems.push(latin_stem(word));
    }
    stems.dedup();
    stems.retain(|stem| stem != word);
    stems
}

/// One prefix and one suffix, never more: stripping on turns تكوينات into تكو.
fn arabic_stem(word: &str) -> String {
    const PREFIXES: [&str; 8] = ["وبال", "وكال", "وال", "بال", "كال", "فال", "لل", "ال"];
    // ون and ين leave four letters, or تكوين itself would lose its end.
    const SUFFIXES: [(&str, usize); 8] = [
        ("يات", 3),
        ("ات", 3),
        ("ون", 4),
        ("ين", 4),
        ("ها", 3),
        ("يه", 3),
        ("ه", 3),
        ("ي", 3),
    ];
    let core = PREFIXES
        .iter()
        .find_map(|prefix| strip_prefix_leaving(word, prefix, 3))
        .unwrap_or(word);
    SUFFIXES
        .iter()
        .find_map(|(suffix, left)| {
            core.strip_suffix(suffix)
                .filter(|rest| rest.chars().count() >= *left)
        })
        .unwrap_or(core)
        .to_owned()
}

fn strip_prefix_leaving<'a>(word: &'a str, prefix: &str, letters: usize) -> Option<&'a str> {
    word.strip_prefix(prefix)
        .filter(|rest| rest.chars().count() >= letters)
}

/// Plural and feminine endings that French and English share enough of; verbs are left alone.
fn latin_stem(word: &str) -> String {
    const ENDINGS: [(&str, &str); 7] = [
        ("aux", "al"),
        ("ennes", "en"),
        ("enne", "en"),
        ("es", ""),
        ("s", ""),
        ("x", ""),
        ("e", ""),
    ];
    ENDINGS
        .iter()
        .find_map(|(ending, becomes)| {
            let rest = word
                .strip_suffix(ending)
                .filter(|rest| rest.chars().count() >= 3)?;
            Some(format!("{rest}{becomes}"))
        })
        .unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn finds(query: &str, text: &str) -> bool {
        let index = index_text(text);
        let terms = query_terms(query);
        !terms.is_empty() && terms.iter().all(|term| term.is_in(&index))
    }

    #[test]
    fn the_exact_form_folds_what_readers_do_not_tell_apart() {
        for (written, folded) in [
            ("مُحَمَّدٌ", "محمد"),
            ("أكاديـر، إفران؛ آسفي", "اكادير افران اسفي"),
            ("مدينة على", "مدينه علي"),
            ("ڭلميم گلميم ݣلميم", "كلميم كلميم كلميم"),
            ("التكوين و التشغيل ٢٠٢٦", "التكوين التشغيل 2026"),
            ("L’École d'Électricité, ŒUVRE", "ecole electricite oeuvre"),
            ("ⴰⴷⵖⵯⴰⵔ\u{200F}", "ⴰⴷⵖⴰⵔ"),
            ("أ\u{2068}كادير\u{2069}", "اكادير"),
        ] {
            assert_eq!(fold_text(written), folded);
        }
    }

    #[test]
    fn a_word_is_found_under_its_other_forms() {
        for (query, text) in [
            ("محمد", "مُحَمَّدٌ"),
            ("تكوين", "والتكوينات"),
            ("التكوينية", "تكوين"),
            ("للقطاعات", "القطاع الفلاحي"),
            ("وزارة", "كلمة ووزارة"),
            ("الوزارة", "وزارة"),
            ("متدرب", "المتدربين"),
            ("ورشة", "الورشات"),
            ("مدي", "المدينة"),
            ("اكادير", "بمدينة أكادير"),
            ("formation", "Les Formations"),
            ("formations", "formation"),
            ("electricienne", "Électricien"),
            ("regionaux", "Conseil régional"),
            ("ecole", "l’École"),
            ("œuvre", "Oeuvres"),
            ("ⴰⴳⴰⴷⵉⵔ", "ⵜⵉⵖⵔⵎⵜ ⵏ ⴰⴳⴰⴷⵉⵔ"),
        ] {
            assert!(
                finds(query, text),
                "{query} in {text}: {:?}",
                index_text(text)
            );
        }
    }

    #[test]
    fn other_words_are_not_found() {
        for (query, text) in [
            ("تكوين", "تكوم"),
            ("formation", "forme"),
            ("ال", "مدينة"),
            ("!!", "مدينة"),
        ] {
            assert!(!finds(query, text), "{query} in {text}");
        }
    }

    #[test]
    fn the_whole_word_has_a_pattern_of_its_own() {
        let terms = query_terms("التكوين");
        assert_eq!(terms[0].exact_pattern(), "% التكوين %");
        assert_eq!(terms[0].patterns(), ["% التكوين%", "% تكوين%"]);
    }

    #[test]
    fn a_pasted_page_becomes_few_terms() {
        let page: String = (0..500).map(|number| format!("mot{number} ")).collect();
        assert_eq!(query_terms(&page).len(), MAX_QUERY_TERMS);
    }

    proptest! {
        #[test]
        fn every_text_with_words_is_found_by_its_own_words(text in "[ا-يa-zÀ-ÿⴰ-ⵥ0-9 '’ًّ]{0,60}") {
            let index = index_text(&text);
            for term in query_terms(&text) {
                prop_assert!(term.is_in(&index));
            }
        }

        #[test]
        fn patterns_hold_no_wildcard_of_their_own(query in any::<String>()) {
            for term in query_terms(&query) {
                for pattern in term.patterns() {
                    let inner = pattern.trim_start_matches("% ").trim_end_matches('%');
                    prop_assert!(inner.chars().all(char::is_alphanumeric), "{pattern}");
                }
            }
        }

        #[test]
        fn folding_twice_changes_nothing(text in "[أ-يa-zÀ-ÿⴰ-ⵯ0-9 '’ًّ]{0,60}") {
            let once = fold_text(&text);
            prop_assert_eq!(fold_text(&once), once);
        }
    }
}
