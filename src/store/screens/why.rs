//! Everybody with their rights, so that the policy can be asked about each.

pub use crate::store::recipients::list_everybody;
