//! The acts that move an edition through its stages.

mod after;
mod final_form;
mod outside;
mod passage;
mod plans;
mod publish;
mod review;
mod schedule;
mod situation;
mod submit;
mod take_down;
mod urgent;

pub use after::{kill, replace, unwithdraw};
pub use final_form::NATIONAL;
pub(in crate::actions) use outside::after_outside_answer;
pub use passage::MOST_REASON_CHARS;
pub use plans::{ExpiryWish, keep_due_plan, lift_plan, reread_wall_times, set_embargo, set_expiry};
pub use publish::publish;
pub(in crate::actions) use publish::publish_within;
pub use review::{AfterApproval, approve, request_changes};
pub use schedule::{publish_due, schedule, unschedule};
pub use situation::{Standing, standing};
pub use submit::{retract, submit, submit_as};
pub use take_down::{discard, remove, withdraw};
pub use urgent::{
    confirm, decline, publish_urgently, set_urgent_rule, settle_due_urgent, urgent_rule,
};
