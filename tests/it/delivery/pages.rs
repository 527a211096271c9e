//! The reference pages: what they show, where they lead, and what becomes of old addresses.

use axum::http::{Method, StatusCode};
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use scraper::{Html, Selector};
use serde_json::json;

use super::outline;
use super::press::{IMAGE, ORIGIN, SECRET_IMAGE, Text, news};

fn attributes(html: &str, selector: &str, name: &str) -> Vec<String> {
    Html::parse_document(html)
        .select(&Selector::parse(selector).unwrap())
        .filter_map(|element| element.value().attr(name).map(str::to_owned))
        .collect()
}

on_both! {
async fn a_page_says_its_language_direction_and_translations_both_ways(press) {
    let french = press.publishes(&news("rentree")).await;
    let mut arabic = news("الدخول");
    arabic.locale = Locale::ArMa;
    let arabic = press
        .translates(&french, &arabic.titled("انطلاق الدخول التكويني"))
        .await;
    for (page, other, dir) in [(&french, &arabic, "ltr"), (&arabic, &french, "rtl")] {
        let reply = press.get(&page.path).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
        assert_eq!(reply.header("content-language"), page.locale.tag());
        let html = reply.text();
        assert_eq!(attributes(&html, "html", "lang"), [page.locale.tag()]);
        assert_eq!(attributes(&html, "html", "dir"), [dir]);
        let canonical = attributes(&html, "link[rel=canonical]", "href");
        assert!(canonical[0].starts_with(ORIGIN) && canonical[0].is_ascii());
        let languages = attributes(&html, "link[rel=alternate][hreflang]", "hreflang");
        assert_eq!(languages.len(), 2);
        assert!(languages.contains(&other.locale.tag().to_owned()));
        assert!(!html.contains("<script>") && attributes(&html, "script", "src").is_empty());
        let data = Html::parse_document(&html);
        let script = Selector::parse("script[type='application/ld+json']").unwrap();
        let script: String = data.select(&script).next().unwrap().text().collect();
        let data: serde_json::Value = serde_json::from_str(&script).unwrap();
        assert_eq!(data["@type"], "NewsArticle");
        assert_eq!(data["inLanguage"], page.locale.tag());
        assert_eq!(
            attributes(&html, "link[type='application/atom+xml']", "href").len(),
            1
        );
    }
}
}

on_both! {
async fn hostile_titles_stay_titles(press) {
    let title = "</script><script>alert(1)</script> & \"co\"";
    let published = press.publishes(&news("x").titled(title)).await;
    let html = press.get(&published.path).await.text();
    assert!(!html.contains("<script>alert"));
    let page = Html::parse_document(&html);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    let heading = page.select(&Selector::parse("h1").unwrap()).next().unwrap();
    assert_eq!(heading.text().collect::<String>(), title);
}
}

on_both! {
async fn every_page_is_well_formed_html(press) {
    let image =
        json!({"asset": IMAGE, "alt": "Un atelier", "decorative": false, "credit": "OFPPT"});
    let programme = Text::new(Kind::Programme, Locale::FrMa, None, "dev-digital")
        .with("sector", json!("agriculture"))
        .with("level", json!("TS"))
        .with("training_type", json!("diplomante"))
        .with("hours", json!(1800))
        .with("modes", json!(["residentiel", "alterne"]));
    let programme = press.publishes(&programme).await;
    let offer = Text::new(
        Kind::Offer,
        Locale::FrMa,
        Some("souss-massa"),
        "dev-digital-2026",
    )
    .with("programme", json!(programme.document_id))
    .with("school_year", json!("2026-2027"))
    .with("places", json!(1200))
    .with("starts_on", json!("2026-09-14"))
    .with("contact_phone", json!("+212 5 28 00 00 00"))
    .with("contact_email", json!("cmc@example.ma"));
    let offer = press.publishes(&offer).await;
    let event = Text::new(
        Kind::Event,
        Locale::FrMa,
        Some("souss-massa"),
        "portes-ouvertes",
    )
    .with("summary", json!("Venez."))
    .with("starts", json!("2026-12-01T09:30"))
    .with("place", json!("Amphithéâtre"))
    .with("registration_url", json!("https://example.ma/?a=1&b=2"));
    let event = press.publishes(&event).await;
    let pictured = press
        .publishes(&news("photo").with("lead_image", image))
        .await;
    let page = Text::new(
        Kind::Page,
        Locale::FrMa,
        Some("souss-massa"),
        "presentation",
    )
    .with("section", json!("presentation"));
    let page = press.publishes(&page).await;
    let mut paths = vec![
        "/fr-MA".to_owned(),
        "/zgh-MA".to_owned(),
        "/fr-MA/souss-massa".to_owned(),
        "/ar-MA/national".to_owned(),
        "/fr-MA/souss-massa/news".to_owned(),
        "/fr-MA/nowhere".to_owned(),
    ];
    paths.extend(
        [
            programme,
            offer.clone(),
            event.clone(),
            pictured.clone(),
            page,
        ]
        .map(|it| it.path),
    );
    for path in paths {
        let html = press.get(&path).await.text();
        let parsed = Html::parse_document(&html);
        outline::is_sound(&path, &parsed);
    }
    let html = press.get(&offer.path).await.text();
    for fact in [
        "1.200",
        "1.800",
        "Technicien spécialisé",
        "14 septembre 2026",
        "tel:+21252800",
        "cmc@<wbr>example.<wbr>ma",
    ] {
        assert!(html.contains(fact), "{fact} in {html}");
    }
    let html = press.get(&event.path).await.text();
    assert!(
        html.contains("1 décembre 2026") && html.contains("09:30"),
        "{html}"
    );
    let html = press.get(&pictured.path).await.text();
    assert_eq!(attributes(&html, "figure img", "alt"), ["Un atelier"]);
}
}

on_both! {
async fn a_figure_is_shown_with_its_date_and_never_without(press) {
    let html = press.get("/fr-MA/souss-massa").await.text();
    assert!(
        html.contains("3.300")
            && html.contains("octobre 2022")
            && html.contains("communiqué OFPPT")
    );
    assert!(!html.contains("9.999"), "a figure without its date");
}
}

on_both! {
async fn a_withdrawn_text_stands_under_its_notice_and_a_removed_one_is_gone(press) {
    let withdrawn = press.publishes(&news("bourses")).await;
    let removed = press.publishes(&news("erreur").titled("Mot-disparu")).await;
    press.withdraws(&withdrawn, "Montants erronés.").await;
    press.removes(&removed, "Décision de justice.").await;
    let reply = press.get(&withdrawn.path).await;
    assert_eq!(reply.status, StatusCode::OK);
    let html = reply.text();
    assert!(html.contains("Corps de bourses"));
    assert!(html.find("Montants erronés.").unwrap() < html.find("<h1>").unwrap());
    for path in [removed.path.clone(), format!("/s/{}", removed.public_id)] {
        let reply = press.get(&path).await;
        assert_eq!(reply.status, StatusCode::GONE);
        assert!(reply.text().contains("Décision de justice."));
        assert!(!reply.text().contains("Mot-disparu") && !reply.text().contains("Corps de"));
    }
    let list = press.get("/fr-MA/souss-massa/news").await.text();
    assert!(!list.contains("bourses") && !list.contains("Mot-disparu"));
}
}

on_both! {
async fn an_old_address_and_the_short_one_lead_to_the_new(press) {
    let old = press.publishes(&news("avant")).await;
    let new = press.republishes(&old, &news("après")).await;
    let encoded = new.path.replace('è', "%C3%A8");
    for path in [old.path.clone(), format!("/s/{}", old.public_id)] {
        let reply = press.get(&path).await;
        assert_eq!(reply.status, StatusCode::MOVED_PERMANENTLY);
        assert_eq!(reply.header("location"), encoded);
    }
    assert_eq!(press.get(&new.path).await.status, StatusCode::OK);
    // The same letters typed in another Unicode form are the same address.
    assert_eq!(
        press.get(&new.path.replace('è', "e\u{300}")).await.status,
        StatusCode::OK
    );
}
}

on_both! {
async fn what_is_not_there_is_said_in_the_readers_language(press) {
    for (path, accept, lang) in [
        ("/fr-MA/nowhere", "en", "fr-MA"),
        ("/fr-MA/souss-massa/news/rien", "en", "fr-MA"),
        ("/xx/souss-massa", "en;q=0.5", "en"),
        ("/s/nothing", "fr", "fr-MA"),
        ("/feeds/nowhere/ar-MA/all.rss", "en", "ar-MA"),
        ("/sitemaps/nowhere.xml", "", "ar-MA"),
    ] {
        let reply = press
            .asks(Method::GET, path, &[("accept-language", accept)])
            .await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(reply.header("content-language"), lang, "{path}");
        assert_eq!(attributes(&reply.text(), "html", "lang"), [lang]);
    }
    let reply = press
        .asks(Method::GET, "/", &[("accept-language", "zgh, fr;q=0.5")])
        .await;
    assert_eq!(reply.status, StatusCode::FOUND);
    assert_eq!(reply.header("location"), "/zgh-MA");
    assert!(reply.header("vary").contains("Accept-Language"));
}
}

on_both! {
async fn a_long_list_is_paged_without_gap_or_double(press) {
    for number in 0..60 {
        press.publishes(&news(&format!("n{number}"))).await;
    }
    let mut path = "/fr-MA/souss-massa/news".to_owned();
    let mut seen = Vec::new();
    for _ in 0..4 {
        let html = press.get(&path).await.text();
        seen.extend(attributes(&html, ".items h2 a", "href"));
        match attributes(&html, "a[rel=next]", "href").pop() {
            Some(next) => path = next,
            None => break,
        }
    }
    let expected: Vec<String> = (0..60)
        .rev()
        .map(|n| format!("/fr-MA/souss-massa/news/n{n}"))
        .collect();
    assert_eq!(seen, expected);
}
}

on_both! {
async fn only_images_of_public_texts_are_served(press) {
    let image = json!({"asset": IMAGE, "alt": "a", "decorative": false, "credit": ""});
    let published = press
        .publishes(&news("photo").with("lead_image", image))
        .await;
    let reply = press.get(&format!("/media/{IMAGE}/480")).await;
    assert_eq!(
        (reply.status, reply.bytes.as_slice()),
        (StatusCode::OK, b"480".as_slice())
    );
    assert_eq!(reply.header("content-type"), "image/jpeg");
    assert!(reply.header("cache-control").contains("immutable"));
    let tag = reply.header("etag").to_owned();
    let again = press
        .asks(
            Method::GET,
            &format!("/media/{IMAGE}/480"),
            &[("if-none-match", &tag)],
        )
        .await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert_eq!(
        press.get(&format!("/media/{IMAGE}/1600")).await.bytes,
        b"original"
    );
    for path in [
        format!("/media/{SECRET_IMAGE}/480"),
        format!("/media/{IMAGE}/481"),
        "/media/..%2F..%2Fetc/480".to_owned(),
    ] {
        assert_eq!(
            press.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    press.removes(&published, "Retiré.").await;
    assert_eq!(
        press.get(&format!("/media/{IMAGE}/480")).await.status,
        StatusCode::NOT_FOUND
    );
}
}
