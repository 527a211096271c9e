//! The list of findings for `components/checks.html`.

use serde::Serialize;

use crate::domain::checks::{Excerpt, Finding, Rule, Severity};
use crate::domain::id::EditionId;
use crate::domain::locale::{Direction, Locale};
use crate::view::Message;

/// Everything to mend in one text, errors first.
#[derive(Clone, Debug, Serialize)]
pub struct ChecksView {
    pub edition: EditionId,
    /// Of the text.
    pub lang: Locale,
    pub dir: Direction,
    pub errors: Vec<FindingView>,
    pub warnings: Vec<FindingView>,
    /// How many are mended together.
    pub certain: usize,
    /// None = the page cannot mend: the text is closed, another's, or not yet saved.
    pub mends: Option<Mends>,
    /// The form with the fields is on the same page.
    pub beside_form: bool,
}

/// What a form that mends carries.
#[derive(Clone, Debug, Serialize)]
pub struct Mends {
    pub lock_version: i64,
    pub digest: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct FindingView {
    pub id: String,
    pub rule: Rule,
    pub field: &'static str,
    pub block: Option<String>,
    pub message: Message,
    pub excerpt: Option<Excerpt>,
    /// The program knows a correction.
    pub mendable: bool,
}

impl ChecksView {
    pub fn new(
        edition: EditionId,
        lang: Locale,
        findings: &[Finding],
        mends: Option<Mends>,
    ) -> Self {
        let of = |severity: Severity| {
            let wanted = findings.iter().filter(|it| it.severity == severity);
            wanted.map(FindingView::new).collect()
        };
        Self {
            edition,
            lang,
            dir: lang.direction(),
            errors: of(Severity::Error),
            warnings: of(Severity::Warning),
            certain: findings.iter().filter(|it| it.is_certain()).count(),
            mends,
            beside_form: false,
        }
    }

    /// The fields are on the same page.
    #[must_use]
    pub fn beside_form(mut self) -> Self {
        self.beside_form = true;
        self
    }
}

impl FindingView {
    fn new(finding: &Finding) -> Self {
        Self {
            id: finding.id(),
            rule: finding.rule,
            field: finding.field,
            block: finding.block.clone(),
            message: Message::from(&finding.error),
            excerpt: finding.excerpt.clone(),
            mendable: finding.mend.is_some(),
        }
    }
}
