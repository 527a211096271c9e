//! Mihan: the common newsroom of the twelve Cités des Métiers et des Compétences.

pub mod actions;
pub mod app;
pub mod blobs;
pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod feeds;
pub mod http;
pub mod ids;
pub mod jobs;
pub mod mail;
pub mod net;
pub mod passwords;
pub mod seed;
pub mod serve;
pub mod store;
pub mod telemetry;
pub mod view;
pub mod web;
