//! Feeds, calendar and sitemaps, read back with other people's parsers.

use axum::http::StatusCode;
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use serde_json::json;

use super::press::{IMAGE, ORIGIN, Text, news};

on_both! {
async fn one_text_is_in_every_format_of_its_city_and_of_all(press) {
    let image = json!({"asset": IMAGE, "alt": "Atelier", "decorative": false, "credit": ""});
    let published = press
        .publishes(&news("rentree").with("lead_image", image))
        .await;
    for city in ["souss-massa", "all"] {
        for kind in ["news", "all"] {
            let feed = format!("/feeds/{city}/fr-MA/{kind}");
            let reply = press.get(&format!("{feed}.rss")).await;
            assert_eq!(reply.status, StatusCode::OK);
            let channel: rss::Channel = reply.text().parse().unwrap();
            assert_eq!(channel.items().len(), 1);
            let guid = channel.items()[0].guid().unwrap().value().to_owned();
            assert_eq!(guid, format!("urn:uuid:{}", published.public_id));
            assert_eq!(channel.items()[0].enclosure().unwrap().length(), "8");
            let atom = press.get(&format!("{feed}.atom")).await.text();
            let atom: atom_syndication::Feed = atom.parse().unwrap();
            assert_eq!(atom.entries()[0].id(), guid);
            let json = press.get(&format!("{feed}.json")).await;
            assert_eq!(
                json.header("content-type"),
                "application/feed+json; charset=utf-8"
            );
            assert_eq!(json.header("access-control-allow-origin"), "*");
            let json = json.json();
            assert_eq!(json["items"][0]["id"], guid);
            assert!(
                json["items"][0]["content_html"]
                    .as_str()
                    .unwrap()
                    .contains("Corps de rentree")
            );
            assert_eq!(json["feed_url"], format!("{ORIGIN}{feed}.json"));
        }
    }
    for elsewhere in [
        "/feeds/oriental/fr-MA/all.json",
        "/feeds/souss-massa/ar-MA/all.json",
        "/feeds/souss-massa/fr-MA/event.json",
    ] {
        assert_eq!(
            press.get(elsewhere).await.json()["items"],
            json!([]),
            "{elsewhere}"
        );
    }
}
}

on_both! {
async fn a_withdrawn_text_stays_in_feeds_with_its_notice_and_a_removed_one_leaves(press) {
    let withdrawn = press.publishes(&news("a")).await;
    let removed = press.publishes(&news("b")).await;
    press.withdraws(&withdrawn, "Montants erronés.").await;
    press.removes(&removed, "Non.").await;
    let feed = press.get("/feeds/souss-massa/fr-MA/all.json").await.json();
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 1);
    assert!(
        items[0]["content_html"]
            .as_str()
            .unwrap()
            .contains("Montants erronés.")
    );
}
}

on_both! {
async fn a_long_feed_goes_on_where_its_page_ends(press) {
    for number in 0..60 {
        press.publishes(&news(&format!("n{number}"))).await;
    }
    let feed = "/feeds/souss-massa/fr-MA/news";
    let first = press.get(&format!("{feed}.json")).await.json();
    assert_eq!(first["items"].as_array().unwrap().len(), 50);
    let next = first["next_url"].as_str().unwrap();
    let second = press.get(next.strip_prefix(ORIGIN).unwrap()).await.json();
    assert_eq!(second["items"].as_array().unwrap().len(), 10);
    assert_eq!(second["items"][0]["title"], "Titre n9");
    assert_eq!(second["feed_url"], next);
    assert!(second["next_url"].is_null());
    assert_eq!(second["_mihan"]["id"], first["_mihan"]["id"], "one feed");
    for format in ["rss", "atom"] {
        let text = press.get(&format!("{feed}.{format}")).await.text();
        assert!(text.contains("rel=\"next\""), "{format}");
        let wrong = press.get(&format!("{feed}.{format}?before=x")).await;
        assert_eq!(wrong.status, StatusCode::NOT_FOUND);
    }
    let calendar = "/feeds/souss-massa/fr-MA/events.ics";
    assert_eq!(press.get(calendar).await.status, StatusCode::OK);
}
}

on_both! {
async fn addresses_inside_feeds_are_absolute(press) {
    let mut text = news("a");
    text.html = "<p><a href=\"/fr-MA/souss-massa\">ici</a><img src=\"/media/x/960\" alt=\"\" srcset=\"/media/x/480 480w, /media/x/960 960w\"></p>".to_owned();
    press.publishes(&text).await;
    for path in ["/feeds/all/fr-MA/all.json", "/api/v1/entries"] {
        let body = press.get(path).await.text();
        assert!(
            !body.contains("\\\"/") && !body.contains(", /media/"),
            "{body}"
        );
    }
}
}

on_both! {
async fn the_calendar_holds_the_events(press) {
    let event = Text::new(Kind::Event, Locale::ArMa, Some("souss-massa"), "أبواب")
        .titled("الأبواب المفتوحة")
        .with("summary", json!("مرحبا"))
        .with("starts", json!("2026-12-01T09:30"))
        .with("ends", json!("2026-12-01T12:00"))
        .with("place", json!("المدرج"));
    let event = press.publishes(&event).await;
    let mut arabic = news("خبر");
    arabic.locale = Locale::ArMa;
    press.publishes(&arabic).await;
    let reply = press.get("/feeds/souss-massa/ar-MA/events.ics").await;
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    let text = reply.text().replace("\r\n ", "");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    assert!(text.contains("DTSTART;TZID=Africa/Casablanca:20261201T093000"));
    assert!(text.contains(&format!("UID:{}", event.public_id)));
    press.withdraws(&event, "ألغيت").await;
    let text = press
        .get("/feeds/souss-massa/ar-MA/events.ics")
        .await
        .text();
    assert!(text.contains("STATUS:CANCELLED"));
}
}

on_both! {
async fn sitemaps_name_live_pages_with_their_translations(press) {
    let french = press.publishes(&news("a")).await;
    let mut arabic = news("ب");
    arabic.locale = Locale::ArMa;
    press.translates(&french, &arabic).await;
    let gone = press.publishes(&news("parti")).await;
    press.removes(&gone, "Non.").await;
    let index = press.get("/sitemap.xml").await.text();
    assert_eq!(
        index.matches("<loc>").count(),
        3,
        "two cities and the national desk"
    );
    let part = press.get("/sitemaps/souss-massa.xml").await.text();
    assert_eq!(part.matches("<loc>").count(), 2);
    assert_eq!(part.matches("hreflang=\"ar-MA\"").count(), 2);
    assert!(!part.contains("parti"));
    let robots = press.get("/robots.txt").await.text();
    assert!(robots.contains(&format!("Sitemap: {ORIGIN}/sitemap.xml")));
}
}
