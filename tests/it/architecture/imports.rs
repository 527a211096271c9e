//! Judges the paths of the crate by the tables of `rules.rs`.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{Reference, module_of, references};
use super::rules::{FLOORS, IMPORTS, OWNED_CRATES, PARTS, PLACES, Place, Rule, SYNCHRONOUS};
use super::tokens::{Token, tokens};
use super::walk::Source;

type Uses = BTreeMap<String, BTreeMap<String, String>>;

/// The import table, the owners of crates, the floors, the synchronous modules, and no circle.
pub fn check(sources: &[Source]) -> Vec<String> {
    let known: BTreeSet<String> = sources
        .iter()
        .filter_map(|source| module_of(&source.path).into_iter().next())
        .collect();
    let mut faults = Vec::new();
    let mut uses = Uses::new();
    for source in sources {
        let module = module_of(&source.path);
        for found in references(&module, &source.text) {
            let place = format!("{}:{}", source.path, found.line);
            if found.inside && !found.path.first().is_some_and(|top| known.contains(top)) {
                continue;
            }
            faults.extend(judge(&module, &found).map(|fault| format!("{place}: {fault}")));
            if found.inside && found.path[0] != module[0] {
                uses.entry(module[0].clone())
                    .or_default()
                    .entry(found.path[0].clone())
                    .or_insert(place);
            }
        }
        faults.extend(asynchronous(source, &module));
    }
    faults.extend(circles(&uses));
    faults
}

/// A migration tells the history of the schema; the entities tell only its present.
pub fn check_migrations(sources: &[Source]) -> Vec<String> {
    let names = |source: &Source| {
        references(&[], &source.text)
            .into_iter()
            .find(|found| found.path[0] == "entity")
    };
    sources
        .iter()
        .filter_map(|source| Some((source, names(source)?)))
        .map(|(source, found)| {
            format!(
                "{}:{}: names entity; spell tables and columns out",
                source.path, found.line
            )
        })
        .collect()
}

pub fn check_places(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        let tokens = tokens(&source.text);
        for place in PLACES {
            if place
                .only_in
                .iter()
                .any(|prefix| source.path.starts_with(prefix))
            {
                continue;
            }
            faults.extend(named(&tokens, place).map(|line| {
                format!(
                    "{}:{line}: {} here; {}",
                    source.path, place.name, place.instead
                )
            }));
        }
    }
    faults
}

pub fn check_leftovers(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        let tokens = tokens(&source.text);
        for (at, token) in tokens.iter().enumerate() {
            let (before, after) = (word(&tokens, at.wrapping_sub(1)), word(&tokens, at + 1));
            let fault = match token.text.as_str() {
                "ignore" if before == "[" => "an ignored test tells nothing: mend it or delete it",
                "todo" | "unimplemented" if after == "!" => {
                    "write it, or open an issue and leave it out"
                }
                "dbg" if after == "!" => "take the debugging line out",
                _ => continue,
            };
            faults.push(format!(
                "{}:{}: {}: {fault}",
                source.path, token.line, token.text
            ));
        }
    }
    faults
}

fn judge(module: &[String], found: &Reference) -> Option<String> {
    let (from, path) = (module.join("::"), found.path.join("::"));
    let mut rules = IMPORTS.iter().filter(|rule| within(&from, rule.module));
    if !found.inside {
        let name = found.path[0].as_str();
        if let Some(rule) = rules.find(|rule| rule.never_crates.contains(&name)) {
            return Some(format!("{from} names the crate {name}; {}", rule.instead));
        }
        let (_, owners) = OWNED_CRATES.iter().find(|(owned, _)| *owned == name)?;
        let allowed = owners.iter().any(|owner| within(&from, owner))
            || module.last().is_some_and(|last| last == "tests");
        return (!allowed).then(|| {
            format!(
                "{from} names the crate {name}; only {} may: move it there",
                owners.join(", ")
            )
        });
    }
    for rule in rules {
        if !allowed(rule, &module[0], &path) {
            return Some(format!("{from} uses {path}; {}", rule.instead));
        }
    }
    let (mine, theirs) = (floor(&module[0]), floor(&found.path[0]));
    (theirs > mine).then(|| {
        format!("{from} uses {path} of a higher floor; pass in what it needs, or move it up")
    })
}

fn allowed(rule: &Rule, own: &str, path: &str) -> bool {
    let longest = |names: &[&str]| {
        names
            .iter()
            .filter(|name| within(path, name))
            .map(|name| name.len())
            .max()
    };
    let never = longest(rule.never);
    match rule.only {
        None => never.is_none(),
        Some(only) => {
            let only = longest(only).max(within(path, own).then_some(own.len()));
            only.is_some() && only > never
        }
    }
}

fn within(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn floor(module: &str) -> usize {
    FLOORS
        .iter()
        .position(|floor| floor.contains(&module))
        .unwrap_or(PARTS)
}

fn asynchronous(source: &Source, module: &[String]) -> Option<String> {
    if !SYNCHRONOUS.contains(&module[0].as_str()) {
        return None;
    }
    let tokens = tokens(&source.text);
    let found = tokens
        .iter()
        .find(|token| token.text == "async" || token.text == "await")?;
    Some(format!(
        "{}:{}: {} in {}; wait in store or actions",
        source.path, found.line, found.text, module[0]
    ))
}

/// Modules that reach themselves through others, each circle told once.
fn circles(uses: &Uses) -> Vec<String> {
    let mut faults = Vec::new();
    for start in uses.keys() {
        let mut trail = vec![start.as_str()];
        if let Some(circle) = back_to(start, uses, &mut trail, &mut BTreeSet::new())
            && circle.iter().min() == Some(&start.as_str())
        {
            let places: Vec<&str> = circle
                .iter()
                .zip(circle.iter().cycle().skip(1))
                .map(|(from, to)| uses[*from][*to].as_str())
                .collect();
            faults.push(format!(
                "circle {} → {start} ({})",
                circle.join(" → "),
                places.join(", ")
            ));
        }
    }
    faults
}

fn back_to<'a>(
    start: &str,
    uses: &'a Uses,
    trail: &mut Vec<&'a str>,
    seen: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    let last = *trail.last()?;
    for next in uses.get(last)?.keys() {
        if next == start {
            return Some(trail.clone());
        }
        if seen.insert(next) {
            trail.push(next);
            if let Some(circle) = back_to(start, uses, trail, seen) {
                return Some(circle);
            }
            trail.pop();
        }
    }
    None
}

/// The first line that names the thing, if any.
fn named(tokens: &[Token], place: &Place) -> Option<usize> {
    let wanted: Vec<String> = super::tokens::tokens(place.name)
        .into_iter()
        .map(|t| t.text)
        .collect();
    tokens
        .windows(wanted.len())
        .find(|window| {
            window
                .iter()
                .zip(&wanted)
                .all(|(token, wanted)| token.text == *wanted)
        })
        .map(|window| window[0].line)
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::*;

    /// Other modules exist, so that a path into them counts.
    fn faults(path: &str, text: &str) -> Vec<String> {
        let mut sources = planted(path, text);
        for module in [
            "domain", "store", "actions", "web", "view", "app", "mail", "cli",
        ] {
            sources.extend(planted(&format!("src/{module}.rs"), ""));
        }
        check(&sources)
    }

    #[test]
    fn each_forbidden_import_is_caught() {
        let planted = [
            ("src/domain/stage.rs", "use crate::store::Store;"),
            ("src/domain/stage.rs", "fn f(x: sea_orm::Value) {}"),
            ("src/domain/stage.rs", "async fn f() {}"),
            ("src/feeds/rss.rs", "use crate::view::Words;"),
            ("src/store/tx.rs", "use crate::actions::Submit;"),
            ("src/view/page.rs", "use crate::store::screens;"),
            ("src/actions/submit.rs", "fn f() { crate::mail::send() }"),
            ("src/actions/submit.rs", "use entity::edition;"),
            ("src/jobs/mail.rs", "use crate::{actions, web::Error};"),
            ("src/web/admin/news.rs", "use crate::store::drafts;"),
            ("src/web/admin/news.rs", "use crate::web::public::page;"),
            ("src/web/admin/news.rs", "use sea_orm::EntityTrait;"),
            ("src/web/public/page.rs", "use crate::app::App;"),
            ("src/web/public/page.rs", "use super::super::admin::news;"),
            ("src/web/api/entries.rs", "use crate::store::screens;"),
            ("src/web/api/entries.rs", "use crate::actions;"),
            ("src/app.rs", "use axum::Router;"),
            ("src/mail.rs", "use crate::actions::invite;"),
            ("src/app.rs", "use crate::cli::Arguments;"),
        ];
        for (path, text) in planted {
            assert_eq!(
                faults(path, text).len(),
                1,
                "{path}: {text}: {:?}",
                faults(path, text)
            );
        }
    }

    #[test]
    fn allowed_imports_pass() {
        let planted = [
            (
                "src/store/tx.rs",
                "use crate::domain::stage; use sea_orm::Value; use entity::edition;",
            ),
            (
                "src/actions/submit.rs",
                "use crate::{domain, store, app::App};",
            ),
            (
                "src/web/admin/news.rs",
                "use crate::{actions, store::screens::news, web::Error};",
            ),
            (
                "src/web/public/page.rs",
                "use crate::store::public::PublicReads; use axum::Router;",
            ),
            ("src/main.rs", "fn main() { mihan::cli::run() }"),
            (
                "src/domain/stage.rs",
                "// use crate::store\nconst X: &str = \"crate::store::x\";",
            ),
        ];
        for (path, text) in planted {
            assert_eq!(faults(path, text), Vec::<String>::new(), "{path}: {text}");
        }
    }

    #[test]
    fn a_circle_between_parts_is_caught_once() {
        let mut sources = planted("src/mail.rs", "use crate::app::App;");
        sources.extend(planted("src/app.rs", "use crate::mail::Mail;"));
        let faults = check(&sources);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("circle app → mail → app"), "{faults:?}");
    }

    #[test]
    fn places_migrations_and_leftovers_are_caught() {
        for text in [
            "fn f() { Timestamp::now(); }",
            "fn f() { db.begin().await }",
            "use x::DbBackend;",
        ] {
            assert_eq!(
                check_places(&planted("src/web/x.rs", text)).len(),
                1,
                "{text}"
            );
        }
        assert_eq!(
            check_places(&planted("src/store/tx.rs", "fn f() { db.begin().await }")).len(),
            0
        );
        assert_eq!(
            check_migrations(&planted("migration/src/m1.rs", "use entity::city;")).len(),
            1
        );
        for text in [
            "#[ignore] fn f() {}",
            "fn f() { todo!() }",
            "fn f() { dbg!(1); }",
        ] {
            assert_eq!(
                check_leftovers(&planted("src/x.rs", text)).len(),
                1,
                "{text}"
            );
        }
    }
}
