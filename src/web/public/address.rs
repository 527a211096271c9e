//! Addresses of the public side, written in one place.

use std::fmt::Write as _;

use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::feeds::FeedFormat;

/// Where the desk of no city stands in addresses.
pub const NATIONAL: &str = "national";
/// Where a feed of every desk or kind stands.
pub const ALL: &str = "all";

/// The front page of a city, or of the national desk.
pub fn city(locale: Locale, slug: &str) -> String {
    format!("/{locale}/{slug}")
}

/// The list of one kind of a city.
pub fn list(locale: Locale, slug: &str, kind: Kind) -> String {
    format!("/{locale}/{slug}/{kind}")
}

/// A feed; the calendar holds events of all kinds of desks.
pub fn feed(city: &str, locale: Locale, kind: Option<Kind>, format: FeedFormat) -> String {
    match format {
        FeedFormat::Calendar => format!("/feeds/{city}/{locale}/events.{format}"),
        FeedFormat::Rss | FeedFormat::Atom | FeedFormat::Json => {
            let kind = kind.map_or(ALL, Kind::as_str);
            format!("/feeds/{city}/{locale}/{kind}.{format}")
        }
    }
}

/// An address with everything beyond ASCII percent-encoded, fit for headers and for canonical links.
pub fn encoded(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// Makes the site's own addresses in generated HTML absolute, for readers elsewhere. Quotes in text
/// are escaped by the generator, so `="/` only ever begins an attribute of its own.
pub fn absolute_html(html: &str, origin: &str) -> String {
    let mut out = html.replace("=\"/", &format!("=\"{origin}/"));
    // Later candidates of a `srcset` follow a comma.
    if out.contains("srcset=\"") {
        out = out.replace(", /media/", &format!(", {origin}/media/"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_ascii_and_stay_the_same_when_they_are() {
        assert_eq!(
            encoded("/ar-MA/x/news/مهن"),
            "/ar-MA/x/news/%D9%85%D9%87%D9%86"
        );
        assert_eq!(encoded("/s/1?a=b&c=%20"), "/s/1?a=b&c=%20");
    }

    #[test]
    fn own_addresses_in_html_become_absolute_and_others_stay() {
        let html = "<img src=\"/media/a/480\" srcset=\"/media/a/480 480w, /media/a/960 960w\"><a href=\"https://x.ma/\">=/</a>";
        assert_eq!(
            absolute_html(html, "https://m.ma"),
            "<img src=\"https://m.ma/media/a/480\" srcset=\"https://m.ma/media/a/480 480w, https://m.ma/media/a/960 960w\"><a href=\"https://x.ma/\">=/</a>"
        );
    }
}
