//! The headers that keep a browser from being used against its owner. A handler that needs other
//! ones sets them itself: what is there is never replaced.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use tower_http::csrf::{ConfigError, CsrfLayer};

use crate::config::Config;

/// No inline script and no inline style anywhere; images may be previews made by our own script.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; media-src 'self'; \
     manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=()",
    ),
];

const ONE_YEAR: &str = "max-age=31536000";

pub(super) fn add_headers(response: &mut Response, config: &Config) {
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    }
    if config.public_url.is_https() {
        headers
            .entry(header::STRICT_TRANSPORT_SECURITY)
            .or_insert(HeaderValue::from_static(ONE_YEAR));
    }
}

/// Refuses forms sent by other sites. A house that only this machine reaches has several names.
pub(super) fn csrf(config: &Config) -> Result<CsrfLayer, ConfigError> {
    let mut layer = CsrfLayer::new().add_trusted_origin(config.public_url.as_str())?;
    if config.public_url.is_loopback() {
        let port = config.listen.port();
        for name in ["localhost", "127.0.0.1", "[::1]"] {
            layer = layer.add_trusted_origin(format!("http://{name}:{port}"))?;
        }
    }
    Ok(layer)
}
