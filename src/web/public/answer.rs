//! A finished response that can be sent many times: bytes, their entity tag, and compressed copies
//! made when first asked for. It must never know what it says.

use std::io::Write as _;
use std::sync::{Arc, OnceLock};

use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL,
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED, LINK, LOCATION, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use sha2::{Digest as _, Sha256};

use super::encoding::{Encoding, best};
use crate::domain::locale::Locale;

/// How long others may keep a public answer at most without asking again, and that they must ask
/// then; on the way out it is cut to what is left of the minute.
pub(super) const FRESH_FOR_A_MINUTE: HeaderValue =
    HeaderValue::from_static("public, max-age=60, must-revalidate");

/// Below this, compressing costs more than it saves.
const WORTH_COMPRESSING: usize = 1_024;

/// What a handler decided to say.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub content_type: &'static str,
    pub locale: Option<Locale>,
    pub body: Vec<u8>,
    /// An address on this site, not percent-encoded.
    pub location: Option<String>,
    /// The value of `Link`.
    pub link: Option<String>,
    /// Nothing that it is made of changed after this.
    pub modified: Option<Timestamp>,
    /// Whether the reader's language decided it.
    pub negotiated: bool,
    /// Whether pages of other sites may read it.
    pub shared: bool,
}

/// An [`Answer`] made ready to send.
#[derive(Debug)]
pub struct Ready {
    status: StatusCode,
    headers: HeaderMap,
    tag: String,
    identity: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
}

impl Answer {
    /// 200 with this body.
    pub fn ok(content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            locale: None,
            body: body.into(),
            location: None,
            link: None,
            modified: None,
            negotiated: false,
            shared: false,
        }
    }

    /// A page in one language.
    pub fn page(locale: Locale, html: String) -> Self {
        Self::ok("text/html; charset=utf-8", html).written_in(locale)
    }

    /// Sends the reader to another address of this site, for good or for now.
    pub fn redirect(status: StatusCode, location: String) -> Self {
        Self {
            status,
            location: Some(location),
            ..Self::ok("text/plain; charset=utf-8", Vec::new())
        }
    }

    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    #[must_use]
    pub fn written_in(mut self, locale: Locale) -> Self {
        self.locale = Some(locale);
        self
    }

    #[must_use]
    pub fn negotiated(mut self) -> Self {
        self.negotiated = true;
        self
    }

    /// Gives it the date of the public world it was made from.
    #[must_use]
    pub fn dated(mut self, modified: Option<Timestamp>) -> Self {
        self.modified = modified;
        self
    }

    /// Readable by scripts of any site.
    #[must_use]
    pub fn shared(mut self) -> Self {
        self.shared = true;
        self
    }

    pub fn ready(self) -> Arc<Ready> {
        Arc::new(Ready::new(self))
    }
}

impl Ready {
    fn new(answer: Answer) -> Self {
        let tag = digest(&answer);
        Self {
            headers: headers(&answer),
            status: answer.status,
            tag,
            identity: answer.body.into(),
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        }
    }

    /// Bytes that keeping it costs, compressed copies included by estimate.
    pub fn weight(&self) -> u32 {
        u32::try_from(self.identity.len() + self.identity.len() / 2 + 1_024).unwrap_or(u32::MAX)
    }

    /// The response for this reader: 304 when the copy at hand is still the same.
    pub fn respond(&self, request: &HeaderMap) -> Response {
        let encoding = match self.identity.len() < WORTH_COMPRESSING {
            true => Encoding::Identity,
            false => best(request.get(ACCEPT_ENCODING)),
        };
        let tag = format!("\"{}{}\"", self.tag, encoding.suffix());
        let unchanged = self.status == StatusCode::OK && self.known(request);
        let mut response = Response::new(match unchanged {
            true => Body::empty(),
            false => Body::from(self.bytes(encoding)),
        });
        *response.status_mut() = match unchanged {
            true => StatusCode::NOT_MODIFIED,
            false => self.status,
        };
        *response.headers_mut() = self.headers.clone();
        put(response.headers_mut(), ETAG, &tag);
        if let Some(name) = encoding.name()
            && !unchanged
        {
            put(response.headers_mut(), CONTENT_ENCODING, name);
        }
        response
    }

    /// Whether the reader holds these bytes in whatever encoding. The tag decides where there is one;
    /// a date must be the very one we gave: any other tells nothing of changes within its second.
    fn known(&self, request: &HeaderMap) -> bool {
        if !request.contains_key(IF_NONE_MATCH) {
            let held = request.get(IF_MODIFIED_SINCE);
            return held.is_some() && held == self.headers.get(LAST_MODIFIED);
        }
        request
            .get_all(IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'))
            .any(|tag| tag == "*" || tag.strip_prefix(self.tag.as_str()).is_some_and(is_suffix))
    }

    fn bytes(&self, encoding: Encoding) -> Bytes {
        match encoding {
            Encoding::Identity => self.identity.clone(),
            Encoding::Gzip => self.gzip.get_or_init(|| gzip(&self.identity)).clone(),
            Encoding::Brotli => self.brotli.get_or_init(|| brotli(&self.identity)).clone(),
        }
    }
}

fn is_suffix(rest: &str) -> bool {
    [Encoding::Identity, Encoding::Gzip, Encoding::Brotli]
        .iter()
        .any(|encoding| encoding.suffix() == rest)
}

fn digest(answer: &Answer) -> String {
    let mut hash = Sha256::new();
    hash.update(answer.content_type.as_bytes());
    hash.update(&answer.body);
    hash.finalize()
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn headers(answer: &Answer) -> HeaderMap {
    let mut headers = HeaderMap::new();
    put(&mut headers, CONTENT_TYPE, answer.content_type);
    headers.insert(CACHE_CONTROL, FRESH_FOR_A_MINUTE);
    let vary = match answer.negotiated {
        true => "Accept-Encoding, Accept-Language",
        false => "Accept-Encoding",
    };
    put(&mut headers, VARY, vary);
    if let Some(locale) = answer.locale {
        put(&mut headers, CONTENT_LANGUAGE, locale.tag());
    }
    if let Some(location) = &answer.location {
        put(&mut headers, LOCATION, &super::address::encoded(location));
    }
    if let Some(link) = &answer.link {
        put(&mut headers, LINK, link);
    }
    if let Some(date) = answer.modified.and_then(http_date) {
        put(&mut headers, LAST_MODIFIED, &date);
    }
    if answer.shared {
        put(&mut headers, ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        put(
            &mut headers,
            ACCESS_CONTROL_EXPOSE_HEADERS,
            "ETag, Last-Modified, Link, Location",
        );
    }
    headers
}

/// As dates stand in headers; none for years that they cannot hold.
pub(super) fn http_date(at: Timestamp) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()
}

/// A value that no header may carry is left out: only addresses could hold one, and they are encoded.
pub(super) fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    // Writing to a vector cannot fail; were it to, the reader would get a broken body, so nothing is sent.
    match writer.write_all(bytes).and_then(|()| writer.finish()) {
        Ok(packed) => packed.into(),
        Err(_) => Bytes::new(),
    }
}

fn brotli(bytes: &[u8]) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 5,
        ..Default::default()
    };
    let mut packed = Vec::new();
    match brotli::BrotliCompress(&mut &*bytes, &mut packed, &params) {
        Ok(_) => packed.into(),
        Err(_) => Bytes::new(),
    }
}
