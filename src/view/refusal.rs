//! Owns how refusals and error pages are handed to templates.
//! Must never judge: the reasons are the domain's, in its order.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::locale::Locale;
use crate::domain::refusal::{Problem, Reason, Refusal};
use crate::domain::scope::Role;

/// One reason, ready to be worded: `t(reason.key, reason.args)`, then who could, then what to mend.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReasonView {
    pub key: String,
    pub args: BTreeMap<String, String>,
    pub could: Vec<Role>,
    /// Languages to be approved first.
    pub locales: Vec<Locale>,
    pub problems: Vec<Problem>,
    /// The instant that the reason is about, shown after its sentence.
    pub until: Option<Timestamp>,
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
        let mut view = Self {
            key: reason.key().to_owned(),
            ..Self::default()
        };
        match reason {
            Reason::NeedsRole { could } => view.could.clone_from(could),
            Reason::NotReady { problems } => view.problems.clone_from(problems),
            Reason::InRelease { name } => {
                view.args.insert("name".to_owned(), name.clone());
            }
            Reason::InUse { count } | Reason::ItemsBlocked { count } => {
                view.args.insert("count".to_owned(), count.to_string());
            }
            Reason::LocalesMissing { locales } => view.locales.clone_from(locales),
            Reason::Embargoed { until: at }
            | Reason::Expired { at }
            | Reason::StillResting { until: at } => view.until = Some(*at),
            Reason::OutOfScope
            | Reason::NotFromHere { .. }
            | Reason::Frozen { .. }
            | Reason::OwnText
            | Reason::PrincipalsText
            | Reason::OnlyNamed
            | Reason::GeneralPath
            | Reason::LastStep
            | Reason::AnsweredAlready
            | Reason::OutsideStep
            | Reason::SettledAlready
            | Reason::PlaceMovedOn
            | Reason::NotYours
            | Reason::NoPath
            | Reason::ReasonMissing
            | Reason::NotInFuture
            | Reason::TooEarly
            | Reason::OwnPublication
            | Reason::ReleaseUnderWay
            | Reason::ReleaseEmpty
            | Reason::WasPublic
            | Reason::NotDiscarded
            | Reason::NotApproved => {}
        }
        view
    }
}

impl ReasonView {
    /// Every reason of a refusal, in its order.
    pub fn all(refusal: &Refusal) -> Vec<Self> {
        refusal.reasons.iter().map(Self::from).collect()
    }
}
