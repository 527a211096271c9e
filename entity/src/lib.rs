//! Rows only.
