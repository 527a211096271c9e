//! The read API: filters, pages, the log, problems.

use axum::http::{Method, StatusCode};
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use serde_json::json;

use super::press::{ORIGIN, Text, news};

on_both! {
async fn entries_are_filtered_by_each_axis(press) {
    let programme = Text::new(Kind::Programme, Locale::FrMa, None, "p")
        .with("training_type", json!("diplomante"));
    let programme = press.publishes(&programme).await;
    press
        .publishes(&news("a").with("programmes", json!([programme.document_id])))
        .await;
    let mut other = news("b").with("sectors", json!([])).with("tags", json!([]));
    other.city = Some("oriental");
    press.publishes(&other).await;
    for (query, count) in [
        ("", 3),
        ("?city=souss-massa", 1),
        ("?city=national", 1),
        ("?kind=news", 2),
        ("?locale=ar-MA", 0),
        ("?sector=agriculture", 1),
        ("?tag=rentree", 1),
        ("?kind=news&city=oriental&locale=fr-MA", 1),
        (&format!("?programme={}", programme.document_id), 1),
    ] {
        let reply = press.get(&format!("/api/v1/entries{query}")).await;
        assert_eq!(reply.status, StatusCode::OK, "{query}: {}", reply.text());
        assert_eq!(
            reply.json()["items"].as_array().unwrap().len(),
            count,
            "{query}"
        );
    }
    let programmes = press.get("/api/v1/programmes").await.json();
    assert_eq!(programmes["items"][0]["document_id"], programme.document_id);
}
}

on_both! {
async fn pages_follow_each_other_by_link_and_next(press) {
    for number in 0..5 {
        press.publishes(&news(&format!("n{number}"))).await;
    }
    let mut path = "/api/v1/entries?limit=2&kind=news".to_owned();
    let mut titles = Vec::new();
    loop {
        let reply = press.get(&path).await;
        let page = reply.json();
        titles.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| item["title"].clone()),
        );
        let Some(next) = page["next"].as_str() else {
            assert!(reply.headers.get("link").is_none());
            break;
        };
        assert_eq!(reply.header("link"), format!("<{next}>; rel=\"next\""));
        path = next.strip_prefix(ORIGIN).unwrap().to_owned();
    }
    assert_eq!(
        titles,
        ["Titre n4", "Titre n3", "Titre n2", "Titre n1", "Titre n0"]
    );
}
}

on_both! {
async fn an_entry_is_found_by_id_and_path_with_its_translations(press) {
    let french = press.publishes(&news("rentree")).await;
    let mut arabic = news("دخول");
    arabic.locale = Locale::ArMa;
    let arabic = press.translates(&french, &arabic).await;
    let one = press
        .get(&format!("/api/v1/entries/{}", arabic.public_id))
        .await;
    assert_eq!(one.header("content-language"), "ar-MA");
    let one = one.json();
    assert_eq!(one["direction"], "rtl");
    assert_eq!(one["translations"][0]["id"], french.public_id);
    assert_eq!(one["content"]["sectors"], json!(["agriculture"]));
    let by_path = press
        .get(&format!("/api/v1/entries/by-path?path={}", arabic.path))
        .await
        .json();
    assert_eq!(by_path, one);
    let moved = press.republishes(&french, &news("rentree-2026")).await;
    let reply = press
        .get(&format!("/api/v1/entries/by-path?path={}", french.path))
        .await;
    assert_eq!(reply.status, StatusCode::MOVED_PERMANENTLY);
    let followed = press.get(reply.header("location")).await.json();
    assert_eq!(followed["path"], moved.path);
}
}

on_both! {
async fn the_log_tells_every_change_in_order_and_what_became_of_the_text(press) {
    let a = press.publishes(&news("a")).await;
    let b = press.publishes(&news("b")).await;
    press.republishes(&a, &news("a2")).await;
    press.withdraws(&a, "Retiré.").await;
    press.removes(&b, "Supprimé pour de bon.").await;
    let log = press.get("/api/v1/changes?after=0").await.json();
    let kinds: Vec<_> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["change"].clone())
        .collect();
    assert_eq!(
        kinds,
        ["published", "published", "moved", "withdrawn", "removed"]
    );
    let seqs: Vec<_> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["seq"].clone())
        .collect();
    assert_eq!(seqs, [1, 2, 3, 4, 5]);
    assert_eq!(log["last_seq"], 5);
    let rest = press.get("/api/v1/changes?after=3&limit=1").await.json();
    assert_eq!(rest["items"][0]["seq"], 4);
    assert!(rest["next"].as_str().unwrap().contains("after=4"));
    assert_eq!(
        press.get("/api/v1/changes?after=5").await.json()["items"],
        json!([])
    );
    let withdrawn = press
        .get(&format!("/api/v1/entries/{}", a.public_id))
        .await
        .json();
    assert_eq!(
        (&withdrawn["state"], &withdrawn["notice"]),
        (&json!("withdrawn"), &json!("Retiré."))
    );
    let removed = press.get(&format!("/api/v1/entries/{}", b.public_id)).await;
    assert_eq!(removed.status, StatusCode::GONE);
    assert_eq!(removed.header("content-type"), "application/problem+json");
    assert_eq!(removed.json()["notice"], "Supprimé pour de bon.");
    assert_eq!(
        press.get("/api/v1/entries").await.json()["items"],
        json!([])
    );
}
}

on_both! {
async fn the_log_forgets_the_title_of_a_text_once_it_is_removed(press) {
    let kept = press.publishes(&news("garde")).await;
    let removed = press.publishes(&news("secret")).await;
    press.republishes(&removed, &news("secret").titled("Encore secret")).await;
    press.withdraws(&kept, "Retiré.").await;
    press.removes(&removed, "Décision de justice.").await;
    let reply = press.get("/api/v1/changes").await;
    let log = reply.json();
    let titles: Vec<_> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["title"].clone())
        .collect();
    let kept = json!("Titre garde");
    assert_eq!(titles, [kept.clone(), json!(null), json!(null), kept, json!(null)]);
    assert!(!reply.text().contains("Encore"));
}
}

on_both! {
async fn a_wrong_request_is_told_what_is_wrong(press) {
    let reply = press
        .asks(
            Method::GET,
            "/api/v1/entries?citty=x",
            &[("accept-language", "fr")],
        )
        .await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
    assert_eq!(reply.header("content-language"), "fr-MA");
    let problem = reply.json();
    assert_eq!(
        problem["type"],
        format!("{ORIGIN}/problems/unknown-parameter")
    );
    assert_eq!(
        (&problem["parameter"], &problem["nearest"]),
        (&json!("citty"), &json!("city"))
    );
    let about = press.get("/problems/unknown-parameter").await;
    assert_eq!((about.status, about.header("content-language")), (StatusCode::OK, "en"));
    assert_eq!(press.get("/problems/x").await.status, StatusCode::NOT_FOUND);
    for query in [
        "city=nowhere",
        "kind=x",
        "locale=fr",
        "limit=0",
        "limit=101",
        "limit=x",
        "cursor=x",
        "kind=news&kind=page",
    ] {
        let reply = press.get(&format!("/api/v1/entries?{query}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(
            reply.json()["type"]
                .as_str()
                .unwrap()
                .ends_with("/problems/bad-parameter"),
            "{query}"
        );
    }
    for path in [
        "/api/v1/nothing",
        "/api/v1/entries/x",
        "/api/v1/cities/x",
        "/api/v1/entries/by-path?path=/x",
    ] {
        let reply = press.get(path).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(reply.header("content-type"), "application/problem+json");
    }
    let reply = press.asks(Method::POST, "/api/v1/entries", &[]).await;
    assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(reply.header("content-type"), "application/problem+json");
}
}

on_both! {
async fn a_city_tells_its_figures_and_the_addresses_of_feeds_that_exist(press) {
    let list = press.get("/api/v1/cities").await.json();
    assert_eq!(list["items"][0]["sectors"], json!(["agriculture"]));
    let city = press.get("/api/v1/cities/souss-massa").await.json();
    assert_eq!(city["figures"][0]["as_of"], "2022-10");
    assert_eq!(city["names"]["fr-MA"], "CMC Souss-Massa");
    for feed in city["feeds"].as_array().unwrap() {
        let path = feed["url"].as_str().unwrap().strip_prefix(ORIGIN).unwrap();
        assert_eq!(press.get(path).await.status, StatusCode::OK, "{path}");
    }
}
}

on_both! {
async fn other_sites_may_read_and_ask_first(press) {
    let reply = press
        .asks(
            Method::OPTIONS,
            "/api/v1/entries",
            &[("origin", "https://x.example")],
        )
        .await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert_eq!(reply.header("access-control-allow-origin"), "*");
    assert!(
        !reply
            .header("access-control-allow-methods")
            .contains("POST")
    );
    for path in ["/api/v1/entries", "/api/v1/entries/x"] {
        assert_eq!(
            press.get(path).await.header("access-control-allow-origin"),
            "*",
            "{path}"
        );
    }
}
}
