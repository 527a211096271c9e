//! [Sitemaps](https://www.sitemaps.org/protocol.html) with language alternates. The caller cuts long
//! lists at [`MAX_ADDRESSES`] and lists the parts in an index.

use jiff::Timestamp;

use super::doc::Translation;
use super::markup::{rfc3339, uri};
use super::xml::Xml;
use crate::domain::locale::Locale;

/// The protocol's limit for one file, for addresses as for parts.
pub const MAX_ADDRESSES: usize = 50_000;
/// The value of the `Content-Type` header.
pub const CONTENT_TYPE: &str = "application/xml; charset=utf-8";

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// One public page; the alternates are the other locales, the page itself is added to them when written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapPage {
    pub url: String,
    pub locale: Locale,
    pub updated: Timestamp,
    pub alternates: Vec<Translation>,
}

/// One file of addresses named in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapPart {
    pub url: String,
    /// The latest change of any page in it; `None` for an empty part.
    pub updated: Option<Timestamp>,
}

/// The list of parts, for `/sitemap.xml`.
pub fn index(parts: &[SitemapPart]) -> String {
    let mut xml = Xml::new();
    xml.within("sitemapindex", &[("xmlns", NAMESPACE)], |xml| {
        for part in parts {
            xml.within("sitemap", &[], |xml| {
                xml.text("loc", &uri(&part.url));
                if let Some(updated) = part.updated {
                    xml.text("lastmod", &rfc3339(updated));
                }
            });
        }
    });
    xml.finish()
}

/// One part: the pages of a city.
pub fn pages(pages: &[SitemapPage]) -> String {
    let mut xml = Xml::new();
    let namespaces = [
        ("xmlns", NAMESPACE),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ];
    xml.within("urlset", &namespaces, |xml| {
        for page in pages {
            xml.within("url", &[], |xml| write_page(xml, page));
        }
    });
    xml.finish()
}

fn write_page(xml: &mut Xml, page: &SitemapPage) {
    xml.text("loc", &uri(&page.url));
    xml.text("lastmod", &rfc3339(page.updated));
    if page.alternates.is_empty() {
        return;
    }
    // Search engines ignore a set of alternates in which a page does not name itself.
    alternate(xml, page.locale, &page.url);
    for other in &page.alternates {
        alternate(xml, other.locale, &other.url);
    }
}

fn alternate(xml: &mut Xml, locale: Locale, address: &str) {
    let address = uri(address);
    let attributes = [
        ("rel", "alternate"),
        ("hreflang", locale.tag()),
        ("href", &*address),
    ];
    xml.empty("xhtml:link", &attributes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitemap_names_each_page_among_its_own_alternates() {
        let updated = "2026-11-21T10:30:00Z".parse().unwrap();
        let page = SitemapPage {
            url: "https://mihan.example/ar-MA/souss-massa/news/انطلاق?a=1&b=2".into(),
            locale: Locale::ArMa,
            updated,
            alternates: vec![Translation {
                locale: Locale::ZghMa,
                url: "https://mihan.example/zgh-MA/x".into(),
            }],
        };
        insta::assert_snapshot!("sitemap_pages", pages(&[page]));
        let parts = [
            SitemapPart {
                url: "https://mihan.example/sitemaps/souss-massa.xml".into(),
                updated: Some(updated),
            },
            SitemapPart {
                url: "https://mihan.example/sitemaps/oriental.xml".into(),
                updated: None,
            },
        ];
        insta::assert_snapshot!("sitemap_index", index(&parts));
    }
}
