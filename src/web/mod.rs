//! HTTP: routes, pages, errors. Handlers parse, call one action or one screen, and answer; rules live elsewhere.

pub mod api;
pub mod public;
