//! Links that say nothing, and links of the site that lead nowhere.

use std::str::FromStr as _;

use super::context::{Address, Context};
use super::finding::{Rule, Severity};
use super::found::{Found, Slip};
use super::pieces::{Piece, pieces};
use crate::domain::content::{Content, Kind};
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldError;
use crate::domain::text::fold_text;

/// What links say when they say nothing, folded as search folds.
const EMPTY_PHRASES: &[&str] = &[
    "cliquez ici",
    "cliquer ici",
    "ici",
    "lien",
    "ce lien",
    "en savoir plus",
    "lire la suite",
    "voir plus",
    "click here",
    "here",
    "link",
    "this link",
    "read more",
    "more",
    "learn more",
    "اضغط هنا",
    "اضغطوا هنا",
    "انقر هنا",
    "هنا",
    "الرابط",
    "هذا الرابط",
    "المزيد",
    "اقرا المزيد",
    "لمعرفه المزيد",
    "ⴷⴰ",
    "ⵖⵉⴷ",
];

/// Paths of the site that are no pages of texts and always there.
const ALWAYS: &[&str] = &[
    "feeds",
    "sitemap.xml",
    "sitemaps",
    "robots.txt",
    "media",
    "api",
];

/// A page of the site that a text names, to be looked up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SitePath {
    /// `/{locale}/{desk}/{kind}/{slug}`, decoded.
    Item {
        path: String,
        kind: Kind,
        slug: String,
    },
    /// `/s/{public_id}`.
    Short { path: String, public_id: String },
}

/// Every page of the site that the text links to, once.
pub fn site_paths(content: &Content) -> Vec<SitePath> {
    let pieces = pieces(content);
    let links = pieces.iter().flat_map(|piece| &piece.links);
    let mut paths: Vec<SitePath> = links
        .filter_map(|(_, href)| match Target::of(&site_path(href.as_str())?) {
            Target::Item(path) => Some(path),
            Target::Always | Target::Desk(_) | Target::Panel | Target::Nothing => None,
        })
        .collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// Whether the text links to any page of the site, a city's front page included.
pub fn names_site(content: &Content) -> bool {
    let pieces = pieces(content);
    let mut links = pieces.iter().flat_map(|piece| &piece.links);
    links.any(|(_, href)| site_path(href.as_str()).is_some())
}

pub(super) fn find(piece: &Piece, context: &Context, found: &mut Found<'_>) {
    for (range, href) in &piece.links {
        let words = piece.text.get(range.clone()).unwrap_or_default().trim();
        if let Some(key) = emptiness(words, href.as_str()) {
            found.slip(piece, Slip::new(Rule::BareLink, range.clone(), key));
        }
        let Some(path) = site_path(href.as_str()) else {
            continue;
        };
        let slip = |key| Slip::new(Rule::DeadLink, range.clone(), key).with("path", &path);
        if let Some(judged) = judge(&path, context) {
            found.slip(
                piece,
                match judged {
                    Judged::Broken(key) => slip(key).blocking(),
                    Judged::Doubtful(key) => slip(key),
                    Judged::Moved(to) => slip("checks-link-moved").with("to", to),
                },
            );
        }
    }
}

/// A card of a programme that readers cannot open is left out of the page.
pub(super) fn find_missing_programmes(content: &Content, context: &Context, found: &mut Found<'_>) {
    let Some(body) = content.body() else { return };
    for block in &body.blocks {
        let crate::domain::rich_text::Block::ProgrammeCard(card) = block else {
            continue;
        };
        let known = context.programmes.get(&card.programme);
        if known.is_none_or(|facts| facts.public) {
            continue;
        }
        let id = block.id().map(|id| id.as_str().to_owned());
        let error = FieldError::new("checks-card-not-public");
        found.block(Rule::Programme, Severity::Warning, "body", id, error);
    }
}

enum Judged {
    Broken(&'static str),
    Doubtful(&'static str),
    Moved(String),
}

enum Target {
    Always,
    Desk(String),
    Item(SitePath),
    Panel,
    Nothing,
}

fn judge(path: &str, context: &Context) -> Option<Judged> {
    match Target::of(path) {
        Target::Always => None,
        Target::Panel => Some(Judged::Broken("checks-link-panel")),
        Target::Nothing => Some(Judged::Broken("checks-link-dead")),
        Target::Desk(desk) => {
            let known = context
                .desks
                .as_ref()
                .is_none_or(|desks| desks.contains(&desk));
            (!known && desk != "national").then_some(Judged::Broken("checks-link-dead"))
        }
        // Without the cities nothing was looked up.
        Target::Item(_) if context.desks.is_none() => None,
        Target::Item(_) => match context.addresses.get(path) {
            Some(Address::Live) => None,
            Some(Address::Withdrawn) => Some(Judged::Doubtful("checks-link-withdrawn")),
            Some(Address::Coming) => Some(Judged::Doubtful("checks-link-coming")),
            Some(Address::Removed) => Some(Judged::Broken("checks-link-removed")),
            Some(Address::Moved(to)) => Some(Judged::Moved(to.clone())),
            None => Some(Judged::Broken("checks-link-dead")),
        },
    }
}

impl Target {
    fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Always,
            ["admin", ..] => Self::Panel,
            [first, ..] if ALWAYS.contains(first) => Self::Always,
            ["s", public_id] => Self::Item(SitePath::Short {
                path: path.to_owned(),
                public_id: (*public_id).to_owned(),
            }),
            [locale, rest @ ..] if Locale::from_str(locale).is_ok() => Self::of_locale(path, rest),
            [_, ..] => Self::Nothing,
        }
    }

    fn of_locale(path: &str, rest: &[&str]) -> Self {
        let kind_of = |word: &str| Kind::from_str(word).ok();
        match rest {
            [] => Self::Always,
            [desk] => Self::Desk((*desk).to_owned()),
            [desk, kind] if kind_of(kind).is_some() => Self::Desk((*desk).to_owned()),
            [_, kind, slug] => kind_of(kind).map_or(Self::Nothing, |kind| {
                Self::Item(SitePath::Item {
                    path: path.to_owned(),
                    kind,
                    slug: (*slug).to_owned(),
                })
            }),
            [_, ..] => Self::Nothing,
        }
    }
}

fn emptiness(words: &str, href: &str) -> Option<&'static str> {
    let shown = words.to_lowercase();
    let address = ["http://", "https://", "www."]
        .iter()
        .any(|start| shown.starts_with(start));
    if address || (!words.is_empty() && words == href) {
        return Some("checks-link-address");
    }
    EMPTY_PHRASES
        .contains(&fold_text(words).as_str())
        .then_some("checks-link-phrase")
}

/// The path of a link within the site: without query and fragment, decoded, without a closing slash.
fn site_path(href: &str) -> Option<String> {
    let path = href.strip_prefix('/').map(|_| href)?;
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let path = decoded(path);
    Some(match path.trim_end_matches('/') {
        "" => "/".to_owned(),
        trimmed => trimmed.to_owned(),
    })
}

/// Percent-decoding; what is no UTF-8 then stays as it was.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let code = hex.and_then(|two| u8::from_str_radix(two, 16).ok());
        match (byte, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = after.get(2..).unwrap_or_default();
            }
            (byte, _) => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}
