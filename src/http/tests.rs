//! The guarded client against a listener on this machine. No test here may leave the machine.

use std::collections::BTreeMap;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

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
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream));
        }
    });
    format!("http://{address}").parse().unwrap()
}

async fn answer(stream: TcpStream) {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut head = Vec::new();
    while let Some(line) = lines
        .next_line()
        .await
        .unwrap()
        .filter(|line| !line.is_empty())
    {
        head.push(line);
    }
    let mut words = head.first().unwrap().split(' ');
    let (method, path) = (words.next().unwrap(), words.next().unwrap());
    let reply = match path {
        "/long" => ok(&"x".repeat(5_000)),
        "/slow" => std::future::pending().await,
        "/round" => redirect("307 Temporary Redirect", "/round"),
        "/once" | "/moved" => redirect("303 See Other", "/"),
        "/inside" => redirect("307 Temporary Redirect", "http://10.0.0.1/"),
        "/mapped" => redirect("308 Permanent Redirect", "http://[::ffff:a00:1]/"),
        "/echo" => {
            let agent = head
                .iter()
                .find_map(|line| line.strip_prefix("user-agent: "));
            ok(&format!("{method} {}", agent.unwrap()))
        }
        _ => ok("salam"),
    };
    let _ = writer.write_all(reply.as_bytes()).await;
}

fn ok(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn redirect(status: &str, to: &str) -> String {
    format!("HTTP/1.1 {status}\r\nconnection: close\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n")
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
