//! Owns the files under `templates/`: compiled into a release, read from the folder in debug.
//! Must never interpret them.

/// Templates and messages by their path under `templates/`.
#[derive(rust_embed::RustEmbed)]
#[folder = "templates"]
pub struct TemplateFiles;
