use proptest::prelude::*;

use super::*;

fn event(filled: &[(&str, &str)]) -> Content {
    let mut content = Content::empty(Kind::Event);
    for (key, value) in filled {
        let value = match *key {
            "tags" => Value::List(value.split(' ').map(str::to_owned).collect()),
            _ => Value::Text((*value).to_owned()),
        };
        content.set(key, value);
    }
    content
}

fn decided(merge: &ContentMerge, decisions: &[(&str, Decision)]) -> Result<Content, FieldErrors> {
    let named = |(key, decision): &(&str, Decision)| ((*key).to_owned(), decision.clone());
    let decisions = Decisions(decisions.iter().map(named).collect());
    merge.decided(&decisions, || BlockId::parse("aaaaaaaa").unwrap())
}

#[test]
fn what_one_side_changed_is_taken_and_told() {
    let base = event(&[("title", "Portes ouvertes"), ("place", "Agadir")]);
    let mine = event(&[("title", "Portes grandes ouvertes"), ("place", "Agadir")]);
    let theirs = event(&[("title", "Portes ouvertes"), ("organiser", "OFPPT")]);
    let merge = merge(&base, &mine, &theirs);
    let whole = event(&[("title", "Portes grandes ouvertes"), ("organiser", "OFPPT")]);
    assert_eq!(merge.settled(), Some(whole));
    assert_eq!(merge.changed_by(By::Mine), ["title"]);
    assert_eq!(merge.changed_by(By::Theirs), ["place", "organiser"]);
}

#[test]
fn a_field_both_changed_waits_for_a_decision() {
    let base = event(&[("summary", "Un"), ("tags", "a")]);
    let mine = event(&[("summary", "Deux"), ("tags", "a b")]);
    let theirs = event(&[("summary", "Trois"), ("tags", "a c")]);
    let merge = merge(&base, &mine, &theirs);
    assert_eq!(merge.settled(), None);
    let errors = decided(&merge, &[("tags", Decision::Both)]).unwrap_err();
    assert_eq!(errors.get("summary"), Some(&undecided()));
    let hand = Decision::Hand(" Quatre \r\n".to_owned());
    let whole = decided(&merge, &[("summary", hand), ("tags", Decision::Both)]);
    assert_eq!(
        whole,
        Ok(event(&[("summary", "Quatre"), ("tags", "a b c")]))
    );
    let both = [("summary", Decision::Both), ("tags", Decision::Theirs)];
    let whole = decided(&merge, &both);
    assert_eq!(
        whole,
        Ok(event(&[("summary", "Deux\nTrois"), ("tags", "a c")]))
    );
}

#[test]
fn the_order_of_choices_is_nobodys_change() {
    let base = event(&[("tags", "b a")]);
    let mine = event(&[("tags", "a b")]);
    let theirs = event(&[("tags", "a b c")]);
    let merge = merge(&base, &mine, &theirs);
    assert_eq!(merge.settled(), Some(theirs));
    assert!(merge.changed_by(By::Mine).is_empty());
}

#[test]
fn dates_that_are_wrong_only_together_are_a_clash() {
    let base = event(&[("starts", "2026-12-01T09:00"), ("ends", "2026-12-01T12:00")]);
    let mine = event(&[("starts", "2026-12-02T09:00"), ("ends", "2026-12-02T12:00")]);
    let mut mine_later = base.clone();
    mine_later.set("starts", Value::Text("2026-12-01T11:00".to_owned()));
    let mut theirs = base.clone();
    theirs.set("ends", Value::Text("2026-12-01T10:00".to_owned()));
    let doubtful = merge(&base, &mine_later, &theirs);
    assert_eq!(doubtful.settled(), None);
    assert_eq!(merge(&base, &mine, &base).settled(), Some(mine));
}

fn any_event() -> impl Strategy<Value = Content> {
    prop::collection::vec(0_u8..4, 4).prop_map(|picks| {
        let keys = ["title", "summary", "place", "organiser"];
        let words = ["Un", "Deux", "Trois"];
        let mut content = Content::empty(Kind::Event);
        for (key, pick) in keys.iter().zip(picks) {
            if let Some(word) = words.get(usize::from(pick)) {
                content.set(key, Value::Text((*word).to_owned()));
            }
        }
        content
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn every_value_that_either_typed_is_kept_or_asked_about(base in any_event(), mine in any_event(), theirs in any_event()) {
        let merge = merge(&base, &mine, &theirs);
        for one in &merge.fields {
            match &one.outcome {
                Outcome::Settled(value, _) => {
                    prop_assert!(one.mine == one.base || one.mine == *value);
                    prop_assert!(one.theirs == one.base || one.theirs == *value);
                }
                Outcome::Clash => prop_assert!(one.mine != one.base && one.theirs != one.base && one.mine != one.theirs),
                Outcome::Body(_) => {}
            }
        }
        let all = |decision: Decision| {
            let keys = merge.fields.iter().map(|one| (one.field.key.to_owned(), decision.clone()));
            merge.decided(&Decisions(keys.collect()), || BlockId::parse("aaaaaaaa").unwrap())
        };
        prop_assert!(all(Decision::Mine).is_ok() && all(Decision::Theirs).is_ok());
    }
}
