//! Staleness and putting together, on small texts.

use std::collections::BTreeSet;

use super::*;
use crate::domain::content::{Content, FormInput, Kind, Value};
use crate::domain::id::EditionId;
use crate::domain::rich_text::{RichText, diff::RunKind};

const FIRST: EditionId = EditionId(1);
const SECOND: EditionId = EditionId(2);
const THIRD: EditionId = EditionId(3);

fn text(title: &str, body: &str) -> Content {
    let mut content = Content::empty(Kind::News);
    if !title.is_empty() {
        content.set("title", Value::Text(title.to_owned()));
    }
    if !body.is_empty() {
        content.set("body", Value::Rich(RichText::from_markdown(body).unwrap()));
    }
    content
}

/// An Arabic body of two paragraphs.
fn arabic(first: &str, second: &str) -> Content {
    text(
        "العنوان",
        &format!("{first} {{#aaaaaaaa}}\n\n{second} {{#bbbbbbbb}}"),
    )
}

fn french() -> Content {
    text("Le titre", "Un. {#aaaaaaaa}\n\nDeux. {#bbbbbbbb}")
}

fn version(edition: EditionId, content: Content, minor: bool) -> Version {
    Version {
        edition,
        content,
        minor,
    }
}

fn source(versions: Vec<Version>) -> Source {
    Source::new(versions, None)
}

/// Marks as they are left when every unit was translated from `from`.
fn made_from(from: &Content, edition: EditionId) -> Vec<Mark> {
    units(from)
        .into_iter()
        .map(|unit| Mark {
            source_text: Some(unit.piece.text()),
            source_unit: unit.key.clone(),
            source_edition: Some(edition),
            unit: unit.key,
        })
        .collect()
}

fn stale(source: &Source, marks: &[Mark]) -> Vec<String> {
    rows(source, &french(), marks, None)
        .into_iter()
        .filter(|row| row.status.is_stale())
        .map(|row| row.name())
        .collect()
}

#[test]
fn a_changed_block_is_named_with_the_words_that_changed() {
    let (then, now) = (arabic("واحد", "اثنان"), arabic("واحد", "ثلاثة"));
    let marks = made_from(&then, FIRST);
    let versions = vec![version(FIRST, then, false), version(SECOND, now, false)];
    let rows = rows(&source(versions), &french(), &marks, None);
    let told: Vec<_> = rows.iter().map(|row| row.status.as_str()).collect();
    assert_eq!(told, ["done", "done", "source_changed"]);
    let Status::SourceChanged { runs } = &rows[2].status else {
        panic!()
    };
    let kinds: Vec<_> = runs
        .iter()
        .map(|run| (run.kind, run.text.as_str()))
        .collect();
    assert_eq!(
        kinds,
        [(RunKind::Delete, "اثنان"), (RunKind::Insert, "ثلاثة")]
    );
}

#[test]
fn a_minor_change_stales_nothing_and_a_major_one_after_it_does() {
    let (one, two, three) = (arabic("أ", "ب"), arabic("أ", "ب."), arabic("أ", "ج"));
    let marks = made_from(&one, FIRST);
    let mut versions = vec![
        version(FIRST, one.clone(), false),
        version(SECOND, two, true),
    ];
    assert!(stale(&source(versions.clone()), &marks).is_empty());
    versions.push(version(THIRD, three, false));
    assert_eq!(stale(&source(versions), &marks), ["b-bbbbbbbb"]);
}

#[test]
fn a_major_change_elsewhere_does_not_bring_an_earlier_minor_one_back() {
    let (one, two, three) = (arabic("أ", "ب"), arabic("أ", "ب."), arabic("ج", "ب."));
    let marks = made_from(&one, FIRST);
    let versions = vec![
        version(FIRST, one, false),
        version(SECOND, two, true),
        version(THIRD, three, false),
    ];
    assert_eq!(stale(&source(versions), &marks), ["b-aaaaaaaa"]);
}

#[test]
fn a_source_that_is_put_back_stales_nothing() {
    let (one, two) = (arabic("أ", "ب"), arabic("أ", "ج"));
    let marks = made_from(&one, FIRST);
    let versions = vec![
        version(FIRST, one.clone(), false),
        version(SECOND, two, false),
        version(THIRD, one, false),
    ];
    assert!(stale(&source(versions), &marks).is_empty());
}

#[test]
fn a_translation_of_the_text_that_is_being_prepared_is_ahead_and_not_behind() {
    let (live, open) = (arabic("أ", "ب"), arabic("أ", "ج"));
    let marks = made_from(&open, SECOND);
    let ahead = Some(version(SECOND, open, false));
    let source = Source::new(vec![version(FIRST, live, false)], ahead);
    assert!(stale(&source, &marks).is_empty());
}

#[test]
fn a_draft_of_a_minor_correction_is_as_good_as_the_correction() {
    let (one, two) = (arabic("أ", "ب"), arabic("أ", "ب."));
    let mut marks = made_from(&one, FIRST);
    let of_draft = made_from(&arabic("أ", "ب،"), SECOND);
    marks[2] = of_draft[2].clone();
    let minor = vec![
        version(FIRST, one.clone(), false),
        version(SECOND, two.clone(), true),
    ];
    assert!(stale(&source(minor), &marks).is_empty());
    let major = vec![version(FIRST, one, false), version(SECOND, two, false)];
    assert_eq!(stale(&source(major), &marks), ["b-bbbbbbbb"]);
}

#[test]
fn without_a_source_the_translation_is_whole_and_says_that_the_source_is_gone() {
    let marks = made_from(&arabic("أ", "ب"), FIRST);
    let gone = Source::default();
    let rows = rows(&gone, &french(), &marks, None);
    assert_eq!(rows.len(), 3);
    assert!(
        rows.iter()
            .all(|row| row.target.is_some() && row.status == Status::TargetOnly)
    );
    assert!(Progress::of(&gone, &rows).source_gone);
}

#[test]
fn a_block_that_left_the_source_and_one_that_never_was_there_are_told_apart() {
    let marks = made_from(&arabic("أ", "ب"), FIRST);
    let versions = vec![
        version(FIRST, arabic("أ", "ب"), false),
        version(SECOND, text("العنوان", "أ {#aaaaaaaa}"), false),
    ];
    let target = text(
        "Le titre",
        "Un. {#aaaaaaaa}\n\nDeux. {#bbbbbbbb}\n\nTrois. {#cccccccc}",
    );
    let rows = rows(&source(versions), &target, &marks, None);
    let told: Vec<_> = rows.iter().map(|row| row.status.as_str()).collect();
    assert_eq!(told, ["done", "done", "source_gone", "target_only"]);
}

#[test]
fn texts_that_were_written_apart_pair_by_order_and_wait_for_a_word() {
    let arabic = text(
        "العنوان",
        "## عنوان {#hhhhhhhh}\n\nأ {#aaaaaaaa}\n\nب {#bbbbbbbb}",
    );
    let french = text("Le titre", "## Titre {#xxxxxxxx}\n\nUn. {#yyyyyyyy}");
    let rows = rows(
        &source(vec![version(FIRST, arabic, false)]),
        &french,
        &[],
        None,
    );
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.status.as_str(), row.target.is_some()))
        .collect();
    let expected = [
        ("unmarked", true),
        ("unmarked", true),
        ("unmarked", true),
        ("untranslated", false),
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_is_known_of_the_beginning_counts_for_units_without_a_mark() {
    let (then, now) = (arabic("أ", "ب"), arabic("أ", "ج"));
    let origin = Origin {
        edition: FIRST,
        content: &then,
    };
    let versions = vec![
        version(FIRST, then.clone(), false),
        version(SECOND, now, false),
    ];
    let rows = rows(&source(versions), &french(), &[], Some(origin));
    let told: Vec<_> = rows.iter().map(|row| row.status.as_str()).collect();
    assert_eq!(told, ["done", "done", "source_changed"]);
}

fn typed(pairs: &[(&str, &str)]) -> FormInput {
    FormInput::new(
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    )
}

fn composed(
    source: &Source,
    base: &Content,
    pairs: &[(&str, &str)],
) -> (Content, BTreeSet<String>) {
    let rows = rows(source, base, &[], None);
    let (content, written) = compose(base, &rows, TypedUnits(&typed(pairs))).unwrap();
    (content, written.iter().map(ToString::to_string).collect())
}

fn markdown(content: &Content) -> String {
    content
        .body()
        .map(RichText::to_markdown)
        .unwrap_or_default()
}

#[test]
fn a_missing_block_is_started_at_its_place_and_the_others_stay_as_they_are() {
    let body = "أ {#aaaaaaaa}\n\nب {#bbbbbbbb}\n\nج {#cccccccc}";
    let source = source(vec![version(FIRST, text("العنوان", body), false)]);
    let base = text("", "Un. {#aaaaaaaa}\n\nTrois. {#cccccccc}");
    let pairs = [
        ("f-title", "Le titre"),
        ("b-aaaaaaaa", "Un.\r\n"),
        ("b-bbbbbbbb", "Deux."),
        ("b-cccccccc", "Trois."),
    ];
    let (content, written) = composed(&source, &base, &pairs);
    assert_eq!(content.title(), "Le titre");
    let expected = "Un. {#aaaaaaaa}\n\nDeux. {#bbbbbbbb}\n\nTrois. {#cccccccc}";
    assert_eq!(markdown(&content).trim(), expected);
    assert_eq!(
        written,
        BTreeSet::from(["f-title", "b-bbbbbbbb"].map(str::to_owned))
    );
}

#[test]
fn an_emptied_block_goes_and_one_that_became_two_keeps_its_name_once() {
    let source = source(vec![version(FIRST, arabic("أ", "ب"), false)]);
    let base = text("T", "Un. {#aaaaaaaa}\n\nDeux. {#bbbbbbbb}");
    let pairs = [
        ("b-aaaaaaaa", ""),
        ("b-bbbbbbbb", "Deux.\n\nEt demi."),
        ("end", "À la fin."),
    ];
    let (content, _) = composed(&source, &base, &pairs);
    let blocks = &content.body().unwrap().blocks;
    let ids: Vec<_> = blocks
        .iter()
        .map(|block| block.id().map(|id| id.as_str()))
        .collect();
    assert_eq!(ids, [Some("bbbbbbbb"), None, None]);
}

#[test]
fn a_picture_keeps_its_asset_and_its_words_are_translated() {
    let body = "::: image {#aaaaaaaa asset=pic alt=\"ورشة\" caption=\"في الورشة\"}\n:::";
    let source = source(vec![version(FIRST, text("العنوان", body), false)]);
    let pairs = [
        ("b-aaaaaaaa.alt", "Un atelier"),
        ("b-aaaaaaaa.caption", "À l’atelier"),
    ];
    let (content, _) = composed(&source, &text("T", ""), &pairs);
    let kept = markdown(&content);
    for words in ["asset=pic", "Un atelier", "À l’atelier", "#aaaaaaaa"] {
        assert!(kept.contains(words), "{words} in {kept}");
    }
    assert!(!kept.contains("ورشة"), "{kept}");
    let (untouched, written) = composed(&source, &text("T", ""), &[("b-aaaaaaaa.alt", "")]);
    assert!(
        untouched.body().is_none() && written.is_empty(),
        "nothing is started unasked"
    );
}

#[test]
fn pictures_and_numbers_are_taken_over_only_when_asked() {
    let json = |value: &str, label: &str| {
        serde_json::json!({"type": "doc", "content": [{"type": "keyFigures", "attrs": {"id": "aaaaaaaa"},
                "content": [{"type": "keyFigure", "attrs": {"label": label, "value": value, "unit": "", "asOf": "2026-01", "scope": "", "source": ""}}]}]})
    };
    let with = |value: &str, label: &str| {
        let mut content = Content::empty(Kind::News);
        let body = RichText::parse(&json(value, label)).unwrap();
        content.set("body", Value::Rich(body));
        content
    };
    let source = source(vec![version(FIRST, with("3200", "مقاعد"), false)]);
    let base = with("3000", "Places");
    let (kept, _) = composed(&source, &base, &[("b-aaaaaaaa.0.label", "Places offertes")]);
    assert!(kept.to_json().to_string().contains("3000"));
    let (taken, _) = composed(&source, &base, &[("take.b-aaaaaaaa", "1")]);
    let taken = taken.to_json().to_string();
    assert!(
        taken.contains("3200") && taken.contains("Places"),
        "{taken}"
    );
}

#[test]
fn markdown_that_cannot_be_read_names_its_block() {
    let source = source(vec![version(FIRST, arabic("أ", "ب"), false)]);
    let rows = rows(&source, &text("T", ""), &[], None);
    let input = typed(&[("b-aaaaaaaa", "::: nothing\n:::")]);
    let errors = compose(&text("T", ""), &rows, TypedUnits(&input)).unwrap_err();
    assert!(errors.get("b-aaaaaaaa").is_some());
}
