//! The one integration-test binary; a second one would link the whole graph again.

mod architecture;
