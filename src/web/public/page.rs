//! What every public page says about itself in its head: addresses, languages, feeds.

use serde::Serialize;

use super::address;
use super::miss::Miss;
use super::site::PublicSite;
use crate::domain::content::Kind;
use crate::domain::local_text::LocalText;
use crate::domain::locale::{Direction, Locale};
use crate::feeds::FeedFormat;
use crate::view::Args;

/// The `page` of public templates.
#[derive(Clone, Debug, Serialize)]
pub struct PublicPage {
    pub title: String,
    pub demo: bool,
    pub description: String,
    /// Absolute, ASCII; none for pages that should not be found.
    pub canonical: Option<String>,
    /// The page in every language it exists in, itself included.
    pub languages: Vec<Language>,
    pub feeds: Vec<FeedLink>,
    /// Open Graph: `website` or `article`.
    pub graph: &'static str,
    /// Open Graph writes `ar_MA`.
    pub graph_locale: String,
    /// Absolute.
    pub image: Option<String>,
    /// Escaped for its script element.
    pub json_ld: Option<String>,
}

/// The page in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    pub locale: Locale,
    pub dir: Direction,
    pub name: &'static str,
    pub href: String,
    /// Absolute, ASCII.
    pub url: String,
    pub current: bool,
}

/// A feed that shows the same as the page.
#[derive(Clone, Debug, Serialize)]
pub struct FeedLink {
    pub mime: &'static str,
    pub href: String,
    pub title: String,
}

/// A name in the nearest language there is.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    pub text: String,
    pub lang: Locale,
    pub dir: Direction,
}

impl Named {
    /// `code` stands in when no language has a name.
    pub fn of(names: &LocalText, locale: Locale, code: &str) -> Self {
        match names.nearest(locale) {
            Some(name) => Self::new(name.text, name.locale),
            None => Self::new(code, locale),
        }
    }

    pub fn new(text: &str, lang: Locale) -> Self {
        Self {
            text: text.to_owned(),
            lang,
            dir: lang.direction(),
        }
    }
}

impl PublicPage {
    /// A page at `path` in one language; the rest is filled in by its handler.
    pub fn new(site: &PublicSite, locale: Locale, title: String, path: &str) -> Self {
        Self {
            title,
            demo: site.config.demo,
            description: String::new(),
            canonical: Some(site.encoded_url(path)),
            languages: Vec::new(),
            feeds: Vec::new(),
            graph: "website",
            graph_locale: locale.tag().replace('-', "_"),
            image: None,
            json_ld: None,
        }
    }

    /// Offers the page in every language, at the address that `path` gives.
    #[must_use]
    pub fn in_all_languages(
        mut self,
        site: &PublicSite,
        here: Locale,
        path: impl Fn(Locale) -> String,
    ) -> Self {
        self.languages = Locale::ALL
            .into_iter()
            .map(|locale| language(site, locale, path(locale), locale == here))
            .collect();
        self
    }

    /// Offers the feeds of a desk (`all`, `national` or a city) and kind.
    pub fn with_feeds(
        mut self,
        site: &PublicSite,
        locale: Locale,
        desk: (&str, &str),
        kind: Option<Kind>,
    ) -> Result<Self, Miss> {
        let (slug, name) = desk;
        for format in FeedFormat::ALL {
            let calendar = format == FeedFormat::Calendar;
            if calendar && kind.is_some_and(|kind| kind != Kind::Event) {
                continue;
            }
            let kinds = match kind {
                _ if calendar => site.kinds(locale, Kind::Event)?,
                Some(kind) => site.kinds(locale, kind)?,
                None => site.word(locale, "site-feed-everything", &Args::none())?,
            };
            let args = Args::none().with("desk", name).with("kinds", kinds);
            let (mime, _) = format.content_type().split_once(';').unwrap_or_default();
            self.feeds.push(FeedLink {
                mime,
                href: address::feed(slug, locale, kind, format),
                title: site.word(locale, "site-feed-title", &args)?,
            });
        }
        Ok(self)
    }
}

pub fn language(site: &PublicSite, locale: Locale, href: String, current: bool) -> Language {
    Language {
        locale,
        dir: locale.direction(),
        name: locale.native_name(),
        url: site.encoded_url(&href),
        href,
        current,
    }
}
