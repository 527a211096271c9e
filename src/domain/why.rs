//! Why somebody may do something with a text or not, and what would change that. It asks the same functions as every
//! route, so that what it says cannot differ from what happens.

use jiff::Timestamp;
use serde::Serialize;

use super::actor::{Actor, Person};
use super::policy::{self, Act};
use super::refusal::{Reason, Refusal};
use super::stage::{Stage, Transition};
use super::word::words;
use super::workflow::{self, Situation};

words! {
    /// What can be asked for about a text besides moving it.
    Deed as "deed" {
        Read = "read",
        Write = "write",
        /// Put pictures into the collection of its desk.
        Upload = "upload",
        /// Put it into a release set of its desk.
        PrepareRelease = "prepare_release",
    }
}

/// Something that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "word")]
pub enum Asked {
    Deed(Deed),
    Move(Transition),
}

/// The answer about one thing.
#[derive(Clone, Debug)]
pub struct Explained {
    pub asked: Asked,
    /// None = it may be done.
    pub refusal: Option<Refusal>,
}

/// What would make a reason go away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remedy {
    /// Locale key of its sentence.
    pub key: &'static str,
    /// Stages in which the reason does not hold.
    pub stages: Vec<Stage>,
    /// The instant after which it does not hold.
    pub until: Option<Timestamp>,
}

/// Everything that can be asked for about a text, answered for one person.
pub fn explain(person: &Person, situation: &Situation, now: Timestamp) -> Vec<Explained> {
    let actor = Actor::Person(person.clone());
    let deeds = Deed::ALL.iter().map(|&deed| Explained {
        asked: Asked::Deed(deed),
        refusal: decide_deed(&actor, situation, deed).err(),
    });
    let moves = workflow::offers(&actor, situation, now).into_iter();
    let moves = moves.map(|offer| Explained {
        asked: Asked::Move(offer.transition),
        refusal: offer.refusal,
    });
    deeds.chain(moves).collect()
}

/// What would change a refusal, one sentence for each reason.
pub fn remedies(refusal: &Refusal) -> Vec<Remedy> {
    let mut remedies: Vec<Remedy> = Vec::new();
    for reason in &refusal.reasons {
        let remedy = remedy(reason);
        if !remedies.contains(&remedy) {
            remedies.push(remedy);
        }
    }
    remedies
}

fn decide_deed(actor: &Actor, situation: &Situation, deed: Deed) -> Result<(), Refusal> {
    let target = situation.target;
    let (city, kind) = (target.city, target.kind);
    match deed {
        Deed::Read => policy::decide(actor, Act::Read { city, kind }),
        Deed::Upload => policy::decide(actor, Act::Upload { city }),
        Deed::PrepareRelease => policy::decide(actor, Act::PrepareRelease { city }),
        Deed::Write => {
            policy::decide(actor, Act::Write(target))?;
            let stage = situation.stage;
            if stage.is_writable() {
                Ok(())
            } else {
                Err(Reason::Frozen { stage }.into())
            }
        }
    }
}

fn remedy(reason: &Reason) -> Remedy {
    let (key, stages, until) = match reason {
        Reason::OutOfScope => ("why-need-sight", Vec::new(), None),
        Reason::NeedsRole { .. } => ("why-need-right", Vec::new(), None),
        Reason::NotFromHere { transition, .. } => {
            let stages = stages(|stage| stage.after(*transition).is_some());
            ("why-other-stage", stages, None)
        }
        Reason::Frozen { .. } => ("why-other-stage", stages(Stage::is_writable), None),
        Reason::OwnText | Reason::PrincipalsText => ("why-somebody-else", Vec::new(), None),
        Reason::OnlyNamed => ("why-named-only", Vec::new(), None),
        Reason::AnsweredAlready => ("why-others-answer", Vec::new(), None),
        Reason::OutsideStep => ("why-outside-answers", Vec::new(), None),
        Reason::NoPath | Reason::GeneralPath | Reason::LastStep => {
            ("why-need-path", Vec::new(), None)
        }
        Reason::NotReady { .. } => ("why-mend-text", Vec::new(), None),
        Reason::ReasonMissing => ("why-give-reason", Vec::new(), None),
        Reason::NotInFuture => ("why-later-time", Vec::new(), None),
        Reason::TooEarly => ("why-wait", Vec::new(), None),
        Reason::Embargoed { until } | Reason::StillResting { until } => {
            ("why-after", Vec::new(), Some(*until))
        }
        Reason::Expired { .. } => ("why-move-expiry", Vec::new(), None),
        Reason::NotApproved => ("why-approve-again", Vec::new(), None),
        Reason::LocalesMissing { .. } => ("why-other-languages", Vec::new(), None),
        Reason::WasPublic | Reason::SettledAlready => ("why-never", Vec::new(), None),
        Reason::PlaceMovedOn => ("why-look-again", Vec::new(), None),
        Reason::OwnPublication => ("why-another-approver", Vec::new(), None),
        Reason::NotYours => ("why-its-author", Vec::new(), None),
        Reason::NotDiscarded => ("why-other-stage", vec![Stage::Discarded], None),
        Reason::InUse { .. } => ("why-no-use", Vec::new(), None),
        Reason::InRelease { .. }
        | Reason::ReleaseUnderWay
        | Reason::ReleaseEmpty
        | Reason::ItemsBlocked { .. } => ("why-release", Vec::new(), None),
    };
    Remedy { key, stages, until }
}

fn stages(fits: impl Fn(Stage) -> bool) -> Vec<Stage> {
    Stage::ALL
        .iter()
        .copied()
        .filter(|stage| fits(*stage))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_stage_names_the_right_ones() {
        let reason = Reason::NotFromHere {
            stage: Stage::Draft,
            transition: Transition::Approve,
        };
        assert_eq!(remedy(&reason).stages, [Stage::InReview]);
        let frozen = Reason::Frozen {
            stage: Stage::InReview,
        };
        assert!(remedy(&frozen).stages.contains(&Stage::Draft));
    }

    #[test]
    fn what_waits_for_a_minute_names_it() {
        let until: Timestamp = "2026-12-01T10:00:00Z".parse().unwrap();
        assert_eq!(remedy(&Reason::Embargoed { until }).until, Some(until));
    }
}
