//! A word that stands only in drafts must be in no public byte.

use std::collections::BTreeSet;

use axum::http::Method;
use scraper::{Html, Selector};

use super::press::{ORIGIN, news};

const CANARY: &str = "kanarienvogel";

on_both! {
async fn a_word_in_drafts_is_in_no_public_byte(press) {
    let text = news("publie");
    let published = press.publishes(&text).await;
    press.draft(&text, published.document, CANARY).await;
    let removed = press.publishes(&news("retire").titled(CANARY)).await;
    press.removes(&removed, "Non.").await;
    let mut waiting: Vec<String> = [
        "/",
        "/ar-MA",
        "/fr-MA",
        "/zgh-MA",
        "/en",
        "/sitemap.xml",
        "/robots.txt",
        "/api/v1/cities",
        "/api/v1/sectors",
        "/api/v1/levels",
        "/api/v1/tags",
        "/api/v1/programmes",
        "/api/v1/entries",
        "/api/v1/openapi.json",
        "/feeds/all/fr-MA/all.rss",
        "/feeds/all/fr-MA/events.ics",
    ]
    .map(str::to_owned)
    .to_vec();
    waiting.push(removed.path.clone());
    waiting.push(format!("/api/v1/entries/{}", removed.public_id));
    waiting.push(format!("/s/{}", removed.public_id));
    waiting.push(format!("{}{CANARY}", published.path).replace(CANARY, "x"));
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if seen.len() > 400 || !seen.insert(path.clone()) {
            continue;
        }
        let reply = press
            .asks(Method::GET, &path, &[("accept-language", "en")])
            .await;
        let body = String::from_utf8_lossy(&reply.bytes).into_owned();
        assert!(!body.contains(CANARY), "{path} leaks: {body}");
        let headers = format!("{:?}", reply.headers);
        assert!(!headers.contains(CANARY), "{path} leaks: {headers}");
        waiting.extend(links(&body));
    }
    assert!(
        seen.len() > 40,
        "the walk found only {} addresses",
        seen.len()
    );
    assert!(seen.contains(&published.path));
}
}

/// The own addresses that an answer leads to.
pub fn links(body: &str) -> Vec<String> {
    let mut found: Vec<String> = body
        .split(['"', '<', '>'])
        .filter_map(|part| part.strip_prefix(ORIGIN))
        .filter(|path| path.starts_with('/') && !path.starts_with("/problems"))
        .map(str::to_owned)
        .collect();
    let page = Html::parse_document(body);
    let selector = Selector::parse("a[href], link[href]").unwrap();
    found.extend(
        page.select(&selector)
            .filter_map(|element| element.value().attr("href"))
            .filter(|href| href.starts_with('/') && !href.starts_with("/assets"))
            .map(str::to_owned),
    );
    found
}
