//! People: who they are, how they get in, and which rights they hold.

pub mod first;
pub mod invite;
mod links;
mod note;
pub mod operator;
pub mod profile;
pub mod rights;
pub mod sign_in;
pub mod take_up;

pub use crate::store::tokens::Purpose;
