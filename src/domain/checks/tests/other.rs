//! Order, reading, figures, dates and offers.

use super::{news, rules, rules_of_body};
use crate::domain::checks::{Context, ProgrammeFacts, Rule, Severity, run};
use crate::domain::content::{Content, Kind, Value};
use crate::domain::locale::Locale;
use crate::domain::reference::Range;

#[test]
fn findings_stand_in_the_order_of_the_page() {
    let mut content = news("## Un titre:\n\nUne ligne:\n\n#### Trop bas");
    content.set("title", Value::Text("Titre: x".to_owned()));
    content.clear("summary");
    let found = run(&content, Locale::FrMa, &Context::default());
    let places: Vec<&str> = found.iter().map(|it| it.field).collect();
    assert_eq!(places, ["title", "summary", "body", "body", "body"]);
    assert_eq!(
        found
            .iter()
            .map(|it| it.severity)
            .filter(|it| *it == Severity::Error)
            .count(),
        2
    );
    let blocks: Vec<_> = found.iter().filter_map(|it| it.block.clone()).collect();
    assert_eq!(blocks.len(), 3);
    assert!(
        found.last().unwrap().rule == Rule::Ready,
        "the heading that skips a level comes last"
    );
}

#[test]
fn a_sentence_that_nobody_finishes_is_named_once() {
    let long = format!("{}fin. Une autre.", "mot ".repeat(60));
    assert_eq!(rules_of_body(Locale::FrMa, &long), [Rule::Readability]);
    let wall = "Une phrase de six mots ici. ".repeat(30);
    assert_eq!(rules_of_body(Locale::FrMa, &wall), [Rule::Readability]);
    assert!(rules_of_body(Locale::FrMa, "Une phrase courte.").is_empty());
}

#[test]
fn a_figure_needs_a_year_nearby() {
    assert_eq!(
        rules_of_body(Locale::FrMa, "La CMC offre 3 000 places."),
        [Rule::UndatedFigure]
    );
    assert!(rules_of_body(Locale::FrMa, "La CMC offre 3 000 places en 2026.").is_empty());
    assert!(rules_of_body(Locale::FrMa, "En 2026.\n\nLa CMC offre 3 000 places.").is_empty());
}

#[test]
fn what_is_over_is_said_when_the_day_is_known() {
    let mut event = Content::empty(Kind::Event);
    event.set("starts", Value::Text("2026-11-20T10:00".to_owned()));
    let context = Context {
        now: Some("2026-11-23T09:00:00".parse().unwrap()),
        ..Context::default()
    };
    assert_eq!(
        rules(&run(&event, Locale::FrMa, &context)),
        [Rule::PastDate]
    );
    assert!(rules(&run(&event, Locale::FrMa, &Context::default())).is_empty());
    event.set("repeats", Value::Text("weekly".to_owned()));
    event.set("repeats_until", Value::Text("2026-12-20".to_owned()));
    assert!(rules(&run(&event, Locale::FrMa, &context)).is_empty());
    let mut offer = Content::empty(Kind::Offer);
    offer.set("registration_until", Value::Text("2026-11-22".to_owned()));
    let found = run(&offer, Locale::FrMa, &context);
    assert_eq!(rules(&found), [Rule::PastDate]);
    assert!(
        found
            .iter()
            .all(|it| it.rule == Rule::Ready || it.severity == Severity::Warning)
    );
}

fn offer(body: &str) -> Content {
    let mut offer = Content::empty(Kind::Offer);
    for (key, value) in [
        ("programme", "p1"),
        ("school_year", "2026-2027"),
        ("mode", "distance"),
        ("creneau", "CDJ"),
    ] {
        offer.set(key, Value::Text(value.to_owned()));
    }
    offer.set("places", Value::Integer(20));
    offer.set("groups", Value::Integer(1));
    offer.set("year_of_study", Value::Integer(1));
    offer.set("body", news(body).get("body").unwrap().clone());
    offer
}

fn knows_the_programme() -> Context {
    let facts = ProgrammeFacts {
        public: true,
        fee: Some(Range { min: 950, max: 950 }),
        semesters: Some(4),
        modes: vec!["residentiel".to_owned()],
        creneaux: vec!["CDJ".to_owned()],
    };
    Context {
        programmes: [("p1".to_owned(), facts)].into(),
        ..Context::default()
    }
}

#[test]
fn an_offer_that_contradicts_its_programme_is_told() {
    let keys = |offer: &Content| -> Vec<String> {
        run(offer, Locale::FrMa, &knows_the_programme())
            .into_iter()
            .filter(|it| it.rule == Rule::Programme)
            .map(|it| it.error.key)
            .collect()
    };
    let mut text = offer("Les frais de formation sont de 1200 DH. Il y a 25 places.");
    assert_eq!(
        keys(&text),
        [
            "checks-mode-differs",
            "checks-fee-differs",
            "checks-places-differ"
        ]
    );
    text = offer("Les frais de formation sont de 950 DH par an. Frais de dossier\u{a0}: 50 DH.");
    text.set("mode", Value::Text("residentiel".to_owned()));
    assert!(keys(&text).is_empty(), "{:?}", keys(&text));
    text.set("places", Value::Integer(60));
    text.set("year_of_study", Value::Integer(3));
    assert_eq!(
        keys(&text),
        ["checks-groups-too-large", "checks-year-too-late"]
    );
}
