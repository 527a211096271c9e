//! Approval paths: which ordered steps the texts of a place must pass, and how they are edited.
//!
//! A path is data. A run copies its steps when it starts and never looks here again.

use std::collections::BTreeSet;

use serde::Serialize;

use super::content::{FormInput, Kind};
use super::id::{CityId, PersonId};
use super::local_text::LocalText;
use super::locale::Locale;
use super::policy::may_live_at;
use super::reference::{Reader, limits, local_key};
use super::refusal::{FieldError, FieldErrors, Reason};
use super::review::Step;
use super::scope::{Role, Target};

/// The most steps of a path.
pub const MOST_STEPS: usize = 12;
/// The most people whose approval one step may ask for.
pub const MOST_QUORUM: u32 = 9;
/// The longest target of a step, in working hours.
pub const MOST_HOURS: u32 = 400;

/// Which texts a path is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PathPlace {
    pub kind: Kind,
    /// None = every desk, the national one included.
    pub city: Option<CityId>,
    /// None = every language.
    pub locale: Option<Locale>,
}

/// Where a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    Start,
    End,
}

impl PathPlace {
    /// Whether this is the path of a kind that everything falls back to.
    pub const fn is_general(&self) -> bool {
        self.city.is_none() && self.locale.is_none()
    }

    pub fn covers(&self, target: &Target) -> bool {
        self.kind == target.kind
            && self.city.is_none_or(|city| target.city == Some(city))
            && self.locale.is_none_or(|locale| locale == target.locale)
    }

    /// Every place of a text that the path covers, among these desks (none = the national one).
    pub fn targets(&self, desks: impl IntoIterator<Item = Option<CityId>>) -> Vec<Target> {
        let kind = self.kind;
        desks
            .into_iter()
            .filter(|city| may_live_at(kind, *city))
            .flat_map(|city| Locale::ALL.map(|locale| Target { city, locale, kind }))
            .filter(|target| self.covers(target))
            .collect()
    }

    /// The path that a text takes: of its city and language, else of its city, else of its
    /// language, else the general one.
    pub fn closest<'a, T>(
        paths: impl IntoIterator<Item = &'a T>,
        target: &Target,
        place: impl Fn(&T) -> PathPlace,
    ) -> Option<&'a T> {
        paths
            .into_iter()
            .filter(|path| place(path).covers(target))
            .max_by_key(|path| (place(path).city.is_some(), place(path).locale.is_some()))
    }
}

/// The step that a form describes; `people` are those who may be named.
pub fn read_step(input: &FormInput, people: &BTreeSet<PersonId>) -> Result<Step, FieldErrors> {
    let mut read = Reader::new(input);
    let names = read.local_text("names", limits::NAME, &[Locale::ArMa, Locale::FrMa]);
    let roles = chosen(&mut read, input, "roles", |word| word.parse::<Role>().ok());
    let named = chosen(&mut read, input, "people", |word| {
        let id = PersonId(word.parse().ok()?);
        people.contains(&id).then_some(id)
    });
    let quorum = number(&mut read, "quorum", MOST_QUORUM);
    let target_hours = number(&mut read, "target_hours", MOST_HOURS);
    let outside = !input.text("outside").is_empty();
    if roles.is_empty() && named.is_empty() && !outside {
        read.fail("roles", FieldError::new("error-step-for-nobody"));
    }
    let quorum = quorum.unwrap_or(1);
    if roles.is_empty() && !outside && !named.is_empty() && (quorum as usize) > named.len() {
        let error = FieldError::new("error-quorum-too-high").with("max", named.len());
        read.fail("quorum", error);
    }
    read.finish(Step {
        names,
        roles,
        people: named,
        quorum,
        target_hours,
        outside,
    })
}

/// What would be typed to get a step.
pub fn typed_step(step: &Step) -> FormInput {
    let name = |locale: Locale| {
        let text = step.names.get(locale).unwrap_or_default().to_owned();
        (local_key("names", locale), text)
    };
    let pair = |key: &str, value: String| (key.to_owned(), value);
    let mut pairs: Vec<(String, String)> = Locale::ALL.map(name).into();
    pairs.extend(
        step.roles
            .iter()
            .map(|role| pair("roles", role.to_string())),
    );
    pairs.extend(
        step.people
            .iter()
            .map(|one| pair("people", one.to_string())),
    );
    pairs.push(pair("quorum", step.quorum.to_string()));
    pairs.extend(
        step.target_hours
            .map(|hours| pair("target_hours", hours.to_string())),
    );
    pairs.extend(step.outside.then(|| pair("outside", "yes".to_owned())));
    FormInput::new(pairs)
}

/// A step of a path that has nothing yet.
pub fn first_step() -> Step {
    Step {
        names: LocalText::default(),
        roles: Vec::new(),
        people: Vec::new(),
        quorum: 1,
        target_hours: None,
        outside: false,
    }
}

/// Adds a step at the end.
pub fn add_step(steps: &mut Vec<Step>, step: Step) -> Result<(), FieldErrors> {
    if steps.len() >= MOST_STEPS {
        let error = FieldError::new("error-too-many-steps").with("max", MOST_STEPS);
        return Err(FieldErrors::one("names.ar-MA", error));
    }
    steps.push(step);
    Ok(())
}

/// Takes a step out; the last one stays, because a path without steps would let nothing be submitted.
pub fn remove_step(steps: &mut Vec<Step>, at: usize) -> Result<(), Reason> {
    if steps.len() <= 1 {
        return Err(Reason::LastStep);
    }
    if at < steps.len() {
        steps.remove(at);
    }
    Ok(())
}

/// Lets a step change places with its neighbour; at the ends nothing happens.
pub fn move_step(steps: &mut [Step], at: usize, towards: Towards) {
    let neighbour = match towards {
        Towards::Start => at.checked_sub(1),
        Towards::End => at.checked_add(1),
    };
    if let Some(other) = neighbour
        && at < steps.len()
        && other < steps.len()
    {
        steps.swap(at, other);
    }
}

fn chosen<T: PartialEq>(
    read: &mut Reader<'_>,
    input: &FormInput,
    key: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    for word in input.all(key) {
        match parse(word) {
            Some(one) if !found.contains(&one) => found.push(one),
            Some(_) => {}
            None => read.fail(
                key,
                FieldError::new("error-unknown-choice").with("choice", word),
            ),
        }
    }
    found
}

/// A whole number from 1; none when empty or wrong.
fn number(read: &mut Reader<'_>, key: &str, max: u32) -> Option<u32> {
    let text = read.text(key);
    if text.is_empty() {
        return None;
    }
    match text.parse::<u32>() {
        Ok(number) if (1..=max).contains(&number) => Some(number),
        Ok(_) => {
            let error = FieldError::new("error-out-of-range")
                .with("min", 1)
                .with("max", max);
            read.fail(key, error);
            None
        }
        Err(_) => {
            read.fail(key, FieldError::new("error-not-a-number"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(city: Option<i64>, locale: Option<Locale>) -> PathPlace {
        PathPlace {
            kind: Kind::News,
            city: city.map(CityId),
            locale,
        }
    }

    fn target(city: i64, locale: Locale) -> Target {
        Target {
            city: Some(CityId(city)),
            locale,
            kind: Kind::News,
        }
    }

    fn form(pairs: &[(&str, &str)]) -> FormInput {
        FormInput::new(
            pairs
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned())),
        )
    }

    #[test]
    fn the_closest_path_is_of_city_and_language_then_city_then_language() {
        let paths = [
            place(None, None),
            place(None, Some(Locale::FrMa)),
            place(Some(1), None),
            place(Some(1), Some(Locale::FrMa)),
        ];
        let taken =
            |city, locale| PathPlace::closest(&paths, &target(city, locale), |place| *place);
        assert_eq!(taken(1, Locale::FrMa), Some(&paths[3]));
        assert_eq!(taken(1, Locale::ArMa), Some(&paths[2]));
        assert_eq!(taken(2, Locale::FrMa), Some(&paths[1]));
        assert_eq!(taken(2, Locale::ArMa), Some(&paths[0]));
        let event = Target {
            kind: Kind::Event,
            ..target(1, Locale::FrMa)
        };
        assert_eq!(PathPlace::closest(&paths, &event, |place| *place), None);
    }

    #[test]
    fn a_step_is_what_its_form_says_and_back() {
        let people = BTreeSet::from([PersonId(7)]);
        let input = form(&[
            ("names.ar-MA", "المراجعة"),
            ("names.fr-MA", "Relecture"),
            ("roles", "approver"),
            ("roles", "manager"),
            ("people", "7"),
            ("quorum", "2"),
            ("target_hours", "16"),
        ]);
        let step = read_step(&input, &people).unwrap();
        assert_eq!(step.roles, [Role::Approver, Role::Manager]);
        assert_eq!(step.people, [PersonId(7)]);
        assert_eq!((step.quorum, step.target_hours), (2, Some(16)));
        assert_eq!(read_step(&typed_step(&step), &people).unwrap(), step);
    }

    #[test]
    fn a_step_needs_names_and_somebody_to_answer() {
        let errors = read_step(&form(&[("quorum", "0")]), &BTreeSet::new()).unwrap_err();
        for field in ["names.ar-MA", "names.fr-MA", "roles", "quorum"] {
            assert!(errors.get(field).is_some(), "{field}");
        }
        let stranger = form(&[
            ("names.ar-MA", "مرحلة"),
            ("names.fr-MA", "Étape"),
            ("people", "8"),
        ]);
        let errors = read_step(&stranger, &BTreeSet::from([PersonId(7)])).unwrap_err();
        assert!(errors.get("people").is_some());
    }

    #[test]
    fn steps_move_and_the_last_one_stays() {
        let named = |name: &str| Step {
            names: LocalText::new([(Locale::FrMa, name.to_owned())]),
            ..first_step()
        };
        let mut steps = vec![named("a"), named("b")];
        move_step(&mut steps, 1, Towards::Start);
        assert_eq!(steps, [named("b"), named("a")]);
        move_step(&mut steps, 1, Towards::End);
        move_step(&mut steps, 0, Towards::Start);
        assert_eq!(steps, [named("b"), named("a")]);
        assert!(remove_step(&mut steps, 0).is_ok());
        assert!(remove_step(&mut steps, 0).is_err());
        assert_eq!(steps, [named("a")]);
    }
}
