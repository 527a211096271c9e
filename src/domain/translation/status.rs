//! How a translation stands beside its source, unit by unit.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::pairs::pairs;
use super::source::Source;
use super::unit::{Unit, UnitKey, units};
use crate::domain::content::Content;
use crate::domain::id::EditionId;
use crate::domain::rich_text::diff::{Run, compare_words};

/// What is known of how a unit was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// In the target.
    pub unit: UnitKey,
    pub source_unit: UnitKey,
    /// What the source unit said then, as [`super::Piece::text`] gives it; none = nobody has said
    /// yet which text it was made from.
    pub source_text: Option<String>,
    /// The edition of the source that said so.
    pub source_edition: Option<EditionId>,
}

/// The text that a translation was begun from, for units without a mark of their own.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    pub edition: EditionId,
    pub content: &'a Content,
}

/// How a unit stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum Status {
    /// The source says something that the translation does not say yet.
    Untranslated,
    Done,
    /// There are words, but nobody has said from which text of the source they were made.
    Unmarked,
    /// The source said something else when this was made; the words compared.
    SourceChanged {
        runs: Vec<Run>,
    },
    /// Only the translation has it, on purpose.
    TargetOnly,
    /// The source does not say it any more.
    SourceGone,
}

/// One line of the page: what the source says beside what the translation says.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub source: Option<Unit>,
    pub target: Option<Unit>,
    pub status: Status,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Units of the source.
    pub total: u32,
    pub done: u32,
    /// Units whose source changed or went away.
    pub changed: u32,
    /// There is no source any more.
    pub source_gone: bool,
}

/// Every unit of both texts, in the order of the source.
pub fn rows(
    source: &Source,
    target: &Content,
    marks: &[Mark],
    origin: Option<Origin<'_>>,
) -> Vec<Row> {
    let marks: BTreeMap<UnitKey, Mark> = marks
        .iter()
        .map(|mark| (mark.unit.clone(), mark.clone()))
        .collect();
    let theirs = source
        .now()
        .map(|now| units(&now.content))
        .unwrap_or_default();
    let ours = units(target);
    let pairs = pairs(&theirs, &ours, &marks);
    let made = Made { marks, origin };
    let mut rows: Vec<Row> = theirs
        .into_iter()
        .map(|unit| {
            let of = |ours: &&Unit| pairs.get(&ours.key) == Some(&unit.key);
            let target = ours.iter().find(of).cloned();
            Row {
                status: made.status(source, &unit, target.as_ref()),
                source: Some(unit),
                target,
            }
        })
        .collect();
    place_alone(&mut rows, &ours, &pairs, &made, source);
    rows
}

impl Progress {
    pub fn of(source: &Source, rows: &[Row]) -> Self {
        let count = |wanted: &dyn Fn(&Row) -> bool| {
            u32::try_from(rows.iter().filter(|row| wanted(row)).count()).unwrap_or(u32::MAX)
        };
        Self {
            total: count(&|row| row.source.is_some()),
            done: count(&|row| row.status == Status::Done),
            changed: count(&|row| row.status.is_stale()),
            source_gone: source.now().is_none(),
        }
    }

    /// Whether the translation says all that its source says now.
    pub const fn is_complete(&self) -> bool {
        self.changed == 0 && self.done >= self.total
    }
}

impl Status {
    /// Whether the source moved on and somebody has to look.
    pub const fn is_stale(&self) -> bool {
        match self {
            Self::SourceChanged { .. } | Self::SourceGone => true,
            Self::Untranslated | Self::Done | Self::Unmarked | Self::TargetOnly => false,
        }
    }

    /// Word for badges and locale keys.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Done => "done",
            Self::Unmarked => "unmarked",
            Self::SourceChanged { .. } => "source_changed",
            Self::TargetOnly => "target_only",
            Self::SourceGone => "source_gone",
        }
    }
}

/// What is known of the making of a translation.
struct Made<'a> {
    marks: BTreeMap<UnitKey, Mark>,
    origin: Option<Origin<'a>>,
}

impl Made<'_> {
    fn status(&self, source: &Source, theirs: &Unit, ours: Option<&Unit>) -> Status {
        let Some(ours) = ours else {
            return Status::Untranslated;
        };
        let Some((text, edition)) = self.made_from(ours, theirs) else {
            return Status::Unmarked;
        };
        if source.still_says(&theirs.key, &text, edition) {
            return Status::Done;
        }
        let then = theirs.piece.words_in(&text);
        let (now, written) = (theirs.piece.plain(), theirs.piece.text());
        // Where only a mark, a link or a picture changed, the written form shows it.
        let runs = if then.trim() == now.trim() {
            compare_words(&text, &written)
        } else {
            compare_words(&then, &now)
        };
        Status::SourceChanged { runs }
    }

    /// What the source said when this was made, and in which edition.
    fn made_from(&self, ours: &Unit, theirs: &Unit) -> Option<(String, Option<EditionId>)> {
        if let Some(mark) = self.marks.get(&ours.key) {
            let text = mark.source_text.clone()?;
            return Some((text, mark.source_edition));
        }
        let origin = self.origin?;
        let then = super::unit::unit(origin.content, &theirs.key)?;
        Some((then.piece.text(), Some(origin.edition)))
    }

    fn alone(&self, ours: &Unit, source: &Source) -> Status {
        let was_in_origin = || {
            let origin = self.origin.map(|origin| units(origin.content));
            origin.is_some_and(|units| units.iter().any(|unit| unit.key == ours.key))
        };
        let had_source = self.marks.contains_key(&ours.key) || was_in_origin();
        // Without any source the whole text says so; its units are simply its own.
        if had_source && source.now().is_some() {
            Status::SourceGone
        } else {
            Status::TargetOnly
        }
    }
}

/// Units that the source does not have stand after the unit they follow in the translation.
fn place_alone(
    rows: &mut Vec<Row>,
    ours: &[Unit],
    pairs: &BTreeMap<UnitKey, UnitKey>,
    made: &Made<'_>,
    source: &Source,
) {
    let shown: BTreeSet<UnitKey> = pairs.keys().cloned().collect();
    let mut before: Option<&UnitKey> = None;
    for unit in ours {
        if !shown.contains(&unit.key) {
            let row = Row {
                status: made.alone(unit, source),
                source: None,
                target: Some(unit.clone()),
            };
            let says = |row: &Row| row.target.as_ref().map(|unit| &unit.key) == before;
            let at = match before {
                Some(_) => rows.iter().position(says).map_or(rows.len(), |at| at + 1),
                None => 0,
            };
            rows.insert(at, row);
        }
        before = Some(&unit.key);
    }
}
