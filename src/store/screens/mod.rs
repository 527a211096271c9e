//! Read-only projections for pages of the panel: each a bounded number of queries, each through a `Scope`.

pub mod after;
pub mod audit;
pub mod calendar;
pub mod choices;
pub mod dashboard;
pub mod deputies;
pub mod desks;
pub mod documents;
pub mod glossary;
pub mod history;
pub mod images;
mod in_panel;
pub mod jobs;
pub mod labels;
pub mod lateness;
pub mod outside;
pub mod paths;
pub mod people;
pub mod plans;
pub mod queue;
pub mod reference;
pub mod releases;
pub mod review;
pub mod revisions;
mod sight;
pub mod talk;
pub mod text;
pub mod texts;
pub mod translation;
pub mod trash;
pub mod urgent;
pub mod why;
pub mod writing;

pub use super::editions::Edition;
pub use super::runs::RunOfEdition;
pub use labels::CityName;
