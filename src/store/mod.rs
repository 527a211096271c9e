//! The only module that knows SeaORM and `entity`: it loads and saves, and decides nothing.
//!
//! Writes take a [`Tx`], which only `actions` may begin. Reads take anything that is a [`Db`].

mod around;
pub mod assets;
pub mod audit;
pub mod autosaves;
pub mod calendars;
pub mod cities;
mod connect;
pub mod delegations;
pub mod documents;
pub mod dues;
pub mod editions;
mod error;
pub mod glossary;
pub mod inbox;
pub mod notice_choices;
pub mod outbox;
pub mod outside;
pub mod paths;
pub mod people;
pub mod plans;
pub mod presences;
pub mod public;
pub mod publications;
pub mod recipients;
pub mod reference;
pub mod references;
pub mod releases;
pub mod required_locales;
pub mod revisions;
mod row;
pub mod runs;
pub mod screens;
pub mod sessions;
pub mod slugs;
pub mod stages;
pub mod sweep;
pub mod talk;
pub mod throttle;
pub mod tokens;
pub mod translations;
pub mod trash;
mod tx;
pub mod urgent;
pub mod vocabulary;

pub use around::around;
pub use connect::{ConnectSettings, Store};
pub use error::{StoreError, StoreResult};
pub use tx::{Db, Tx};
