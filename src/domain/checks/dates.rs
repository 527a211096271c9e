//! Dates that are over already. They warn only: a report of what was is written afterwards.

use jiff::civil::{Date, DateTime};

use super::context::Context;
use super::finding::Rule;
use super::found::Found;
use crate::domain::content::Content;
use crate::domain::refusal::FieldError;

pub(super) fn find(content: &Content, context: &Context, found: &mut Found<'_>) {
    let Some(now) = context.now else { return };
    let past = |key: &'static str| -> bool {
        let text = content.text(key);
        let day = || text.parse::<Date>().is_ok_and(|day| day < now.date());
        match text.contains('T') {
            true => text.parse::<DateTime>().is_ok_and(|time| time < now),
            false => day(),
        }
    };
    let repeats = !matches!(content.text("repeats"), "" | "none");
    let still_repeats = repeats && !past("repeats_until");
    let cancelled = content.text("event_status") == "cancelled";
    let over = match content.get("ends") {
        Some(_) => past("ends"),
        None => past("starts"),
    };
    if over && !still_repeats && !cancelled {
        found.field(
            Rule::PastDate,
            "starts",
            FieldError::new("checks-event-over"),
        );
    }
    if past("registration_until") {
        found.field(
            Rule::PastDate,
            "registration_until",
            FieldError::new("checks-registration-over"),
        );
    }
}
