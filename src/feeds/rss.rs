//! [RSS 2.0](https://www.rssboard.org/rss-specification) with full content. Follows the advisory
//! board's profile: titles are plain text, descriptions are HTML.

use super::doc::{FeedDoc, FeedItem};
use super::markup::{content_html, html_text, plain_summary, plain_title, rfc822, uri};
use super::xml::Xml;

pub(super) fn render(doc: &FeedDoc) -> String {
    let mut xml = Xml::new();
    let namespaces = [
        ("version", "2.0"),
        ("xmlns:atom", "http://www.w3.org/2005/Atom"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.within("rss", &namespaces, |xml| {
        xml.within("channel", &[], |xml| channel(xml, doc));
    });
    xml.finish()
}

fn channel(xml: &mut Xml, doc: &FeedDoc) {
    xml.text("title", &plain_title(&doc.title, doc.locale));
    xml.text("link", &uri(&doc.home_url));
    xml.text("description", &html_text(&doc.description));
    xml.text("language", doc.locale.tag());
    xml.text("lastBuildDate", &rfc822(doc.updated));
    xml.text("generator", "Mihan");
    xml.text("dc:language", doc.locale.tag());
    xml.text("dc:publisher", &doc.publisher);
    link(xml, "self", &doc.self_url, "application/rss+xml", None);
    if let Some(next) = &doc.next_url {
        link(xml, "next", next, "application/rss+xml", None);
    }
    if let Some(hub) = &doc.hub_url {
        xml.empty("atom:link", &[("rel", "hub"), ("href", &uri(hub))]);
    }
    for entry in &doc.items {
        xml.within("item", &[], |xml| item(xml, entry));
    }
}

fn item(xml: &mut Xml, item: &FeedItem) {
    xml.text("title", &plain_title(&item.title, item.locale));
    xml.text("link", &uri(&item.url));
    xml.text("description", &html_text(&plain_summary(item)));
    for category in &item.categories {
        xml.text_with("category", &[("domain", &category.scheme)], &category.label);
    }
    if let Some(image) = &item.image {
        let length = image.length.to_string();
        let attributes = [
            ("url", &*uri(&image.url)),
            ("length", &*length),
            ("type", &*image.mime),
        ];
        xml.empty("enclosure", &attributes);
    }
    // Never the address: it changes with the slug, and readers would show the item again.
    xml.text_with("guid", &[("isPermaLink", "false")], &item.id);
    xml.text("pubDate", &rfc822(item.published));
    xml.text("dc:creator", &item.author);
    xml.text("dc:language", item.locale.tag());
    for translation in &item.translations {
        link(
            xml,
            "alternate",
            &translation.url,
            "text/html",
            Some(translation.locale.tag()),
        );
    }
    xml.text("content:encoded", &content_html(item));
}

fn link(xml: &mut Xml, relation: &str, address: &str, mime: &str, language: Option<&str>) {
    let address = uri(address);
    let mut attributes = vec![("rel", relation), ("href", &*address), ("type", mime)];
    attributes.extend(language.map(|tag| ("hreflang", tag)));
    xml.empty("atom:link", &attributes);
}
