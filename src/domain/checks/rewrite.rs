//! Puts corrections into a text, keeping links, emphasis and blocks as they are.

use std::collections::BTreeMap;

use super::finding::{Change, Edit, Finding};
use super::pieces::{Words, each};
use crate::domain::content::Content;
use crate::domain::locale::Direction;
use crate::domain::rich_text::{Inline, Isolate, Marks, push_text};

/// Invisible characters that keep a run apart where no mark can stand.
const ISOLATES: [(Direction, char); 2] =
    [(Direction::Ltr, '\u{2066}'), (Direction::Rtl, '\u{2067}')];
const POP_ISOLATE: char = '\u{2069}';

/// The text with these findings mended; of two that overlap the first.
pub(super) fn rewritten(content: &Content, findings: &[Finding]) -> Content {
    let mut edits: BTreeMap<usize, Vec<Edit>> = BTreeMap::new();
    for finding in findings {
        if let Some(mend) = &finding.mend {
            edits
                .entry(finding.at.piece)
                .or_default()
                .push(mend.edit.clone());
        }
    }
    let mut text = content.clone();
    each(&mut text, &mut |spot, words| {
        let Some(edits) = edits.get_mut(&spot.number) else {
            return;
        };
        part(edits);
        match words {
            Words::Plain(text) => *text = plain(text, edits),
            Words::Inline(content) => *content = inline(content, edits),
        }
    });
    text
}

/// Sorts, and lets go of what overlaps.
fn part(edits: &mut Vec<Edit>) {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut end = None;
    edits.retain(|edit| {
        let free = end.is_none_or(|end| {
            edit.range.start > end || (edit.range.start == end && !edit.range.is_empty())
        });
        if free {
            end = Some(edit.range.end);
        }
        free
    });
}

fn plain(text: &str, edits: &[Edit]) -> String {
    let mut run = vec![];
    push_text(&mut run, text, &Marks::default());
    let opened = |dir: Direction| {
        ISOLATES
            .iter()
            .find(|(it, _)| *it == dir)
            .map(|(_, mark)| *mark)
    };
    inline(&run, edits)
        .into_iter()
        .map(|part| match part {
            Inline::Text(run) => match run.marks.isolate.and_then(|isolate| opened(isolate.dir)) {
                Some(mark) => format!("{mark}{}{POP_ISOLATE}", run.text),
                None => run.text,
            },
            Inline::HardBreak => String::new(),
        })
        .collect()
}

fn inline(content: &[Inline], edits: &[Edit]) -> Vec<Inline> {
    let mut writer = Writer {
        out: Vec::new(),
        edits,
        marks: Marks::default(),
    };
    let mut at = 0;
    for inline in content {
        match inline {
            Inline::HardBreak => {
                writer.insertions(at);
                if !writer.drops(at) {
                    writer.out.push(Inline::HardBreak);
                }
                at += 1;
            }
            Inline::Text(run) => {
                for letter in run.text.chars() {
                    writer.letter(at, letter, &run.marks);
                    at += letter.len_utf8();
                }
            }
        }
    }
    writer.insertions(at);
    writer.out
}

struct Writer<'e> {
    out: Vec<Inline>,
    /// What is still ahead.
    edits: &'e [Edit],
    /// Of the letter before.
    marks: Marks,
}

impl Writer<'_> {
    fn letter(&mut self, at: usize, letter: char, marks: &Marks) {
        let fresh = self
            .edits
            .first()
            .is_some_and(|edit| edit.range.start == at && !edit.range.is_empty());
        if fresh {
            self.marks = marks.clone();
        }
        self.insertions(at);
        let mut buffer = [0; 4];
        let letter = letter.encode_utf8(&mut buffer);
        match self.change_at(at) {
            Some(Change::Replace(_)) => {}
            Some(Change::Isolate(dir)) => {
                let isolate = Some(Isolate {
                    dir: *dir,
                    lang: None,
                });
                push_text(
                    &mut self.out,
                    letter,
                    &Marks {
                        isolate,
                        ..marks.clone()
                    },
                );
            }
            None => push_text(&mut self.out, letter, marks),
        }
        self.marks = marks.clone();
    }

    /// Writes what begins here, and forgets what ends here.
    fn insertions(&mut self, at: usize) {
        while let Some((edit, rest)) = self.edits.split_first() {
            if edit.range.end <= at && !(edit.range.is_empty() && edit.range.start == at) {
                self.edits = rest;
                continue;
            }
            if edit.range.start != at {
                return;
            }
            if let Change::Replace(words) = &edit.change {
                push_text(&mut self.out, words, &self.marks);
            }
            if !edit.range.is_empty() {
                return;
            }
            self.edits = rest;
        }
    }

    fn change_at(&self, at: usize) -> Option<&Change> {
        let edit = self.edits.first()?;
        edit.range.contains(&at).then_some(&edit.change)
    }

    fn drops(&self, at: usize) -> bool {
        matches!(self.change_at(at), Some(Change::Replace(_)))
    }
}
