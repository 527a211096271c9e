//! Two edits of the same words made into one, when they touch different words.

use std::ops::Range;

use similar::{DiffTag, TextDiff};

/// One stretch of the base words that somebody replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Edit {
    old: Range<usize>,
    new: String,
}

/// `theirs` and `mine`, both made from `base`, in one text; none when they meet.
pub(super) fn merge_words(base: &str, theirs: &str, mine: &str) -> Option<String> {
    let (words, theirs) = edits(base, theirs);
    let (_, mine) = edits(base, mine);
    let mut all = theirs.clone();
    for edit in mine {
        if theirs.contains(&edit) {
            continue;
        }
        if theirs.iter().any(|other| meets(other, &edit)) {
            return None;
        }
        all.push(edit);
    }
    all.sort_by_key(|edit| (edit.old.start, edit.old.end));
    let mut merged = String::new();
    let mut at = 0;
    for edit in &all {
        merged.extend(
            words
                .iter()
                .take(edit.old.start)
                .skip(at)
                .map(String::as_str),
        );
        merged.push_str(&edit.new);
        at = edit.old.end;
    }
    merged.extend(words.iter().skip(at).map(String::as_str));
    Some(merged)
}

/// Touching counts: of two neighbours nobody can say which comes first.
fn meets(one: &Edit, other: &Edit) -> bool {
    one.old.start <= other.old.end && other.old.start <= one.old.end
}

fn edits(base: &str, new: &str) -> (Vec<String>, Vec<Edit>) {
    let diff = TextDiff::from_unicode_words(base, new);
    let words = diff.iter_old_slices().map(ToString::to_string).collect();
    let edits = diff
        .ops()
        .iter()
        .filter(|op| op.tag() != DiffTag::Equal)
        .map(|op| Edit {
            old: op.old_range(),
            new: diff
                .iter_new_slices()
                .take(op.new_range().end)
                .skip(op.new_range().start)
                .collect(),
        })
        .collect();
    (words, edits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn edits_of_different_words_join_and_of_the_same_words_do_not() {
        let base = "La cité ouvre ses portes samedi matin.";
        let theirs = "La cité ouvre ses portes dimanche matin.";
        let mine = "La Cité des métiers ouvre ses portes samedi matin.";
        assert_eq!(
            merge_words(base, theirs, mine).as_deref(),
            Some("La Cité des métiers ouvre ses portes dimanche matin.")
        );
        let clash = "La cité ouvre ses portes lundi matin.";
        assert_eq!(merge_words(base, theirs, clash), None);
        assert_eq!(merge_words(base, theirs, theirs).as_deref(), Some(theirs));
    }

    #[test]
    fn arabic_words_join_too() {
        let merged = merge_words(
            "تفتح المدينة أبوابها يوم السبت",
            "تفتح المدينة أبوابها يوم الأحد",
            "تفتح المؤسسة أبوابها يوم السبت",
        );
        assert_eq!(merged.as_deref(), Some("تفتح المؤسسة أبوابها يوم الأحد"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

        #[test]
        fn without_another_edit_mine_is_what_comes_out(base in "[a-c ]{0,24}", mine in "[a-c ]{0,24}") {
            let (one, other) = (merge_words(&base, &base, &mine), merge_words(&base, &mine, &base));
            prop_assert_eq!(one.as_ref(), Some(&mine));
            prop_assert_eq!(other.as_ref(), Some(&mine));
        }
    }
}
