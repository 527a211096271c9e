//! The language of a reader who did not say it in the address.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

use crate::domain::locale::Locale;

/// The best of our locales for `Accept-Language`; Arabic when it names none.
pub fn locale(headers: &HeaderMap) -> Locale {
    locale_or(headers, Locale::ArMa)
}

/// As [`locale`], with another answer for those who name none of ours.
pub fn locale_or(headers: &HeaderMap, otherwise: Locale) -> Locale {
    headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(preferred)
        .unwrap_or(otherwise)
}

fn preferred(header: &str) -> Option<Locale> {
    let mut best: Option<(u16, Locale)> = None;
    for range in header.split(',') {
        let (tag, weight) = range.split_once(';').unwrap_or((range, ""));
        let weight = weight_of(weight);
        let Some(locale) = locale_of(tag.trim()) else {
            continue;
        };
        if weight > best.map_or(0, |(weight, _)| weight) {
            best = Some((weight, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

/// `q` in thousandths; a missing one is the full weight.
fn weight_of(parameter: &str) -> u16 {
    match parameter.trim().strip_prefix("q=") {
        None => 1_000,
        Some(q) => match q.trim().parse::<f32>() {
            // At most three decimals are allowed, so nothing is lost.
            Ok(q) if (0.0..=1.0).contains(&q) => (q * 1_000.0) as u16,
            Ok(_) | Err(_) => 0,
        },
    }
}

fn locale_of(tag: &str) -> Option<Locale> {
    let language = tag
        .split('-')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match language.as_str() {
        "ar" | "ary" => Some(Locale::ArMa),
        "fr" => Some(Locale::FrMa),
        "zgh" | "ber" | "tzm" | "shi" | "rif" => Some(Locale::ZghMa),
        "en" => Some(Locale::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_first_language_that_we_speak_wins() {
        for (header, locale) in [
            ("fr-FR,fr;q=0.9,en;q=0.8", Some(Locale::FrMa)),
            ("de, en;q=0.3, ar;q=0.7", Some(Locale::ArMa)),
            ("shi-Tfng-MA", Some(Locale::ZghMa)),
            ("fr;q=0, en;q=0.001", Some(Locale::En)),
            ("de", None),
            ("*;q=x", None),
        ] {
            assert_eq!(preferred(header), locale, "{header}");
        }
    }
}
