//! The tree back to exactly the ProseMirror JSON that `parse` reads. Every contract attribute is written, set or not,
//! so that equal trees give equal bytes; only an absent id or language is left out.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::tree::{
    Block, Callout, CalloutPart, Cell, Dir, Image, Inline, KeyFigure, List, ListItem, ListKind,
    Marks, Paragraph, RichText, Row,
};
use super::words::BlockId;

impl RichText {
    /// The JSON that is stored and handed to the editor.
    pub fn to_json(&self) -> Value {
        json!({"type": "doc", "content": self.blocks.iter().map(block).collect::<Vec<_>>()})
    }
}

impl Serialize for RichText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

fn block(block: &Block) -> Value {
    let id = block.id();
    let name = block.node_name();
    match block {
        Block::Paragraph(inner) => paragraph(inner),
        Block::Heading(inner) => node(
            name,
            id,
            [
                ("level", inner.level.number().into()),
                ("dir", direction(inner.dir)),
            ],
            Some(inlines(&inner.content)),
        ),
        Block::List(inner) => list(inner),
        Block::Quote(inner) => node(
            name,
            id,
            [],
            Some(inner.paragraphs.iter().map(paragraph).collect()),
        ),
        Block::Callout(inner) => callout(inner),
        Block::Table(inner) => node(
            name,
            id,
            [("caption", text(&inner.caption))],
            Some(inner.rows.iter().map(row).collect()),
        ),
        Block::Image(inner) => image(inner),
        Block::Gallery(inner) => node(name, id, [], Some(inner.images.iter().map(image).collect())),
        Block::File(inner) => node(
            name,
            id,
            [("asset", text(&inner.asset)), ("title", text(&inner.title))],
            None,
        ),
        Block::Video(inner) => node(
            name,
            id,
            [
                ("url", text(inner.url.as_str())),
                ("title", text(&inner.title)),
            ],
            None,
        ),
        Block::KeyFigures(inner) => node(
            name,
            id,
            [],
            Some(inner.figures.iter().map(key_figure).collect()),
        ),
        Block::ProgrammeCard(inner) => {
            node(name, id, [("programme", text(&inner.programme))], None)
        }
    }
}

fn paragraph(inner: &Paragraph) -> Value {
    node(
        "paragraph",
        inner.id.as_ref(),
        [("dir", direction(inner.dir))],
        Some(inlines(&inner.content)),
    )
}

fn list(inner: &List) -> Value {
    let items = Some(inner.items.iter().map(list_item).collect());
    match inner.kind {
        ListKind::Bullet => node(inner.kind.node_name(), inner.id.as_ref(), [], items),
        ListKind::Ordered(start) => node(
            inner.kind.node_name(),
            inner.id.as_ref(),
            [("start", start.into())],
            items,
        ),
    }
}

fn list_item(inner: &ListItem) -> Value {
    let content: Vec<_> = std::iter::once(paragraph(&inner.paragraph))
        .chain(inner.nested.iter().map(list))
        .collect();
    json!({"type": "listItem", "content": content})
}

fn callout(inner: &Callout) -> Value {
    let content = inner.content.iter().map(|part| match part {
        CalloutPart::Paragraph(inner) => paragraph(inner),
        CalloutPart::List(inner) => list(inner),
    });
    node(
        "callout",
        inner.id.as_ref(),
        [("tone", text(inner.tone.as_str()))],
        Some(content.collect()),
    )
}

fn row(inner: &Row) -> Value {
    json!({"type": "tableRow", "content": inner.cells.iter().map(cell).collect::<Vec<_>>()})
}

fn cell(inner: &Cell) -> Value {
    let name = if inner.header {
        "tableHeader"
    } else {
        "tableCell"
    };
    let spans = [
        ("colspan", inner.colspan.into()),
        ("rowspan", inner.rowspan.into()),
    ];
    node(
        name,
        None,
        spans,
        Some(inner.paragraphs.iter().map(paragraph).collect()),
    )
}

fn image(inner: &Image) -> Value {
    let attributes = [
        ("asset", text(&inner.asset)),
        ("alt", text(&inner.alt)),
        ("decorative", inner.decorative.into()),
        ("caption", text(&inner.caption)),
        ("credit", text(&inner.credit)),
    ];
    node("image", inner.id.as_ref(), attributes, None)
}

fn key_figure(inner: &KeyFigure) -> Value {
    let attributes = [
        ("label", text(&inner.label)),
        ("value", text(&inner.value)),
        ("unit", text(&inner.unit)),
        ("asOf", text(&inner.as_of)),
        ("scope", text(&inner.scope)),
        ("source", text(&inner.source)),
    ];
    node("keyFigure", None, attributes, None)
}

fn inlines(content: &[Inline]) -> Vec<Value> {
    content
        .iter()
        .map(|inline| match inline {
            Inline::HardBreak => json!({"type": "hardBreak"}),
            Inline::Text(run) => {
                let marks = marks(&run.marks);
                if marks.is_empty() {
                    json!({"type": "text", "text": run.text})
                } else {
                    json!({"type": "text", "marks": marks, "text": run.text})
                }
            }
        })
        .collect()
}

fn marks(marks: &Marks) -> Vec<Value> {
    let link = marks
        .link
        .as_ref()
        .map(|href| json!({"type": "link", "attrs": {"href": href.as_str()}}));
    let isolate = marks.isolate.as_ref().map(|isolate| {
        let mut attributes = Map::new();
        attributes.insert("dir".to_owned(), text(isolate.dir.as_str()));
        if let Some(lang) = &isolate.lang {
            attributes.insert("lang".to_owned(), text(lang.as_str()));
        }
        json!({"type": "isolate", "attrs": attributes})
    });
    let plain = [
        (marks.bold, "bold"),
        (marks.italic, "italic"),
        (marks.superscript, "superscript"),
        (marks.subscript, "subscript"),
    ];
    let plain = plain
        .into_iter()
        .filter(|(set, _)| *set)
        .map(|(_, name)| json!({"type": name}));
    link.into_iter().chain(isolate).chain(plain).collect()
}

fn node<const N: usize>(
    name: &str,
    id: Option<&BlockId>,
    attributes: [(&str, Value); N],
    content: Option<Vec<Value>>,
) -> Value {
    let mut object = Map::new();
    object.insert("type".to_owned(), text(name));
    let id = id.map(|id| ("id", text(id.as_str())));
    let all: Map<_, _> = id
        .into_iter()
        .chain(attributes)
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    if !all.is_empty() {
        object.insert("attrs".to_owned(), all.into());
    }
    // ProseMirror leaves the content of an empty node out, and so do we.
    if let Some(content) = content.filter(|content| !content.is_empty()) {
        object.insert("content".to_owned(), content.into());
    }
    object.into()
}

fn direction(dir: Dir) -> Value {
    text(dir.as_str())
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}
