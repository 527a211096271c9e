//! Until when a step waits, whom to remind, and who is next in line when nobody answers. Telling
//! somebody gives no right: who may answer is the step's own business.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::actor::Person;
use super::calendar::{Calendar, deadline, half_way};
use super::id::PersonId;
use super::review::Step;
use super::scope::{Role, Target};

/// Working hours between two rungs for a step without a target of its own.
const PATIENCE: u32 = 8;

/// The line of a city: its director, the regional directorate, head office.
const CITY_LINE: &[Role] = &[Role::Manager, Role::Approver, Role::HqApprover];
const NATIONAL_LINE: &[Role] = &[Role::HqApprover];

/// A step that waits, and what was told about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    pub since: Timestamp,
    /// None = the step has no target.
    pub half_at: Option<Timestamp>,
    pub due_at: Option<Timestamp>,
    pub reminded: bool,
    /// How many rungs of the line were told.
    pub rungs: usize,
}

/// What is to be done about a step that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Nothing,
    /// Half of the time is over: remind those who could answer.
    Remind,
    /// The time is over, or nobody could answer: tell the next in line.
    Escalate,
}

impl Wait {
    /// A step that begins to wait.
    pub fn begin(step: &Step, since: Timestamp, calendar: &Calendar) -> Self {
        Self {
            since,
            half_at: step
                .target_hours
                .map(|hours| half_way(since, hours, calendar)),
            due_at: step
                .target_hours
                .map(|hours| deadline(since, hours, calendar)),
            reminded: false,
            rungs: 0,
        }
    }

    /// The same wait by another calendar.
    #[must_use]
    pub fn again(&self, step: &Step, calendar: &Calendar) -> Self {
        Self {
            reminded: self.reminded,
            rungs: self.rungs,
            ..Self::begin(step, self.since, calendar)
        }
    }

    pub fn is_over(&self, now: Timestamp) -> bool {
        self.due_at.is_some_and(|due| due <= now)
    }

    pub fn measure(&self, anybody: bool, now: Timestamp) -> Measure {
        if self.is_over(now) || !anybody {
            Measure::Escalate
        } else if !self.reminded && self.half_at.is_some_and(|half| half <= now) {
            Measure::Remind
        } else {
            Measure::Nothing
        }
    }

    /// When to look again, once the measure of now was taken; `rungs_left` = further people could
    /// still be told.
    pub fn next(
        &self,
        anybody: bool,
        rungs_left: bool,
        step: &Step,
        now: Timestamp,
        calendar: &Calendar,
    ) -> Option<Timestamp> {
        let ahead = |at: Option<Timestamp>| at.filter(|at| *at > now);
        let half = ahead(self.half_at).filter(|_| !self.reminded);
        let due = ahead(self.due_at);
        let escalates = self.is_over(now) || !anybody;
        let rung = (escalates && rungs_left)
            .then(|| deadline(now, step.target_hours.unwrap_or(PATIENCE).max(1), calendar));
        [half, due, rung].into_iter().flatten().min()
    }
}

/// The roles that are told one after the other.
pub fn line(target: &Target) -> &'static [Role] {
    match target.city {
        Some(_) => CITY_LINE,
        None => NATIONAL_LINE,
    }
}

/// The rungs above those who let a step wait, nearest first: holders of the line's roles who could
/// not have answered themselves and stand on no nearer rung. Empty rungs are left out.
pub fn rungs(
    holders: &[Person],
    able: &BTreeSet<PersonId>,
    target: &Target,
) -> Vec<BTreeSet<PersonId>> {
    let mut told = able.clone();
    let mut rungs = Vec::new();
    for role in line(target) {
        let rung: BTreeSet<PersonId> = holders
            .iter()
            .filter(|person| person.holds_any(&[*role], target))
            .map(|person| person.id)
            .filter(|person| !told.contains(person))
            .collect();
        if !rung.is_empty() {
            told.extend(rung.iter().copied());
            rungs.push(rung);
        }
    }
    rungs
}

/// Of those who could answer, the ones whom it is asked of: head office hears of a city's text only
/// when nobody nearer can.
pub fn nearest(able: &[Person], step: &Step, target: &Target) -> BTreeSet<PersonId> {
    let near: Vec<Role> = step
        .roles
        .iter()
        .copied()
        .filter(|role| !role.is_national())
        .collect();
    let nearer: BTreeSet<PersonId> = able
        .iter()
        .filter(|person| !person.capacities(&near, &step.people, target).is_empty())
        .map(|person| person.id)
        .collect();
    if target.city.is_some() && !nearer.is_empty() {
        nearer
    } else {
        able.iter().map(|person| person.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::Kind;
    use crate::domain::id::CityId;
    use crate::domain::locale::Locale;
    use crate::domain::path::first_step;
    use crate::domain::scope::Grant;

    const CITY: Option<CityId> = Some(CityId(1));

    fn person(id: i64, role: Role, city: Option<CityId>) -> Person {
        Person {
            id: PersonId(id),
            name: String::new(),
            email: String::new(),
            locale: Locale::ArMa,
            grants: vec![Grant {
                role,
                city,
                locale: None,
                kind: None,
            }],
            borrowed: Vec::new(),
        }
    }

    fn target(city: Option<CityId>) -> Target {
        Target {
            city,
            locale: Locale::FrMa,
            kind: Kind::News,
        }
    }

    fn ids(ids: &[i64]) -> BTreeSet<PersonId> {
        ids.iter().copied().map(PersonId).collect()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_line_goes_from_the_director_to_the_region_to_head_office() {
        let house = [
            person(1, Role::Manager, CITY),
            person(2, Role::Approver, CITY),
            person(3, Role::HqApprover, None),
            person(4, Role::Manager, Some(CityId(2))),
        ];
        let reviewers = ids(&[]);
        let told = rungs(&house, &reviewers, &target(CITY));
        assert_eq!(told, [ids(&[1]), ids(&[2]), ids(&[3])]);
        // Where the director let it wait, the region is next.
        assert_eq!(rungs(&house, &ids(&[1]), &target(CITY))[0], ids(&[2]));
        assert_eq!(rungs(&house, &reviewers, &target(None)), [ids(&[3])]);
        assert!(rungs(&house, &ids(&[1, 2, 3]), &target(CITY)).is_empty());
    }

    #[test]
    fn a_step_is_reminded_of_at_half_time_and_escalated_at_the_end() {
        let usual = Calendar::default();
        let mut step = first_step();
        step.target_hours = Some(8);
        let mut wait = Wait::begin(&step, at("2026-11-23T08:30:00Z"), &usual);
        let (half, due) = (at("2026-11-23T12:30:00Z"), at("2026-11-23T16:30:00Z"));
        assert_eq!((wait.half_at, wait.due_at), (Some(half), Some(due)));
        assert_eq!(wait.measure(true, wait.since), Measure::Nothing);
        assert_eq!(wait.next(true, true, &step, wait.since, &usual), Some(half));
        assert_eq!(wait.measure(true, half), Measure::Remind);
        wait.reminded = true;
        assert_eq!(wait.measure(true, half), Measure::Nothing);
        assert_eq!(wait.next(true, true, &step, half, &usual), Some(due));
        assert_eq!(wait.measure(true, due), Measure::Escalate);
        let next_day = at("2026-11-24T16:30:00Z");
        assert_eq!(wait.next(true, true, &step, due, &usual), Some(next_day));
        assert_eq!(wait.next(true, false, &step, due, &usual), None);
    }

    #[test]
    fn a_step_that_nobody_could_answer_escalates_at_once() {
        let usual = Calendar::default();
        let step = first_step();
        let wait = Wait::begin(&step, at("2026-11-23T08:30:00Z"), &usual);
        assert_eq!(wait.due_at, None);
        assert_eq!(wait.measure(false, wait.since), Measure::Escalate);
        assert_eq!(wait.next(true, true, &step, wait.since, &usual), None);
        let patience = at("2026-11-23T16:30:00Z");
        assert_eq!(
            wait.next(false, true, &step, wait.since, &usual),
            Some(patience)
        );
    }

    #[test]
    fn head_office_is_asked_only_where_nobody_nearer_can_answer() {
        let mut step = first_step();
        step.roles = vec![Role::Manager, Role::HqApprover];
        let near = person(1, Role::Manager, CITY);
        let far = person(2, Role::HqApprover, None);
        let both = [near, far.clone()];
        assert_eq!(nearest(&both, &step, &target(CITY)), ids(&[1]));
        assert_eq!(nearest(&[far], &step, &target(CITY)), ids(&[2]));
    }
}
