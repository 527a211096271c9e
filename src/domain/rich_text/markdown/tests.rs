//! Markdown both ways: nothing is lost, ordinary Markdown reads as usual, and what cannot be kept is refused.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::domain::rich_text::RichTextProblem;
use crate::domain::rich_text::samples::{any_body, whole_body};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_tree_comes_back_from_its_markdown(body in any_body()) {
        let markdown = body.to_markdown();
        let read = RichText::from_markdown(&markdown);
        prop_assert_eq!(read.as_ref(), Ok(&body), "{}", markdown);
        // A browser sends the lines of a text area with CRLF.
        prop_assert_eq!(RichText::from_markdown(&markdown.replace('\n', "\r\n")), Ok(body));
    }

    #[test]
    fn anything_typed_is_read_or_refused_and_what_is_read_is_stable(text in "(?s)[-#*_>:|`~^\\[\\](){}\\\\ \n!<1.a=\"é]{0,60}") {
        if let Ok(body) = RichText::from_markdown(&text) {
            prop_assert_eq!(RichText::from_markdown(&body.to_markdown()), Ok(body));
        }
    }
}

fn html(markdown: &str) -> String {
    let body = RichText::from_markdown(markdown).unwrap();
    crate::domain::rich_text::html::render(&body, &crate::domain::rich_text::html::NoAssets)
        .into_string()
}

fn refusal(markdown: &str) -> (usize, MarkdownProblem) {
    let error = RichText::from_markdown(markdown).unwrap_err();
    (error.line, error.problem)
}

#[test]
fn the_written_form_is_pleasant_to_edit() {
    insta::assert_snapshot!(whole_body().to_markdown());
}

#[test]
fn ordinary_markdown_reads_as_usual() {
    let typed = "# Titre\n\nUn *mot* et **deux**\nsur deux lignes  \nici, [lien](https://a.ma) [sic].\n\n\
        * un\n* deux\n    1. dedans\n\n* trois\n\n> cité\nencore\n\n| A | B |\n|---|:-:|\n| 1 | 2 |\n\n5 * 3 ~ 15 en\n2026. Fin";
    let expected = "<h2 dir=\"auto\">Titre</h2>\n\
        <p dir=\"auto\">Un <em>mot</em> et <strong>deux</strong> sur deux lignes<br>ici, \
        <a href=\"https://a.ma\" rel=\"external noopener\">lien</a> [sic].</p>\n\
        <ul><li><p dir=\"auto\">un</p></li><li><p dir=\"auto\">deux</p><ol><li><p dir=\"auto\">dedans</p></li></ol></li>\
        <li><p dir=\"auto\">trois</p></li></ul>\n\
        <blockquote><p dir=\"auto\">cité encore</p></blockquote>\n\
        <table><thead><tr><th scope=\"col\"><p dir=\"auto\">A</p></th><th scope=\"col\"><p dir=\"auto\">B</p></th></tr></thead>\
        <tbody><tr><td><p dir=\"auto\">1</p></td><td><p dir=\"auto\">2</p></td></tr></tbody></table>\n\
        <p dir=\"auto\">5 * 3 ~ 15 en 2026. Fin</p>\n";
    assert_eq!(html(typed), expected);
}

#[test]
fn what_cannot_be_kept_is_refused_with_its_line() {
    let cases = [
        (
            "a\n\nb **c",
            3,
            MarkdownProblem::UnclosedMark { mark: "**" },
        ),
        ("a\n\n```\nx\n```", 3, MarkdownProblem::CodeBlock),
        ("a\n---", 2, MarkdownProblem::Rule),
        ("##### x", 1, MarkdownProblem::HeadingTooDeep),
        ("a ![b](/c)", 1, MarkdownProblem::InlineImage),
        ("[a](javascript:x)", 1, MarkdownProblem::BadAddress),
        ("[a](https://a.ma \"t\")", 1, MarkdownProblem::BadAddress),
        ("x {#SHORT}", 1, MarkdownProblem::BadId),
        ("x {dir=up}", 1, MarkdownProblem::BadValue { name: "dir" }),
        (
            "x {colour=red}",
            1,
            MarkdownProblem::UnknownAttribute {
                name: "colour".to_owned(),
            },
        ),
        (
            "- a\n\n  b",
            3,
            MarkdownProblem::Misplaced { container: "list" },
        ),
        (
            "> # a",
            1,
            MarkdownProblem::Misplaced { container: "quote" },
        ),
        (
            "::: callout info\n| a |\n:::",
            2,
            MarkdownProblem::Misplaced {
                container: "callout",
            },
        ),
        (
            "::: callout info\na",
            1,
            MarkdownProblem::UnclosedDirective {
                name: "callout".to_owned(),
            },
        ),
        (
            "::: marquee\n:::",
            1,
            MarkdownProblem::UnknownDirective {
                name: "marquee".to_owned(),
            },
        ),
        (":::", 1, MarkdownProblem::StrayFence),
        (
            "::: image {alt=x}\n:::",
            1,
            MarkdownProblem::MissingValue { name: "asset" },
        ),
        (
            "::: video {url=\"http://a.ma\"}\n:::",
            1,
            MarkdownProblem::BadAddress,
        ),
        ("a\u{0}", 1, MarkdownProblem::ControlCharacter),
    ];
    for (typed, line, problem) in cases {
        assert_eq!(refusal(typed), (line, problem), "{typed}");
    }
}

#[test]
fn deep_or_hostile_nesting_is_refused_without_costing_stack() {
    let deep: String = (0..200)
        .map(|level| format!("{}- a\n", "  ".repeat(level)))
        .collect();
    assert!(matches!(
        refusal(&deep).1,
        MarkdownProblem::Bounds {
            bound: RichTextProblem::TooDeep { .. }
        }
    ));
    assert!(RichText::from_markdown(&">".repeat(20_000)).is_err());
    assert!(RichText::from_markdown(&"[".repeat(50_000)).is_ok());
    assert!(RichText::from_markdown(&format!("{}a{}", "[".repeat(9), "](/a)".repeat(9))).is_err());
}

#[test]
fn hostile_lines_are_judged_in_time_linear_in_their_length() {
    let many = 40_000;
    assert!(RichText::from_markdown(&"[a](/b) ".repeat(many)).is_ok());
    assert!(RichText::from_markdown(&format!("{} }}", " {\"".repeat(many + 1))).is_err());
    let names: String = (0..many).map(|name| format!("n{name} ")).collect();
    assert_eq!(
        refusal(&format!("a {{{names}}}")).1,
        MarkdownProblem::BadBraces
    );
}

#[test]
fn stored_bodies_reach_the_text_area_and_come_back_as_the_same_json() {
    let body = whole_body();
    let back = RichText::from_markdown(&body.to_markdown()).unwrap();
    assert_eq!(json!(back), json!(body));
}
