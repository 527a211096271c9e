//! Markdown into the tree, block by block. What cannot be kept is an error with its line, never dropped.
//! Recursion is bounded: only lists nest, and only as deep as a body may.

use super::attributes::{Attributes, braces, trailing_braces};
use super::error::{MarkdownError, MarkdownProblem};
use super::line::{Line, Start};
use super::{read_directive, read_inline, read_list, read_table};
use crate::domain::rich_text::bounds::{self, DEEPEST_LIST, MOST_CHARACTERS};
use crate::domain::rich_text::error::RichTextProblem;
use crate::domain::rich_text::tree::{
    Block, CalloutPart, Dir, Heading, HeadingLevel, Inline, Paragraph, Quote, RichText,
};
use crate::domain::rich_text::words;

pub(super) type Read<T> = Result<T, MarkdownError>;

/// A block and the line it began on.
pub(super) struct Found {
    pub line: usize,
    pub block: Block,
}

/// Where blocks are being read, which says which may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    Body,
    Quote,
    Callout,
    /// In an item of a list this deep.
    Item(usize),
}

pub(super) fn read(text: &str) -> Read<RichText> {
    // Escapes and attributes make Markdown longer than its text; far beyond that it need not be looked at.
    if text.len() > 16 * MOST_CHARACTERS {
        return fail(1, too_long());
    }
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut cleaned = Vec::new();
    for (index, line) in unified.split('\n').enumerate() {
        let body = line.trim_start_matches([' ', '\t']);
        let indent: String = line.chars().take(line.len() - body.len()).collect();
        let Some(body) = words::clean(body) else {
            return fail(index + 1, MarkdownProblem::ControlCharacter);
        };
        cleaned.push(indent.replace('\t', "    ") + &body);
    }
    let numbered = cleaned.iter().enumerate();
    let lines: Vec<Line> = numbered
        .map(|(index, text)| Line {
            number: index + 1,
            text,
        })
        .collect();
    let blocks = blocks(&lines, Inside::Body)?
        .into_iter()
        .map(|found| found.block)
        .collect();
    let body = RichText { blocks };
    bounds::check(&body).map_err(|bound| MarkdownError {
        line: lines.len(),
        problem: MarkdownProblem::Bounds { bound },
    })?;
    Ok(body)
}

pub(super) fn fail<T>(line: usize, problem: MarkdownProblem) -> Read<T> {
    Err(MarkdownError { line, problem })
}

/// Gives a problem its line.
pub(super) fn on<T>(line: usize, result: Result<T, MarkdownProblem>) -> Read<T> {
    result.map_err(|problem| MarkdownError { line, problem })
}

pub(super) fn blocks(lines: &[Line], inside: Inside) -> Read<Vec<Found>> {
    let mut found = Vec::new();
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        if first.is_blank() {
            rest = after;
            continue;
        }
        let (above, body) = match (whole_braces(first.trimmed()), after.first()) {
            (None, _) => (None, rest),
            (Some(inner), next) => {
                let above = on(first.number, Attributes::read(inner))?;
                if next.is_none_or(|next| next.is_blank()) {
                    let block =
                        Block::Paragraph(on(first.number, paragraph_of(above, Vec::new()))?);
                    found.push(Found {
                        line: first.number,
                        block,
                    });
                    rest = after;
                    continue;
                }
                (Some(above), after)
            }
        };
        let (block, after) = block(body, above, inside)?;
        found.push(Found {
            line: first.number,
            block,
        });
        rest = after;
    }
    Ok(found)
}

/// Paragraph content in one string of lines, with the attributes that end it.
pub(super) fn paragraph_text(
    text: &str,
    above: Option<Attributes>,
    line: usize,
) -> Read<Paragraph> {
    let last_line = line + text.matches('\n').count();
    let (head, last) = text
        .rsplit_once('\n')
        .map_or((None, text), |(head, last)| (Some(head), last));
    let (last, attributes) = match trailing_braces(last) {
        Some((last, inner)) => (last, Some(on(last_line, Attributes::read(inner))?)),
        None => (last, None),
    };
    let attributes = match (above, attributes) {
        (Some(_), Some(_)) => return fail(last_line, MarkdownProblem::BadBraces),
        (one, other) => one.or(other).unwrap_or_default(),
    };
    let text = head.map_or_else(|| last.to_owned(), |head| format!("{head}\n{last}"));
    let content = read_inline::read(&text, line)?;
    on(last_line, paragraph_of(attributes, content))
}

/// What stands between braces that fill the whole line.
fn whole_braces(text: &str) -> Option<&str> {
    braces(text)
        .filter(|(_, rest)| rest.is_empty())
        .map(|(inner, _)| inner)
}

fn block<'l, 'a>(
    lines: &'l [Line<'a>],
    above: Option<Attributes>,
    inside: Inside,
) -> Read<(Block, &'l [Line<'a>])> {
    let Some(first) = lines.first() else {
        return fail(0, MarkdownProblem::BadBraces);
    };
    let start = first.start();
    if let Some(problem) = refused(start, inside) {
        return fail(first.number, problem);
    }
    match start {
        Start::Text | Start::Code | Start::Rule => paragraph(lines, above),
        Start::Heading(level) => {
            let rest = lines.split_first().map_or(lines, |(_, rest)| rest);
            Ok((heading(*first, level, above)?, rest))
        }
        Start::Quote => quote(lines, above),
        Start::List(marker) => {
            let depth = match inside {
                Inside::Item(depth) => depth + 1,
                Inside::Body | Inside::Quote | Inside::Callout => 1,
            };
            let (list, rest) = read_list::list(lines, marker, above.unwrap_or_default(), depth)?;
            Ok((Block::List(list), rest))
        }
        Start::Table => read_table::table(lines, above.unwrap_or_default()),
        Start::Fence if above.is_some() => fail(first.number, MarkdownProblem::BadBraces),
        Start::Fence => read_directive::directive(lines),
    }
}

/// Why a block may not begin here, found before anything nests.
fn refused(start: Start, inside: Inside) -> Option<MarkdownProblem> {
    let misplaced = |container| Some(MarkdownProblem::Misplaced { container });
    match (start, inside) {
        (Start::Code, _) => Some(MarkdownProblem::CodeBlock),
        (Start::Rule, _) => Some(MarkdownProblem::Rule),
        (Start::Text, _) | (_, Inside::Body) | (Start::List(_), Inside::Callout) => None,
        (Start::List(_), Inside::Item(depth)) => {
            let bound = RichTextProblem::TooDeep { most: DEEPEST_LIST };
            (depth >= DEEPEST_LIST).then_some(MarkdownProblem::Bounds { bound })
        }
        (_, Inside::Quote) => misplaced("quote"),
        (_, Inside::Callout) => misplaced("callout"),
        (_, Inside::Item(_)) => misplaced("list"),
    }
}

fn paragraph<'l, 'a>(
    lines: &'l [Line<'a>],
    above: Option<Attributes>,
) -> Read<(Block, &'l [Line<'a>])> {
    let line = lines.first().map_or(0, |first| first.number);
    let mut count = 0;
    let mut previous: Option<Line> = None;
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        let braces_of_next = || {
            whole_braces(line.trimmed()).is_some()
                && lines
                    .get(index + 1)
                    .is_some_and(|next| next.takes_braces_above())
        };
        if index > 0 && (line.is_blank() || line.interrupts() || braces_of_next()) {
            break;
        }
        if let Some(previous) = previous {
            // Two spaces at the end of a line are Markdown's other hard break.
            text.push_str(if previous.text.ends_with("  ") {
                "\\\n"
            } else {
                "\n"
            });
        }
        text.push_str(line.trimmed());
        previous = Some(*line);
        count = index + 1;
    }
    let rest = lines
        .split_at_checked(count)
        .map_or(lines, |(_, rest)| rest);
    Ok((Block::Paragraph(paragraph_text(&text, above, line)?), rest))
}

fn paragraph_of(
    mut attributes: Attributes,
    content: Vec<Inline>,
) -> Result<Paragraph, MarkdownProblem> {
    let dir = attributes
        .take_checked("dir", Dir::parse)?
        .unwrap_or_default();
    let id = attributes.id.take();
    attributes.finish()?;
    Ok(Paragraph { id, dir, content })
}

fn heading(line: Line, level: usize, above: Option<Attributes>) -> Read<Block> {
    // The page's title is its only level one, so a single sign means the first level a body has.
    let level = match HeadingLevel::from_number(level.max(2) as u64) {
        Some(level) => level,
        None => return fail(line.number, MarkdownProblem::HeadingTooDeep),
    };
    let text = line.trimmed().trim_start_matches('#').trim_matches(' ');
    let Paragraph { id, dir, content } = paragraph_text(text, above, line.number)?;
    Ok(Block::Heading(Heading {
        id,
        level,
        dir,
        content,
    }))
}

fn quote<'l, 'a>(
    lines: &'l [Line<'a>],
    above: Option<Attributes>,
) -> Read<(Block, &'l [Line<'a>])> {
    let mut inner: Vec<Line> = Vec::new();
    for line in lines {
        if let Some(text) = line.trimmed().strip_prefix('>') {
            // What follows the sign may end in the two spaces of a hard break, so only the start is trimmed.
            let text = line
                .text
                .trim_start_matches(' ')
                .strip_prefix('>')
                .unwrap_or(text);
            inner.push(Line {
                number: line.number,
                text: text.strip_prefix(' ').unwrap_or(text),
            });
        } else if inner.last().is_some_and(|last| continues(*line, *last)) {
            inner.push(*line);
        } else {
            break;
        }
    }
    let mut paragraphs = Vec::new();
    for found in blocks(&inner, Inside::Quote)? {
        let line = found.line;
        match flow(found, "quote")? {
            CalloutPart::Paragraph(paragraph) => paragraphs.push(paragraph),
            CalloutPart::List(_) => {
                return fail(line, MarkdownProblem::Misplaced { container: "quote" });
            }
        }
    }
    if paragraphs.is_empty() {
        paragraphs.push(Paragraph::default());
    }
    let line = lines.first().map_or(0, |first| first.number);
    let mut attributes = above.unwrap_or_default();
    let id = attributes.id.take();
    on(line, attributes.finish())?;
    let rest = lines
        .split_at_checked(inner.len())
        .map_or(lines, |(_, rest)| rest);
    Ok((Block::Quote(Quote { id, paragraphs }), rest))
}

/// A paragraph or list; nothing else stands in a container of text.
pub(super) fn flow(found: Found, container: &'static str) -> Read<CalloutPart> {
    match found.block {
        Block::Paragraph(paragraph) => Ok(CalloutPart::Paragraph(paragraph)),
        Block::List(list) => Ok(CalloutPart::List(list)),
        Block::Heading(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => fail(found.line, MarkdownProblem::Misplaced { container }),
    }
}

/// Whether a line without its container's sign still belongs to the paragraph before it.
pub(super) fn continues(line: Line, before: Line) -> bool {
    !line.is_blank()
        && !before.is_blank()
        && !line.interrupts()
        && whole_braces(line.trimmed()).is_none()
}

fn too_long() -> MarkdownProblem {
    MarkdownProblem::Bounds {
        bound: RichTextProblem::TooLong {
            most: MOST_CHARACTERS,
        },
    }
}
