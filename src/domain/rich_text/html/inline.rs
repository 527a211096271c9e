//! Runs of text as HTML. One link or isolate that spans several runs becomes one element.

use super::Page;
use crate::domain::rich_text::tree::{Inline, Isolate, Marks, TextRun};
use crate::domain::rich_text::words::Href;

/// What is open around the run being written.
#[derive(Default, PartialEq)]
struct Around<'t> {
    link: Option<&'t Href>,
    isolate: Option<&'t Isolate>,
}

impl Page<'_> {
    pub(super) fn inlines(&mut self, content: &[Inline]) {
        let mut around = Around::default();
        for inline in content {
            match inline {
                Inline::Text(run) => self.run(run, &mut around),
                Inline::HardBreak => {
                    self.surround(&mut around, Around::default(), "");
                    self.out.push_str("<br>");
                }
            }
        }
        self.surround(&mut around, Around::default(), "");
    }

    fn run<'t>(&mut self, run: &'t TextRun, around: &mut Around<'t>) {
        let next = Around {
            link: run.marks.link.as_ref(),
            isolate: run.marks.isolate.as_ref(),
        };
        self.surround(around, next, &run.text);
        let tags = tags(&run.marks);
        for tag in &tags {
            self.open(tag, &[]);
        }
        self.text(&run.text);
        for tag in tags.iter().rev() {
            self.close(tag);
        }
    }

    /// `text` is what comes next.
    fn surround<'t>(&mut self, around: &mut Around<'t>, next: Around<'t>, text: &str) {
        if *around == next {
            return;
        }
        let same_link = around.link == next.link;
        if around.isolate.is_some() {
            self.close("bdi");
        }
        if around.link.is_some() && !same_link {
            self.close("a");
        }
        if let Some(href) = next.link.filter(|_| !same_link) {
            let rel = href.is_external().then_some("external noopener");
            let dir = is_number(href, text).then_some("ltr");
            let href = href.as_str();
            self.open("a", &[("href", Some(href)), ("rel", rel), ("dir", dir)]);
        }
        if let Some(isolate) = next.isolate {
            let lang = isolate.lang.as_ref().map(|lang| lang.as_str());
            self.open(
                "bdi",
                &[("dir", Some(isolate.dir.as_str())), ("lang", lang)],
            );
        }
        *around = next;
    }
}

/// Whether a link reads as a telephone number: it would run backwards among Arabic words.
fn is_number(href: &Href, text: &str) -> bool {
    href.as_str().starts_with("tel:") && !text.chars().any(char::is_alphabetic)
}

fn tags(marks: &Marks) -> Vec<&'static str> {
    [
        (marks.bold, "strong"),
        (marks.italic, "em"),
        (marks.superscript, "sup"),
        (marks.subscript, "sub"),
    ]
    .into_iter()
    .filter(|(set, _)| *set)
    .map(|(_, tag)| tag)
    .collect()
}
