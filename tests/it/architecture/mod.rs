//! The fences of the house: who may use whom, how long a file may be, where words and directions live.
//! When one of these tests fails, move the code, not the rule. The rules are tables in `rules.rs`.

mod files;
mod imports;
mod paths;
mod rules;
mod style_sheets;
mod templates;
mod tokens;
mod walk;

use walk::{Source, read};

#[test]
fn modules_use_only_what_their_floor_allows() {
    assert_clean(imports::check(&read(&["src"], &["rs"])));
}

#[test]
fn migrations_do_not_know_the_entities() {
    assert_clean(imports::check_migrations(&read(&["migration"], &["rs"])));
}

#[test]
fn clocks_transactions_and_backends_are_named_only_where_they_belong() {
    assert_clean(imports::check_places(&read(
        &["src", "migration/src"],
        &["rs"],
    )));
}

#[test]
fn no_test_is_ignored_and_nothing_is_left_to_do() {
    assert_clean(imports::check_leftovers(&read(
        rules::RUST_FOLDERS,
        &["rs"],
    )));
}

#[test]
fn files_stay_short() {
    let sources = read(rules::SIZED_FOLDERS, rules::SIZED_EXTENSIONS);
    assert_clean(files::check_sizes(&sources));
}

#[test]
fn modules_open_by_saying_what_they_own() {
    assert_clean(files::check_openings(&read(&["src", "tests/it"], &["rs"])));
}

#[test]
fn nothing_committed_names_a_machine_or_a_registry() {
    let sources = read(rules::PUBLISHED, &[]);
    assert!(
        sources.len() > 20,
        "the walk over the repository found almost nothing"
    );
    assert_clean(files::check_places_named(&sources));
}

#[test]
fn style_sheets_know_start_and_end_only() {
    assert_clean(style_sheets::check(&read(&["static/src"], &["css"])));
}

#[test]
fn templates_hold_no_words_scripts_or_styles_of_their_own() {
    assert_clean(templates::check(&read(&["templates"], &["html", "txt"])));
}

fn assert_clean(faults: Vec<String>) {
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// One made-up file, for the tests that plant a fault.
fn planted(path: &str, text: &str) -> Vec<Source> {
    vec![Source {
        path: path.to_owned(),
        text: text.to_owned(),
    }]
}
