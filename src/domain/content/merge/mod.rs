//! Two texts that grew from one, made one again: field by field, the body block by block. What one side alone changed
//! is taken; what both changed is somebody's to decide.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::field::{Field, SLUG, Shape};
use super::form::read_prose;
use super::value::Value;
use super::{Content, Kind, fields};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::rich_text::merge::{self as blocks, By, Merge};
use crate::domain::rich_text::{BlockId, RichText};

/// Fields that judge one another: what each side changed may be wrong beside the other's.
const ORDERED: [(&str, &str); 2] = [
    ("starts", "ends"),
    ("registration_from", "registration_until"),
];

/// Both texts together, in form order.
#[derive(Clone, Debug, PartialEq)]
pub struct ContentMerge {
    kind: Kind,
    pub fields: Vec<FieldMerge>,
}

/// One field of both texts.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldMerge {
    pub field: &'static Field,
    pub base: Option<Value>,
    pub mine: Option<Value>,
    pub theirs: Option<Value>,
    pub outcome: Outcome,
}

/// What becomes of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Settled(Option<Value>, By),
    Clash,
    /// The body, of which only places may clash.
    Body(Merge),
}

/// What somebody decided, by the key of a clash: that of the field, or `body.0`, `body.1` … in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions(pub BTreeMap<String, Decision>);

/// What somebody decides about a clash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Mine,
    Theirs,
    /// Both, mine first: for passages of the body, longer texts and lists.
    Both,
    /// Typed: Markdown for the body, else the text itself.
    Hand(String),
}

/// Merges what `mine` and `theirs` made of `base`, all of one kind.
pub fn merge(base: &Content, mine: &Content, theirs: &Content) -> ContentMerge {
    let merged = fields(theirs.kind()).iter().map(|field| {
        let of = |content: &Content| content.get(field.key).cloned();
        let (base, mut mine, mut theirs) = (of(base), of(mine), of(theirs));
        if field.key == SLUG.key {
            // Empty asks for one made from the title: that is no other opinion than the other's.
            mine = mine.or_else(|| base.clone());
            theirs = theirs.or_else(|| base.clone());
        }
        let outcome = match field.shape {
            Shape::Rich => Outcome::Body(blocks::merge(&body(&base), &body(&mine), &body(&theirs))),
            Shape::Line { .. }
            | Shape::Text { .. }
            | Shape::Date
            | Shape::LocalDateTime
            | Shape::Integer { .. }
            | Shape::Choice { .. }
            | Shape::Choices { .. }
            | Shape::Image
            | Shape::Link
            | Shape::Email
            | Shape::Phone => outcome(&base, &mine, &theirs),
        };
        FieldMerge {
            field,
            base,
            mine,
            theirs,
            outcome,
        }
    });
    let mut merge = ContentMerge {
        kind: theirs.kind(),
        fields: merged.collect(),
    };
    merge.doubt_what_ends_before_it_starts();
    merge
}

/// The key of a clash within the body.
pub fn body_key(number: usize) -> String {
    format!("body.{number}")
}

impl ContentMerge {
    /// The whole text, if nobody has to decide anything.
    pub fn settled(&self) -> Option<Content> {
        let mut content = Content::empty(self.kind);
        for one in &self.fields {
            let value = match &one.outcome {
                Outcome::Settled(value, _) => value.clone(),
                Outcome::Clash => return None,
                Outcome::Body(merge) => filled(merge.settled()?),
            };
            put(&mut content, one.field, value);
        }
        Some(content)
    }

    /// The whole text as decided; an error for each clash that is not, or not rightly.
    pub fn decided(
        &self,
        decisions: &Decisions,
        mut next_id: impl FnMut() -> BlockId,
    ) -> Result<Content, FieldErrors> {
        let mut content = Content::empty(self.kind);
        let mut errors = FieldErrors::default();
        for one in &self.fields {
            match &one.outcome {
                Outcome::Settled(value, _) => put(&mut content, one.field, value.clone()),
                Outcome::Clash => match one.decided(decisions.0.get(one.field.key)) {
                    Ok(value) => put(&mut content, one.field, value),
                    Err(error) => errors.add(one.field.key, error),
                },
                Outcome::Body(merge) => match passages(merge, decisions) {
                    Ok(choices) => {
                        let choose =
                            |at: usize| choices.get(at).cloned().unwrap_or(blocks::Choice::Both);
                        let body = merge.decided(choose, &mut next_id);
                        put(&mut content, one.field, filled(body));
                    }
                    Err(more) => errors = errors.and(more),
                },
            }
        }
        errors.or(content)
    }

    /// The fields in which a side changed something that the other has not.
    pub fn changed_by(&self, side: By) -> Vec<&'static str> {
        let changed = |one: &&FieldMerge| match &one.outcome {
            Outcome::Settled(_, by) => *by == side,
            Outcome::Clash => true,
            Outcome::Body(merge) => merge.has_changes_by(side),
        };
        self.fields
            .iter()
            .filter(changed)
            .map(|one| one.field.key)
            .collect()
    }

    fn doubt_what_ends_before_it_starts(&mut self) {
        for (from, until) in ORDERED {
            let settled = |key: &str| {
                let found = self.fields.iter().find(|one| one.field.key == key)?;
                match &found.outcome {
                    Outcome::Settled(value, by) => Some((value.as_ref()?.as_text()?, *by)),
                    Outcome::Clash | Outcome::Body(_) => None,
                }
            };
            let (Some((start, first)), Some((end, second))) = (settled(from), settled(until))
            else {
                continue;
            };
            if end >= start || first == second {
                continue;
            }
            for one in &mut self.fields {
                if one.field.key == from || one.field.key == until {
                    one.outcome = Outcome::Clash;
                }
            }
        }
    }
}

impl FieldMerge {
    /// Whether both values can stand in the field together.
    pub fn takes_both(&self) -> bool {
        let there = self.mine.is_some() && self.theirs.is_some();
        there && matches!(self.field.shape, Shape::Choices { .. } | Shape::Text { .. })
    }

    /// Whether the value can be typed on the spot.
    pub fn takes_hand(&self) -> bool {
        matches!(self.field.shape, Shape::Line { .. } | Shape::Text { .. })
    }

    fn decided(&self, decision: Option<&Decision>) -> Result<Option<Value>, FieldError> {
        match decision {
            Some(Decision::Mine) => Ok(self.mine.clone()),
            Some(Decision::Theirs) => Ok(self.theirs.clone()),
            Some(Decision::Both) if self.takes_both() => self.both(),
            Some(Decision::Hand(text)) if self.takes_hand() => read_prose(self.field.shape, text),
            Some(Decision::Both | Decision::Hand(_)) | None => Err(undecided()),
        }
    }

    fn both(&self) -> Result<Option<Value>, FieldError> {
        match (&self.mine, &self.theirs) {
            (Some(Value::List(mine)), Some(Value::List(theirs))) => {
                let more = theirs.iter().filter(|item| !mine.contains(item));
                Ok(Some(Value::List(
                    mine.iter().chain(more).cloned().collect(),
                )))
            }
            (Some(Value::Text(mine)), Some(Value::Text(theirs))) => {
                read_prose(self.field.shape, &format!("{mine}\n{theirs}"))
            }
            (mine, theirs) => Ok(mine.clone().or_else(|| theirs.clone())),
        }
    }
}

fn passages(merge: &Merge, decisions: &Decisions) -> Result<Vec<blocks::Choice>, FieldErrors> {
    let mut choices = Vec::new();
    let mut errors = FieldErrors::default();
    for (number, _) in merge.clashes().enumerate() {
        let key = body_key(number);
        let choice = match decisions.0.get(&key) {
            Some(Decision::Mine) => Ok(blocks::Choice::Mine),
            Some(Decision::Theirs) => Ok(blocks::Choice::Theirs),
            Some(Decision::Both) => Ok(blocks::Choice::Both),
            Some(Decision::Hand(text)) => RichText::from_markdown(text)
                .map(|body| blocks::Choice::Hand(body.blocks))
                .map_err(|error| {
                    let wrong = FieldError::new(error.problem.key()).with("line", error.line);
                    let arguments = error.problem.arguments().into_iter();
                    arguments.fold(wrong, |wrong, (name, value)| wrong.with(name, value))
                }),
            None => Err(undecided()),
        };
        match choice {
            Ok(choice) => choices.push(choice),
            Err(error) => errors.add(&key, error),
        }
    }
    errors.or(choices)
}

fn outcome(base: &Option<Value>, mine: &Option<Value>, theirs: &Option<Value>) -> Outcome {
    let (value, by) = match (is_same(mine, base), is_same(theirs, base)) {
        (true, true) => (base, By::Nobody),
        (true, false) => (theirs, By::Theirs),
        (false, true) => (mine, By::Mine),
        (false, false) if is_same(mine, theirs) => (mine, By::Both),
        (false, false) => return Outcome::Clash,
    };
    Outcome::Settled(value.clone(), by)
}

/// Whether two values say the same. A list is a set of choices: its order is that of the form it was ticked in.
fn is_same(one: &Option<Value>, other: &Option<Value>) -> bool {
    match (one, other) {
        (Some(Value::List(one)), Some(Value::List(other))) => {
            one.len() == other.len() && one.iter().all(|item| other.contains(item))
        }
        (one, other) => one == other,
    }
}

fn undecided() -> FieldError {
    FieldError::new("error-undecided")
}

fn put(content: &mut Content, field: &Field, value: Option<Value>) {
    match value {
        Some(value) => content.set(field.key, value),
        None => content.clear(field.key),
    }
}

fn body(value: &Option<Value>) -> RichText {
    match value {
        Some(Value::Rich(body)) => body.clone(),
        Some(Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Image(_)) | None => {
            RichText::default()
        }
    }
}

fn filled(body: RichText) -> Option<Value> {
    (!body.is_empty()).then_some(Value::Rich(body))
}
