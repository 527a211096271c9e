//! The small checked texts of a body: block ids, addresses, language tags, public ids, and what a letter may be.
//! Must never let a character through that one of our outputs (HTML, XML feeds, JSON) cannot carry.

use serde::Serialize;

/// The stable name of a block: 8 to 24 of `[a-z0-9]`, unique in its body.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct BlockId(String);

/// An address a body may point to: https, http, mailto, tel, or a path of this site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Href(String);

/// The shape of a BCP 47 tag; whether the language exists is not judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl BlockId {
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (8..=24).contains(&text.len())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        fits.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Href {
    const LONGEST: usize = 2000;

    pub fn parse(text: &str) -> Option<Self> {
        let clean = text.len() <= Self::LONGEST && !text.chars().any(is_unfit_for_address);
        (clean && has_allowed_scheme(text)).then(|| Self(text.to_owned()))
    }

    /// The stricter rule of video links.
    pub fn parse_https(text: &str) -> Option<Self> {
        Self::parse(text).filter(|href| after_scheme(href.as_str(), "https://").is_some())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the address leads to another site (or may).
    pub fn is_external(&self) -> bool {
        ["https://", "http://"]
            .iter()
            .any(|scheme| after_scheme(&self.0, scheme).is_some())
    }
}

impl LanguageTag {
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() <= 35
            && text.split('-').all(|part| {
                (1..=8).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            })
            && text
                .split('-')
                .next()
                .is_some_and(|language| language.len() >= 2);
        fits.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the text could be the public id of an asset or document.
pub fn is_public_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Turns every kind of line break and tab into a space (that is how they show anyway);
/// `None` when a character remains that XML forbids.
pub fn clean(text: &str) -> Option<String> {
    let cleaned: String = text
        .chars()
        .map(|letter| match letter {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
            other => other,
        })
        .collect();
    let fits = !cleaned
        .chars()
        .any(|letter| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'));
    fits.then_some(cleaned)
}

fn is_unfit_for_address(letter: char) -> bool {
    letter.is_control()
        || letter.is_whitespace()
        || matches!(letter, '\u{fffe}' | '\u{ffff}')
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(letter, '<' | '>' | '"' | '\\' | '`')
}

fn has_allowed_scheme(text: &str) -> bool {
    let site_path = text.starts_with('/') && !text.starts_with("//");
    let web = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| after_scheme(text, scheme))
        .any(|rest| rest.chars().next().is_some_and(char::is_alphanumeric));
    let direct = ["mailto:", "tel:"]
        .iter()
        .filter_map(|scheme| after_scheme(text, scheme))
        .any(|rest| !rest.is_empty());
    site_path || web || direct
}

fn after_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_five_kinds_of_address_pass() {
        for good in [
            "https://cmc.ma/عربي",
            "HTTP://a",
            "mailto:a@b.ma",
            "tel:+212522000000",
            "/ar-MA/x",
        ] {
            assert!(Href::parse(good).is_some(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "java\nscript:x",
            " https://a",
            "https://",
            "https:///x",
            "//evil.example",
            "data:,x",
            "page",
            "",
            "/a b",
            "https://a\u{0}",
            "/\u{202e}x",
            "/\\evil.example",
        ] {
            assert!(Href::parse(bad).is_none(), "{bad:?}");
        }
        assert!(Href::parse_https("http://a.ma").is_none());
    }

    #[test]
    fn line_breaks_become_spaces_and_other_controls_are_refused() {
        assert_eq!(clean("a\nb\tc"), Some("a b c".to_owned()));
        assert_eq!(clean("a\u{200f}b"), Some("a\u{200f}b".to_owned()));
        assert_eq!(clean("a\u{0}"), None);
        assert_eq!(clean("a\u{ffff}"), None);
    }
}
