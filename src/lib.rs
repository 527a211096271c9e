//! Mihan: the common newsroom of the twelve Cités des Métiers et des Compétences.

pub mod domain;
