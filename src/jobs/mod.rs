//! What is done after the commit: mails, publication at the minute, sweeping. Thin consumers of the
//! outbox, each safe to run twice; they hold no rule and never write but through `actions` and the queue.

mod backoff;
mod deadlines;
mod digest;
mod due;
mod erase;
mod failure;
mod housekeeping;
mod mail;
mod notice;
mod outside_mail;
mod plans;
mod releases;
mod rounds;
mod urgent;
mod worker;

pub use worker::Worker;
