//! The checks as a whole: the slips of domain.md §0 to the letter, and what must hold of any text.

mod arabic;
mod french;
mod links;
mod other;
mod properties;
mod terms;

use super::{Context, Finding, Rule, mended, run};
use crate::domain::content::{Content, Kind, Value};
use crate::domain::locale::Locale;
use crate::domain::rich_text::{BlockId, RichText};

/// A news item whose body is this Markdown.
pub(super) fn news(body: &str) -> Content {
    let mut content = Content::empty(Kind::News);
    content.set("title", Value::Text("T".to_owned()));
    content.set("summary", Value::Text("S".to_owned()));
    let mut number = 0;
    let body = RichText::from_markdown(body).unwrap().with_ids(|| {
        number += 1;
        BlockId::parse(&format!("block{number:04}")).unwrap()
    });
    content.set("body", Value::Rich(body));
    content
}

/// A page whose title is this line.
pub(super) fn titled(line: &str) -> Content {
    let mut content = Content::empty(Kind::Page);
    content.set("title", Value::Text(line.to_owned()));
    content
}

/// Rules found in a line, but for what the page lacks besides.
pub(super) fn rules_of_line(locale: Locale, line: &str) -> Vec<Rule> {
    rules(&run(&titled(line), locale, &Context::default()))
}

pub(super) fn rules_of_body(locale: Locale, body: &str) -> Vec<Rule> {
    rules(&run(&news(body), locale, &Context::default()))
}

pub(super) fn rules(findings: &[Finding]) -> Vec<Rule> {
    let rules = findings.iter().map(|finding| finding.rule);
    rules.filter(|rule| *rule != Rule::Ready).collect()
}

/// The line after every correction.
pub(super) fn mended_line(locale: Locale, line: &str) -> String {
    let whole = mended(&titled(line), locale, &Context::default(), |_| true);
    whole.title().to_owned()
}

/// The body after every correction, as Markdown.
pub(super) fn mended_body(locale: Locale, body: &str) -> String {
    let whole = mended(&news(body), locale, &Context::default(), |_| true);
    let markdown = whole.body().unwrap().to_markdown();
    let text = markdown.trim();
    text.split_once(" {#")
        .map_or(text, |(text, _)| text)
        .to_owned()
}
