//! Bodies for the tests of this module: one with everything in it, and any at all.

use proptest::prelude::*;
use serde_json::json;

use super::html::{Assets, FileSource, ImageSource, ProgrammeSource};
use super::parse::parse;
use super::tree::*;
use super::words::{BlockId, Href, LanguageTag};
use crate::domain::locale::Direction;

pub(super) struct SampleAssets;

impl Assets for SampleAssets {
    fn image(&self, id: &str) -> Option<ImageSource> {
        let (src, srcset) = (
            format!("/media/{id}/960"),
            format!("/media/{id}/480 480w, /media/{id}/960 960w"),
        );
        Some(ImageSource {
            src,
            srcset,
            width: 960,
            height: 640,
        })
    }

    fn file(&self, id: &str) -> Option<FileSource> {
        Some(FileSource {
            url: format!("/media/{id}/original"),
            detail: "PDF".to_owned(),
        })
    }

    fn programme(&self, id: &str) -> Option<ProgrammeSource> {
        Some(ProgrammeSource {
            url: format!("/s/{id}"),
            title: "Développement digital".to_owned(),
        })
    }
}

pub(super) fn id(text: &str) -> BlockId {
    BlockId::parse(text).unwrap()
}

pub(super) fn paragraph(text: &str) -> Block {
    let mut content = Vec::new();
    push_text(&mut content, text, &Marks::default());
    Block::Paragraph(Paragraph {
        content,
        ..Paragraph::default()
    })
}

/// A sound body with every kind of block in it.
pub(super) fn whole_body() -> RichText {
    let plain =
        |text: &str| json!({"type": "paragraph", "content": [{"type": "text", "text": text}]});
    let cell = |kind: &str, text: &str| json!({"type": kind, "content": [plain(text)]});
    let image = |id: &str| json!({"type": "image", "attrs": {"id": id, "asset": "0190-a", "alt": "ورشة \"النجارة\"", "caption": "Atelier", "credit": "CMC"}});
    parse(&json!({"type": "doc", "content": [
        {"type": "heading", "attrs": {"id": "block001", "level": 2, "dir": "rtl"}, "content": [{"type": "text", "text": "افتتاح"}]},
        {"type": "paragraph", "attrs": {"id": "block002"}, "content": [
            {"type": "text", "text": "بمدينة "},
            {"type": "text", "text": "CMC", "marks": [{"type": "isolate", "attrs": {"dir": "ltr", "lang": "fr"}}, {"type": "bold"}]},
            {"type": "hardBreak"},
            {"type": "text", "text": "voir", "marks": [{"type": "link", "attrs": {"href": "/fr-MA/souss-massa"}}]},
        ]},
        {"type": "orderedList", "attrs": {"id": "block003", "start": 3}, "content": [
            {"type": "listItem", "content": [plain("un"), {"type": "bulletList", "content": [{"type": "listItem", "content": [plain("deux")]}]}]},
        ]},
        {"type": "blockquote", "attrs": {"id": "block004"}, "content": [plain("citation"), plain("suite")]},
        {"type": "callout", "attrs": {"id": "block005", "tone": "warning"}, "content": [plain("attention")]},
        {"type": "table", "attrs": {"id": "block006", "caption": "Places par filière"}, "content": [
            {"type": "tableRow", "content": [cell("tableHeader", "Filière"), cell("tableHeader", "Places")]},
            {"type": "tableRow", "content": [cell("tableHeader", "Places"), cell("tableCell", "120")]},
            {"type": "tableRow", "content": [{"type": "tableCell", "attrs": {"colspan": 2}, "content": [plain("total")]}]},
        ]},
        image("block007"),
        {"type": "gallery", "attrs": {"id": "block008"}, "content": [image("block009")]},
        {"type": "file", "attrs": {"id": "block010", "asset": "0190-b", "title": "Dépliant"}},
        {"type": "video", "attrs": {"id": "block011", "url": "https://video.example/1", "title": "Visite"}},
        {"type": "keyFigures", "attrs": {"id": "block012"}, "content": [
            {"type": "keyFigure", "attrs": {"label": "Capacité", "value": "3 420", "unit": "places", "asOf": "2026-03", "scope": "Agadir", "source": "OFPPT"}},
        ]},
        {"type": "programmeCard", "attrs": {"id": "block013", "programme": "0190-c"}},
    ]}))
    .unwrap()
}

/// Any tree the types allow, heavy on letters that Markdown, HTML and bidi treat specially.
pub(crate) fn any_body() -> impl Strategy<Value = RichText> {
    prop::collection::vec(any_block(), 0..6).prop_map(|blocks| RichText { blocks })
}

fn any_text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "#",
        "##",
        "# ",
        "-",
        "- ",
        "+ ",
        "* ",
        "*",
        "**",
        "***",
        "1. ",
        "12) ",
        ":::",
        "::: callout",
        ">",
        "> ",
        "|",
        "||",
        "`",
        "```",
        "~",
        "^",
        "[",
        "]",
        "(",
        ")",
        "](",
        "](/a)",
        "]{dir=rtl}",
        "{",
        "}",
        "{#abcdefgh}",
        "{}",
        "\\",
        "\\\\",
        "&",
        "&#32;",
        "&amp;",
        "<",
        ">",
        "<br>",
        "<p>",
        "!",
        "![",
        "_",
        "__",
        "---",
        "===",
        "=",
        "\"",
        "'",
        " ",
        "  ",
        "\u{a0}",
        "\u{200f}",
        "\u{2067}",
        ".",
        ":",
        "---|---",
        ":-:",
    ]);
    let word = prop::sample::select(vec![
        "a",
        "été",
        "مدينة",
        "ⵜⵉⵖⵔⵎⵜ",
        "شتنبر",
        "9",
        "٣",
        "😀",
        "x y",
        "e\u{301}",
    ]);
    let piece = prop_oneof![
        special.prop_map(str::to_owned),
        word.prop_map(str::to_owned)
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn any_attribute() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), any_text()]
}

fn any_id() -> impl Strategy<Value = Option<BlockId>> {
    prop::option::of("[a-z0-9]{8,24}".prop_map(|text| id(&text)))
}

fn any_dir() -> impl Strategy<Value = Dir> {
    prop::sample::select(Dir::ALL.to_vec())
}

fn any_href() -> impl Strategy<Value = Href> {
    let hrefs = [
        "https://a.ma/x?y=(1)&z=*_*",
        "/fr-MA/é)(|",
        "mailto:a@b.ma",
        "tel:+212",
        "https://a.ma/[x]{y}^~!&#32;",
    ];
    prop::sample::select(hrefs.to_vec()).prop_map(|href| Href::parse(href).unwrap())
}

fn any_marks() -> impl Strategy<Value = Marks> {
    let lang = prop::option::of(
        prop::sample::select(vec!["fr", "zgh-Tfng", "ar-MA"])
            .prop_map(|tag| LanguageTag::parse(tag).unwrap()),
    );
    let dir = prop::sample::select(vec![Direction::Ltr, Direction::Rtl]);
    let isolate = (dir, lang).prop_map(|(dir, lang)| Isolate { dir, lang });
    let flags = (
        any::<bool>(),
        any::<bool>(),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
    );
    (
        prop::option::weighted(0.3, any_href()),
        prop::option::weighted(0.3, isolate),
        flags,
    )
        .prop_map(
            |(link, isolate, (bold, italic, superscript, subscript))| Marks {
                link,
                isolate,
                bold,
                italic,
                superscript,
                subscript,
            },
        )
}

fn any_content() -> impl Strategy<Value = Vec<Inline>> {
    let run = (any_text(), prop_oneof![Just(Marks::default()), any_marks()]);
    let piece = prop_oneof![4 => run.prop_map(Some), 1 => Just(None)];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| {
        let mut content = Vec::new();
        for piece in pieces {
            match piece {
                Some((text, marks)) => push_text(&mut content, &text, &marks),
                None => content.push(Inline::HardBreak),
            }
        }
        content
    })
}

fn any_paragraph() -> impl Strategy<Value = Paragraph> {
    (any_id(), any_dir(), any_content()).prop_map(|(id, dir, content)| Paragraph {
        id,
        dir,
        content,
    })
}

fn any_list() -> impl Strategy<Value = List> {
    let leaf = list_of(any_paragraph().prop_map(|paragraph| ListItem {
        paragraph,
        nested: Vec::new(),
    }));
    leaf.prop_recursive(3, 12, 2, |inner| {
        let nested = prop::collection::vec(inner, 0..3);
        list_of(
            (any_paragraph(), nested)
                .prop_map(|(paragraph, nested)| ListItem { paragraph, nested }),
        )
    })
}

fn list_of(item: impl Strategy<Value = ListItem> + 'static) -> BoxedStrategy<List> {
    let kind = prop_oneof![
        Just(ListKind::Bullet),
        prop::sample::select(vec![0, 1, 9, 100]).prop_map(ListKind::Ordered)
    ];
    (any_id(), kind, prop::collection::vec(item, 1..4))
        .prop_map(|(id, kind, items)| List { id, kind, items })
        .boxed()
}

fn any_image() -> impl Strategy<Value = Image> {
    (
        any_id(),
        "[a-z0-9-]{1,12}",
        any_attribute(),
        any::<bool>(),
        any_attribute(),
        any_attribute(),
    )
        .prop_map(|(id, asset, alt, decorative, caption, credit)| Image {
            id,
            asset,
            alt,
            decorative,
            caption,
            credit,
        })
}

fn any_table() -> impl Strategy<Value = Table> {
    let spans = prop_oneof![Just((1, 1)), (1..4u32, 1..4u32)];
    let paragraphs = prop_oneof![3 => prop::collection::vec(any_paragraph(), 1), 1 => prop::collection::vec(any_paragraph(), 1..4)];
    let cell =
        (any::<bool>(), spans, paragraphs).prop_map(|(header, (colspan, rowspan), paragraphs)| {
            Cell {
                header,
                colspan,
                rowspan,
                paragraphs,
            }
        });
    let row = (
        prop::collection::vec(cell, 0..4),
        prop::option::of(any::<bool>()),
    )
        .prop_map(|(mut cells, same)| {
            for cell in &mut cells {
                cell.header = same.unwrap_or(cell.header);
            }
            Row { cells }
        });
    (any_id(), any_attribute(), prop::collection::vec(row, 1..4))
        .prop_map(|(id, caption, rows)| Table { id, caption, rows })
}

fn any_figure() -> impl Strategy<Value = KeyFigure> {
    (
        any_attribute(),
        any_attribute(),
        any_attribute(),
        any_attribute(),
        any_attribute(),
        any_attribute(),
    )
        .prop_map(|(label, value, unit, as_of, scope, source)| KeyFigure {
            label,
            value,
            unit,
            as_of,
            scope,
            source,
        })
}

fn any_block() -> impl Strategy<Value = Block> {
    let level = prop::sample::select(HeadingLevel::ALL.to_vec());
    let heading =
        (any_id(), level, any_dir(), any_content()).prop_map(|(id, level, dir, content)| {
            Block::Heading(Heading {
                id,
                level,
                dir,
                content,
            })
        });
    let quote = (any_id(), prop::collection::vec(any_paragraph(), 1..4))
        .prop_map(|(id, paragraphs)| Block::Quote(Quote { id, paragraphs }));
    let part = prop_oneof![
        any_paragraph().prop_map(CalloutPart::Paragraph),
        any_list().prop_map(CalloutPart::List)
    ];
    let callout = (
        any_id(),
        prop::sample::select(Tone::ALL.to_vec()),
        prop::collection::vec(part, 1..4),
    )
        .prop_map(|(id, tone, content)| Block::Callout(Callout { id, tone, content }));
    let gallery = (any_id(), prop::collection::vec(any_image(), 1..4))
        .prop_map(|(id, images)| Block::Gallery(Gallery { id, images }));
    let file = (any_id(), "[a-z0-9-]{1,12}", any_attribute())
        .prop_map(|(id, asset, title)| Block::File(FileCard { id, asset, title }));
    let url = Href::parse_https("https://v.ma/?a=\u{e9}&b}=1#{}").unwrap();
    let video = (any_id(), any_attribute()).prop_map(move |(id, title)| {
        Block::Video(Video {
            id,
            url: url.clone(),
            title,
        })
    });
    let figures = (any_id(), prop::collection::vec(any_figure(), 1..4))
        .prop_map(|(id, figures)| Block::KeyFigures(KeyFigures { id, figures }));
    let card = (any_id(), "[a-z0-9-]{1,12}")
        .prop_map(|(id, programme)| Block::ProgrammeCard(ProgrammeCard { id, programme }));
    prop_oneof![
        4 => any_paragraph().prop_map(Block::Paragraph),
        2 => heading,
        3 => any_list().prop_map(Block::List),
        1 => quote,
        2 => callout,
        2 => any_table().prop_map(Block::Table),
        1 => any_image().prop_map(Block::Image),
        1 => gallery,
        1 => file,
        1 => video,
        1 => figures,
        1 => card,
    ]
}
