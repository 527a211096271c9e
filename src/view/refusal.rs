//! Owns how refusals and error pages are handed to templates.
//! Must never judge: the reasons are the domain's, in its order.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::refusal::{Problem, Reason, Refusal};
use crate::domain::scope::Role;

/// One reason, ready to be worded: `t(reason.key, reason.args)`, then who could, then what to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonView {
    pub key: String,
    pub args: BTreeMap<String, String>,
    pub could: Vec<Role>,
    pub problems: Vec<Problem>,
}

/// The context `error` of `errors/<status>.html`, beside `page`.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorView {
    pub status: u16,
    /// Rendered for the public side: without a script and without the panel's frame.
    pub public: bool,
    pub request_id: Option<String>,
    pub reasons: Vec<ReasonView>,
}

impl From<&Reason> for ReasonView {
    fn from(reason: &Reason) -> Self {
        let mut args = BTreeMap::new();
        let (could, problems) = match reason {
            Reason::NeedsRole { could } => (could.clone(), Vec::new()),
            Reason::NotReady { problems } => (Vec::new(), problems.clone()),
            Reason::InUse { count } => {
                args.insert("count".to_owned(), count.to_string());
                (Vec::new(), Vec::new())
            }
            Reason::OutOfScope
            | Reason::NotFromHere { .. }
            | Reason::Frozen { .. }
            | Reason::OwnText
            | Reason::PrincipalsText
            | Reason::OnlyNamed
            | Reason::AnsweredAlready
            | Reason::OutsideStep
            | Reason::NoPath
            | Reason::ReasonMissing
            | Reason::NotInFuture
            | Reason::TooEarly
            | Reason::NotApproved => (Vec::new(), Vec::new()),
        };
        Self {
            key: reason.key().to_owned(),
            args,
            could,
            problems,
        }
    }
}

impl ReasonView {
    /// Every reason of a refusal, in its order.
    pub fn all(refusal: &Refusal) -> Vec<Self> {
        refusal.reasons.iter().map(Self::from).collect()
    }
}
