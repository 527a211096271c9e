//! What people see: templates, words, dates, numbers and the front-end files.
//! Must never decide a rule, and never touch the database.

pub mod assets;
