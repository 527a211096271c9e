//! Stage × transition × role, whole.

use std::fmt::Write as _;

use super::*;
use crate::domain::plan::Times;
use crate::domain::refusal::{FieldError, Problem, Reason};
use crate::domain::stage::Transition;
use crate::domain::urgent::Urgent;
use crate::domain::workflow::{Ask, OFFERED, decide, offers};

const FINAL: &[Role] = &[Role::Approver, Role::Manager, Role::HqApprover];

/// Every stage, in review at each step of a path that has one for every kind of reviewer.
fn situations(city: Option<CityId>) -> Vec<(String, Situation)> {
    let mut all = Vec::new();
    for &stage in Stage::ALL {
        let bare = standing_at(stage, city);
        match stage {
            Stage::InReview => {
                for at in 0..3 {
                    let answers = (0..at).map(|step| approval(step, PersonId(900), noon()));
                    let run = Some(run(path(), answers.collect()));
                    let name = format!("in_review, step {} of 3", at + 1);
                    all.push((
                        name,
                        Situation {
                            run,
                            ..bare.clone()
                        },
                    ));
                }
            }
            Stage::Scheduled => {
                let due = noon().checked_sub(jiff::SignedDuration::from_mins(1)).ok();
                let ahead = noon().checked_add(jiff::SignedDuration::from_mins(1)).ok();
                for (name, publish) in [("scheduled, due", due), ("scheduled, ahead", ahead)] {
                    let at = Situation {
                        times: Times {
                            publish,
                            ..Times::default()
                        },
                        ..bare.clone()
                    };
                    all.push((name.to_owned(), at));
                }
            }
            // What is public passed its steps, or may not come back.
            Stage::Published | Stage::Withdrawn => {
                let answers = (0..3).map(|step| approval(step, PersonId(900), noon()));
                let passed = Situation {
                    run: Some(run(path(), answers.collect())),
                    ..bare.clone()
                };
                if stage == Stage::Published {
                    let open = Situation {
                        run: Some(run(path(), Vec::new())),
                        urgent: Some(Urgent {
                            by: PersonId(900),
                            due_at: noon(),
                            has_earlier: true,
                        }),
                        ..bare.clone()
                    };
                    all.push(("published urgently, time over".to_owned(), open));
                }
                all.push((stage.to_string(), passed));
                if stage == Stage::Withdrawn {
                    all.push(("withdrawn, never approved".to_owned(), bare));
                }
            }
            Stage::Draft
            | Stage::ChangesRequested
            | Stage::Approved
            | Stage::Removed
            | Stage::Superseded
            | Stage::Discarded => all.push((stage.to_string(), bare)),
        }
    }
    all
}

fn path() -> Vec<Step> {
    vec![
        step(&[Role::FactReviewer], 1),
        step(&[Role::LanguageReviewer], 1),
        step(FINAL, 1),
    ]
}

fn actors(city: Option<CityId>) -> Vec<(String, Actor)> {
    let mut all: Vec<_> = (1..)
        .zip(Role::ALL)
        .map(|(id, &role)| {
            let reach = if role.is_national() { None } else { city };
            (role.to_string(), Actor::Person(person(id, role, reach)))
        })
        .collect();
    all.push(("system".to_owned(), Actor::System));
    all
}

fn cell(actor: &Actor, situation: &Situation, transition: Transition) -> String {
    let ask = Ask {
        transition,
        reason: Some("because"),
        at: noon().checked_add(jiff::SignedDuration::from_hours(1)).ok(),
    };
    match decide(actor, situation, &ask, noon()) {
        Ok(next) => format!("→ {next}"),
        Err(refusal) => {
            let short: Vec<&str> = refusal
                .reasons
                .iter()
                .map(|reason| reason.key().trim_start_matches("refused-"))
                .collect();
            short.join("+")
        }
    }
}

/// Of a stage only the rows where somebody may, because the others are refused to all alike; the
/// last line names them.
fn matrix(city: Option<CityId>) -> String {
    let mut text = String::new();
    for (name, situation) in situations(city) {
        writeln!(text, "## {name}").unwrap();
        let mut closed = Vec::new();
        for &transition in Transition::ALL {
            let cells: Vec<(String, String)> = actors(city)
                .into_iter()
                .map(|(who, actor)| (who, cell(&actor, &situation, transition)))
                .collect();
            if cells.iter().all(|(_, said)| said.contains("not-from-here")) {
                closed.push(transition.to_string());
                continue;
            }
            writeln!(text, "{transition}").unwrap();
            for (who, said) in cells {
                writeln!(text, "    {who:<18} {said}").unwrap();
            }
        }
        writeln!(text, "no way from here: {}\n", closed.join(" ")).unwrap();
    }
    text
}

#[test]
fn the_matrix_of_a_city_is_as_recorded() {
    insta::assert_snapshot!("city", matrix(Some(OWN)));
}

#[test]
fn the_matrix_of_the_national_desk_is_as_recorded() {
    insta::assert_snapshot!("national", matrix(None));
}

#[test]
fn people_of_another_city_see_nothing_whatever_stage_and_transition() {
    for (_, situation) in situations(Some(OTHER)) {
        for &role in Role::ALL.iter().filter(|role| !role.is_national()) {
            let actor = Actor::Person(person(1, role, Some(OWN)));
            for &transition in Transition::ALL {
                assert_eq!(cell(&actor, &situation, transition), "out-of-scope");
            }
        }
    }
}

#[test]
fn what_is_offered_is_what_is_decided() {
    for city in [Some(OWN), None] {
        for (name, situation) in situations(city) {
            for (who, actor) in actors(city) {
                let offered = offers(&actor, &situation, noon());
                assert_eq!(offered.len(), OFFERED.len());
                for offer in offered {
                    let said = cell(&actor, &situation, offer.transition);
                    let may = said.starts_with('→');
                    assert_eq!(offer.refusal.is_none(), may, "{name} {who} {said}");
                }
            }
        }
    }
}

#[test]
fn whoever_wrote_cannot_approve_but_may_ask_for_changes() {
    let me = person(5, Role::Approver, Some(OWN));
    let mut situation = standing_at(Stage::InReview, Some(OWN));
    situation.contributors = BTreeSet::from([me.id]);
    situation.run = Some(run(vec![step(FINAL, 1)], Vec::new()));
    let actor = Actor::Person(me);
    assert_eq!(cell(&actor, &situation, Transition::Approve), "own-text");
    assert_eq!(
        cell(&actor, &situation, Transition::RequestChanges),
        "→ changes_requested"
    );
}

#[test]
fn one_person_is_one_voice_of_a_quorum() {
    let me = person(5, Role::Approver, Some(OWN));
    let mut situation = standing_at(Stage::InReview, Some(OWN));
    let answers = vec![approval(0, me.id, noon())];
    situation.run = Some(run(vec![step(FINAL, 2)], answers));
    let second = Actor::Person(person(6, Role::Manager, Some(OWN)));
    let said = cell(&Actor::Person(me), &situation, Transition::Approve);
    assert_eq!(said, "answered-already");
    assert_eq!(cell(&second, &situation, Transition::Approve), "→ approved");
}

#[test]
fn a_text_is_not_submitted_with_problems_or_without_a_path() {
    let mut situation = standing_at(Stage::Draft, Some(OWN));
    situation.has_path = false;
    situation.problems.push(Problem {
        field: "title".to_owned(),
        block: None,
        error: FieldError::new("error-required"),
    });
    let actor = Actor::Person(person(5, Role::Contributor, Some(OWN)));
    let said = cell(&actor, &situation, Transition::Submit);
    assert_eq!(said, "no-path+not-ready");
}

#[test]
fn words_and_a_time_to_come_are_asked_for() {
    let actor = Actor::Person(person(5, Role::Manager, Some(OWN)));
    let refused = |stage, transition, reason, at| {
        let situation = standing_at(stage, Some(OWN));
        let ask = Ask {
            transition,
            reason,
            at,
        };
        decide(&actor, &situation, &ask, noon())
            .err()
            .map(|refusal| refusal.reasons)
    };
    let blank = refused(Stage::Published, Transition::Withdraw, Some("  "), None);
    assert_eq!(blank, Some(vec![Reason::ReasonMissing]));
    let past = refused(Stage::Approved, Transition::Schedule, None, Some(noon()));
    assert_eq!(past, Some(vec![Reason::NotInFuture]));
}
