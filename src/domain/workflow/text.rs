//! What the text itself, its times and the words of the act stand against, whoever asks.

use jiff::Timestamp;

use super::{Ask, Situation, not_from_here};
use crate::domain::refusal::Reason;
use crate::domain::stage::Transition;

/// Every objection, in the order a person would mend them.
pub(super) fn objections(situation: &Situation, ask: &Ask<'_>, now: Timestamp) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if ask.transition.needs_reason() && ask.reason.is_none_or(|words| words.trim().is_empty()) {
        reasons.push(Reason::ReasonMissing);
    }
    if matches!(
        ask.transition,
        Transition::Submit | Transition::PublishUrgently
    ) {
        if !situation.has_path {
            reasons.push(Reason::NoPath);
        }
        if !situation.problems.is_empty() {
            reasons.push(Reason::NotReady {
                problems: situation.problems.clone(),
            });
        }
    }
    // A text that was withdrawn because nobody confirmed it must not come back by this door.
    if ask.transition == Transition::Unwithdraw && !situation.is_approved() {
        reasons.push(Reason::NotApproved);
    }
    if ask.transition == Transition::Schedule && ask.at.is_none_or(|at| at <= now) {
        reasons.push(Reason::NotInFuture);
    }
    reasons.extend(objections_of_time(situation, ask, now));
    let asks_run = matches!(
        ask.transition,
        Transition::Approve
            | Transition::RequestChanges
            | Transition::Confirm
            | Transition::Decline
    );
    if asks_run
        && situation
            .run
            .as_ref()
            .is_none_or(|run| run.current().is_none())
    {
        reasons.push(not_from_here(situation, ask.transition));
    }
    reasons
}

/// What forbids the text to go out at the instant wished for.
fn objections_of_time(situation: &Situation, ask: &Ask<'_>, now: Timestamp) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let goes_out_at = match ask.transition {
        Transition::Publish | Transition::PublishUrgently => Some(now),
        Transition::Schedule => ask.at,
        Transition::Submit
        | Transition::Retract
        | Transition::Approve
        | Transition::RequestChanges
        | Transition::Unschedule
        | Transition::Withdraw
        | Transition::Unwithdraw
        | Transition::Replace
        | Transition::Remove
        | Transition::Kill
        | Transition::Discard
        | Transition::Supersede
        | Transition::Confirm
        | Transition::Decline
        | Transition::FallBack
        | Transition::Reinstate => None,
    };
    if let (Some(at), Some(until)) = (goes_out_at, situation.times.embargo)
        && at < until
    {
        reasons.push(Reason::Embargoed { until });
    }
    if let (Some(at), Some(expiry)) = (goes_out_at, situation.times.expiry)
        && expiry.at <= at
    {
        reasons.push(Reason::Expired { at: expiry.at });
    }
    // What is urgent in one language does not wait for the others.
    let waits = goes_out_at.is_some() && ask.transition != Transition::PublishUrgently;
    if waits && !situation.missing_locales.is_empty() {
        reasons.push(Reason::LocalesMissing {
            locales: situation.missing_locales.clone(),
        });
    }
    reasons
}
