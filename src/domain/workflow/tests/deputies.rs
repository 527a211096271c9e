//! A deputy decides in the absent person's name: four eyes counts both.

use super::*;
use crate::domain::actor::Capacity;
use crate::domain::deputy::Borrowed;
use crate::domain::refusal::Reason;
use crate::domain::stage::Transition;
use crate::domain::workflow::{Ask, capacity, decide};

const ABSENT: PersonId = PersonId(1);
const DEPUTY: PersonId = PersonId(2);

/// Has no role of their own at the step; approves for somebody absent.
fn deputy() -> Person {
    let mut deputy = person(2, Role::Contributor, Some(OWN));
    deputy.borrowed = vec![Borrowed {
        from: ABSENT,
        from_name: "Absent".to_owned(),
        grant: person(1, Role::Approver, Some(OWN)).grants[0],
    }];
    deputy
}

fn in_review(city: Option<CityId>) -> Situation {
    let mut situation = standing_at(Stage::InReview, city);
    situation.run = Some(run(vec![step(&[Role::Approver], 2)], Vec::new()));
    situation
}

fn approves(person: &Person, situation: &Situation) -> Result<(), Vec<Reason>> {
    let actor = Actor::Person(person.clone());
    decide(&actor, situation, &Ask::plain(Transition::Approve), noon())
        .map(|_| ())
        .map_err(|refusal| refusal.reasons)
}

fn in_whose_name(person: &Person, situation: &Situation, transition: Transition) -> Capacity {
    capacity(&Actor::Person(person.clone()), situation, transition)
}

#[test]
fn a_deputy_approves_in_the_name_of_the_absent() {
    let situation = in_review(Some(OWN));
    assert_eq!(approves(&deputy(), &situation), Ok(()));
    assert_eq!(
        in_whose_name(&deputy(), &situation, Transition::Approve),
        Capacity::For(ABSENT)
    );
}

#[test]
fn whoever_has_the_right_acts_in_their_own_name() {
    let mut both = deputy();
    both.grants.extend(person(2, Role::Approver, None).grants);
    let situation = in_review(Some(OWN));
    assert_eq!(
        in_whose_name(&both, &situation, Transition::Approve),
        Capacity::Own
    );
    // What the absent person wrote they may approve for themselves, not for the absent.
    let mut theirs = situation;
    theirs.contributors.insert(ABSENT);
    assert_eq!(approves(&both, &theirs), Ok(()));
}

#[test]
fn neither_the_deputy_nor_the_absent_may_have_written() {
    let mut situation = in_review(Some(OWN));
    situation.contributors.insert(ABSENT);
    assert_eq!(
        approves(&deputy(), &situation),
        Err(vec![Reason::PrincipalsText])
    );
    let mut situation = in_review(Some(OWN));
    situation.contributors.insert(DEPUTY);
    assert_eq!(approves(&deputy(), &situation), Err(vec![Reason::OwnText]));
}

#[test]
fn the_absent_and_the_deputy_are_one_voice() {
    let mut situation = in_review(Some(OWN));
    let answer = Answer {
        acted_for: Some(ABSENT),
        ..approval(0, DEPUTY, noon())
    };
    situation.run.as_mut().unwrap().answers.push(answer);
    let back = person(1, Role::Approver, Some(OWN));
    let spoken = Err(vec![Reason::AnsweredAlready]);
    assert_eq!(approves(&back, &situation), spoken);
    assert_eq!(approves(&deputy(), &situation), spoken);
    let mut second = deputy();
    second.id = PersonId(3);
    assert_eq!(approves(&second, &situation), spoken);
}

#[test]
fn a_deputy_sees_and_decides_no_further_than_the_absent() {
    assert_eq!(
        approves(&deputy(), &in_review(Some(OTHER))),
        Err(vec![Reason::OutOfScope])
    );
    let mut elsewhere = person(2, Role::Contributor, Some(OTHER));
    elsewhere.borrowed = deputy().borrowed;
    assert_eq!(approves(&elsewhere, &in_review(Some(OWN))), Ok(()));
}

#[test]
fn a_deputy_never_writes_for_the_absent() {
    let mut stand_in = person(2, Role::FactReviewer, Some(OWN));
    stand_in.borrowed = deputy().borrowed;
    let actor = Actor::Person(stand_in);
    let act = crate::domain::policy::Act::Write(target(Some(OWN)));
    assert!(crate::domain::policy::decide(&actor, act).is_err());
    let draft = standing_at(Stage::Draft, Some(OWN));
    let submit = Ask::plain(Transition::Submit);
    assert!(decide(&actor, &draft, &submit, noon()).is_err());
    let approved = standing_at(Stage::Approved, Some(OWN));
    let publish = Ask::plain(Transition::Publish);
    assert!(decide(&actor, &approved, &publish, noon()).is_ok());
}

#[test]
fn a_named_person_answers_without_a_role_and_so_does_their_deputy() {
    let mut named = step(&[], 1);
    named.people = vec![ABSENT];
    let mut situation = standing_at(Stage::InReview, Some(OWN));
    situation.run = Some(run(vec![named], Vec::new()));
    let expert = person(1, Role::Contributor, Some(OWN));
    assert_eq!(approves(&expert, &situation), Ok(()));
    assert_eq!(approves(&deputy(), &situation), Ok(()));
    let manager = person(9, Role::Manager, Some(OWN));
    assert_eq!(approves(&manager, &situation), Err(vec![Reason::OnlyNamed]));
    let far = person(1, Role::Approver, Some(OTHER));
    assert_eq!(approves(&far, &situation), Err(vec![Reason::OutOfScope]));
}
