//! What may be put aside, and what may leave for good. Nothing that a reader may ever have seen.

use jiff::{SignedDuration, Timestamp};

use super::refusal::{Reason, Refusal};
use super::stage::Stage;

/// How long a thing lies in the trash before it can be deleted: thirty days.
pub const REST: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A document goes as a whole when nobody is deciding about any of its texts.
pub fn may_put_document(stages: &[Stage], was_public: bool) -> Result<(), Refusal> {
    never_public(was_public || stages.iter().any(|stage| is_public(*stage)))?;
    let decided = stages
        .iter()
        .find(|stage| !stage.is_writable() && **stage != Stage::Discarded);
    match decided {
        Some(stage) => Err(Reason::Frozen { stage: *stage }.into()),
        None => Ok(()),
    }
}

/// A single text goes once it is given up.
pub fn may_put_edition(stage: Stage) -> Result<(), Refusal> {
    match stage {
        Stage::Discarded => Ok(()),
        Stage::Draft
        | Stage::InReview
        | Stage::ChangesRequested
        | Stage::Approved
        | Stage::Scheduled => Err(Reason::NotDiscarded.into()),
        Stage::Published | Stage::Withdrawn | Stage::Removed | Stage::Superseded => {
            Err(Reason::WasPublic.into())
        }
    }
}

/// Deleting waits, so that a mistake is noticed in time.
pub fn may_delete(put_at: Timestamp, was_public: bool, now: Timestamp) -> Result<(), Refusal> {
    never_public(was_public)?;
    match deletable_at(put_at) {
        Some(at) if at <= now => Ok(()),
        Some(at) => Err(Reason::StillResting { until: at }.into()),
        None => Err(Reason::TooEarly.into()),
    }
}

/// From when on an administrator may delete.
pub fn deletable_at(put_at: Timestamp) -> Option<Timestamp> {
    put_at.checked_add(REST).ok()
}

/// Whether what was typed names the thing: spaces at its ends and doubled ones do not count.
pub fn names(typed: &str, title: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    plain(typed) == plain(title)
}

const fn is_public(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Published | Stage::Withdrawn | Stage::Removed | Stage::Superseded
    )
}

fn never_public(was_public: bool) -> Result<(), Refusal> {
    match was_public {
        true => Err(Reason::WasPublic.into()),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stages() -> impl Strategy<Value = Vec<Stage>> {
        proptest::collection::vec(proptest::sample::select(Stage::ALL.to_vec()), 1..6)
    }

    proptest! {
        #[test]
        fn nothing_that_was_public_is_ever_put_aside(stages in stages(), was_public in any::<bool>()) {
            let public = was_public || stages.iter().any(|stage| is_public(*stage));
            let answer = may_put_document(&stages, was_public);
            prop_assert!(!(public && answer.is_ok()));
            let busy = stages.iter().any(|stage| matches!(stage, Stage::InReview | Stage::Approved | Stage::Scheduled));
            prop_assert_eq!(answer.is_ok(), !public && !busy);
        }
    }

    #[test]
    fn only_a_text_that_is_given_up_goes_alone() {
        for stage in Stage::ALL {
            assert_eq!(
                may_put_edition(*stage).is_ok(),
                *stage == Stage::Discarded,
                "{stage}"
            );
        }
    }

    #[test]
    fn deleting_waits_thirty_days_and_never_takes_what_was_public() {
        let put: Timestamp = "2026-11-01T10:00:00Z".parse().unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert!(may_delete(put, false, at("2026-12-01T09:59:59Z")).is_err());
        assert_eq!(may_delete(put, false, at("2026-12-01T10:00:00Z")), Ok(()));
        assert!(may_delete(put, true, at("2027-12-01T10:00:00Z")).is_err());
    }

    #[test]
    fn a_title_is_named_whatever_the_spaces_around_it() {
        assert!(names("  فتح  باب التسجيل ", "فتح باب التسجيل"));
        assert!(!names("", "فتح"));
        assert!(!names("Ouverture", "ouverture"));
    }
}
