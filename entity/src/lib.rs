//! Rows of the database, one file per table: no queries, no rules.
//!
//! Instants are microseconds since 1970 UTC; lists and objects are JSON text that `store` parses;
//! enumerations are text that `store` parses too.
#![allow(
    clippy::disallowed_methods,
    reason = "the model macro writes nested saves that begin transactions; nobody calls them"
)]

pub mod access_token;
pub mod approval_path;
pub mod approval_step;
pub mod asset;
pub mod audit_event;
pub mod audit_head;
pub mod autosave;
pub mod change;
pub mod change_counter;
pub mod city;
pub mod city_sector;
pub mod comment;
pub mod comment_mention;
pub mod comment_thread;
pub mod delegation;
pub mod digest;
pub mod document;
pub mod edition;
pub mod figure;
pub mod glossary_term;
pub mod holiday;
pub mod inbox_item;
pub mod job;
pub mod level;
pub mod notice_choice;
pub mod outside_invitation;
pub mod person;
pub mod plan;
pub mod presence;
pub mod public_note;
pub mod public_path;
pub mod publication;
pub mod publication_asset;
pub mod publication_term;
pub mod ramadan;
pub mod release_item;
pub mod release_set;
pub mod required_locale;
pub mod restoration;
pub mod review_answer;
pub mod review_due;
pub mod review_run;
pub mod revision;
pub mod role_grant;
pub mod sector;
pub mod session;
pub mod sign_in_throttle;
pub mod slug_claim;
pub mod stage_change;
pub mod tag;
pub mod translation;
pub mod translation_block;
pub mod trash;
pub mod urgent_publication;
pub mod urgent_rule;
pub mod working_week;
