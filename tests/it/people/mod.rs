//! People: getting in, staying in, and what they see of each other.

mod sign_in;
