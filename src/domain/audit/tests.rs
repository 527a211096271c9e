use proptest::prelude::*;

use super::*;

/// A good chain of made-up events.
fn chain(seeds: &[(i64, u8)]) -> Vec<Event> {
    let mut head = Head::default();
    seeds
        .iter()
        .map(|(at, kind)| {
            let number = i64::from(*kind);
            let event = Event {
                sequence: 0,
                at: *at,
                actor: (number % 3 != 0).then_some(number),
                act: format!("edition.{kind}"),
                subject: "edition".to_owned(),
                subject_id: (number % 2 == 0).then_some(number),
                city: (number % 5 == 0).then_some(number),
                detail: format!("{{\"رقم\":{kind}}}"),
                previous_digest: String::new(),
                digest: String::new(),
            }
            .after(&head);
            head = event.head();
            event
        })
        .collect()
}

fn walk(events: &[Event], written: &Head, noted: Option<&str>) -> Result<(), Fault> {
    let mut walk = Walk::past(noted);
    events.iter().try_for_each(|event| walk.take(event))?;
    walk.finish(written)
}

fn head_of(events: &[Event]) -> Head {
    events.last().map(Event::head).unwrap_or_default()
}

/// Changes one column; false when it happens to change nothing.
fn tamper(event: &mut Event, column: usize, with: i64) -> bool {
    let before = event.clone();
    match column {
        0 => event.sequence = with,
        1 => event.at = with,
        2 => event.actor = event.actor.is_none().then_some(with),
        3 => event.act.push('x'),
        4 => event.subject = "person".to_owned(),
        5 => event.subject_id = Some(with),
        6 => event.city = event.city.map_or(Some(with), |_| None),
        7 => event.detail.push(' '),
        8 => event.previous_digest = event.digest.clone(),
        _ => event.digest = event.previous_digest.clone(),
    }
    *event != before
}

fn seeds() -> impl Strategy<Value = Vec<(i64, u8)>> {
    proptest::collection::vec((0..i64::MAX, any::<u8>()), 2..12)
}

proptest! {
    #[test]
    fn an_untouched_chain_is_intact(seeds in seeds(), at in 0..12_usize) {
        let events = chain(&seeds);
        let noted = events.get(at).map(|event| event.digest.clone());
        prop_assert_eq!(walk(&events, &head_of(&events), noted.as_deref()), Ok(()));
    }

    #[test]
    fn a_changed_column_of_any_event_is_named(seeds in seeds(), at in any::<prop::sample::Index>(), column in 0..10_usize, with in any::<i64>()) {
        let mut events = chain(&seeds);
        let head = head_of(&events);
        let at = at.index(events.len());
        prop_assume!(tamper(&mut events[at], column, with));
        let sequence = i64::try_from(at).unwrap() + 1;
        let fault = walk(&events, &head, None).unwrap_err();
        let named = match fault {
            Fault::Gap { expected, .. } => expected,
            Fault::Loose { sequence } | Fault::Changed { sequence } => sequence,
            other => panic!("{other}"),
        };
        prop_assert_eq!(named, sequence);
    }

    #[test]
    fn an_event_taken_out_is_missed(seeds in seeds(), at in any::<prop::sample::Index>()) {
        let mut events = chain(&seeds);
        let head = head_of(&events);
        let at = at.index(events.len());
        events.remove(at);
        let missing = i64::try_from(at).unwrap() + 1;
        match walk(&events, &head, None).unwrap_err() {
            Fault::Gap { expected, .. } => prop_assert_eq!(expected, missing),
            Fault::Shortened { found, .. } => prop_assert_eq!(found, missing - 1),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn two_events_that_changed_places_are_found(seeds in seeds(), one in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
        let mut events = chain(&seeds);
        let head = head_of(&events);
        let (one, other) = (one.index(events.len()), other.index(events.len()));
        prop_assume!(one != other);
        // As a forger would: the words change places, the numbers stay in order.
        let (first, second) = (events[one].sequence, events[other].sequence);
        events.swap(one, other);
        events[one].sequence = first;
        events[other].sequence = second;
        prop_assert!(walk(&events, &head, None).is_err());
    }

    #[test]
    fn a_tail_cut_off_with_its_head_is_found_by_the_digest_that_was_noted(seeds in seeds(), keep in any::<prop::sample::Index>()) {
        let events = chain(&seeds);
        let noted = head_of(&events).digest;
        let short = &events[..keep.index(events.len())];
        prop_assert_eq!(walk(short, &head_of(short), None), Ok(()));
        prop_assert_eq!(walk(short, &head_of(short), Some(&noted)), Err(Fault::Unknown));
        prop_assert!(walk(short, &head_of(&events), None).is_err());
    }
}

#[test]
fn the_digest_can_be_reckoned_by_anybody() {
    let event = chain(&[(1_764_000_000_000_000, 6)]).remove(0);
    // printf '["00…00",1,1764000000000000,null,"edition.6","edition",6,null,"{\"رقم\":6}"]' | sha256sum
    let words = format!(
        r#"["{BEGINNING}",1,1764000000000000,null,"edition.6","edition",6,null,"{{\"رقم\":6}}"]"#
    );
    let digest: String = Sha256::digest(words)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(event.digest, digest);
}
