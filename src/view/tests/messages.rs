//! Reads the messages: plurals, isolation, and that every key somebody uses exists.

use std::collections::BTreeSet;

use crate::domain::content::{Kind, Shape, Source, fields};
use crate::domain::locale::Locale;
use crate::domain::scope::Role;
use crate::domain::stage::{Stage, Transition};
use crate::view::files::TemplateFiles;
use crate::view::{Args, Words};

#[test]
fn plurals_follow_each_language() {
    let words = Words::load().unwrap();
    let say = |locale, count: i64| {
        words
            .plain(locale, "age-days", &Args::none().with("count", count))
            .unwrap()
    };
    let arabic = [
        (0, "منذ اليوم"),
        (1, "منذ يوم واحد"),
        (2, "منذ يومين"),
        (3, "منذ 3 أيام"),
        (11, "منذ 11 يوما"),
        (100, "منذ 100 يوم"),
    ];
    for (count, expected) in arabic {
        assert_eq!(say(Locale::ArMa, count), expected);
    }
    assert_eq!(say(Locale::FrMa, 0), "depuis 0 jour");
    assert_eq!(say(Locale::FrMa, 2), "depuis 2 jours");
    assert_eq!(say(Locale::En, 0), "for 0 days");
    assert_eq!(say(Locale::En, 1), "for 1 day");
    assert_eq!(say(Locale::ZghMa, 1), "ⵙⴳ 1 ⵏ ⵡⵓⵙⵙⴰⵏ");
}

#[test]
fn prose_isolates_its_values_and_plain_text_does_not() {
    let words = Words::load().unwrap();
    let args = Args::none().with("name", "Amina");
    let prose = words.text(Locale::ArMa, "timeline-by", &args).unwrap();
    let plain = words.plain(Locale::ArMa, "timeline-by", &args).unwrap();
    assert_eq!(prose, "بواسطة \u{2068}Amina\u{2069}");
    assert_eq!(plain, "بواسطة Amina");
}

#[test]
fn a_missing_message_and_a_missing_value_are_errors() {
    let words = Words::load().unwrap();
    for (key, args) in [("no-such-key", Args::none()), ("timeline-by", Args::none())] {
        assert!(words.text(Locale::En, key, &args).is_err(), "{key}");
    }
}

/// The keys named literally in templates, as in `t("key"` or `t_attr('key'`.
fn keys_named_in_templates() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for name in TemplateFiles::iter().filter(|name| !name.ends_with(".ftl")) {
        let file = TemplateFiles::get(&name).unwrap();
        let source = String::from_utf8(file.data.into_owned()).unwrap();
        for call in ["t(", "t_attr("] {
            for (at, _) in source.match_indices(call) {
                let before = source[..at].chars().next_back().unwrap_or(' ');
                let rest = &source[at + call.len()..];
                let quote = rest.chars().next().unwrap_or(' ');
                if before.is_alphanumeric() || before == '_' || !['"', '\''].contains(&quote) {
                    continue;
                }
                let (key, after) = rest[1..].split_once(quote).unwrap();
                if !after.trim_start().starts_with('~') {
                    keys.insert(key.to_owned());
                }
            }
        }
    }
    keys
}

#[test]
fn every_message_a_template_names_exists() {
    let words = Words::load().unwrap();
    let named = keys_named_in_templates();
    assert!(named.contains("skip-to-content"));
    let missing: Vec<_> = named
        .iter()
        .filter(|key| !words.has(Locale::ArMa, key))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_word_of_the_domain_has_a_message() {
    let words = Words::load().unwrap();
    let mut keys = BTreeSet::new();
    for kind in Kind::ALL {
        keys.insert(format!("kind-{kind}"));
        for field in fields(*kind) {
            keys.insert(format!("field-{}", field.key));
            keys.insert(format!("field-{}-help", field.key));
            if let Shape::Choice {
                from: Source::Fixed(values),
            }
            | Shape::Choices {
                from: Source::Fixed(values),
            } = field.shape
            {
                keys.extend(
                    values
                        .iter()
                        .map(|value| format!("choice-{}-{value}", field.key)),
                );
            }
        }
    }
    keys.extend(Stage::ALL.iter().map(|stage| format!("stage-{stage}")));
    keys.extend(Role::ALL.iter().map(|role| format!("role-{role}")));
    for transition in Transition::ALL {
        keys.insert(format!("transition-{transition}"));
        keys.insert(format!("history-{transition}"));
    }
    let missing: Vec<_> = keys
        .iter()
        .filter(|key| !words.has(Locale::ArMa, key))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn arabic_and_amazigh_messages_are_written_in_their_own_script() {
    let scripts = [
        (Locale::ArMa, '\u{600}'..='\u{6ff}'),
        (Locale::ZghMa, '\u{2d30}'..='\u{2d7f}'),
    ];
    for (locale, own) in scripts {
        let folder = format!("locales/{locale}/");
        for name in TemplateFiles::iter().filter(|name| name.starts_with(&folder)) {
            let file = TemplateFiles::get(&name).unwrap();
            let source = String::from_utf8(file.data.into_owned()).unwrap();
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                let text = line.split_once(" = ").map_or(line, |(_, text)| text);
                let words = outside_braces(text);
                let latin = words.chars().filter(char::is_ascii_alphabetic).count();
                assert!(
                    latin < 4 || words.chars().any(|c| own.contains(&c)),
                    "{name}: {line} is not in the script of {locale}"
                );
            }
        }
    }
}

/// A message without its placeables and its plural classes.
fn outside_braces(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| {
            match c {
                '{' | '[' => depth += 1,
                '}' | ']' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}
