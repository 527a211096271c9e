//! Where the rules put what they find: it adds the place and the words around, and sorts by the page.

use std::ops::Range;

use super::finding::{At, Change, Edit, Excerpt, Finding, Mend, Rule, Severity};
use super::pieces::Piece;
use crate::domain::content::{Content, Kind, Value, fields};
use crate::domain::refusal::{FieldError, Problem};

/// Characters shown on each side of a slip.
const AROUND: usize = 28;
/// Characters of a slip that are shown.
const MOST_SLIP: usize = 60;

/// Collects the findings of one text.
pub(super) struct Found<'t> {
    content: &'t Content,
    kind: Kind,
    findings: Vec<Finding>,
}

/// Something in the words of a piece.
pub(super) struct Slip {
    rule: Rule,
    severity: Severity,
    range: Range<usize>,
    error: FieldError,
    mend: Option<Mend>,
}

impl Slip {
    /// A warning about a run of words, worded under `key`.
    pub fn new(rule: Rule, range: Range<usize>, key: &str) -> Self {
        Self {
            rule,
            severity: Severity::Warning,
            range,
            error: FieldError::new(key),
            mend: None,
        }
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.error = self.error.with(name, value);
        self
    }

    /// Stops the submission.
    pub fn blocking(mut self) -> Self {
        self.severity = Severity::Error;
        self
    }

    /// What would mend it, right in every case.
    pub fn mended_by(self, range: Range<usize>, words: &str) -> Self {
        self.offers(range, Change::Replace(words.to_owned()), true)
    }

    /// What would probably mend it: a person decides.
    pub fn perhaps(self, range: Range<usize>, words: &str) -> Self {
        self.offers(range, Change::Replace(words.to_owned()), false)
    }

    pub fn offers(mut self, range: Range<usize>, change: Change, certain: bool) -> Self {
        let edit = Edit { range, change };
        self.mend = Some(Mend { certain, edit });
        self
    }
}

impl<'t> Found<'t> {
    pub fn new(content: &'t Content) -> Self {
        Self {
            content,
            kind: content.kind(),
            findings: Vec::new(),
        }
    }

    /// Something in the words of `piece`.
    pub fn slip(&mut self, piece: &Piece, slip: Slip) {
        let spot = &piece.spot;
        self.findings.push(Finding {
            rule: slip.rule,
            severity: slip.severity,
            field: spot.field,
            block: spot.block.clone(),
            error: slip.error,
            excerpt: Some(excerpt(&piece.text, &slip.range)),
            mend: slip.mend,
            at: At {
                field: spot.field_at,
                block: spot.block_at,
                piece: spot.number,
                start: slip.range.start,
            },
        });
    }

    /// A warning about a whole field.
    pub fn field(&mut self, rule: Rule, field: &str, error: FieldError) {
        self.block(rule, Severity::Warning, field, None, error);
    }

    /// About a field or one of its blocks.
    pub fn block(
        &mut self,
        rule: Rule,
        severity: Severity,
        field: &str,
        block: Option<String>,
        error: FieldError,
    ) {
        let known = fields(self.kind)
            .iter()
            .enumerate()
            .find(|(_, known)| known.key == field);
        let Some((field_at, known)) = known else {
            return;
        };
        let at = At {
            field: field_at,
            block: block.as_deref().map_or(0, |id| self.block_at(id)),
            ..At::default()
        };
        self.findings.push(Finding {
            rule,
            severity,
            field: known.key,
            block,
            error,
            excerpt: None,
            mend: None,
            at,
        });
    }

    /// What the text lacks to be complete.
    pub fn problems(&mut self, problems: Vec<Problem>) {
        for problem in problems {
            let Problem {
                field,
                block,
                error,
            } = problem;
            self.block(Rule::Ready, Severity::Error, &field, block, error);
        }
    }

    pub fn in_page_order(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| finding.at);
        self.findings
    }

    fn block_at(&self, id: &str) -> usize {
        let body = match self.content.get("body") {
            Some(Value::Rich(body)) => body,
            Some(Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Image(_)) | None => {
                return 0;
            }
        };
        let mut blocks = body.blocks.iter();
        let found = blocks.position(|block| block.id().is_some_and(|it| it.as_str() == id));
        found.map_or(0, |at| at + 1)
    }
}

fn excerpt(text: &str, range: &Range<usize>) -> Excerpt {
    let before = text.get(..range.start).unwrap_or_default();
    let slip = text.get(range.clone()).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let mut near: Vec<char> = before.chars().rev().take(AROUND).collect();
    near.reverse();
    let cut = before.chars().nth(AROUND).is_some();
    let more = after.chars().nth(AROUND).is_some();
    let mut shown: String = slip.chars().take(MOST_SLIP).collect();
    if slip.chars().nth(MOST_SLIP).is_some() {
        shown.push('…');
    }
    Excerpt {
        before: format!(
            "{}{}",
            if cut { "…" } else { "" },
            near.into_iter().collect::<String>()
        ),
        slip: shown,
        after: format!(
            "{}{}",
            after.chars().take(AROUND).collect::<String>(),
            if more { "…" } else { "" }
        ),
    }
}
