//! Every transition of a text as a button: open, or closed with its reasons. Pages that include
//! `components/transitions.html` hand it this.

use jiff::Timestamp;
use serde::Serialize;

use crate::actions::workflow::Standing;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldErrors, Reason, Refusal};
use crate::domain::schedule::WallTime;
use crate::domain::stage::{Slot, Transition};
use crate::domain::workflow::{self, Situation};
use crate::store::screens::Edition;
use crate::view::{Message, ReasonView};

/// The acts upon one text by one reader.
#[derive(Clone, Debug, Serialize)]
pub struct Acts {
    pub edition: EditionId,
    pub lock_version: i64,
    pub digest: String,
    pub allowed: Vec<ActView>,
    /// Possible at this stage, but not now or not by this reader.
    pub refused: Vec<ActView>,
    /// What this stage has no way to.
    pub elsewhere: Vec<ActView>,
    /// The next approval is the last one.
    pub completes: bool,
    /// … and may publish in the same act.
    pub may_publish: bool,
    pub now: Timestamp,
    /// The same as an input of a wall time has it.
    pub now_local: String,
    pub typed: Typed,
    pub at_error: Option<Message>,
    /// What the writer says of the change of a live text on submitting; none where nothing is live.
    pub change: Option<ChangeView>,
    /// The text is public, and the reader may start mending it.
    pub correctable: bool,
}

/// The question of how much a text changes the live one.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChangeView {
    pub kind: String,
    pub note: String,
    pub kind_error: Option<Message>,
    pub note_error: Option<Message>,
}

/// One button.
#[derive(Clone, Debug, Serialize)]
pub struct ActView {
    pub transition: Transition,
    /// Where its form is sent, after the address of the edition.
    pub noun: &'static str,
    pub reasons: Vec<ReasonView>,
    /// The absent person in whose name the reader would do it.
    pub in_name_of: Option<String>,
}

/// What was typed into a form that has to be shown again.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    pub transition: Option<Transition>,
    pub words: String,
    pub at: String,
    pub change_kind: String,
    pub public_note: String,
}

/// The noun under which a transition is asked for.
pub const fn noun(transition: Transition) -> &'static str {
    match transition {
        Transition::Submit => "submission",
        Transition::Retract => "retraction",
        Transition::Approve => "approval",
        Transition::RequestChanges => "change-request",
        Transition::Publish
        | Transition::Supersede
        | Transition::FallBack
        | Transition::Reinstate => "publication",
        Transition::PublishUrgently => "urgency",
        Transition::Confirm => "confirmation",
        Transition::Decline => "decline",
        Transition::Schedule => "schedule",
        Transition::Unschedule => "schedule/removal",
        Transition::Withdraw => "withdrawal",
        Transition::Unwithdraw => "restoration",
        Transition::Replace => "replacement",
        Transition::Remove => "removal",
        Transition::Kill => "kill",
        Transition::Discard => "discard",
    }
}

impl Acts {
    /// Asks the policy about every transition.
    pub fn of(actor: &Actor, standing: &Standing, now: Timestamp) -> Self {
        let situation = &standing.situation;
        let (mut allowed, mut refused, mut elsewhere) = (Vec::new(), Vec::new(), Vec::new());
        for offer in workflow::offers(actor, situation, now) {
            let list = match &offer.refusal {
                None => &mut allowed,
                Some(refusal) if is_elsewhere(refusal) => &mut elsewhere,
                Some(_) => &mut refused,
            };
            list.push(ActView {
                transition: offer.transition,
                noun: noun(offer.transition),
                reasons: offer
                    .refusal
                    .as_ref()
                    .map(ReasonView::all)
                    .unwrap_or_default(),
                in_name_of: in_name_of(actor, situation, offer.transition),
            });
        }
        Self {
            edition: standing.edition.id,
            lock_version: standing.edition.lock_version,
            digest: standing.head.digest.clone(),
            allowed,
            refused,
            elsewhere,
            completes: situation
                .run
                .as_ref()
                .is_some_and(|run| run.is_one_approval_away()),
            may_publish: workflow::may_publish_after(actor, situation, now),
            now,
            now_local: WallTime::of(now)
                .map(|time| time.to_string())
                .unwrap_or_default(),
            typed: Typed::default(),
            at_error: None,
            change: standing.has_live.then(|| ChangeView::of(&standing.edition)),
            correctable: standing.edition.stage.slot() == Some(Slot::Live)
                && policy::decide(actor, Act::Write(situation.target)).is_ok(),
        }
    }

    /// The same with what was typed before, and what was wrong with it.
    #[must_use]
    pub fn again(mut self, typed: Typed, errors: &FieldErrors) -> Self {
        if let Some(change) = self.change.as_mut()
            && typed.transition == Some(Transition::Submit)
        {
            change.kind.clone_from(&typed.change_kind);
            change.note.clone_from(&typed.public_note);
            change.kind_error = errors.get("change_kind").map(Message::from);
            change.note_error = errors.get("public_note").map(Message::from);
        }
        self.typed = typed;
        self.at_error = errors.get("at").map(Message::from);
        self
    }
}

impl ChangeView {
    fn of(edition: &Edition) -> Self {
        let said = edition.correction.as_ref();
        Self {
            kind: said.map_or("", |one| one.kind.as_str()).to_owned(),
            note: said.and_then(|one| one.note.clone()).unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// The name of the absent person for whom the reader would act.
fn in_name_of(actor: &Actor, situation: &Situation, transition: Transition) -> Option<String> {
    let Actor::Person(person) = actor else {
        return None;
    };
    let absent = workflow::capacity(actor, situation, transition).acted_for()?;
    let lent = person.borrowed.iter().find(|one| one.from == absent)?;
    Some(lent.from_name.clone())
}

fn is_elsewhere(refusal: &Refusal) -> bool {
    refusal
        .reasons
        .iter()
        .any(|reason| matches!(reason, Reason::NotFromHere { .. }))
}
