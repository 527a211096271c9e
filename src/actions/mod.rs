//! One function for each thing a person or the system may intend. Each opens the transaction, asks
//! `domain`, and saves state, audit and outbox together; none speaks HTTP or sends anything.

pub mod announce;
pub mod audit;
pub mod calendars;
pub mod checks;
pub mod deadlines;
pub mod deputies;
pub mod digest;
mod error;
pub mod glossary;
pub mod images;
pub mod import_reference;
pub mod inbox;
pub mod mail_order;
pub mod notice;
pub mod outside;
pub mod paths;
pub mod people;
pub mod reference;
pub mod release;
pub mod retry_job;
mod seen;
pub mod start_demo_person;
pub mod sweep;
pub mod talk;
pub mod text;
pub mod translation;
pub mod trash;
pub mod workflow;

pub use error::{ActionError, ActionResult};
pub use seen::Seen;
