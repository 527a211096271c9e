//! The tree as Markdown: ordinary signs for ordinary blocks, `::: name {…}` for ours, braces for what Markdown cannot
//! say. Must lose nothing: `read` gives back an equal tree.

use super::attributes::Braces;
use super::write_inline;
use crate::domain::rich_text::tree::{
    Block, Callout, CalloutPart, Cell, Dir, Heading, Image, Inline, KeyFigure, List, ListItem,
    ListKind, Paragraph, Quote, RichText, Row, Table,
};
use crate::domain::rich_text::words::BlockId;

type Lines = Vec<String>;

pub(super) fn write(body: &RichText) -> String {
    let mut out = Lines::new();
    let mut before = None;
    for block in &body.blocks {
        let lines = match block {
            Block::List(inner) => list(inner, follows(before, inner)),
            other => plain_block(other),
        };
        before = list_kind(block);
        apart(&mut out, lines);
    }
    let mut text = out.join("\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn plain_block(block: &Block) -> Lines {
    match block {
        Block::Paragraph(inner) => paragraph(inner),
        Block::Heading(inner) => vec![heading(inner)],
        Block::List(inner) => list(inner, false),
        Block::Quote(inner) => quote(inner),
        Block::Callout(inner) => callout(inner),
        Block::Table(inner) => table(inner),
        Block::Image(inner) => leaf("image", image(inner)),
        Block::Gallery(inner) => {
            let images = inner
                .images
                .iter()
                .map(|inner| format!("- {}", image(inner).written()));
            directive(
                "gallery",
                Braces::default().id(inner.id.as_ref()),
                images.collect(),
            )
        }
        Block::File(inner) => {
            let braces = Braces::default().id(inner.id.as_ref());
            leaf(
                "file",
                braces
                    .value("asset", &inner.asset)
                    .value("title", &inner.title),
            )
        }
        Block::Video(inner) => {
            let braces = Braces::default().id(inner.id.as_ref());
            leaf(
                "video",
                braces
                    .value("url", inner.url.as_str())
                    .value("title", &inner.title),
            )
        }
        Block::KeyFigures(inner) => {
            let figures = inner
                .figures
                .iter()
                .map(|inner| format!("- {}", key_figure(inner).written()));
            directive(
                "figures",
                Braces::default().id(inner.id.as_ref()),
                figures.collect(),
            )
        }
        Block::ProgrammeCard(inner) => {
            let braces = Braces::default().id(inner.id.as_ref());
            leaf("programme", braces.value("programme", &inner.programme))
        }
    }
}

fn paragraph(inner: &Paragraph) -> Lines {
    let braces = text_braces(inner.id.as_ref(), inner.dir);
    let mut lines = write_inline::lines(&inner.content);
    let last = lines.pop().unwrap_or_default();
    for line in &mut lines {
        line.push('\\');
    }
    // An empty paragraph needs its braces to be seen; so does a break with nothing after it, if it has any.
    match (last.is_empty(), braces.is_empty()) {
        (false, _) => lines.push(format!("{last}{}", braces.trailing())),
        (true, true) if !lines.is_empty() => {}
        (true, _) => lines.push(braces.written()),
    }
    lines
}

fn heading(inner: &Heading) -> String {
    let signs = "#".repeat(inner.level.number().into());
    let braces = text_braces(inner.id.as_ref(), inner.dir);
    format!("{signs} {}{}", one_line(&inner.content), braces.trailing())
}

/// Text where a line cannot end: breaks are written as `<br>`.
fn one_line(content: &[Inline]) -> String {
    write_inline::lines(content).join("<br>")
}

fn list(inner: &List, after_another: bool) -> Lines {
    let braces = Braces::default().id(inner.id.as_ref());
    let mut lines = Lines::new();
    if after_another || !braces.is_empty() {
        lines.push(braces.written());
    }
    for (index, item) in inner.items.iter().enumerate() {
        let marker = match inner.kind {
            ListKind::Bullet => "- ".to_owned(),
            ListKind::Ordered(start) => format!(
                "{}. ",
                start.saturating_add(u32::try_from(index).unwrap_or(u32::MAX))
            ),
        };
        lines.extend(prefixed(
            list_item(item),
            &marker,
            &" ".repeat(marker.len()),
        ));
    }
    lines
}

fn list_item(inner: &ListItem) -> Lines {
    let mut lines = paragraph(&inner.paragraph);
    let mut before = None;
    for nested in &inner.nested {
        let tight = before.is_none()
            && nested.kind == ListKind::Bullet
            && nested.id.is_none()
            && !lines.last().is_some_and(|line| line.starts_with('{'));
        let written = list(
            nested,
            before.is_some_and(|kind| same_kind(kind, nested.kind)),
        );
        if tight {
            lines.extend(written)
        } else {
            apart(&mut lines, written)
        }
        before = Some(nested.kind);
    }
    lines
}

fn quote(inner: &Quote) -> Lines {
    let braces = Braces::default().id(inner.id.as_ref());
    let mut content = Lines::new();
    for inner in &inner.paragraphs {
        apart(&mut content, paragraph(inner));
    }
    let mut lines = Lines::new();
    if !braces.is_empty() {
        lines.push(braces.written());
    }
    lines.extend(content.into_iter().map(|line| {
        if line.is_empty() {
            ">".to_owned()
        } else {
            format!("> {line}")
        }
    }));
    lines
}

fn callout(inner: &Callout) -> Lines {
    let mut content = Lines::new();
    let mut before = None;
    for part in &inner.content {
        let (lines, kind) = match part {
            CalloutPart::Paragraph(inner) => (paragraph(inner), None),
            CalloutPart::List(inner) => (list(inner, follows(before, inner)), Some(inner.kind)),
        };
        before = kind;
        apart(&mut content, lines);
    }
    directive(
        &format!("callout {}", inner.tone.as_str()),
        Braces::default().id(inner.id.as_ref()),
        content,
    )
}

fn table(inner: &Table) -> Lines {
    let braces = Braces::default()
        .id(inner.id.as_ref())
        .value("caption", &inner.caption);
    let mut lines = Lines::new();
    if !braces.is_empty() {
        lines.push(braces.written());
    }
    let headed = inner
        .rows
        .first()
        .is_some_and(|row| !row.cells.is_empty() && row.cells.iter().all(|cell| cell.header));
    for (index, inner) in inner.rows.iter().enumerate() {
        lines.push(row(inner, headed && index == 0));
        if headed && index == 0 {
            lines.push(format!("|{}", " --- |".repeat(inner.cells.len())));
        }
    }
    lines
}

fn row(inner: &Row, header_expected: bool) -> String {
    let cells: String = inner
        .cells
        .iter()
        .map(|inner| format!(" {} |", cell(inner, header_expected)))
        .collect();
    format!("|{cells}")
}

fn cell(inner: &Cell, header_expected: bool) -> String {
    let span = |number: u32| {
        if number == 1 {
            String::new()
        } else {
            number.to_string()
        }
    };
    let braces = Braces::default()
        .flag("header", inner.header && !header_expected)
        .value("colspan", &span(inner.colspan))
        .value("rowspan", &span(inner.rowspan));
    let paragraphs = inner.paragraphs.iter().map(|inner| {
        format!(
            "{}{}",
            one_line(&inner.content),
            text_braces(inner.id.as_ref(), inner.dir).trailing()
        )
    });
    let text = paragraphs.collect::<Vec<_>>().join(" <p> ");
    if braces.is_empty() {
        text
    } else {
        format!("{} {text}", braces.written())
    }
}

fn image(inner: &Image) -> Braces {
    Braces::default()
        .id(inner.id.as_ref())
        .value("asset", &inner.asset)
        .value("alt", &inner.alt)
        .flag("decorative", inner.decorative)
        .value("caption", &inner.caption)
        .value("credit", &inner.credit)
}

fn key_figure(inner: &KeyFigure) -> Braces {
    Braces::default()
        .value("label", &inner.label)
        .value("value", &inner.value)
        .value("unit", &inner.unit)
        .value("asOf", &inner.as_of)
        .value("scope", &inner.scope)
        .value("source", &inner.source)
}

fn text_braces(id: Option<&BlockId>, dir: Dir) -> Braces {
    let dir = if dir == Dir::Auto { "" } else { dir.as_str() };
    Braces::default().id(id).value("dir", dir)
}

fn leaf(name: &str, braces: Braces) -> Lines {
    directive(name, braces, Lines::new())
}

fn directive(name: &str, braces: Braces, content: Lines) -> Lines {
    let mut lines = vec![format!("::: {name}{}", braces.trailing())];
    lines.extend(content);
    lines.push(":::".to_owned());
    lines
}

/// Adds lines after an empty one.
fn apart(out: &mut Lines, lines: Lines) {
    if !out.is_empty() {
        out.push(String::new());
    }
    out.extend(lines);
}

fn prefixed(lines: Lines, first: &str, rest: &str) -> Lines {
    let indented =
        lines
            .into_iter()
            .enumerate()
            .map(|(index, line)| match (index, line.is_empty()) {
                (0, _) => format!("{first}{line}"),
                (_, true) => line,
                (_, false) => format!("{rest}{line}"),
            });
    indented.collect()
}

fn list_kind(block: &Block) -> Option<ListKind> {
    match block {
        Block::List(list) => Some(list.kind),
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => None,
    }
}

/// Whether Markdown would take this list for the rest of the one before it.
fn follows(before: Option<ListKind>, list: &List) -> bool {
    before.is_some_and(|kind| same_kind(kind, list.kind))
}

fn same_kind(one: ListKind, other: ListKind) -> bool {
    matches!(
        (one, other),
        (ListKind::Bullet, ListKind::Bullet) | (ListKind::Ordered(_), ListKind::Ordered(_))
    )
}
