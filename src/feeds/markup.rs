//! The one place that makes text safe for a format: characters, HTML, addresses, dates.

use std::borrow::Cow;
use std::fmt::Write;

use jiff::Timestamp;
use quick_xml::escape::partial_escape;

use super::doc::FeedItem;
use crate::domain::locale::Locale;
use crate::domain::text::{anchor, contain};

/// Drops what XML 1.0 forbids or [discourages](https://www.w3.org/TR/xml/#charsets): one such character
/// makes a reader refuse the whole feed, and escaping does not help. Embeddings and overrides of direction
/// go too: a feed is shown among texts of others.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_clean) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|letter| is_clean(*letter)).collect())
    }
}

/// A title for readers that know no direction: one line, contained, starting in its language's direction.
pub(super) fn plain_title(title: &str, locale: Locale) -> String {
    // Only ASCII spaces: the no-break spaces of French punctuation stay.
    let line = title.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    anchor(&line, locale.direction())
}

/// The notice of a withdrawn item before its summary, as plain text.
pub(super) fn plain_summary(item: &FeedItem) -> String {
    match &item.withdrawn {
        Some(withdrawal) => contain(&format!("{}\n\n{}", withdrawal.notice, item.summary)),
        None => contain(&item.summary),
    }
}

/// The body inside an element that carries language and direction, under its notice if it was withdrawn
/// and the note of its last change.
pub(super) fn content_html(item: &FeedItem) -> String {
    let notice = match &item.withdrawn {
        Some(withdrawal) => format!("<p><strong>{}</strong></p>", html_text(&withdrawal.notice)),
        None => String::new(),
    };
    let change = match &item.change_note {
        Some(note) => format!("<p><em>{}</em></p>", html_text(note)),
        None => String::new(),
    };
    format!(
        "<div lang=\"{}\" dir=\"{}\">{notice}{change}{}</div>",
        item.locale.tag(),
        item.locale.direction().as_str(),
        item.html
    )
}

/// Plain text as HTML, for elements that readers take for HTML.
pub(super) fn html_text(text: &str) -> String {
    partial_escape(contain(text)).into_owned()
}

/// An address in ASCII: Arabic paths are kept readable inside, but formats ask for URIs.
pub(super) fn uri(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// RFC 3339 in UTC, whole seconds.
pub(super) fn rfc3339(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The four-digit-year form of RFC 822 that RSS asks for, in UTC.
pub(super) fn rfc822(instant: Timestamp) -> String {
    instant.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

fn is_clean(letter: char) -> bool {
    let code = u32::from(letter);
    match letter {
        '\t' | '\n' | '\r' | '\u{85}' => true,
        '\u{FDD0}'..='\u{FDEF}' | '\u{202A}'..='\u{202E}' => false,
        _ => !letter.is_control() && code & 0xFFFE != 0xFFFE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_are_written_in_english_and_in_utc() {
        let instant: Timestamp = "2026-09-05T08:03:09.123456Z".parse().unwrap();
        assert_eq!(rfc822(instant), "Sat, 05 Sep 2026 08:03:09 +0000");
        assert_eq!(rfc3339(instant), "2026-09-05T08:03:09Z");
    }

    #[test]
    fn an_address_is_encoded_once() {
        assert_eq!(
            uri("https://a.ma/é?q=1&b=%20 \"#x"),
            "https://a.ma/%C3%A9?q=1&b=%20%20%22#x"
        );
    }

    proptest! {
        #[test]
        fn what_is_left_is_what_xml_allows(text in any::<String>()) {
            for letter in clean(&text).chars() {
                let allowed = matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}'
                    | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}');
                prop_assert!(allowed);
            }
        }
    }
}
