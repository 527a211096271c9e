//! How long the texts of reference data may be, in characters as people count them.

/// A name.
pub const NAME: usize = 120;
/// A code, a short code, the letters of a diploma.
pub const CODE: usize = 40;
/// An entry of a list, a place in a town.
pub const LINE: usize = 200;
/// A note, a condition.
pub const NOTE: usize = 500;
/// What exactly is counted.
pub const SCOPE: usize = 160;
/// Where something was read.
pub const SOURCE: usize = 300;
/// The most entries of a list.
pub const ENTRIES: usize = 60;
/// The highest fee, in dirhams a year.
pub const FEE: i64 = 100_000;
/// The longest training, in semesters.
pub const SEMESTERS: i64 = 20;
/// The longest training, in hours.
pub const HOURS: i64 = 10_000;
