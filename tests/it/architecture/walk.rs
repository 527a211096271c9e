//! Reads the repository's own files. Skips what tools put there.

use std::fs;
use std::path::{Path, PathBuf};

const SKIPPED: &[&str] = &["target", "node_modules", "data-dev", ".git", ".build-lock"];

/// A text file; `path` is relative to the repository, with forward slashes.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// All text files under these folders (or these very files) with one of the extensions; no extensions
/// means all. What does not exist is left out: the house is still being built.
pub fn read(folders: &[&str], extensions: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    files
        .into_iter()
        .filter(|file| extensions.is_empty() || extensions.contains(&extension(file)))
        .filter_map(|file| {
            // What is not UTF-8 is an image or a font.
            let text = fs::read_to_string(&file).ok()?;
            let path = file
                .strip_prefix(root)
                .ok()?
                .to_string_lossy()
                .replace('\\', "/");
            Some(Source { path, text })
        })
        .collect()
}

fn collect(place: &Path, files: &mut Vec<PathBuf>) {
    if place.is_file() {
        files.push(place.to_owned());
    } else if let Ok(entries) = fs::read_dir(place) {
        for entry in entries.flatten() {
            if !SKIPPED.iter().any(|name| entry.file_name() == *name) {
                collect(&entry.path(), files);
            }
        }
    }
}

fn extension(file: &Path) -> &str {
    file.extension()
        .and_then(|ext| ext.to_str())
        .unwrap_or_default()
}
