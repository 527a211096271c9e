//! Reviewers without an account: how a link stands, and who may invite. A link is about one text to
//! the letter, during one review; it never decides by being opened.

use jiff::Timestamp;

use super::actor::Actor;
use super::content::is_email;
use super::policy;
use super::refusal::{FieldError, FieldErrors, Reason, Refusal};
use super::scope::Target;
use super::stage::{Stage, Transition};
use super::word::words;

/// The longest and the usual life of a link, in days.
pub const MOST_DAYS: i64 = 30;
pub const USUAL_DAYS: i64 = 7;
/// How many links one review may have.
pub const MOST_LINKS: usize = 50;
const MOST_NAME_CHARS: usize = 160;
const MOST_WORDS_CHARS: usize = 2000;

words! {
    /// How a link stands.
    LinkState as "state of a link" {
        Sent = "sent",
        /// Fetched at least once, by its reader or by a mail scanner.
        Opened = "opened",
        Answered = "answered",
        Expired = "expired",
        Revoked = "revoked",
        /// The text was changed, or its review is over.
        Dead = "dead",
    }
}

/// What the state of a link rests on.
#[derive(Clone, Debug)]
pub struct LinkFacts<'a> {
    pub digest: &'a str,
    pub expires_at: Timestamp,
    pub opened: bool,
    pub answered: bool,
    pub revoked: bool,
    /// Digest of the text as it stands.
    pub head_digest: &'a str,
    pub stage: Stage,
    /// Whether the review it was sent in is still the one under way.
    pub same_run: bool,
}

/// What is typed to invite somebody.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub name: String,
    pub organisation: String,
    pub email: String,
    pub request: String,
    pub days: String,
}

/// How a link stands now.
pub fn state(facts: &LinkFacts<'_>, now: Timestamp) -> LinkState {
    if facts.answered {
        LinkState::Answered
    } else if facts.revoked {
        LinkState::Revoked
    } else if facts.stage != Stage::InReview || facts.digest != facts.head_digest || !facts.same_run
    {
        LinkState::Dead
    } else if facts.expires_at <= now {
        LinkState::Expired
    } else if facts.opened {
        LinkState::Opened
    } else {
        LinkState::Sent
    }
}

/// Whether the link still opens the text.
pub const fn is_alive(state: LinkState) -> bool {
    match state {
        LinkState::Sent | LinkState::Opened => true,
        LinkState::Answered | LinkState::Expired | LinkState::Revoked | LinkState::Dead => false,
    }
}

/// Whether the actor may invite to this text, and take an invitation back: who writes or publishes
/// here, while the text is in review.
pub fn may_invite(actor: &Actor, target: &Target, stage: Stage) -> Result<(), Refusal> {
    let could = policy::movers(Transition::Retract, target);
    if let Actor::Person(person) = actor {
        if !person.scope().sees(target.city, target.kind) {
            return Err(Reason::OutOfScope.into());
        }
        if !person.holds_any(&could, target) {
            return Err(Reason::NeedsRole { could }.into());
        }
    }
    if stage == Stage::InReview {
        Ok(())
    } else {
        Err(Reason::Frozen { stage }.into())
    }
}

/// The days that a link is to live, or everything that is wrong with the form.
pub fn judge(asked: &Asked) -> Result<i64, FieldErrors> {
    let mut errors = FieldErrors::default();
    for (key, text, most) in [
        ("name", &asked.name, MOST_NAME_CHARS),
        ("organisation", &asked.organisation, MOST_NAME_CHARS),
        ("request", &asked.request, MOST_WORDS_CHARS),
    ] {
        if let Err(error) = words(text, most) {
            errors.add(key, error);
        }
    }
    if !is_email(asked.email.trim()) {
        errors.add("email", FieldError::new("error-bad-email"));
    }
    let days = asked.days.trim().parse::<i64>().ok();
    let days = days.filter(|days| (1..=MOST_DAYS).contains(days));
    if days.is_none() {
        let error = FieldError::new("error-out-of-range");
        errors.add("days", error.with("min", 1).with("max", MOST_DAYS));
    }
    errors.or(days.unwrap_or(USUAL_DAYS))
}

/// The name under an answer, and its words when there are any.
pub fn judge_answer(name: &str, said: &str) -> Result<(), FieldErrors> {
    let mut errors = FieldErrors::default();
    if let Err(error) = words(name, MOST_NAME_CHARS) {
        errors.add("name", error);
    }
    if !said.trim().is_empty()
        && let Err(error) = words(said, MOST_WORDS_CHARS)
    {
        errors.add("words", error);
    }
    errors.or(())
}

fn words(text: &str, most: usize) -> Result<(), FieldError> {
    let actual = text.trim().chars().count();
    if actual == 0 {
        Err(FieldError::new("error-required"))
    } else if actual > most {
        let error = FieldError::new("error-too-long");
        Err(error.with("max", most).with("actual", actual))
    } else if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        Err(FieldError::new("error-control-character"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_dies_by_edit_by_time_by_revocation_and_by_its_answer() {
        let now = Timestamp::UNIX_EPOCH;
        let alive = LinkFacts {
            digest: "a",
            expires_at: now + std::time::Duration::from_secs(1),
            opened: false,
            answered: false,
            revoked: false,
            head_digest: "a",
            stage: Stage::InReview,
            same_run: true,
        };
        assert_eq!(state(&alive, now), LinkState::Sent);
        let but = |change: fn(&mut LinkFacts<'_>)| {
            let mut facts = alive.clone();
            change(&mut facts);
            state(&facts, now)
        };
        assert_eq!(but(|facts| facts.opened = true), LinkState::Opened);
        for dead in [
            but(|facts| facts.head_digest = "b"),
            but(|facts| facts.stage = Stage::Draft),
            but(|facts| facts.same_run = false),
            but(|facts| facts.revoked = true),
            but(|facts| facts.answered = true),
            but(|facts| facts.expires_at = Timestamp::UNIX_EPOCH),
        ] {
            assert!(!is_alive(dead), "{dead}");
        }
    }
}
