//! Judges files as wholes: length, opening words, names of machines.

use super::rules::{LONGEST_FILE, UNSPEAKABLE};
use super::walk::Source;

pub fn check_sizes(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .map(|source| (source, source.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST_FILE)
        .map(|(source, lines)| {
            format!(
                "{}: {lines} lines, at most {LONGEST_FILE}; split it by idea into a folder",
                source.path
            )
        })
        .collect()
}

pub fn check_openings(sources: &[Source]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| !source.text.starts_with("//!") && !source.path.ends_with("/tests.rs"))
        .map(|source| {
            format!(
                "{}:1: open it with `//!`: what it owns and what it must never do",
                source.path
            )
        })
        .collect()
}

pub fn check_places_named(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        for (number, line) in source.text.lines().enumerate() {
            if let Some(name) = UNSPEAKABLE.iter().find(|name| line.contains(**name)) {
                faults.push(format!(
                    "{}:{}: names {name}; leave it out",
                    source.path,
                    number + 1
                ));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::*;

    #[test]
    fn long_unopened_and_telling_files_are_caught() {
        assert_eq!(
            check_sizes(&planted("src/a.rs", &"x\n".repeat(401))).len(),
            1
        );
        assert_eq!(
            check_sizes(&planted("src/a.rs", &"x\n".repeat(400))).len(),
            0
        );
        assert_eq!(
            check_openings(&planted("src/a.rs", "use std::fmt;")).len(),
            1
        );
        assert_eq!(
            check_places_named(&planted("a.json", UNSPEAKABLE[0])).len(),
            1
        );
    }
}
