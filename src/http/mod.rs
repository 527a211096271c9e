//! Requests to other people's servers. Every one passes the guard, has a time and a size limit, and uses no proxy.
//! It must never know why a request is made.

mod guard;
#[cfg(test)]
mod tests;

use std::sync::Once;

use bytes::{Bytes, BytesMut};
use reqwest::header::{self, HeaderMap};
use reqwest::redirect::Policy;
use reqwest::{Method, StatusCode};
use url::Url;

use crate::config::Config;
use guard::GuardedResolver;
pub use guard::{Reach, Refused};

/// The guarded client; cheap to clone.
#[derive(Clone, Debug)]
pub struct Http {
    client: reqwest::Client,
    reach: Reach,
    max_bytes: u64,
    max_redirects: u64,
    timeout: std::time::Duration,
}

/// What is to be sent.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// What came back, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The address that answered, after redirects.
    pub url: Url,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error("no answer in time")]
    TimedOut,
    #[error("the answer is longer than {0} bytes")]
    TooLong(u64),
    #[error("the server redirects without end or to nowhere")]
    BadRedirect,
    #[error("no connection: {0}")]
    Failed(String),
}

impl HttpError {
    /// Whether the same request may succeed later.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::TimedOut | Self::Failed(_) => true,
            Self::Refused(_) | Self::TooLong(_) | Self::BadRedirect => false,
        }
    }
}

impl Request {
    pub fn get(url: Url) -> Self {
        Self {
            method: Method::GET,
            url,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    pub fn post(url: Url, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            method: Method::POST,
            url,
            headers,
            body: body.into(),
        }
    }
}

impl Http {
    /// The client for addresses that people typed into the panel.
    pub fn new(config: &Config) -> Result<Self, HttpError> {
        let reach = if config.outbound_loopback {
            Reach::PublicAndLoopback
        } else {
            Reach::Public
        };
        Self::with_reach(config, reach)
    }

    /// A client that goes further or less far than the settings say; `mihan check` calls the house's own address with it.
    pub fn with_reach(config: &Config, reach: Reach) -> Result<Self, HttpError> {
        install_tls_provider();
        let agent = format!(
            "Mihan/{} (+{})",
            env!("CARGO_PKG_VERSION"),
            config.public_url.as_str()
        );
        let limits = &config.limits;
        Ok(Self {
            client: build_client(&agent, reach, limits.outbound_timeout)?,
            reach,
            max_bytes: limits.outbound_max_bytes,
            max_redirects: limits.outbound_max_redirects,
            timeout: limits.outbound_timeout,
        })
    }

    /// Sends and reads the whole answer; the time limit covers redirects too. Any status is an answer.
    pub async fn send(&self, request: Request) -> Result<Answer, HttpError> {
        tokio::time::timeout(self.timeout, self.follow(request))
            .await
            .unwrap_or(Err(HttpError::TimedOut))
    }

    async fn follow(&self, mut request: Request) -> Result<Answer, HttpError> {
        for _ in 0..=self.max_redirects {
            self.reach.check(&request.url)?;
            let response = self.dial(&request).await?;
            match redirected(&request, &response)? {
                Some(next) => request = next,
                None => return self.read(response).await,
            }
        }
        Err(HttpError::BadRedirect)
    }

    async fn dial(&self, request: &Request) -> Result<reqwest::Response, HttpError> {
        self.client
            .request(request.method.clone(), request.url.clone())
            .headers(request.headers.clone())
            .body(request.body.clone())
            .send()
            .await
            .map_err(from_reqwest)
    }

    async fn read(&self, mut response: reqwest::Response) -> Result<Answer, HttpError> {
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(from_reqwest)? {
            if (body.len() + chunk.len()) as u64 > self.max_bytes {
                return Err(HttpError::TooLong(self.max_bytes));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer {
            status: response.status(),
            headers: response.headers().clone(),
            url: response.url().clone(),
            body: body.freeze(),
        })
    }
}

/// Names the TLS implementation for the whole process; without it the first https request panics. Safe to call often.
pub fn install_tls_provider() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // An error means that somebody installed one before, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

#[expect(clippy::disallowed_methods, reason = "the one guarded client")]
fn build_client(
    agent: &str,
    reach: Reach,
    timeout: std::time::Duration,
) -> Result<reqwest::Client, HttpError> {
    let builder = || {
        reqwest::Client::builder()
            .user_agent(agent)
            .no_proxy()
            .redirect(Policy::none())
            .referer(false)
            .timeout(timeout)
            .dns_resolver(GuardedResolver(reach))
    };
    // A bare machine has no certificates of its own: then those that came with the program are used.
    builder()
        .build()
        .or_else(|_| builder().tls_backend_preconfigured(bundled_roots()).build())
        .map_err(from_reqwest)
}

fn bundled_roots() -> rustls::ClientConfig {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    rustls::ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth()
}

/// The next request when the answer is a redirect that may be followed; other redirects are the answer itself.
fn redirected(
    request: &Request,
    response: &reqwest::Response,
) -> Result<Option<Request>, HttpError> {
    let reading = matches!(request.method, Method::GET | Method::HEAD);
    let follow = match response.status().as_u16() {
        301..=303 => reading,
        307 | 308 => true,
        _ => false,
    };
    if !follow {
        return Ok(None);
    }
    let place = response
        .headers()
        .get(header::LOCATION)
        .and_then(|value| value.to_str().ok());
    let url = place
        .and_then(|place| request.url.join(place).ok())
        .ok_or(HttpError::BadRedirect)?;
    if request.url.scheme() == "https" && url.scheme() != "https" {
        return Err(HttpError::BadRedirect);
    }
    let mut next = Request {
        url,
        ..request.clone()
    };
    if next.url.origin() != request.url.origin() {
        next.headers = headers_for_strangers(&request.headers);
    }
    Ok(Some(next))
}

/// What another server than the one addressed may see: no credentials, no signatures.
fn headers_for_strangers(headers: &HeaderMap) -> HeaderMap {
    let kept = [header::ACCEPT, header::CONTENT_TYPE];
    kept.into_iter()
        .filter_map(|name| Some((name.clone(), headers.get(&name)?.clone())))
        .collect()
}

fn from_reqwest(error: reqwest::Error) -> HttpError {
    if error.is_timeout() {
        return HttpError::TimedOut;
    }
    let mut cause: &dyn std::error::Error = &error;
    while let Some(deeper) = cause.source() {
        if let Some(Refused(host)) = deeper.downcast_ref() {
            return HttpError::Refused(Refused(host.clone()));
        }
        cause = deeper;
    }
    // The innermost cause says most, and the outer ones repeat the address, which may hold a token.
    HttpError::Failed(cause.to_string())
}
