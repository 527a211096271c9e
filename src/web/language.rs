//! In which language somebody who is not signed in is spoken to: as asked for in the address, as
//! chosen before, as the browser says, else Arabic.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};

use crate::domain::locale::Locale;

const COOKIE: &str = "mihan_locale";
const ONE_YEAR_SECONDS: u32 = 31_536_000;

/// `?lang=`, the locale at the start of a public path, the cookie, `Accept-Language`.
pub fn of_signed_out(request: &Request) -> Locale {
    asked(request)
        .or_else(|| request.uri().path().split('/').nth(1)?.parse().ok())
        .or_else(|| chosen(request.headers()))
        .or_else(|| preferred(request.headers()))
        .unwrap_or(Locale::ArMa)
}

/// The language named in the address.
pub fn asked(request: &Request) -> Option<Locale> {
    let query = request.uri().query()?;
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "lang")
        .and_then(|(_, tag)| tag.parse().ok())
}

/// Remembers the language of a browser; the value is one of four tags and needs no guarding.
pub fn cookie(locale: Locale, secure: bool) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!(
        "{COOKIE}={}; Path=/; Max-Age={ONE_YEAR_SECONDS}; SameSite=Lax; HttpOnly{secure}",
        locale.tag()
    ))
    .ok()
}

fn chosen(headers: &HeaderMap) -> Option<Locale> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .and_then(|(_, tag)| tag.parse().ok())
}

fn preferred(headers: &HeaderMap) -> Option<Locale> {
    let text = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wishes: Vec<(u32, Locale)> = text.split(',').filter_map(wish).collect();
    // Stable: of two equal wishes the first counts.
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wishes.first().map(|(_, locale)| *locale)
}

fn wish(part: &str) -> Option<(u32, Locale)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next()?;
    let weight = pieces
        .find_map(|piece| piece.strip_prefix("q=")?.parse::<f32>().ok())
        .unwrap_or(1.0);
    let locale = match tag.split('-').next()?.to_ascii_lowercase().as_str() {
        "ar" => Locale::ArMa,
        "fr" => Locale::FrMa,
        "zgh" | "ber" | "tzm" => Locale::ZghMa,
        "en" => Locale::En,
        _ => return None,
    };
    // Weights have three digits (RFC 9110 §12.4.2).
    (weight > 0.0).then_some(((weight * 1000.0) as u32, locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(uri: &str, headers: &[(&str, &str)]) -> Request {
        let mut builder = axum::http::Request::builder().uri(uri);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        builder.body(axum::body::Body::empty()).unwrap()
    }

    #[test]
    fn address_then_choice_then_browser_then_arabic() {
        let browser = ("accept-language", "de, en;q=0.4, fr-FR;q=0.8");
        let cookie = ("cookie", "a=b; mihan_locale=zgh-MA");
        let of = |uri, headers: &[(&str, &str)]| of_signed_out(&request(uri, headers));
        assert_eq!(of("/admin?lang=en", &[browser, cookie]), Locale::En);
        assert_eq!(of("/fr-MA/rabat", &[cookie]), Locale::FrMa);
        assert_eq!(of("/admin", &[browser, cookie]), Locale::ZghMa);
        assert_eq!(of("/admin", &[browser]), Locale::FrMa);
        assert_eq!(of("/admin", &[("accept-language", "de")]), Locale::ArMa);
        assert_eq!(of("/admin", &[]), Locale::ArMa);
    }
}
