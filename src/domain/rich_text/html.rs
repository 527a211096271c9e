//! The tree as semantic HTML. Every letter is escaped and every tag is written here, so stored script cannot exist.
//! Must never emit a style, a script or an unresolved reference; equal trees give equal bytes.

mod blocks;
mod inline;

use serde::{Serialize, Serializer};

use super::tree::{Block, RichText};

/// HTML that this module wrote; templates may mark exactly this as safe.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Html(String);

/// Where a picture is and how large; `srcset` may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageSource {
    pub src: String,
    pub srcset: String,
    pub width: u32,
    pub height: u32,
}

/// Where a file is; `detail` is the caller's wording of its kind and size, or empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSource {
    pub url: String,
    pub detail: String,
}

/// A programme to point at, titled in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeSource {
    pub url: String,
    pub title: String,
}

/// What a body refers to but does not hold. `None` leaves the block out of the page.
pub trait Assets {
    fn image(&self, id: &str) -> Option<ImageSource>;
    fn file(&self, id: &str) -> Option<FileSource>;
    fn programme(&self, id: &str) -> Option<ProgrammeSource>;

    /// The visible wording of a figure's date (`2026-03` or `2026-03-31`); as written unless the caller knows better.
    fn as_of(&self, date: &str) -> String {
        date.to_owned()
    }
}

/// Knows no picture, file or programme; for text-only uses and tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoAssets;

/// Whether blocks carry `id="b-…"`, so that comments and reports can point at them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchors {
    None,
    Blocks,
}

/// HTML for readers: pages, feeds, the API.
pub fn render(body: &RichText, assets: &dyn Assets) -> Html {
    render_with(body, assets, Anchors::None)
}

/// HTML of one block, for pages that put something beside each.
pub fn render_block(block: &Block, assets: &dyn Assets) -> Html {
    let mut page = Page {
        out: String::new(),
        assets,
        anchors: Anchors::None,
    };
    page.block(block);
    Html(page.out)
}

/// HTML for the panel when blocks must be addressable.
pub fn render_with(body: &RichText, assets: &dyn Assets, anchors: Anchors) -> Html {
    let mut page = Page {
        out: String::new(),
        assets,
        anchors,
    };
    for block in &body.blocks {
        page.block(block);
    }
    Html(page.out)
}

impl Html {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Assets for NoAssets {
    fn image(&self, _: &str) -> Option<ImageSource> {
        None
    }

    fn file(&self, _: &str) -> Option<FileSource> {
        None
    }

    fn programme(&self, _: &str) -> Option<ProgrammeSource> {
        None
    }
}

/// A page being written.
struct Page<'a> {
    out: String,
    assets: &'a dyn Assets,
    anchors: Anchors,
}

impl Page<'_> {
    /// Writes a tag; an attribute with no value is left out.
    fn open(&mut self, tag: &str, attributes: &[(&str, Option<&str>)]) {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attributes {
            if let Some(value) = value {
                self.out.push(' ');
                self.out.push_str(name);
                self.out.push_str("=\"");
                self.text(value);
                self.out.push('"');
            }
        }
        self.out.push('>');
    }

    fn close(&mut self, tag: &str) {
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
    }

    fn element(&mut self, tag: &str, attributes: &[(&str, Option<&str>)], text: &str) {
        self.open(tag, attributes);
        self.text(text);
        self.close(tag);
    }

    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                other => self.out.push(other),
            }
        }
    }
}

/// An attribute value that is left out when empty.
fn filled(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rich_text::parse::parse;
    use crate::domain::rich_text::samples::{SampleAssets, paragraph, whole_body};

    #[test]
    fn every_letter_of_text_and_attributes_is_escaped() {
        let body = RichText {
            blocks: vec![paragraph("<script>alert('x')</script> & \"y\"")],
        };
        let html = render(&body, &NoAssets);
        assert_eq!(
            html.as_str(),
            "<p dir=\"auto\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</p>\n"
        );
    }

    #[test]
    fn one_link_over_several_marks_is_one_anchor() {
        let body = parse(&serde_json::json!({"type": "doc", "content": [{"type": "paragraph", "content": [
            {"type": "text", "text": "a", "marks": [{"type": "link", "attrs": {"href": "https://a.ma/?a=1&b=2"}}]},
            {"type": "text", "text": "b", "marks": [{"type": "bold"}, {"type": "link", "attrs": {"href": "https://a.ma/?a=1&b=2"}}]},
            {"type": "text", "text": "CDJ", "marks": [{"type": "isolate", "attrs": {"dir": "ltr", "lang": "fr"}}]}
        ]}]}))
        .unwrap();
        assert_eq!(
            render(&body, &NoAssets).as_str(),
            "<p dir=\"auto\"><a href=\"https://a.ma/?a=1&amp;b=2\" rel=\"external noopener\">a<strong>b</strong></a>\
             <bdi dir=\"ltr\" lang=\"fr\">CDJ</bdi></p>\n"
        );
    }

    #[test]
    fn a_telephone_number_keeps_its_direction_and_worded_links_theirs() {
        let link = |text: &str| {
            serde_json::json!({"type": "text", "text": text,
                "marks": [{"type": "link", "attrs": {"href": "tel:+212528000000"}}]})
        };
        let html = |text: &str| {
            let tree = serde_json::json!({"type": "doc", "content": [
                {"type": "paragraph", "content": [link(text)]}]});
            render(&parse(&tree).unwrap(), &NoAssets).into_string()
        };
        assert!(html("+212 528 00 00 00").contains("<a href=\"tel:+212528000000\" dir=\"ltr\">"));
        assert!(html("اتصلوا بنا").contains("<a href=\"tel:+212528000000\">"));
    }

    #[test]
    fn whole_body_is_semantic_and_stable() {
        let html = render_with(&whole_body(), &SampleAssets, Anchors::Blocks);
        insta::assert_snapshot!(html.as_str());
    }

    #[test]
    fn what_cannot_be_resolved_is_left_out() {
        let html = render(&whole_body(), &NoAssets);
        assert!(
            !html.as_str().contains("<img") && !html.as_str().contains("<figure class=\"image")
        );
        assert!(!html.as_str().contains("style="));
    }
}
