//! The words of the newsroom and its rules. Pure: no input or output, no `async`, no clock,
//! no database type. Everything else may use this module; it uses nothing of the crate.

pub mod locale;
pub mod text;
pub mod zone;
