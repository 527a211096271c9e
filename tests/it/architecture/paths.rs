//! Finds every path that a Rust file names and resolves `crate`, `self` and `super`. Judges nothing.

use super::tokens::{Token, tokens};

/// A path as it is meant: inside the crate without the word `crate`, outside with the crate's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub inside: bool,
    pub path: Vec<String>,
    pub line: usize,
}

/// The module that a file under `src` is: `src/web/public/mod.rs` is `web::public`.
pub fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

pub fn references(module: &[String], source: &str) -> Vec<Reference> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut here = Here::new(module);
    let mut at = 0;
    while at < tokens.len() {
        let word = tokens[at].text.as_str();
        if word == "use" || word == "extern" && text(&tokens, at + 1) == "crate" {
            let start = if word == "use" { at + 1 } else { at + 2 };
            let end = (start..tokens.len())
                .find(|i| tokens[*i].text == ";")
                .unwrap_or(tokens.len());
            use_tree(&tokens[start..end], &[], &mut |path, line| {
                found.extend(here.resolve(path, line))
            });
            at = end;
        } else if starts_path(&tokens, at) {
            let (path, end) = chain(&tokens, at);
            found.extend(here.resolve(&path, tokens[at].line));
            at = end;
        } else {
            here.step(&tokens, at);
            at += 1;
        }
    }
    found
}

/// Where the reader is: the file's module and the inline modules that are open.
struct Here {
    module: Vec<String>,
    depth: usize,
    inline: Vec<(String, usize)>,
}

impl Here {
    fn new(module: &[String]) -> Self {
        let root = matches!(module, [name] if name == "lib" || name == "main");
        Self {
            module: if root { Vec::new() } else { module.to_vec() },
            depth: 0,
            inline: Vec::new(),
        }
    }

    fn step(&mut self, tokens: &[Token], at: usize) {
        match tokens[at].text.as_str() {
            "{" => {
                if at >= 2 && tokens[at - 2].text == "mod" {
                    self.inline.push((tokens[at - 1].text.clone(), self.depth));
                }
                self.depth += 1;
            }
            "}" => {
                self.depth = self.depth.saturating_sub(1);
                if self
                    .inline
                    .last()
                    .is_some_and(|(_, depth)| *depth == self.depth)
                {
                    self.inline.pop();
                }
            }
            _ => {}
        }
    }

    fn resolve(&self, path: &[String], line: usize) -> Option<Reference> {
        let mut base: Vec<String> = self.module.clone();
        base.extend(self.inline.iter().map(|(name, _)| name.clone()));
        let mut rest = path;
        let inside = match rest.first()?.as_str() {
            "crate" | "mihan" => {
                (base, rest) = (Vec::new(), &rest[1..]);
                true
            }
            "self" | "super" => {
                while let Some(step) = rest.first().filter(|s| *s == "self" || *s == "super") {
                    if step == "super" {
                        base.pop();
                    }
                    rest = &rest[1..];
                }
                true
            }
            _ => {
                base = Vec::new();
                false
            }
        };
        base.extend_from_slice(rest);
        Some(Reference {
            inside,
            path: base,
            line,
        })
    }
}

fn text(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn starts_path(tokens: &[Token], at: usize) -> bool {
    let before = if at == 0 {
        ""
    } else {
        tokens[at - 1].text.as_str()
    };
    let before_that = if at < 2 {
        ""
    } else {
        tokens[at - 2].text.as_str()
    };
    let goes_on = before == "." || before == "::" && (is_word(before_that) || before_that == ">");
    is_word(&tokens[at].text) && text(tokens, at + 1) == "::" && !goes_on
}

fn chain(tokens: &[Token], at: usize) -> (Vec<String>, usize) {
    let mut path = vec![tokens[at].text.clone()];
    let mut end = at + 1;
    while text(tokens, end) == "::" && is_word(text(tokens, end + 1)) {
        path.push(tokens[end + 1].text.clone());
        end += 2;
    }
    (path, end)
}

/// Walks `a::{b, c::{d, e as f}, self}` and reports each leaf.
fn use_tree(tokens: &[Token], prefix: &[String], report: &mut dyn FnMut(&[String], usize)) {
    for branch in branches(tokens) {
        let branch = if text(branch, 0) == "::" {
            &branch[1..]
        } else {
            branch
        };
        let Some(first) = branch.first() else {
            continue;
        };
        let (mut path, mut at) = (prefix.to_vec(), 0);
        while is_word(text(branch, at)) && text(branch, at) != "as" {
            path.push(branch[at].text.clone());
            at += 1;
            if text(branch, at) == "::" {
                at += 1;
            }
        }
        if text(branch, at) == "{" {
            use_tree(&branch[at + 1..branch.len() - 1], &path, report);
            continue;
        }
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        report(&path, first.line);
    }
}

/// Cuts at the commas outside braces.
fn branches(tokens: &[Token]) -> Vec<&[Token]> {
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, token) in tokens.iter().enumerate() {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            "," if depth == 0 => {
                found.push(&tokens[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&tokens[start..]);
    found
}

#[test]
fn paths_are_found_in_uses_and_in_code_and_resolved() {
    let source = "
        use crate::{store::{self, screens}, view::page as p};
        use super::super::actions;
        mod inner { use super::sibling; fn f() { super::super::up::x(); } }
        #[derive(sea_orm::FromQueryResult)]
        fn g(x: crate::mail::Mail) { x.begin(); ::axum::serve(); }
    ";
    let module = module_of("src/web/admin/mod.rs");
    let found: Vec<String> = references(&module, source)
        .into_iter()
        .map(|found| {
            format!(
                "{}{}",
                if found.inside { "" } else { "::" },
                found.path.join("::")
            )
        })
        .collect();
    let expected = [
        "store",
        "store::screens",
        "view::page",
        "actions",
        "web::admin::sibling",
        "web::up::x",
        "::sea_orm::FromQueryResult",
        "mail::Mail",
        "::axum::serve",
    ];
    assert_eq!(found, expected);
}
