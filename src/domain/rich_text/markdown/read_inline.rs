//! The text of a paragraph: switches, brackets, breaks and escapes. Knows no block.
//! A sign between two spaces is a sign and no syntax, so that «5 * 3» and «a ~ b» read as typed.

use super::attributes::Attributes;
use super::error::{MarkdownError, MarkdownProblem};
use super::read::{Read, fail};
use crate::domain::rich_text::parse::isolate_direction;
use crate::domain::rich_text::tree::{Inline, Isolate, Marks, push_text};
use crate::domain::rich_text::words::{Href, LanguageTag};

/// Reads paragraph text that begins on this line of the whole.
pub(super) fn read(text: &str, line: usize) -> Read<Vec<Inline>> {
    let letters: Vec<char> = text.chars().collect();
    let closing = matching_brackets(&letters);
    let mut reader = Reader {
        letters,
        closing,
        line,
        content: Vec::new(),
        marks: Marks::default(),
        opened: [0; 4],
    };
    let end = reader.letters.len();
    reader.span(0, end)?;
    reader.all_closed()?;
    Ok(reader.content)
}

struct Reader {
    letters: Vec<char>,
    /// For each `[`, where its `]` is.
    closing: Vec<Option<usize>>,
    line: usize,
    content: Vec<Inline>,
    marks: Marks,
    /// Where each switch was last turned on.
    opened: [usize; 4],
}

impl Reader {
    fn span(&mut self, start: usize, end: usize) -> Read<()> {
        let mut at = start;
        while at < end {
            at = self.step(at)?;
        }
        Ok(())
    }

    /// Reads what begins here and says where the next thing does.
    fn step(&mut self, at: usize) -> Read<usize> {
        let Some(letter) = self.letter(at) else {
            return Ok(at + 1);
        };
        match letter {
            '\\' => Ok(self.escape(at)),
            '\n' => {
                // A break at the very end is left from braces on a line of their own.
                if at + 1 < self.letters.len() {
                    self.text(" ");
                }
                Ok(at + 1)
            }
            '&' if self.has(at, "&#32;") => {
                self.text(" ");
                Ok(at + 5)
            }
            '<' => Ok(self.line_break(at)),
            '*' | '^' | '~' => Ok(self.switch(at, letter)),
            '!' if self.letter(at + 1) == Some('[') && self.after_bracket(at + 1) == Some('(') => {
                fail(self.line_of(at), MarkdownProblem::InlineImage)
            }
            '[' => self.bracket(at),
            _ => {
                self.letter_as_text(letter);
                Ok(at + 1)
            }
        }
    }

    fn escape(&mut self, at: usize) -> usize {
        match self.letter(at + 1) {
            None => self.content.push(Inline::HardBreak),
            Some('\n') => self.content.push(Inline::HardBreak),
            Some(next) if next.is_ascii_punctuation() => self.letter_as_text(next),
            Some(_) => {
                self.letter_as_text('\\');
                return at + 1;
            }
        }
        at + 2
    }

    fn line_break(&mut self, at: usize) -> usize {
        match ["<br>", "<br/>", "<br />"]
            .into_iter()
            .find(|tag| self.has(at, tag))
        {
            Some(tag) => {
                self.content.push(Inline::HardBreak);
                at + tag.len()
            }
            None => {
                self.letter_as_text('<');
                at + 1
            }
        }
    }

    fn switch(&mut self, at: usize, sign: char) -> usize {
        let count = self
            .letters
            .iter()
            .skip(at)
            .take_while(|letter| **letter == sign)
            .count();
        let after = at + count;
        let between_spaces = self.is_space(at.checked_sub(1)) && self.is_space(Some(after));
        let flips = match (sign, count) {
            _ if between_spaces => [false; 4],
            ('*', 1) => [false, true, false, false],
            ('*', 2) => [true, false, false, false],
            ('*', 3) => [true, true, false, false],
            ('^', 1) => [false, false, true, false],
            ('~', 1) => [false, false, false, true],
            _ => [false; 4],
        };
        if flips == [false; 4] {
            self.text(&sign.to_string().repeat(count));
            return after;
        }
        let Marks {
            bold,
            italic,
            superscript,
            subscript,
            ..
        } = &mut self.marks;
        let states = [bold, italic, superscript, subscript];
        for ((state, flip), opened) in states.into_iter().zip(flips).zip(&mut self.opened) {
            if flip {
                *state = !*state;
                *opened = at;
            }
        }
        after
    }

    /// A link, an isolate, or plain brackets.
    fn bracket(&mut self, at: usize) -> Read<usize> {
        let close = self.closing.get(at).copied().flatten();
        let (Some(close), Some(kind @ ('(' | '{'))) = (close, self.after_bracket(at)) else {
            self.letter_as_text('[');
            return Ok(at + 1);
        };
        let end_sign = if kind == '(' { ')' } else { '}' };
        let Some((inside, after)) = self.enclosed(close + 2, end_sign) else {
            return fail(
                self.line_of(close),
                if kind == '(' {
                    MarkdownProblem::BadAddress
                } else {
                    MarkdownProblem::BadBraces
                },
            );
        };
        let before = (self.marks.link.clone(), self.marks.isolate.clone());
        let repeated = if kind == '(' {
            let href = Href::parse(&inside).ok_or(MarkdownProblem::BadAddress);
            let href = href.map_err(|problem| self.error(close, problem))?;
            self.marks.link.replace(href).is_some()
        } else {
            let isolate = isolate(&inside).map_err(|problem| self.error(close, problem))?;
            self.marks.isolate.replace(isolate).is_some()
        };
        if repeated {
            return fail(self.line_of(close), MarkdownProblem::RepeatedMark);
        }
        self.span(at + 1, close)?;
        (self.marks.link, self.marks.isolate) = before;
        Ok(after)
    }

    /// What stands up to an unescaped sign, with its escapes undone, and where it goes on after it.
    fn enclosed(&self, start: usize, sign: char) -> Option<(String, usize)> {
        let mut inside = String::new();
        let mut at = start;
        loop {
            match self.letter(at)? {
                '\n' => return None,
                '\\' if self
                    .letter(at + 1)
                    .is_some_and(|next| next.is_ascii_punctuation()) =>
                {
                    inside.push(self.letter(at + 1)?);
                    at += 2;
                }
                letter if letter == sign => return Some((inside, at + 1)),
                letter => {
                    inside.push(letter);
                    at += 1;
                }
            }
        }
    }

    fn all_closed(&self) -> Read<()> {
        let Marks {
            bold,
            italic,
            superscript,
            subscript,
            ..
        } = self.marks;
        let states = [
            (bold, "**"),
            (italic, "*"),
            (superscript, "^"),
            (subscript, "~"),
        ];
        match states
            .into_iter()
            .zip(self.opened)
            .find(|((open, _), _)| *open)
        {
            Some(((_, mark), at)) => fail(self.line_of(at), MarkdownProblem::UnclosedMark { mark }),
            None => Ok(()),
        }
    }

    fn after_bracket(&self, at: usize) -> Option<char> {
        let close = self.closing.get(at).copied().flatten()?;
        self.letter(close + 1)
    }

    fn letter(&self, at: usize) -> Option<char> {
        self.letters.get(at).copied()
    }

    fn has(&self, at: usize, text: &str) -> bool {
        text.chars()
            .enumerate()
            .all(|(index, letter)| self.letter(at + index) == Some(letter))
    }

    fn is_space(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.letter(at))
            .is_none_or(|letter| matches!(letter, ' ' | '\n'))
    }

    fn line_of(&self, at: usize) -> usize {
        self.line
            + self
                .letters
                .iter()
                .take(at)
                .filter(|letter| **letter == '\n')
                .count()
    }

    fn error(&self, at: usize, problem: MarkdownProblem) -> MarkdownError {
        MarkdownError {
            line: self.line_of(at),
            problem,
        }
    }

    fn letter_as_text(&mut self, letter: char) {
        self.text(letter.encode_utf8(&mut [0; 4]));
    }

    fn text(&mut self, text: &str) {
        push_text(&mut self.content, text, &self.marks);
    }
}

fn isolate(inside: &str) -> Result<Isolate, MarkdownProblem> {
    let mut attributes = Attributes::read(inside)?;
    let dir = attributes.need("dir", isolate_direction)?;
    let lang = attributes.take_checked("lang", LanguageTag::parse)?;
    if attributes.id.is_some() {
        return Err(MarkdownProblem::BadBraces);
    }
    attributes.finish()?;
    Ok(Isolate { dir, lang })
}

fn matching_brackets(letters: &[char]) -> Vec<Option<usize>> {
    let mut closing = vec![None; letters.len()];
    let mut open = Vec::new();
    let mut escaped = false;
    for (at, letter) in letters.iter().enumerate() {
        match letter {
            _ if escaped => {}
            '[' => open.push(at),
            ']' => {
                if let Some(place) = open.pop().and_then(|from| closing.get_mut(from)) {
                    *place = Some(at);
                }
            }
            _ => {}
        }
        escaped = *letter == '\\' && !escaped;
    }
    closing
}
