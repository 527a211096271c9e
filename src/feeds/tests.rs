//! The renderers against other people's parsers, against hostile texts, and as snapshots.

use super::*;
use crate::domain::locale::Locale;
use proptest::prelude::*;

fn item(locale: Locale, title: &str, summary: &str, html: &str) -> FeedItem {
    FeedItem {
        id: "urn:uuid:01990000-0000-7000-8000-000000000001".into(),
        document_id: "01990000-0000-7000-8000-00000000000d".into(),
        url: format!("https://mihan.example/{locale}/souss-massa/news/انطلاق"),
        short_url: "https://mihan.example/s/01990000-0000-7000-8000-000000000001".into(),
        title: title.into(),
        summary: summary.into(),
        html: html.into(),
        locale,
        published: "2026-11-20T09:00:00.123456Z".parse().unwrap(),
        updated: "2026-11-21T10:30:00Z".parse().unwrap(),
        author: "CMC Souss-Massa".into(),
        categories: vec![Category {
            term: "agriculture".into(),
            label: "Agriculture & agro-industrie".into(),
            scheme: "https://mihan.example/api/v1/sectors".into(),
        }],
        image: Some(FeedImage {
            url: "https://mihan.example/media/0199/960".into(),
            mime: "image/webp".into(),
            length: 48_213,
            width: 960,
            height: 640,
            alt: "Atelier \"bois\"".into(),
        }),
        withdrawn: None,
        change_note: None,
        event: None,
        translations: Vec::new(),
    }
}

fn feed(locale: Locale, title: &str, items: Vec<FeedItem>) -> FeedDoc {
    FeedDoc {
        id: "urn:uuid:01990000-0000-7000-8000-0000000000f0".into(),
        self_url: format!("https://mihan.example/feeds/souss-massa/{locale}/all.x"),
        home_url: format!("https://mihan.example/{locale}/souss-massa"),
        title: title.into(),
        description: title.into(),
        publisher: "OFPPT".into(),
        locale,
        updated: "2026-11-21T10:30:00Z".parse().unwrap(),
        next_url: Some("https://mihan.example/feeds/souss-massa/next?before=7&size=20".into()),
        hub_url: None,
        items,
    }
}

fn arabic() -> FeedDoc {
    let mut news = item(
        Locale::ArMa,
        "Full stack: انطلاق التكوين بأكادير",
        "تنطلق الدراسة يوم 5 شتنبر 2026، في مدينة المهن والكفاءات.",
        "<p dir=\"auto\">تنطلق <bdi>2026-2027</bdi> &amp; الدراسة</p>",
    );
    news.translations.push(Translation {
        locale: Locale::FrMa,
        url: "https://mihan.example/fr-MA/souss-massa/news/rentree".into(),
    });
    feed(Locale::ArMa, "مستجدات سوس ماسة", vec![news])
}

fn french() -> FeedDoc {
    let mut open_day = item(
        Locale::FrMa,
        "Journée portes ouvertes\u{a0}: l’École,\nc’est «\u{a0}ici\u{a0}»",
        "Visites, ateliers ; inscription sur place.",
        "<p dir=\"auto\">Bienvenue à Agadir.</p>",
    );
    open_day.event = Some(event());
    let mut withdrawn = item(
        Locale::FrMa,
        "Bourses",
        "Montants de 2025.",
        "<p>Texte.</p>",
    );
    withdrawn.id = "urn:uuid:01990000-0000-7000-8000-000000000002".into();
    withdrawn.image = None;
    withdrawn.withdrawn = Some(Withdrawal {
        notice: "Ce texte a été retiré : montants <erronés>.".into(),
        at: "2026-11-22T08:00:00Z".parse().unwrap(),
    });
    feed(
        Locale::FrMa,
        "Actualités de Souss-Massa",
        vec![open_day, withdrawn],
    )
}

fn event() -> FeedEvent {
    FeedEvent {
        starts: "2026-12-01T09:30".parse().unwrap(),
        ends: Some("2026-12-01T17:00".parse().unwrap()),
        place: "Amphithéâtre, Agadir".into(),
        status: EventStatus::Scheduled,
        recurrence: Some(Recurrence {
            frequency: Frequency::Weekly,
            until: Some("2026-12-31".parse().unwrap()),
        }),
        registration_url: Some("https://mihan.example/inscription?ville=agadir".into()),
        sequence: 3,
    }
}

fn hostile(text: &str) -> FeedDoc {
    let mut item = item(Locale::FrMa, text, text, "<p>corps</p>");
    item.author = text.into();
    item.categories = vec![Category {
        term: text.into(),
        label: text.into(),
        scheme: text.into(),
    }];
    item.event = Some(FeedEvent {
        place: text.into(),
        ..event()
    });
    item.withdrawn = Some(Withdrawal {
        notice: text.into(),
        at: item.updated,
    });
    feed(Locale::FrMa, text, vec![item])
}

const HOSTILE: [&str; 5] = [
    "fin]]>de <![CDATA[ section",
    "<script>alert('x')</script> & \"co\"",
    "cloche\u{7}nul\u{0}non-car\u{FFFF}",
    "facture\u{202E}fdp.exe",
    "a\r\nBEGIN:VEVENT\r\nUID:faux",
];

fn read_rss(doc: &FeedDoc) -> ::rss::Channel {
    FeedFormat::Rss.render(doc).parse().unwrap()
}

fn read_atom(doc: &FeedDoc) -> atom_syndication::Feed {
    FeedFormat::Atom.render(doc).parse().unwrap()
}

fn read_json(doc: &FeedDoc) -> serde_json::Value {
    serde_json::from_str(&FeedFormat::Json.render(doc)).unwrap()
}

fn unfolded(doc: &FeedDoc) -> String {
    FeedFormat::Calendar.render(doc).replace("\r\n ", "")
}

#[test]
fn feeds_look_as_they_did() {
    for (name, doc) in [("arabic", arabic()), ("french", french())] {
        for format in FeedFormat::ALL {
            insta::assert_snapshot!(format!("{name}_{format}"), format.render(&doc));
        }
    }
}

#[test]
fn rss_is_read_back_with_its_full_content() {
    let channel = read_rss(&arabic());
    assert_eq!(channel.language(), Some("ar-MA"));
    assert_eq!(
        channel.last_build_date(),
        Some("Sat, 21 Nov 2026 10:30:00 +0000")
    );
    let read = &channel.items()[0];
    assert_eq!(
        read.title(),
        Some("\u{200F}Full stack: انطلاق التكوين بأكادير")
    );
    let guid = read.guid().unwrap();
    assert!(!guid.is_permalink() && guid.value().starts_with("urn:uuid:"));
    let content = read.content().unwrap();
    assert!(content.starts_with("<div lang=\"ar-MA\" dir=\"rtl\"><p dir=\"auto\">تنطلق <bdi>"));
    assert_eq!(read.enclosure().unwrap().length(), "48213");
    assert!(read.link().unwrap().is_ascii());
}

#[test]
fn a_title_is_one_line_that_keeps_its_no_break_spaces() {
    let title = "Journée portes ouvertes\u{a0}: l’École, c’est «\u{a0}ici\u{a0}»";
    assert_eq!(read_rss(&french()).items()[0].title(), Some(title));
    assert_eq!(read_atom(&french()).entries()[0].title().value, title);
}

#[test]
fn atom_is_read_back_with_its_languages() {
    let read = read_atom(&arabic());
    assert_eq!(read.lang.as_deref(), Some("ar-MA"));
    let entry = &read.entries()[0];
    assert_eq!(entry.updated().to_rfc3339(), "2026-11-21T10:30:00+00:00");
    let alternates: Vec<_> = entry
        .links()
        .iter()
        .filter(|link| link.rel() == "alternate")
        .filter_map(|link| link.hreflang())
        .collect();
    assert_eq!(alternates, ["ar-MA", "fr-MA"]);
    assert_eq!(entry.content().unwrap().content_type(), Some("html"));
    let next = read
        .links()
        .iter()
        .find(|link| link.rel() == "next")
        .unwrap();
    assert!(next.href().ends_with("?before=7&size=20"));
}

#[test]
fn json_feed_says_direction_document_and_withdrawal() {
    let arabic = read_json(&arabic());
    assert_eq!(arabic["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(arabic["language"], "ar-MA");
    assert_eq!(arabic["items"][0]["_mihan"]["direction"], "rtl");
    assert_eq!(
        arabic["items"][0]["_mihan"]["document_id"],
        "01990000-0000-7000-8000-00000000000d"
    );
    assert_eq!(
        arabic["items"][0]["_mihan"]["withdrawn"],
        serde_json::Value::Null
    );
    let french = read_json(&french());
    assert_eq!(
        french["items"][1]["_mihan"]["withdrawn"]["at"],
        "2026-11-22T08:00:00Z"
    );
    assert_eq!(
        french["items"][0]["_mihan"]["event"]["starts"],
        "2026-12-01T09:30"
    );
}

#[test]
fn a_withdrawn_text_stands_under_its_notice_in_every_format() {
    let notice =
        "<p><strong>Ce texte a été retiré : montants &lt;erronés&gt;.</strong></p><p>Texte.</p>";
    assert!(
        read_rss(&french()).items()[1]
            .content()
            .unwrap()
            .contains(notice)
    );
    let atom = read_atom(&french());
    assert!(
        atom.entries()[1]
            .content()
            .unwrap()
            .value()
            .unwrap()
            .contains(notice)
    );
    let json = read_json(&french());
    assert!(
        json["items"][1]["content_html"]
            .as_str()
            .unwrap()
            .contains(notice)
    );
}

#[test]
fn the_calendar_holds_events_only_with_the_change_of_2026() {
    let text = unfolded(&french());
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    for line in [
        "UID:01990000-0000-7000-8000-000000000001",
        "DTSTART;TZID=Africa/Casablanca:20261201T093000",
        "DTEND;TZID=Africa/Casablanca:20261201T170000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261231T235959Z",
        "SEQUENCE:3",
        "STATUS:CONFIRMED",
        "LOCATION;LANGUAGE=fr-MA:Amphithéâtre\\, Agadir",
        "X-WR-CALNAME:Actualités de Souss-Massa",
        "DTSTART:20260920T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000",
        "DTSTART:20260322T020000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100",
    ] {
        assert!(
            text.contains(&format!("\r\n{line}\r\n")),
            "{line} in\n{text}"
        );
    }
    let after = text.split("DTSTART:20260920T020000").nth(1).unwrap();
    assert!(!after.contains("TZOFFSETTO:+0100"), "no later summer hour");
}

#[test]
fn an_event_before_the_change_brings_the_rules_of_its_year() {
    let mut doc = french();
    doc.items[0].event.as_mut().unwrap().starts = "2024-05-02T10:00".parse().unwrap();
    let text = unfolded(&doc);
    assert!(text.contains("DTSTART:20240101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100"));
    assert!(text.contains("DTSTART:20240414T020000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100"));
    assert!(text.contains("DTSTART:20260920T020000"));
}

#[test]
fn a_cancelled_event_is_told_as_cancelled_and_a_postponed_one_as_open() {
    for (status, word) in [
        (EventStatus::Cancelled, "STATUS:CANCELLED"),
        (EventStatus::Postponed, "STATUS:TENTATIVE"),
    ] {
        let mut doc = french();
        doc.items[0].event.as_mut().unwrap().status = status;
        assert!(unfolded(&doc).contains(word));
    }
}

#[test]
fn an_event_that_ends_before_it_starts_has_no_end() {
    let mut doc = french();
    doc.items[0].event.as_mut().unwrap().ends = Some("2026-11-30T09:00".parse().unwrap());
    assert!(!unfolded(&doc).contains("DTEND"));
}

#[test]
fn hostile_texts_stay_texts_in_every_format() {
    for text in HOSTILE {
        let doc = hostile(text);
        let rss = read_rss(&doc);
        let atom = read_atom(&doc);
        let json = read_json(&doc);
        let titles = [
            rss.items()[0].title().unwrap().to_owned(),
            atom.entries()[0].title().value.clone(),
            json["items"][0]["title"].as_str().unwrap().to_owned(),
        ];
        let visible: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        for title in titles {
            let kept: String = title.chars().filter(char::is_ascii_alphanumeric).collect();
            assert_eq!(kept, visible);
            assert!(!title.contains('\u{202E}'), "{title:?}");
        }
        for html in [rss.items()[0].description(), rss.items()[0].content()] {
            assert!(
                !html.unwrap().contains("<script"),
                "descriptions are read as HTML"
            );
        }
        let calendar = unfolded(&doc);
        assert_eq!(calendar.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
        assert_eq!(calendar.matches("\r\nUID:").count(), 1);
        for format in FeedFormat::ALL {
            assert!(!format.render(&doc).contains('\u{202E}'), "{format}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for format in FeedFormat::ALL {
        assert_eq!(format.render(&french()), format.render(&french()));
        assert_eq!(format.extension().parse(), Ok(format));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gives_feeds_that_parse(text in any::<String>()) {
        let doc = hostile(&text);
        prop_assert_eq!(read_rss(&doc).items().len(), 1);
        prop_assert_eq!(read_atom(&doc).entries().len(), 1);
        prop_assert!(read_json(&doc)["items"].is_array());
        let calendar = FeedFormat::Calendar.render(&doc);
        prop_assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    }
}
