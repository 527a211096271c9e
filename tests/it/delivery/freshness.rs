//! How long answers may be kept, and the dates they carry.

use axum::http::{Method, StatusCode};

use super::press::news;

/// The clock stands at the full hour when the house opens.
fn at(second: &str) -> jiff::Timestamp {
    format!("2026-11-23T09:00:{second}Z").parse().unwrap()
}

on_both! {
async fn no_answer_is_kept_past_the_minute_at_which_a_planned_one_may_come_out(press) {
    let published = press.publishes(&news("a")).await;
    for (second, age) in [("02", 1), ("20", 40), ("59", 1)] {
        press.house.clock.set(at(second));
        for path in ["/fr-MA", "/feeds/all/fr-MA/all.rss", "/api/v1/entries", &published.path] {
            let reply = press.get(path).await;
            assert_eq!(
                reply.header("cache-control"),
                format!("public, max-age={age}, must-revalidate"),
                "{path} at {second}"
            );
        }
    }
}
}

on_both! {
async fn readers_without_tags_learn_by_date_that_nothing_changed(press) {
    let published = press.publishes(&news("a")).await;
    let by_id = format!("/api/v1/entries/{}", published.public_id);
    let paths = ["/feeds/all/fr-MA/all.rss", "/api/v1/entries", "/api/v1/changes", &by_id];
    for path in paths {
        let first = press.get(path).await;
        let date = first.header("last-modified").to_owned();
        assert!(date.ends_with(" GMT"), "{path}: {date}");
        let held = [("if-modified-since", date.as_str())];
        let again = press.asks(Method::GET, path, &held).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        let held = [held[0], ("if-none-match", "\"another\"")];
        let again = press.asks(Method::GET, path, &held).await;
        assert_eq!(again.status, StatusCode::OK, "{path}: the tag decides");
    }
    let old = press.get(paths[0]).await;
    let held = [("if-modified-since", old.header("last-modified"))];
    press.removes(&published, "Non.").await;
    let now = press.asks(Method::GET, paths[0], &held).await;
    assert_eq!(now.status, StatusCode::OK, "what is gone must go from copies");
    assert!(!now.text().contains("Titre a"));
}
}

on_both! {
async fn a_change_of_this_moment_has_no_date_yet(press) {
    press.publishes(&news("a")).await;
    let path = "/feeds/all/fr-MA/all.rss";
    let date = press.get(path).await.header("last-modified").to_owned();
    let changed = jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(&date)
        .unwrap();
    for (later, told) in [(0, false), (3, false), (4, true)] {
        let now = changed + jiff::SignedDuration::from_secs(later);
        press.house.clock.set(now);
        let reply = press.get(path).await;
        assert_eq!(!reply.header("last-modified").is_empty(), told, "{later} s");
    }
}
}
