//! The words of the newsroom and its rules. Pure: no input or output, no `async`, no clock,
//! no database type. Everything else may use this module; it uses nothing of the crate.
//!
//! # Glossary
//!
//! - **document**: an identity: city (or national), kind, permanent public id.
//! - **edition**: one round of work on a document in one locale; has a stage.
//! - **revision**: an immutable snapshot of an edition's content, with a digest.
//! - **slot**: at most one *open* and one *live* edition per document and locale.
//! - **run**: the passage of one revision through the steps of an approval path.
//! - **publication**: what the public reads of a document in one locale, for ever the same id.
//! - **change**: one numbered entry of the gap-free log of public changes.
//! - **desk**: the place of work of a city, or the national one (`None`).
//! - **thread**: comments on one place of a text. **suggestion**: a thread with words proposed for it.
//! - **grant**: a role within a city, a locale and a kind. **scope**: the desks in sight.
//! - **deputy**: who decides in the name of an absent person; what they hold so is *borrowed*.
//! - **transition**: a step between stages. **act**: anything else a person may ask for.
//! - **filière / شعبة** is a programme, **offre / عرض تكوين** an offer, **créneau** day or evening.

pub mod account;
pub mod actor;
pub mod address;
pub mod audit;
pub mod calendar;
pub mod checks;
pub mod content;
pub mod correction;
pub mod deadline;
pub mod deputy;
pub mod glossary;
pub mod id;
pub mod local_text;
pub mod locale;
pub mod notice;
pub mod outside;
pub mod path;
pub mod plan;
pub mod policy;
pub mod presence;
pub mod reference;
pub mod refusal;
pub mod release;
pub mod restore;
pub mod review;
pub mod rich_text;
pub mod schedule;
pub mod scope;
pub mod stage;
pub mod talk;
pub mod text;
pub mod translation;
pub mod trash;
pub mod urgent;
pub mod way;
pub mod why;
pub mod word;
pub mod workflow;
pub mod zone;
