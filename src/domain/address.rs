//! Addresses of our own public pages, as people paste them.

use unicode_normalization::UnicodeNormalization as _;
use url::Url;

/// The path or permanent id that pasted text names: of a full address only the path counts, of a
/// permanent link only the id. Nothing was typed: none.
pub fn named(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let path = match Url::parse(text) {
        Ok(url) => url.path().to_owned(),
        Err(_) => text.split(['?', '#']).next().unwrap_or(text).to_owned(),
    };
    let path = decoded(&path);
    let path = path.trim_end_matches('/');
    let id = path.strip_prefix("/s/").unwrap_or(path);
    Some(id.nfc().collect())
}

fn decoded(path: &str) -> String {
    // The query form is the one decoder at hand; a plus is a plus in a path.
    let path = path.replace('+', "%2B");
    url::form_urlencoded::parse(path.as_bytes())
        .map(|(name, _)| name.into_owned())
        .next()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn an_address_is_read_however_it_was_copied() {
        let path = Some("/ar-MA/national/news/خبر".to_owned());
        for pasted in [
            "/ar-MA/national/news/خبر",
            " https://mihan.example/ar-MA/national/news/%D8%AE%D8%A8%D8%B1?x=1#y ",
            "/ar-MA/national/news/%D8%AE%D8%A8%D8%B1/",
        ] {
            assert_eq!(named(pasted), path, "{pasted}");
        }
        let id = "0193b1c8-7b44-7cc0-8d0c-0a1b2c3d4e5f";
        assert_eq!(named(&format!("https://a.ma/s/{id}")).as_deref(), Some(id));
        assert_eq!(named(id).as_deref(), Some(id));
        assert_eq!(named("  "), None);
    }
}
