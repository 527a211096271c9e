//! Runs of text as Markdown. Bold, italic, super- and subscript are switches (`**`, `*`, `^`, `~`) that the reader
//! flips, so overlapping marks need no nesting; links and isolates are brackets. Escapes whatever would read as syntax.

use crate::domain::rich_text::tree::{Inline, Isolate, Marks, TextRun};
use crate::domain::rich_text::words::Href;

/// A space that stands where Markdown would drop it.
const HELD_SPACE: &str = "&#32;";

/// The physical lines of a paragraph: one more than it has hard breaks.
pub(super) fn lines(content: &[Inline]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut runs: Vec<&TextRun> = Vec::new();
    for inline in content {
        match inline {
            Inline::Text(run) => runs.push(run),
            Inline::HardBreak => lines.push(line(&std::mem::take(&mut runs))),
        }
    }
    lines.push(line(&runs));
    lines
}

#[derive(Default)]
struct State<'t> {
    link: Option<&'t Href>,
    isolate: Option<&'t Isolate>,
    switches: [bool; 4],
}

fn line(runs: &[&TextRun]) -> String {
    let mut out = String::new();
    let mut state = State::default();
    let mut after_space = true;
    for (index, run) in runs.iter().enumerate() {
        state.change(&run.marks, &mut out);
        let at_start = out.is_empty();
        let is_last = index + 1 == runs.len();
        write_text(&run.text, at_start, after_space, is_last, &mut out);
        after_space = run.text.ends_with(' ');
    }
    state.change(&Marks::default(), &mut out);
    out
}

impl<'t> State<'t> {
    /// Closes brackets, flips the switches that differ, opens brackets: in this order, so that a switch never
    /// stands next to the same switch.
    fn change(&mut self, marks: &'t Marks, out: &mut String) {
        let (link, isolate) = (marks.link.as_ref(), marks.isolate.as_ref());
        let same_link = self.link == link;
        let same_isolate = same_link && self.isolate == isolate;
        if let Some(isolate) = self.isolate.filter(|_| !same_isolate) {
            out.push(']');
            out.push_str(&isolate_braces(isolate));
        }
        if let Some(href) = self.link.filter(|_| !same_link) {
            out.push_str("](");
            write_address(href, out);
            out.push(')');
        }
        let switches = [marks.bold, marks.italic, marks.superscript, marks.subscript];
        for ((was, is), sign) in self
            .switches
            .iter()
            .zip(switches)
            .zip(["**", "*", "^", "~"])
        {
            if *was != is {
                out.push_str(sign);
            }
        }
        if link.is_some() && !same_link {
            out.push('[');
        }
        if isolate.is_some() && !same_isolate {
            out.push('[');
        }
        *self = Self {
            link,
            isolate,
            switches,
        };
    }
}

fn isolate_braces(isolate: &Isolate) -> String {
    let lang = isolate.lang.as_ref().map_or("", |lang| lang.as_str());
    super::attributes::Braces::default()
        .value("dir", isolate.dir.as_str())
        .value("lang", lang)
        .written()
}

fn write_address(href: &Href, out: &mut String) {
    for letter in href.as_str().chars() {
        if matches!(letter, '(' | ')' | '[' | ']' | '|' | '{' | '}') {
            out.push('\\');
        }
        out.push(letter);
    }
}

fn write_text(text: &str, at_start: bool, after_space: bool, is_last: bool, out: &mut String) {
    let escaped_at = if at_start { block_sign(text) } else { None };
    let last = text.chars().count().saturating_sub(1);
    let mut letters = text.chars().enumerate().peekable();
    while let Some((index, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let edge_space = (index == 0 && after_space) || (index == last && is_last);
        match letter {
            ' ' if edge_space => out.push_str(HELD_SPACE),
            '\\' | '*' | '^' | '~' | '[' | ']' | '{' | '|' | '<' => {
                out.push('\\');
                out.push(letter);
            }
            '&' if next == Some('#') => out.push_str("\\&"),
            '!' if next.is_none() => out.push_str("\\!"),
            _ if escaped_at == Some(index) => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
}

/// Where to escape a text whose beginning would open a block: the sign itself, or the point after a number.
fn block_sign(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if matches!(first, '#' | '-' | '+' | '>' | '_' | '=' | '`') || text.starts_with(":::") {
        return Some(0);
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text.chars().nth(digits);
    (digits > 0 && matches!(after, Some('.' | ')'))).then_some(digits)
}
