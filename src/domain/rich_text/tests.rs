//! The door as a whole: what it lets in, what it refuses and where it says so.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::RichTextProblem;
use super::parse::parse;
use super::samples::{any_body, whole_body};

fn doc(blocks: Value) -> Value {
    json!({"type": "doc", "content": blocks})
}

fn refusal(blocks: Value) -> (String, RichTextProblem) {
    let error = parse(&doc(blocks)).unwrap_err();
    (error.path, error.problem)
}

fn named(name: &str) -> String {
    name.to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn any_tree_comes_back_from_its_json(body in any_body()) {
        prop_assert_eq!(parse(&body.to_json()).unwrap(), body);
    }
}

#[test]
fn stored_json_is_canonical() {
    let json = whole_body().to_json();
    assert_eq!(parse(&json).unwrap().to_json(), json);
}

#[test]
fn the_first_wrong_thing_is_named_with_its_path() {
    let text = |text: &str, mark: Value| json!([{"type": "paragraph", "content": [{"type": "text", "text": text, "marks": [mark]}]}]);
    let cases = [
        (
            json!([{"type": "iframe"}]),
            "body.content[0]",
            RichTextProblem::UnknownNode {
                name: named("iframe"),
            },
        ),
        (
            json!([{"type": "tableRow"}]),
            "body.content[0]",
            RichTextProblem::MisplacedNode {
                name: named("tableRow"),
            },
        ),
        (
            json!([{"type": "heading", "attrs": {"level": 1}}]),
            "body.content[0].attrs.level",
            RichTextProblem::BadAttribute {
                name: named("level"),
            },
        ),
        (
            json!([{"type": "paragraph", "attrs": {"onclick": "x"}}]),
            "body.content[0].attrs.onclick",
            RichTextProblem::UnknownAttribute {
                name: named("onclick"),
            },
        ),
        (
            json!([{"type": "paragraph", "attrs": {"id": "SHORT"}}]),
            "body.content[0].attrs.id",
            RichTextProblem::BadAttribute { name: named("id") },
        ),
        (
            json!([{"type": "paragraph", "style": "x"}]),
            "body.content[0]",
            RichTextProblem::UnknownAttribute {
                name: named("style"),
            },
        ),
        (
            text("x", json!({"type": "code"})),
            "body.content[0].content[0].marks[0]",
            RichTextProblem::UnknownMark {
                name: named("code"),
            },
        ),
        (
            text(
                "x",
                json!({"type": "link", "attrs": {"href": "javascript:x"}}),
            ),
            "body.content[0].content[0].marks[0].attrs.href",
            RichTextProblem::BadAddress,
        ),
        (
            text("", json!({"type": "bold"})),
            "body.content[0].content[0].text",
            RichTextProblem::EmptyText,
        ),
        (
            text("\u{1}", json!({"type": "bold"})),
            "body.content[0].content[0].text",
            RichTextProblem::ControlCharacter,
        ),
        (
            json!([{"type": "video", "attrs": {"url": "http://a.ma"}}]),
            "body.content[0].attrs.url",
            RichTextProblem::BadAddress,
        ),
        (
            json!([{"type": "bulletList"}]),
            "body.content[0]",
            RichTextProblem::EmptyContainer {
                name: named("bulletList"),
            },
        ),
        (json!(["x"]), "body.content[0]", RichTextProblem::WrongShape),
        (json!("x"), "body.content", RichTextProblem::WrongShape),
    ];
    for (blocks, path, problem) in cases {
        assert_eq!(refusal(blocks), (path.to_owned(), problem));
    }
}

#[test]
fn null_attributes_of_an_editor_are_no_attributes() {
    let body = parse(&doc(
        json!([{"type": "paragraph", "attrs": {"id": null, "dir": null, "textAlign": null}}]),
    ))
    .unwrap();
    assert_eq!(body, parse(&doc(json!([{"type": "paragraph"}]))).unwrap());
}

#[test]
fn bodies_beyond_the_bounds_are_refused() {
    let many: Vec<_> = (0..2001).map(|_| json!({"type": "paragraph"})).collect();
    assert_eq!(
        refusal(many.into()).1,
        RichTextProblem::TooManyBlocks { most: 2000 }
    );
    let long =
        json!([{"type": "paragraph", "content": [{"type": "text", "text": "م".repeat(200_001)}]}]);
    assert_eq!(refusal(long).1, RichTextProblem::TooLong { most: 200_000 });
    let item = |nested: Option<Value>| {
        let content: Vec<_> = std::iter::once(json!({"type": "paragraph"}))
            .chain(nested)
            .collect();
        json!({"type": "bulletList", "content": [{"type": "listItem", "content": content}]})
    };
    let deep = (0..6).fold(item(None), |inner, _| item(Some(inner)));
    assert_eq!(
        refusal(json!([deep])).1,
        RichTextProblem::TooDeep { most: 6 }
    );
}
