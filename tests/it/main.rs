//! The one integration-test binary; a second one would link the whole graph again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod approving;
mod architecture;
mod audit;
mod checks;
mod delivery;
mod editing;
mod inbox;
mod jobs;
mod outside;
mod people;
mod permission_matrix;
mod reference;
mod reviews;
mod stories;
#[allow(
    dead_code,
    reason = "a shared vocabulary: each test takes what it needs"
)]
#[path = "../support/mod.rs"]
mod support;
mod talk;
mod translation;
mod trash;
mod workflow;
mod writing;
