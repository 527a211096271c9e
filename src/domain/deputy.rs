//! Who stands in for whom while somebody is away. A deputy decides in the absent person's name and
//! never writes in it; what was borrowed is never lent on.

use jiff::civil::Date;
use serde::Serialize;

use super::content::Kind;
use super::id::{CityId, PersonId};
use super::locale::Locale;
use super::refusal::{FieldError, FieldErrors};
use super::scope::{Grant, Role};

/// The most days that one naming of a deputy may last; a longer absence is named anew.
pub const MOST_DAYS: i32 = 366;

/// The most characters of the reason that are kept.
pub const MOST_REASON: usize = 500;

/// From which day to which one person's rights are lent to another, and which of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// The absent person.
    pub from: PersonId,
    /// The deputy.
    pub to: PersonId,
    /// Narrower than the rights of the absent person; none = as wide as they are.
    pub city: Option<CityId>,
    pub locale: Option<Locale>,
    pub kind: Option<Kind>,
    /// Days in Morocco, both included.
    pub starts_on: Date,
    pub ends_on: Date,
    pub reason: String,
}

/// A right that a deputy holds in the name of an absent person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Borrowed {
    pub from: PersonId,
    pub from_name: String,
    pub grant: Grant,
}

impl Delegation {
    pub fn is_in_force(&self, today: Date) -> bool {
        self.starts_on <= today && today <= self.ends_on
    }

    /// What the deputy gets of a right: as much as the delegation covers. Looking after people and
    /// the running of the house is nobody's to lend.
    pub fn lends(&self, grant: &Grant) -> Option<Grant> {
        if grant.role == Role::Administrator {
            return None;
        }
        Some(Grant {
            role: grant.role,
            city: narrower(grant.city, self.city)?,
            locale: narrower(grant.locale, self.locale)?,
            kind: narrower(grant.kind, self.kind)?,
        })
    }

    /// What is wrong with a delegation that is to be kept, by input name.
    pub fn check(&self, today: Date) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        if self.from == self.to {
            errors.add("to", FieldError::new("error-own-deputy"));
        }
        if self.ends_on < self.starts_on {
            errors.add("ends_on", FieldError::new("error-ends-before-start"));
        } else if self.ends_on < today {
            errors.add("ends_on", FieldError::new("error-day-past"));
        } else if self
            .starts_on
            .until(self.ends_on)
            .map_or(i32::MAX, |span| span.get_days())
            > MOST_DAYS
        {
            let error = FieldError::new("error-deputy-too-long").with("max", MOST_DAYS);
            errors.add("ends_on", error);
        }
        if self.reason.trim().is_empty() {
            errors.add("reason", FieldError::new("error-required"));
        }
        errors.or(())
    }
}

/// The part that two scopes share; none = they share nothing.
fn narrower<T: PartialEq>(held: Option<T>, lent: Option<T>) -> Option<Option<T>> {
    match (held, lent) {
        (Some(held), Some(lent)) => (held == lent).then_some(Some(held)),
        (Some(one), None) | (None, Some(one)) => Some(Some(one)),
        (None, None) => Some(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delegation(city: Option<i64>, locale: Option<Locale>) -> Delegation {
        Delegation {
            from: PersonId(1),
            to: PersonId(2),
            city: city.map(CityId),
            locale,
            kind: None,
            starts_on: "2026-11-23".parse().unwrap(),
            ends_on: "2026-11-27".parse().unwrap(),
            reason: "Congé".to_owned(),
        }
    }

    fn grant(role: Role, city: Option<i64>) -> Grant {
        Grant {
            role,
            city: city.map(CityId),
            locale: None,
            kind: None,
        }
    }

    #[test]
    fn a_delegation_is_in_force_from_its_first_day_to_its_last() {
        let days = [
            ("2026-11-22", false),
            ("2026-11-23", true),
            ("2026-11-27", true),
            ("2026-11-28", false),
        ];
        for (day, expected) in days {
            let in_force = delegation(None, None).is_in_force(day.parse().unwrap());
            assert_eq!(in_force, expected, "{day}");
        }
    }

    #[test]
    fn what_is_lent_is_never_wider_than_what_is_held() {
        let narrow = delegation(Some(1), Some(Locale::FrMa));
        let lent = narrow.lends(&grant(Role::HqApprover, None)).unwrap();
        assert_eq!(
            (lent.city, lent.locale),
            (Some(CityId(1)), Some(Locale::FrMa))
        );
        assert_eq!(narrow.lends(&grant(Role::Approver, Some(2))), None);
        let wide = delegation(None, None);
        assert_eq!(
            wide.lends(&grant(Role::Manager, Some(2))),
            Some(grant(Role::Manager, Some(2)))
        );
        assert_eq!(wide.lends(&grant(Role::Administrator, None)), None);
    }

    #[test]
    fn a_delegation_needs_two_people_days_ahead_and_a_reason() {
        let today = "2026-11-24".parse().unwrap();
        assert!(delegation(None, None).check(today).is_ok());
        let mut wrong = delegation(None, None);
        wrong.to = wrong.from;
        wrong.ends_on = "2026-11-22".parse().unwrap();
        wrong.reason = " ".to_owned();
        let errors = wrong.check(today).unwrap_err();
        for field in ["to", "ends_on", "reason"] {
            assert!(errors.get(field).is_some(), "{field}");
        }
        let mut past = delegation(None, None);
        past.starts_on = "2026-11-01".parse().unwrap();
        past.ends_on = "2026-11-10".parse().unwrap();
        assert!(past.check(today).unwrap_err().get("ends_on").is_some());
        let mut long = delegation(None, None);
        long.ends_on = "2028-11-27".parse().unwrap();
        assert!(long.check(today).unwrap_err().get("ends_on").is_some());
    }
}
