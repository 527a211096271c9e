//! What holds of every page, whatever it shows.

use std::collections::BTreeSet;

use mihan::domain::locale::Locale;
use scraper::{Html, Selector};
use serde_json::Value as Json;

use super::press::ORIGIN;

fn select(query: &str) -> Selector {
    Selector::parse(query).unwrap()
}

/// Fails with the address of the page that is wrong.
pub fn is_sound(path: &str, page: &Html) {
    assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
    ids_are_unique(path, page);
    headings_go_down_in_steps(path, page);
    languages_are_ours(path, page);
    let canonical = page.select(&select("link[rel=canonical]")).next();
    if let Some(canonical) = canonical.and_then(|link| link.value().attr("href")) {
        assert!(canonical.starts_with(ORIGIN), "{path}: {canonical}");
        data_agrees(path, page, canonical);
        let feeds = page.select(&select("link[rel=alternate][type]")).count();
        assert!(feeds >= 3, "{path} leads to no feeds");
    }
}

fn ids_are_unique(path: &str, page: &Html) {
    let mut seen = BTreeSet::new();
    for element in page.select(&select("[id]")) {
        let id = element.value().attr("id").unwrap();
        assert!(seen.insert(id), "{path}: twice #{id}");
    }
}

fn headings_go_down_in_steps(path: &str, page: &Html) {
    let mut last = 0;
    for heading in page.select(&select("h1, h2, h3, h4, h5, h6")) {
        let level: i32 = heading.value().name()[1..].parse().unwrap();
        assert!(level <= last + 1, "{path}: h{level} after h{last}");
        assert!(level > 1 || last == 0, "{path}: a second h1");
        last = level;
    }
    assert!(last > 0, "{path} has no heading");
}

fn languages_are_ours(path: &str, page: &Html) {
    let root = page.root_element();
    assert!(root.value().attr("lang").is_some(), "{path}");
    for element in page.select(&select("[lang]")) {
        let lang = element.value().attr("lang").unwrap();
        let locale: Locale = lang.parse().unwrap();
        let dir = element.value().attr("dir");
        assert_eq!(dir, Some(locale.direction().as_str()), "{path}: {lang}");
    }
}

/// What machines are told is what people see.
fn data_agrees(path: &str, page: &Html, canonical: &str) {
    let script = select("script[type='application/ld+json']");
    for script in page.select(&script) {
        let data: Json = serde_json::from_str(&script.text().collect::<String>()).unwrap();
        assert_eq!(data["url"], canonical, "{path}");
        let heading = page.select(&select("h1")).next().unwrap();
        assert_eq!(data["name"], heading.text().collect::<String>(), "{path}");
        let lang = page.root_element().value().attr("lang").unwrap();
        assert_eq!(data["inLanguage"], lang, "{path}");
    }
}
