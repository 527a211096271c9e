//! Atom, [RFC 4287](https://www.rfc-editor.org/rfc/rfc4287), with paging of RFC 5005. Atom has no
//! direction of its own: the content carries it in markup.

use super::doc::{FeedDoc, FeedItem};
use super::markup::{content_html, plain_summary, plain_title, rfc3339, uri};
use super::xml::{Attribute, Xml};

pub(super) fn render(doc: &FeedDoc) -> String {
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "http://www.w3.org/2005/Atom"),
        ("xml:lang", doc.locale.tag()),
    ];
    xml.within("feed", &attributes, |xml| {
        feed(xml, doc);
        for item in &doc.items {
            xml.within("entry", &[("xml:lang", item.locale.tag())], |xml| {
                entry(xml, item)
            });
        }
    });
    xml.finish()
}

fn feed(xml: &mut Xml, doc: &FeedDoc) {
    xml.text("id", &doc.id);
    xml.text("title", &plain_title(&doc.title, doc.locale));
    xml.text("subtitle", &doc.description);
    xml.text("updated", &rfc3339(doc.updated));
    xml.within("author", &[], |xml| xml.text("name", &doc.publisher));
    link(
        xml,
        "self",
        &doc.self_url,
        &[("type", "application/atom+xml")],
    );
    let html = [("type", "text/html"), ("hreflang", doc.locale.tag())];
    link(xml, "alternate", &doc.home_url, &html);
    if let Some(next) = &doc.next_url {
        link(xml, "next", next, &[("type", "application/atom+xml")]);
    }
    if let Some(hub) = &doc.hub_url {
        link(xml, "hub", hub, &[]);
    }
    xml.text("generator", "Mihan");
}

fn entry(xml: &mut Xml, item: &FeedItem) {
    xml.text("id", &item.id);
    xml.text("title", &plain_title(&item.title, item.locale));
    xml.text("published", &rfc3339(item.published));
    xml.text("updated", &rfc3339(item.updated));
    xml.within("author", &[], |xml| xml.text("name", &item.author));
    alternate(xml, item.locale.tag(), &item.url);
    for translation in &item.translations {
        alternate(xml, translation.locale.tag(), &translation.url);
    }
    if let Some(image) = &item.image {
        let length = image.length.to_string();
        let attributes = [
            ("type", &*image.mime),
            ("length", &*length),
            ("title", &*image.alt),
        ];
        link(xml, "enclosure", &image.url, &attributes);
    }
    for category in &item.categories {
        let attributes = [
            ("term", &*category.term),
            ("scheme", &*category.scheme),
            ("label", &*category.label),
        ];
        xml.empty("category", &attributes);
    }
    xml.text("summary", &plain_summary(item));
    xml.text_with("content", &[("type", "html")], &content_html(item));
}

fn alternate(xml: &mut Xml, tag: &str, address: &str) {
    link(
        xml,
        "alternate",
        address,
        &[("type", "text/html"), ("hreflang", tag)],
    );
}

fn link(xml: &mut Xml, relation: &str, address: &str, more: &[Attribute<'_>]) {
    let address = uri(address);
    let mut attributes = vec![("rel", relation), ("href", &*address)];
    attributes.extend_from_slice(more);
    xml.empty("link", &attributes);
}
