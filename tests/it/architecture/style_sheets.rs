//! Style sheets know start and end, never left and right: one sheet serves Arabic and French.

use super::walk::Source;

/// Shorthands whose second and fourth values are the right and the left side.
const FOUR_SIDED: &[&str] = &[
    "margin",
    "padding",
    "inset",
    "border-width",
    "border-style",
    "border-color",
];

pub fn check(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        for (number, line) in without_comments(&source.text).lines().enumerate() {
            if let Some(fault) = fault(line) {
                faults.push(format!("{}:{}: {fault}", source.path, number + 1));
            }
        }
    }
    faults
}

fn fault(line: &str) -> Option<String> {
    let physical = line
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
        .filter(|word| !word.starts_with("--"))
        .find(|word| {
            word.split('-')
                .any(|part| part == "left" || part == "right")
        });
    if let Some(word) = physical {
        return Some(format!(
            "{word}; use the logical property (inline-start, inline-end, start, end)"
        ));
    }
    line.split(['{', ';', '}']).find_map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        let sides = values(value);
        let uneven = matches!(sides.as_slice(), [_, right, _, left] if right != left);
        (FOUR_SIDED.contains(&name.trim()) && uneven).then(|| {
            format!(
                "{} with unequal sides; use its -block and -inline forms",
                name.trim()
            )
        })
    })
}

/// The values of a shorthand; blanks inside parentheses do not part them.
fn values(text: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let parted: String = text
        .replace("!important", "")
        .chars()
        .map(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && c.is_whitespace() {
                '\n'
            } else {
                c
            }
        })
        .collect();
    parted
        .split('\n')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Comments become blanks; lines keep their numbers.
fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        kept.push_str(before);
        kept.extend(inside.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::*;

    #[test]
    fn physical_sides_are_caught() {
        for text in [
            "a { margin-left: 1px }",
            "a { text-align: right; }",
            "a {\n  border-top-left-radius: 0;\n}",
            "a { padding: 1px 2px 3px 4px; }",
        ] {
            assert_eq!(check(&planted("static/src/a.css", text)).len(), 1, "{text}");
        }
    }

    #[test]
    fn logical_sides_pass() {
        for text in [
            "a { margin-inline-start: 1px; text-align: start }",
            "/* left\nright */ a { padding: 1px 2px 3px 2px; }",
            "a { margin: 0 calc(1px + 2px) 0 calc(1px + 2px); }",
            ".copyright { color: var(--left) }",
        ] {
            assert_eq!(
                check(&planted("static/src/a.css", text)),
                Vec::<String>::new(),
                "{text}"
            );
        }
    }
}
