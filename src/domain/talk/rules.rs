//! Who may do what with a thread.

use crate::domain::actor::{Actor, Person};
use crate::domain::id::PersonId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, Reason, Refusal};
use crate::domain::scope::{Role, Target};
use crate::domain::stage::{Slot, Stage};
use crate::domain::word::words;

/// The longest comment, in characters.
pub const MOST_CHARS: usize = 2000;
/// How many people a comment may call by name.
pub const MOST_MENTIONS: usize = 20;
/// How many comments one person may write in an hour.
pub const MOST_PER_HOUR: u64 = 60;
/// How many threads one text may gather.
pub const MOST_THREADS: u64 = 500;

words! {
    /// What the writers made of a suggestion.
    Settlement as "settlement" {
        Accepted = "accepted",
        Declined = "declined",
    }
}

words! {
    /// What can be done with a thread, besides saying something.
    ThreadAct as "thread act" {
        Resolve = "resolve",
        Reopen = "reopen",
        Accept = "accept",
        Decline = "decline",
    }
}

/// What a decision about a thread rests on.
#[derive(Clone, Debug)]
pub struct Conversation {
    pub target: Target,
    pub stage: Stage,
    pub opened_by: Option<PersonId>,
    pub resolved: bool,
    pub suggests: bool,
    pub settled: Option<Settlement>,
}

/// Who may close a thread besides its opener and the writers: whoever reads as a reviewer.
const REVIEWERS: &[Role] = &[
    Role::FactReviewer,
    Role::LanguageReviewer,
    Role::Approver,
    Role::Manager,
    Role::HqEditor,
    Role::HqApprover,
];

/// Whether words may be suggested: while the text is on its way, by anybody who sees it.
pub fn may_suggest(actor: &Actor, target: &Target, stage: Stage) -> Result<(), Refusal> {
    in_sight(actor, target)?;
    match stage.slot() {
        Some(Slot::Open) => Ok(()),
        Some(Slot::Live) | None => Err(Reason::Frozen { stage }.into()),
    }
}

/// Whether the actor may do this with the thread now, or every reason why not.
pub fn decide(actor: &Actor, talk: &Conversation, act: ThreadAct) -> Result<(), Refusal> {
    in_sight(actor, &talk.target)?;
    let mut reasons = Vec::new();
    match act {
        ThreadAct::Resolve | ThreadAct::Reopen => {
            if talk.resolved == (act == ThreadAct::Resolve) {
                reasons.push(Reason::SettledAlready);
            }
            if let Actor::Person(person) = actor
                && !may_close(person, talk)
            {
                reasons.push(Reason::NeedsRole {
                    could: closers(talk),
                });
            }
        }
        ThreadAct::Accept | ThreadAct::Decline => {
            if !talk.suggests || talk.settled.is_some() {
                reasons.push(Reason::SettledAlready);
            }
            if let Err(refusal) = policy::decide(actor, Act::Write(talk.target)) {
                reasons.extend(refusal.reasons);
            }
            if act == ThreadAct::Accept && !talk.stage.is_writable() {
                reasons.push(Reason::Frozen { stage: talk.stage });
            }
        }
    }
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(Refusal { reasons })
    }
}

/// A comment as it is kept, or what is wrong with it.
pub fn read_words(typed: &str) -> Result<String, FieldError> {
    let words = typed.replace("\r\n", "\n").trim().to_owned();
    let actual = words.chars().count();
    if words.is_empty() {
        return Err(FieldError::new("error-required"));
    }
    if actual > MOST_CHARS {
        return Err(FieldError::new("error-too-long")
            .with("max", MOST_CHARS)
            .with("actual", actual));
    }
    let unfit = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    if words.chars().any(unfit) {
        return Err(FieldError::new("error-control-character"));
    }
    Ok(words)
}

fn in_sight(actor: &Actor, target: &Target) -> Result<(), Refusal> {
    policy::decide(
        actor,
        Act::Read {
            city: target.city,
            kind: target.kind,
        },
    )
}

fn may_close(person: &Person, talk: &Conversation) -> bool {
    talk.opened_by == Some(person.id) || person.holds_any(&closers(talk), &talk.target)
}

fn closers(talk: &Conversation) -> Vec<Role> {
    let mut roles = policy::writers(&talk.target).to_vec();
    roles.extend(
        REVIEWERS
            .iter()
            .filter(|role| !policy::writers(&talk.target).contains(role)),
    );
    roles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::Kind;
    use crate::domain::id::CityId;
    use crate::domain::locale::Locale;
    use crate::domain::scope::Grant;

    const HERE: Option<CityId> = Some(CityId(1));

    fn person(id: i64, role: Role, locale: Option<Locale>) -> Actor {
        Actor::Person(Person {
            id: PersonId(id),
            name: "Somebody".to_owned(),
            email: "somebody@mihan.example".to_owned(),
            locale: Locale::En,
            grants: vec![Grant {
                role,
                city: HERE,
                locale,
                kind: None,
            }],
            borrowed: Vec::new(),
        })
    }

    fn talk(stage: Stage) -> Conversation {
        Conversation {
            target: Target {
                city: HERE,
                locale: Locale::FrMa,
                kind: Kind::News,
            },
            stage,
            opened_by: Some(PersonId(7)),
            resolved: false,
            suggests: true,
            settled: None,
        }
    }

    #[test]
    fn opener_writers_and_reviewers_close_a_thread_and_others_in_sight_do_not() {
        let talk = talk(Stage::Draft);
        let may = |actor: &Actor| decide(actor, &talk, ThreadAct::Resolve).is_ok();
        assert!(may(&person(1, Role::Contributor, None)));
        assert!(may(&person(1, Role::LanguageReviewer, Some(Locale::FrMa))));
        assert!(!may(&person(1, Role::LanguageReviewer, Some(Locale::ArMa))));
        assert!(may(&person(7, Role::LanguageReviewer, Some(Locale::ArMa))));
    }

    #[test]
    fn a_suggestion_waits_while_the_text_is_frozen_and_can_be_declined_meanwhile() {
        let writer = person(1, Role::Contributor, None);
        let talk = talk(Stage::InReview);
        let refusal = decide(&writer, &talk, ThreadAct::Accept).unwrap_err();
        assert_eq!(
            refusal.reasons,
            [Reason::Frozen {
                stage: Stage::InReview
            }]
        );
        assert!(decide(&writer, &talk, ThreadAct::Decline).is_ok());
        let draft = self::talk(Stage::ChangesRequested);
        assert!(decide(&writer, &draft, ThreadAct::Accept).is_ok());
        let reviewer = person(2, Role::LanguageReviewer, None);
        assert!(decide(&reviewer, &draft, ThreadAct::Accept).is_err());
    }

    #[test]
    fn nothing_is_settled_twice() {
        let writer = person(1, Role::Contributor, None);
        let mut talk = talk(Stage::Draft);
        talk.settled = Some(Settlement::Declined);
        talk.resolved = true;
        for act in [ThreadAct::Accept, ThreadAct::Decline, ThreadAct::Resolve] {
            assert!(decide(&writer, &talk, act).is_err(), "{act}");
        }
        assert!(decide(&writer, &talk, ThreadAct::Reopen).is_ok());
    }

    #[test]
    fn out_of_sight_is_hidden() {
        let mut talk = talk(Stage::Draft);
        talk.target.city = Some(CityId(2));
        let stranger = person(7, Role::Manager, None);
        for act in ThreadAct::ALL {
            assert!(decide(&stranger, &talk, *act).unwrap_err().hides());
        }
        assert!(
            may_suggest(&stranger, &talk.target, Stage::Draft)
                .unwrap_err()
                .hides()
        );
    }
}
