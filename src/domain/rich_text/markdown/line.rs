//! One line of Markdown and what it can begin. Looks at a line only, never at its neighbours.

use crate::domain::rich_text::tree::ListKind;

/// A line with its number in what was typed, from 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub number: usize,
    pub text: &'a str,
}

/// What a line begins when it stands at the beginning of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    Fence,
    /// With the number of `#`.
    Heading(usize),
    Quote,
    Table,
    List(Marker),
    Code,
    Rule,
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    pub kind: ListKind,
    /// Bytes of the marker without the space after it.
    pub width: usize,
}

impl<'a> Line<'a> {
    pub fn trimmed(self) -> &'a str {
        self.text.trim_matches(' ')
    }

    pub fn is_blank(self) -> bool {
        self.trimmed().is_empty()
    }

    pub fn indent(self) -> usize {
        self.text.len() - self.text.trim_start_matches(' ').len()
    }

    /// The line without its first spaces, at most this many.
    pub fn outdented(self, most: usize) -> Self {
        let text = self
            .text
            .split_at_checked(most.min(self.indent()))
            .map_or("", |(_, rest)| rest);
        Self {
            number: self.number,
            text,
        }
    }

    pub fn start(self) -> Start {
        start(self.trimmed())
    }

    /// Whether the line ends the paragraph before it. A number other than one does not: «… in\n2026. It …».
    pub fn interrupts(self) -> bool {
        match self.start() {
            Start::Text => false,
            Start::List(marker) => matches!(marker.kind, ListKind::Bullet | ListKind::Ordered(1)),
            Start::Fence
            | Start::Heading(_)
            | Start::Quote
            | Start::Table
            | Start::Code
            | Start::Rule => true,
        }
    }

    /// Whether braces on a line of their own above this line belong to the block it begins.
    pub fn takes_braces_above(self) -> bool {
        matches!(self.start(), Start::List(_) | Start::Quote | Start::Table)
    }
}

fn start(text: &str) -> Start {
    let signs = text.chars().take_while(|letter| *letter == '#').count();
    let after_signs = text.trim_start_matches('#');
    if text.starts_with(":::") {
        Start::Fence
    } else if signs > 0 && (after_signs.is_empty() || after_signs.starts_with(' ')) {
        Start::Heading(signs)
    } else if text.starts_with('>') {
        Start::Quote
    } else if text.starts_with('|') {
        Start::Table
    } else if text.starts_with("```") {
        Start::Code
    } else if is_rule(text) {
        Start::Rule
    } else {
        marker(text).map_or(Start::Text, Start::List)
    }
}

fn is_rule(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|letter| *letter != ' ').collect();
    signs.len() >= 3
        && ['-', '*', '_']
            .iter()
            .any(|sign| signs.iter().all(|letter| letter == sign))
}

fn marker(text: &str) -> Option<Marker> {
    let stands_apart = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    if let Some(rest) = text.strip_prefix(['-', '*', '+']) {
        return stands_apart(rest).then_some(Marker {
            kind: ListKind::Bullet,
            width: 1,
        });
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    let number = number.parse::<u32>().ok()?;
    let rest = rest.strip_prefix(['.', ')'])?;
    stands_apart(rest).then_some(Marker {
        kind: ListKind::Ordered(number),
        width: digits + 1,
    })
}
