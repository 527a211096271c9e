//! The facts a text is judged by, handed in as plain values.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::DateTime;

use super::glossary::GlossaryEntry;
use crate::domain::reference::Range;

/// What is known around a text. An empty one finds no fault that needs outside knowledge.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The wall clock of Morocco; none = dates are not judged.
    pub now: Option<DateTime>,
    /// Of the text's language.
    pub glossary: Vec<GlossaryEntry>,
    /// The public addresses that the text names, decoded; one that is not in here leads nowhere.
    pub addresses: BTreeMap<String, Address>,
    /// Slugs of the cities; none = not looked up.
    pub desks: Option<BTreeSet<String>>,
    /// By public id, those that the text names.
    pub programmes: BTreeMap<String, ProgrammeFacts>,
}

/// What stands at a public address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Live,
    /// Public, with a notice that it no longer holds.
    Withdrawn,
    Removed,
    /// Readers are sent on to another address.
    Moved(String),
    /// Somebody is writing what will stand here.
    Coming,
}

/// What the national definition says that a city's offer may contradict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeFacts {
    /// Readers can open its page.
    pub public: bool,
    /// Whole dirhams a year.
    pub fee: Option<Range>,
    pub semesters: Option<i64>,
    pub modes: Vec<String>,
    pub creneaux: Vec<String>,
}
