//! The acts that move an edition through its stages.

mod final_form;
mod passage;
mod publish;
mod review;
mod situation;
mod submit;
mod take_down;

pub use final_form::NATIONAL;
pub use passage::MOST_REASON_CHARS;
pub use publish::{publish, publish_due, schedule, unschedule};
pub use review::{AfterApproval, approve, request_changes};
pub use situation::{Standing, standing};
pub use submit::{retract, submit};
pub use take_down::{discard, remove, withdraw};
