use proptest::prelude::*;

use super::*;
use crate::domain::rich_text::samples::{any_body, id, paragraph};

fn body(blocks: &[(&str, &str)]) -> RichText {
    let blocks = blocks.iter().map(|(name, text)| {
        let mut block = paragraph(text);
        *block.id_mut() = Some(id(name));
        block
    });
    RichText {
        blocks: blocks.collect(),
    }
}

fn told(old: &RichText, new: &RichText) -> Vec<(String, Status)> {
    let name = |change: &BlockChange| change.id.as_ref().unwrap().as_str().to_owned();
    compare(old, new)
        .iter()
        .map(|change| (name(change), change.status))
        .collect()
}

#[test]
fn blocks_are_told_apart_by_id_and_removed_ones_stand_where_they_stood() {
    let old = body(&[
        ("aaaaaaaa", "أ"),
        ("bbbbbbbb", "ب"),
        ("cccccccc", "ج"),
        ("dddddddd", "د"),
    ]);
    let new = body(&[
        ("dddddddd", "د"),
        ("aaaaaaaa", "أ"),
        ("eeeeeeee", "ه"),
        ("cccccccc", "جيم"),
    ]);
    let expected = [
        ("dddddddd", Status::Moved),
        ("aaaaaaaa", Status::Unchanged),
        ("eeeeeeee", Status::Added),
        ("bbbbbbbb", Status::Removed),
        ("cccccccc", Status::Changed),
    ];
    assert_eq!(
        told(&old, &new),
        expected.map(|(id, status)| (id.to_owned(), status))
    );
    let ids: Vec<_> = changed_block_ids(&old, &new)
        .into_iter()
        .map(|id| id.as_str().to_owned())
        .collect();
    assert_eq!(ids, ["eeeeeeee", "bbbbbbbb", "cccccccc"]);
}

#[test]
fn a_text_that_was_pasted_anew_does_not_look_like_another() {
    let old = body(&[("aaaaaaaa", "أ"), ("bbbbbbbb", "ب")]);
    let new = body(&[("cccccccc", "ب"), ("dddddddd", "أ")]);
    let changes = compare(&old, &new);
    assert!(
        changes
            .iter()
            .all(|change| matches!(change.status, Status::Moved | Status::Unchanged))
    );
    assert_eq!(changed_block_ids(&old, &new).len(), 4);
}

#[test]
fn arabic_sentences_differ_by_words() {
    let runs = compare_words("تفتح المدينة أبوابها", "تفتح المؤسسة أبوابها");
    let told: Vec<_> = runs
        .iter()
        .map(|run| (run.kind, run.text.as_str()))
        .collect();
    let expected = [
        (RunKind::Equal, "تفتح "),
        (RunKind::Delete, "المدينة"),
        (RunKind::Insert, "المؤسسة"),
        (RunKind::Equal, " أبوابها"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_picture_that_was_replaced_is_shown_before_and_after() {
    let image = |asset: &str, alt: &str| RichText {
        blocks: vec![Block::Image(Image {
            id: Some(id("aaaaaaaa")),
            asset: asset.to_owned(),
            alt: alt.to_owned(),
            decorative: false,
            caption: String::new(),
            credit: String::new(),
        })],
    };
    let change = compare(&image("one", "Atelier"), &image("two", "Atelier")).remove(0);
    assert_eq!(change.status, Status::Restyled);
    let assets = |pictures: &[Picture]| {
        pictures
            .iter()
            .map(|one| one.asset.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(assets(&change.pictures_before), ["one"]);
    assert_eq!(assets(&change.pictures_after), ["two"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn both_versions_can_be_read_from_the_comparison(old in any_body(), new in any_body()) {
        let changes = compare(&old, &new);
        let text = |skip: RunKind| -> String {
            let runs = changes.iter().flat_map(|change| &change.runs);
            runs.filter(|run| run.kind != skip).map(|run| run.text.as_str()).collect()
        };
        let whole = |body: &RichText| body.blocks.iter().map(words).collect::<String>();
        prop_assert_eq!(text(RunKind::Delete), whole(&new));
        let mut letters: Vec<char> = text(RunKind::Insert).chars().collect();
        let mut before: Vec<char> = whole(&old).chars().collect();
        letters.sort_unstable();
        before.sort_unstable();
        prop_assert_eq!(letters, before);
    }

    #[test]
    fn a_body_does_not_differ_from_itself(body in any_body()) {
        prop_assert!(compare(&body, &body).iter().all(|change| change.id.is_some() || change.status == Status::Unchanged));
    }
}
