//! Templates display; words come from the locales, scripts and styles from files.

use super::rules::{SPOKEN_ATTRIBUTES, STYLED_TEMPLATES, VISIBLE_NAMES};
use super::walk::Source;

pub fn check(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        let text = blank_all(
            &source.text,
            &[("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<!--", "-->")],
        );
        let styled = STYLED_TEMPLATES
            .iter()
            .any(|prefix| source.path.starts_with(prefix));
        let mut report = |at: usize, fault: String| {
            let line = text[..at].matches('\n').count() + 1;
            faults.push(format!("{}:{line}: {fault}", source.path));
        };
        let mut at = 0;
        while at < text.len() {
            let open = tag_start(&text, at);
            if let Some((offset, word)) = words(&text[at..open]) {
                report(at + offset, spoken(word));
            }
            let end = tag_end(&text, open);
            let tag = &text[open..end];
            tag_faults(tag, styled)
                .into_iter()
                .for_each(|fault| report(open, fault));
            at = end.max(after_raw_text(&text, tag, end));
        }
    }
    faults
}

fn spoken(word: &str) -> String {
    format!("the word “{word}”; put it in templates/locales and call t()")
}

/// The first letters outside the names that need no translation, and where.
fn words(text: &str) -> Option<(usize, &str)> {
    let mut offset = 0;
    for part in
        text.split_inclusive(|c: char| !c.is_alphanumeric() && c != '&' && c != ';' && c != '#')
    {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ';');
        let entity = word.starts_with('&') && word.ends_with(';');
        if !entity && word.chars().any(char::is_alphabetic) && !VISIBLE_NAMES.contains(&word) {
            return Some((offset, word));
        }
        offset += part.len();
    }
    None
}

fn tag_faults(tag: &str, styled: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let name = tag_name(tag);
    let attributes = attributes(tag);
    let has = |wanted: &str| attributes.iter().any(|(name, _)| *name == wanted);
    let data_block = attributes
        .iter()
        .any(|(name, value)| *name == "type" && value.contains("json"));
    if name == "script" && !has("src") && !data_block {
        faults.push("a script in the page; put it in static/src".to_owned());
    }
    if !styled && (name == "style" || has("style")) {
        faults.push("a style in the page; put it in static/src".to_owned());
    }
    for (name, value) in &attributes {
        if name.starts_with("on") && name.len() > 4 {
            faults.push(format!("the handler {name}; put it in static/src"));
        }
        if SPOKEN_ATTRIBUTES.contains(name)
            && let Some((_, word)) = words(value)
        {
            faults.push(format!("{name}: {}", spoken(word)));
        }
    }
    faults
}

fn tag_name(tag: &str) -> &str {
    tag.trim_start_matches('<')
        .split(|c: char| c.is_whitespace() || c == '>' || c == '/')
        .next()
        .unwrap_or("")
}

fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = tag
        .split_once(char::is_whitespace)
        .map_or("", |(_, rest)| rest);
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "/>".contains(c));
        let end = rest
            .find(|c: char| c.is_whitespace() || "=>/".contains(c))
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after
            .strip_prefix('=')
            .map(|after| (after.chars().next(), after))
        {
            Some((Some(quote @ ('"' | '\'')), after)) => {
                after[1..].split_once(quote).unwrap_or((&after[1..], ""))
            }
            Some((_, after)) => after.split_at(
                after
                    .find(|c: char| c.is_whitespace() || c == '>')
                    .unwrap_or(after.len()),
            ),
            None => ("", after),
        };
        if name.is_empty() && after.is_empty() {
            return found;
        }
        found.push((name, value));
        rest = after;
    }
}

/// The next `<` that begins a tag.
fn tag_start(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(found) = text[at..].find('<') {
        let after = text[at + found + 1..].chars().next().unwrap_or(' ');
        if after.is_alphabetic() || "/!".contains(after) {
            return at + found;
        }
        at += found + 1;
    }
    text.len()
}

/// After the `>` that closes the tag, quoted values skipped.
fn tag_end(text: &str, open: usize) -> usize {
    let mut quote = None;
    for (at, c) in text[open..].char_indices() {
        match (quote, c) {
            (None, '>') => return open + at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Where the content of a script or a style ends.
fn after_raw_text(text: &str, tag: &str, from: usize) -> usize {
    let closing = match tag_name(tag) {
        "script" => "</script",
        "style" => "</style",
        _ => return from,
    };
    text[from..]
        .find(closing)
        .map_or(text.len(), |found| from + found)
}

/// Blanks out template code and comments, byte for byte, so that positions stay true.
fn blank_all(text: &str, pairs: &[(&str, &str)]) -> String {
    let mut text = text.to_owned();
    for (open, close) in pairs {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|found| from + found) {
            let end = text[start..]
                .find(close)
                .map_or(text.len(), |found| start + found + close.len());
            let blank: String = text[start..end]
                .bytes()
                .map(|b| if b == b'\n' { '\n' } else { ' ' })
                .collect();
            text.replace_range(start..end, &blank);
            from = end;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::planted;
    use super::*;

    #[test]
    fn words_scripts_and_styles_are_caught() {
        for text in [
            "<p>Bonjour</p>",
            "<p>{{ t('a') }} سلام</p>",
            "<img src=\"{{ x }}\" alt=\"a cat\">",
            "<input placeholder='Nom'>",
            "<p style=\"color: red\"></p>",
            "<script>go()</script>",
            "<button onclick=\"go()\"></button>",
        ] {
            assert_eq!(check(&planted("templates/a.html", text)).len(), 1, "{text}");
        }
        assert!(
            check(&planted("templates/a.html", "\n\n<p>x</p>"))[0]
                .starts_with("templates/a.html:3")
        );
    }

    #[test]
    fn markup_and_translated_words_pass() {
        for text in [
            "{% extends \"layouts/base.html\" %}\n<!-- why -->{# note #}<h1 class=\"big\">{{ t(\"title\") }}</h1>",
            "<title>{{ title }} – Mihan</title>&nbsp;·&#160;",
            "<a {% if x > 1 %}title=\"{{ t('a') }}\"{% endif %} data-x='a > b'>{{ y }}</a>",
            "<script src=\"{{ asset('a.js') }}\" type=\"module\"></script>",
            "<script type=\"application/ld+json\">{\"name\": {{ name }}}</script>",
        ] {
            assert_eq!(
                check(&planted("templates/a.html", text)),
                Vec::<String>::new(),
                "{text}"
            );
        }
    }
}
