//! Mihan.
