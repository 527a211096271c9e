use std::collections::BTreeMap;

use axum::Router;
use axum::extract::Request as Incoming;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{any, get};

use super::*;
use crate::config::Overrides;

fn http(reach: Reach, settings: &[(&str, &str)]) -> Http {
    let environment: BTreeMap<_, _> = settings
        .iter()
        .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
        .collect();
    let config = Config::from_sources(&Overrides::default(), &environment).unwrap();
    Http::with_reach(&config, reach).unwrap()
}

/// A server on this machine with a few manners, and its address.
async fn server() -> Url {
    let routes = Router::new()
        .route("/", get(|| async { "salam" }))
        .route("/long", get(|| async { "x".repeat(5_000) }))
        .route(
            "/slow",
            get(|| async { tokio::time::sleep(std::time::Duration::from_secs(30)).await }),
        )
        .route("/round", get(|| async { Redirect::temporary("/round") }))
        .route("/once", get(|| async { Redirect::to("/") }))
        .route(
            "/inside",
            get(|| async { Redirect::temporary("http://10.0.0.1/") }),
        )
        .route(
            "/mapped",
            get(|| async { Redirect::temporary("http://[::ffff:a00:1]/") }),
        )
        .route("/moved", any(|| async { Redirect::to("/") }))
        .route("/echo", any(echo));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    format!("http://{address}").parse().unwrap()
}

async fn echo(incoming: Incoming) -> impl IntoResponse {
    let agent = incoming.headers().get(header::USER_AGENT).cloned();
    format!("{} {}", incoming.method(), agent.unwrap().to_str().unwrap())
}

fn at(base: &Url, path: &str) -> Request {
    Request::get(base.join(path).unwrap())
}

#[tokio::test]
async fn this_machine_is_refused_by_number_and_by_name() {
    let base = server().await;
    let http = http(Reach::Public, &[]);
    let port = base.port().unwrap();
    for host in [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "[::ffff:127.0.0.1]",
        "[::1]",
    ] {
        let url = format!("http://{host}:{port}/").parse().unwrap();
        let error = http.send(Request::get(url)).await.unwrap_err();
        assert!(matches!(error, HttpError::Refused(_)), "{host}: {error}");
        assert!(!error.is_temporary());
    }
}

#[tokio::test]
async fn the_loopback_setting_lets_this_machine_through() {
    let base = server().await;
    let http = http(Reach::PublicAndLoopback, &[]);
    let answer = http.send(at(&base, "/")).await.unwrap();
    assert_eq!(
        (answer.status, &answer.body[..]),
        (StatusCode::OK, &b"salam"[..])
    );
    let by_name = format!("http://localhost:{}/echo", base.port().unwrap())
        .parse()
        .unwrap();
    let answer = http
        .send(Request::post(by_name, HeaderMap::new(), "x"))
        .await
        .unwrap();
    assert!(answer.body.starts_with(b"POST Mihan/"), "{:?}", answer.body);
}

#[tokio::test]
async fn redirects_pass_the_same_guard() {
    let base = server().await;
    let http = http(Reach::PublicAndLoopback, &[]);
    assert_eq!(http.send(at(&base, "/once")).await.unwrap().url.path(), "/");
    for path in ["/inside", "/mapped"] {
        let error = http.send(at(&base, path)).await.unwrap_err();
        assert!(matches!(error, HttpError::Refused(_)), "{path}: {error}");
    }
    assert!(matches!(
        http.send(at(&base, "/round")).await,
        Err(HttpError::BadRedirect)
    ));
}

#[tokio::test]
async fn a_posted_body_never_turns_into_a_get() {
    let base = server().await;
    let http = http(Reach::PublicAndLoopback, &[]);
    let request = Request::post(base.join("/moved").unwrap(), HeaderMap::new(), "x");
    assert_eq!(
        http.send(request).await.unwrap().status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn long_and_slow_answers_are_cut_off() {
    let base = server().await;
    let settings = [
        ("MIHAN_OUTBOUND_MAX_BYTES", "1024"),
        ("MIHAN_OUTBOUND_TIMEOUT_SECONDS", "1"),
    ];
    let http = http(Reach::PublicAndLoopback, &settings);
    assert!(matches!(
        http.send(at(&base, "/long")).await,
        Err(HttpError::TooLong(1024))
    ));
    assert!(matches!(
        http.send(at(&base, "/slow")).await,
        Err(HttpError::TimedOut)
    ));
}

#[tokio::test]
async fn a_closed_port_is_a_temporary_failure() {
    let http = http(Reach::PublicAndLoopback, &[]);
    let error = http
        .send(Request::get("http://127.0.0.1:9/".parse().unwrap()))
        .await
        .unwrap_err();
    assert!(error.is_temporary(), "{error}");
}

#[test]
fn strangers_see_no_credentials() {
    let mut headers = HeaderMap::new();
    headers.insert(header::AUTHORIZATION, "Bearer secret".parse().unwrap());
    headers.insert(header::ACCEPT, "text/xml".parse().unwrap());
    let left = headers_for_strangers(&headers);
    assert_eq!(left.len(), 1);
    assert!(left.contains_key(header::ACCEPT));
}

#[test]
fn the_bundled_certificates_make_a_client() {
    install_tls_provider();
    assert!(bundled_roots().alpn_protocols.is_empty());
}
