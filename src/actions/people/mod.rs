//! People: who they are, how they get in, and which rights they hold.

pub mod profile;
pub mod sign_in;
