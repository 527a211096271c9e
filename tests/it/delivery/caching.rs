//! Kept answers: the same bytes while nothing changes, new ones at once when something does, few queries.

use axum::http::{Method, StatusCode};
use serde_json::json;

use super::press::{IMAGE, news};

const PAGES: [&str; 8] = [
    "/fr-MA",
    "/fr-MA/souss-massa",
    "/fr-MA/souss-massa/news",
    "/feeds/souss-massa/fr-MA/all.atom",
    "/feeds/all/fr-MA/all.json",
    "/sitemaps/souss-massa.xml",
    "/api/v1/entries?city=souss-massa",
    "/api/v1/changes",
];

on_both! {
async fn a_cold_read_takes_three_queries_and_a_warm_one_none(press) {
    let image = json!({"asset": IMAGE, "alt": "a", "decorative": false, "credit": ""});
    let mut last = None;
    for number in 0..8 {
        let text = news(&format!("n{number}")).with("lead_image", image.clone());
        last = Some(press.publishes(&text).await);
    }
    let last = last.unwrap();
    // Reference data is read once for all pages.
    press.get("/robots.txt").await;
    press.get("/fr-MA/oriental").await;
    let by_id = format!("/api/v1/entries/{}", last.public_id);
    for path in PAGES
        .into_iter()
        .chain([last.path.as_str(), by_id.as_str()])
    {
        press.rings();
        let before = press.statements();
        assert_eq!(press.get(path).await.status, StatusCode::OK, "{path}");
        let cold = press.statements() - before;
        assert!((1..=3).contains(&cold), "{path}: {cold} queries");
        let before = press.statements();
        press.get(path).await;
        assert!(press.statements() - before <= 1, "{path} is not kept");
    }
}
}

on_both! {
async fn what_is_published_is_everywhere_at_the_next_request(press) {
    for path in PAGES {
        assert!(
            !press.get(path).await.text().contains("toute-fraiche"),
            "{path}"
        );
    }
    let published = press.publishes(&news("toute-fraiche")).await;
    for path in PAGES.into_iter().chain([published.path.as_str()]) {
        assert!(
            press.get(path).await.text().contains("toute-fraiche"),
            "{path}"
        );
    }
}
}

on_both! {
async fn another_process_is_noticed_within_a_second(press) {
    let published = press.publishes(&news("a")).await;
    assert!(press.get(&published.path).await.text().contains("Rentrée"));
    // Nobody rings the bell here.
    press.renames_the_tag("Reprise").await;
    let noticed = async {
        while !press.get(&published.path).await.text().contains("Reprise") {
            tokio::task::yield_now().await;
        }
    };
    let limit = std::time::Duration::from_secs(1);
    assert!(tokio::time::timeout(limit, noticed).await.is_ok());
}
}

on_both! {
async fn an_unchanged_answer_is_not_sent_again(press) {
    let published = press.publishes(&news("a")).await;
    press.house.clock.set("2026-11-23T09:00:20Z".parse().unwrap());
    for path in PAGES.into_iter().chain([published.path.as_str()]) {
        let first = press.get(path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"'), "{path}: {tag} is weak");
        assert_eq!(
            first.header("cache-control"),
            "public, max-age=40, must-revalidate",
            "{path}"
        );
        assert!(first.headers.get("set-cookie").is_none());
        let again = press
            .asks(Method::GET, path, &[("if-none-match", &tag)])
            .await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        assert!(again.bytes.is_empty() && again.header("etag") == tag);
        let head = press.asks(Method::HEAD, path, &[]).await;
        assert_eq!(head.status, StatusCode::OK);
        assert!(head.bytes.is_empty());
        assert_eq!(head.header("etag"), tag);
        assert_eq!(
            head.header("content-length"),
            first.bytes.len().to_string(),
            "{path}"
        );
    }
    press
        .republishes(&published, &news("a").titled("Nouveau titre"))
        .await;
    let reply = press.get(&published.path).await;
    assert!(reply.text().contains("Nouveau titre"));
}
}

on_both! {
async fn compressed_copies_are_told_apart_and_hold_the_same(press) {
    let path = "/fr-MA/souss-massa";
    let plain = press.get(path).await;
    assert_eq!(plain.header("vary"), "Accept-Encoding");
    for (accept, name, suffix) in [("gzip, br", "br", "-br\""), ("gzip", "gzip", "-gz\"")] {
        let reply = press
            .asks(Method::GET, path, &[("accept-encoding", accept)])
            .await;
        assert_eq!(reply.header("content-encoding"), name);
        assert!(reply.header("etag").ends_with(suffix));
        assert!(reply.bytes.len() < plain.bytes.len());
    }
    let reply = press
        .asks(Method::GET, path, &[("accept-encoding", "gzip")])
        .await;
    let mut text = String::new();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&*reply.bytes), &mut text)
        .unwrap();
    assert_eq!(text, plain.text());
}
}

on_both! {
async fn no_public_answer_sets_a_cookie_and_each_carries_the_content_policy(press) {
    let published = press.publishes(&news("a")).await;
    for path in PAGES.into_iter().chain(["/", "/fr-MA/nowhere", published.path.as_str()]) {
        let reply = press.get(path).await;
        assert!(reply.headers.get("set-cookie").is_none(), "{path}");
        assert!(reply.header("content-security-policy").contains("default-src 'none'"), "{path}");
    }
}
}
