//! Lists and what their items hold: one paragraph, then nested lists. An item goes on while its lines are indented by two.

use super::attributes::Attributes;
use super::error::MarkdownProblem;
use super::line::{Line, Marker, Start};
use super::read::{Inside, Read, blocks, continues, fail, flow, on};
use crate::domain::rich_text::parse::LARGEST_START;
use crate::domain::rich_text::tree::{CalloutPart, List, ListItem, ListKind};

pub(super) fn list<'l, 'a>(
    lines: &'l [Line<'a>],
    first: Marker,
    mut attributes: Attributes,
    depth: usize,
) -> Read<(List, &'l [Line<'a>])> {
    let line = lines.first().map_or(0, |first| first.number);
    let kind = match first.kind {
        ListKind::Ordered(start) if start > LARGEST_START => {
            return fail(line, MarkdownProblem::BadValue { name: "start" });
        }
        kind => kind,
    };
    let id = attributes.id.take();
    on(line, attributes.finish())?;
    let base = lines.first().map_or(0, |first| first.indent());
    let mut items = Vec::new();
    let mut rest = lines;
    while let Some((marker, first)) = next_item(rest, base, kind) {
        let (content, after) = item_lines(first, marker, base);
        items.push(item(&content, depth)?);
        rest = after;
    }
    Ok((List { id, kind, items }, rest))
}

/// The next item of the same list: at once or after empty lines.
fn next_item<'l, 'a>(
    lines: &'l [Line<'a>],
    base: usize,
    kind: ListKind,
) -> Option<(Marker, &'l [Line<'a>])> {
    let blank = lines.iter().take_while(|line| line.is_blank()).count();
    let (_, lines) = lines.split_at_checked(blank)?;
    let marker = item_marker(*lines.first()?, base, kind)?;
    Some((marker, lines))
}

/// The marker of a line that begins an item of this list.
fn item_marker(line: Line, base: usize, kind: ListKind) -> Option<Marker> {
    let same = |other| std::mem::discriminant(&kind) == std::mem::discriminant(&other);
    match line.start() {
        Start::List(marker) => (line.indent() < base + 2 && same(marker.kind)).then_some(marker),
        Start::Fence
        | Start::Heading(_)
        | Start::Quote
        | Start::Table
        | Start::Code
        | Start::Rule
        | Start::Text => None,
    }
}

/// The lines of one item, moved to the margin, and what follows it.
fn item_lines<'l, 'a>(
    lines: &'l [Line<'a>],
    marker: Marker,
    base: usize,
) -> (Vec<Line<'a>>, &'l [Line<'a>]) {
    let mut content: Vec<Line> = Vec::new();
    let mut count = 0;
    for (index, line) in lines.iter().enumerate() {
        if index == 0 {
            let text = line
                .text
                .trim_start_matches(' ')
                .split_at_checked(marker.width)
                .map_or("", |(_, rest)| rest);
            content.push(Line {
                number: line.number,
                text: text.trim_start_matches(' '),
            });
            count = 1;
        } else if line.is_blank() {
            content.push(*line);
        } else if line.indent() >= base + 2 {
            content.push(line.outdented(base + 2));
            count = index + 1;
        } else if item_marker(*line, base, marker.kind).is_none()
            && content.last().is_some_and(|last| continues(*line, *last))
        {
            content.push(*line);
            count = index + 1;
        } else {
            break;
        }
    }
    content.truncate(count);
    (
        content,
        lines
            .split_at_checked(count)
            .map_or(lines, |(_, rest)| rest),
    )
}

fn item(lines: &[Line], depth: usize) -> Read<ListItem> {
    let mut paragraph = None;
    let mut nested = Vec::new();
    for found in blocks(lines, Inside::Item(depth))? {
        let line = found.line;
        match flow(found, "list")? {
            CalloutPart::Paragraph(first) if paragraph.is_none() && nested.is_empty() => {
                paragraph = Some(first);
            }
            CalloutPart::Paragraph(_) => {
                return fail(line, MarkdownProblem::Misplaced { container: "list" });
            }
            CalloutPart::List(list) => nested.push(list),
        }
    }
    Ok(ListItem {
        paragraph: paragraph.unwrap_or_default(),
        nested,
    })
}
