//! The workflow through the real actions and the real database.

mod acts;
mod interleavings;
