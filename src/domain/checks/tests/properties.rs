//! What holds of any text whatever.

use proptest::prelude::*;

use super::{news, titled};
use crate::domain::checks::{Context, Finding, Rule, mended, run};
use crate::domain::content::{Content, Value};
use crate::domain::locale::Locale;
use crate::domain::rich_text::RichText;
use crate::domain::rich_text::samples;

fn any_locale() -> impl Strategy<Value = Locale> {
    prop::sample::select(Locale::ALL.to_vec())
}

/// Letters, digits, marks and blanks of all the scripts, as people mix them.
const MIXED: &str = "[ا-يةىءأإآ،؛؟a-zéÉ0-9 .,;:!?%«»()'’\u{a0}\u{202f}+#-]{0,60}";

fn found(content: &Content, locale: Locale) -> Vec<Finding> {
    run(content, locale, &Context::default())
}

proptest! {
    #[test]
    fn nothing_breaks_the_checks(line in any::<String>(), locale in any_locale()) {
        let content = titled(&line);
        let first = found(&content, locale);
        prop_assert_eq!(&first, &found(&content, locale));
        mended(&content, locale, &Context::default(), |_| true);
    }

    #[test]
    fn no_body_breaks_the_checks(body in samples::any_body(), locale in any_locale()) {
        let mut content = news("x");
        content.set("body", Value::Rich(body));
        let mended = mended(&content, locale, &Context::default(), |_| true);
        if let Some(body) = mended.body() {
            prop_assert_eq!(&RichText::parse(&body.to_json()).unwrap(), body, "still a sound tree");
        }
    }

    #[test]
    fn a_mended_text_has_no_such_finding_left(line in MIXED, locale in any_locale(), in_body in any::<bool>()) {
        let content = if in_body { news_of(&line) } else { titled(&line) };
        for rule in [
            Rule::Spaces, Rule::ArabicPunctuation, Rule::ArabicSpacing, Rule::DetachedWaw, Rule::JoinedWords,
            Rule::MixedDirection, Rule::FrenchSpacing, Rule::FrenchCapital,
        ] {
            let text = mended(&content, locale, &Context::default(), |it| it.rule == rule);
            let left: Vec<_> = found(&text, locale).into_iter().filter(|it| it.rule == rule).collect();
            prop_assert!(left.is_empty(), "{} → {}: {left:?}", content.to_json(), text.to_json());
        }
    }

    #[test]
    fn one_script_is_not_judged_by_the_rules_of_another(
        latin in "[a-zéèA-Z0-9 .,;:!?%«»()'-]{0,60}",
        arabic in "[ا-يةىءأإ،؛؟0-9 .:!%«»()-]{0,60}",
    ) {
        let scripts = |line: &str, locale| -> Vec<Rule> {
            super::rules_of_line(locale, line)
                .into_iter()
                .filter(|rule| !matches!(rule, Rule::Spaces | Rule::Readability | Rule::FrenchSpacing | Rule::FrenchCapital))
                .collect()
        };
        prop_assert_eq!(scripts(&latin, Locale::ArMa), []);
        let french = super::rules_of_line(Locale::FrMa, &arabic.replace(|letter: char| letter.is_ascii_digit(), ""));
        prop_assert!(!french.contains(&Rule::FrenchSpacing), "{french:?}");
    }
}

fn news_of(line: &str) -> Content {
    let mut content = news("x");
    let mut body = RichText::from_markdown("x").unwrap();
    if let Some(crate::domain::rich_text::Block::Paragraph(paragraph)) = body.blocks.first_mut() {
        paragraph.content.clear();
        crate::domain::rich_text::push_text(&mut paragraph.content, line, &Default::default());
    }
    content.set("body", Value::Rich(body));
    content
}
