//! The one integration-test binary; a second one would link the whole graph again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod architecture;
mod delivery;
