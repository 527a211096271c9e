//! Pipe tables, with our braces for header cells elsewhere than above, and for spans. `<p>` parts paragraphs in a cell.

use super::attributes::{Attributes, braces};
use super::line::{Line, Start};
use super::read::{Read, on, paragraph_text};
use crate::domain::rich_text::parse::LARGEST_SPAN;
use crate::domain::rich_text::tree::{Block, Cell, Row, Table};

const CELL_NAMES: [&str; 3] = ["header", "colspan", "rowspan"];

pub(super) fn table<'l, 'a>(
    lines: &'l [Line<'a>],
    mut above: Attributes,
) -> Read<(Block, &'l [Line<'a>])> {
    let count = lines
        .iter()
        .take_while(|line| line.start() == Start::Table)
        .count();
    let (own, rest) = lines.split_at_checked(count).unwrap_or((lines, &[]));
    let headed = own.get(1).is_some_and(|line| is_delimiter(line.trimmed()));
    let mut rows = Vec::new();
    for (index, line) in own.iter().enumerate() {
        if !(headed && index == 1) {
            let cells = raw_cells(line.trimmed())
                .into_iter()
                .map(|raw| cell(raw, headed && index == 0, line.number));
            rows.push(Row {
                cells: cells.collect::<Read<_>>()?,
            });
        }
    }
    let line = lines.first().map_or(0, |first| first.number);
    let caption = on(line, above.take_line("caption"))?;
    let id = above.id.take();
    on(line, above.finish())?;
    Ok((Block::Table(Table { id, caption, rows }), rest))
}

fn is_delimiter(row: &str) -> bool {
    let cells = raw_cells(row);
    !cells.is_empty()
        && cells.into_iter().all(|cell| {
            let cell = cell.trim_matches(' ');
            let dashes = cell.strip_prefix(':').unwrap_or(cell);
            let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
            !dashes.is_empty() && dashes.chars().all(|letter| letter == '-')
        })
}

/// The texts between the bars of a row; escaped bars are text.
fn raw_cells(row: &str) -> Vec<&str> {
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut escaped = false;
    let mut cells: Vec<&str> = row
        .split(|letter| {
            let bar = letter == '|' && !escaped;
            escaped = letter == '\\' && !escaped;
            bar
        })
        .collect();
    if cells
        .last()
        .is_some_and(|last| last.trim_matches(' ').is_empty())
    {
        cells.pop();
    }
    cells
}

fn cell(raw: &str, header: bool, line: usize) -> Read<Cell> {
    let mut text = raw.trim_matches(' ');
    let mut attributes = Attributes::default();
    // A cell may begin with braces of its own; those of an empty paragraph hold other names.
    if let Some((inner, rest)) = braces(text) {
        let read = on(line, Attributes::read(inner))?;
        if read.has_only(&CELL_NAMES) {
            (attributes, text) = (read, rest.trim_matches(' '));
        }
    }
    let header = on(line, attributes.take_flag("header"))? || header;
    let span = |text: &str| {
        text.parse()
            .ok()
            .filter(|number| (1..=LARGEST_SPAN).contains(number))
    };
    let colspan = on(line, attributes.take_checked("colspan", span))?.unwrap_or(1);
    let rowspan = on(line, attributes.take_checked("rowspan", span))?.unwrap_or(1);
    let parts = split_paragraphs(text);
    let paragraphs = parts
        .into_iter()
        .map(|part| paragraph_text(part.trim_matches(' '), None, line));
    Ok(Cell {
        header,
        colspan,
        rowspan,
        paragraphs: paragraphs.collect::<Read<_>>()?,
    })
}

/// Cuts at `<p>` where it is not escaped.
fn split_paragraphs(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        if letter == '<' && !escaped && text.get(at..).is_some_and(|rest| rest.starts_with("<p>")) {
            parts.extend(text.get(start..at));
            start = at + "<p>".len();
        }
        escaped = letter == '\\' && !escaped;
    }
    parts.extend(text.get(start..));
    parts
}
