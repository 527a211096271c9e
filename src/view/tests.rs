//! Renders layouts, components and error pages strictly in every locale, and reads the messages.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::json;

use super::files::TemplateFiles;
use super::*;
use crate::domain::content::{Kind, Shape, Source, fields};
use crate::domain::locale::Locale;
use crate::domain::policy::Menu;
use crate::domain::refusal::FieldError;
use crate::domain::scope::Role;
use crate::domain::stage::{Stage, Transition};

fn views() -> Views {
    Views::load().unwrap()
}

fn now() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn page(locale: Locale) -> Page {
    let menu = Menu {
        people: true,
        manage_people: true,
        keep_reference: true,
        jobs: true,
        write: true,
    };
    Page {
        title: "<b>".into(),
        user: Some(PageUser {
            name: "أمينة Amina".into(),
            email: "amina@example.ma".into(),
            ui_locale: Some(locale),
            may: menu,
        }),
        flash: Some(Flash::new(FlashTone::Success, "flash-saved")),
        demo: true,
        nav: Some(Navigation::Documents),
        ..Page::new(locale, "/admin/documents?q=a&b", now())
    }
}

fn all_pages(check: impl Fn(Locale, &str)) {
    let views = views();
    for locale in Locale::ALL {
        for layout in ["panel", "plain", "public"] {
            let name = format!("layouts/{layout}.html");
            let html = views
                .render(&name, locale, json!({ "page": page(locale) }))
                .unwrap();
            check(locale, &html);
        }
    }
}

#[test]
fn every_layout_renders_in_every_locale_with_its_language_and_direction() {
    all_pages(|locale, html| {
        let root = format!(
            "<html lang=\"{}\" dir=\"{}\">",
            locale.tag(),
            locale.direction()
        );
        assert!(html.contains(&root), "{html}");
        assert!(html.contains("<title>&lt;b&gt; · "), "{html}");
        assert!(html.contains("id=\"main\""), "{html}");
    });
}

#[test]
fn no_layout_carries_a_script_or_style_of_its_own() {
    all_pages(|_, html| {
        assert!(!html.contains("<script>") && !html.contains("style=") && !html.contains("<style"));
    });
}

#[test]
fn the_public_layout_has_no_script_and_no_person() {
    let views = views();
    let html = views
        .render(
            "layouts/public.html",
            Locale::ArMa,
            json!({ "page": page(Locale::ArMa) }),
        )
        .unwrap();
    assert!(!html.contains("<script"));
    assert!(!html.contains("amina@example.ma"));
}

#[test]
fn the_navigation_shows_only_what_the_person_may_open() {
    let mut page = page(Locale::FrMa);
    page.user.as_mut().unwrap().may.jobs = false;
    page.demo = false;
    let html = views()
        .render("layouts/panel.html", Locale::FrMa, json!({ "page": page }))
        .unwrap();
    assert!(html.contains("href=\"/admin/people\""));
    assert!(!html.contains("href=\"/admin/jobs\""));
    assert!(!html.contains("href=\"/admin/mailbox\""));
}

#[test]
fn every_error_page_renders_for_everybody_in_every_locale() {
    let views = views();
    for locale in Locale::ALL {
        for status in [403, 404, 409, 413, 422, 429, 500, 503] {
            for (public, signed_in) in [(true, false), (false, false), (false, true)] {
                let error = ErrorView {
                    status,
                    public,
                    request_id: Some("0199-ab".into()),
                    reasons: vec![ReasonView {
                        key: "refused-needs-role".into(),
                        args: Default::default(),
                        could: vec![Role::Approver, Role::Manager],
                        problems: Vec::new(),
                    }],
                };
                let mut page = page(locale);
                if !signed_in {
                    page.user = None;
                }
                let html = views
                    .render(
                        &format!("errors/{status}.html"),
                        locale,
                        json!({ "page": page, "error": error }),
                    )
                    .unwrap();
                assert_eq!(html.matches("<h1>").count(), 1, "{html}");
                assert!(html.contains("0199-ab"));
            }
        }
    }
}

fn every_control() -> Vec<FieldView> {
    let error = FieldError::new("error-too-long")
        .with("max", 200)
        .with("actual", 1205);
    let controls = [
        Control::Line,
        Control::Text,
        Control::Markdown,
        Control::Date,
        Control::DateTime,
        Control::Integer,
        Control::Select,
        Control::Checkboxes,
        Control::Image,
        Control::Link,
        Control::Email,
        Control::Phone,
        Control::Password,
    ];
    controls
        .into_iter()
        .map(|control| {
            FieldView::new("title", control)
                .with_value("\"><script>alert(1)</script>")
                .with_error(Some(&error))
                .required(true)
                .with_limits(None, Some(200))
                .written_in(Locale::ArMa)
                .with_image(ImageView::default())
                .with_options(vec![OptionView {
                    value: "a".into(),
                    label: "<i>".into(),
                    selected: true,
                }])
        })
        .collect()
}

const FORM: &str = "{% from 'components/field.html' import field, error_summary %}\
    {{ error_summary(fields) }}{% for f in fields %}{{ field(f) }}{% endfor %}";

#[test]
fn every_field_renders_in_every_locale_and_escapes_what_was_typed() {
    let views = views();
    for locale in Locale::ALL {
        let html = views
            .render_text(FORM, locale, json!({ "fields": every_control() }))
            .unwrap();
        assert!(!html.contains("<script>") && !html.contains("<i>"));
        assert!(html.contains("aria-invalid=\"true\""));
        assert!(html.contains("href=\"#f-title\""));
    }
}

#[test]
fn the_error_of_a_field_counts_in_the_readers_numbers() {
    let html = views()
        .render_text(FORM, Locale::FrMa, json!({ "fields": every_control() }))
        .unwrap();
    assert!(html.contains("1.205"), "{html}");
}

const COMPONENTS: &str = "{% from 'components/lists.html' import pagination, empty_state, breadcrumb %}\
    {% from 'components/acts.html' import confirm, timeline, refused_button %}\
    {% from 'components/badges.html' import badge_stage, badge_kind, badge_locale %}\
    {{ pagination('/a', '/b', t('pagination-page', page=1, pages=2)) }}\
    {{ empty_state(t('empty-title')) }}\
    {{ breadcrumb([{'href': '/a', 'label': 'A'}, {'href': '/b', 'label': 'B'}]) }}\
    {% call confirm('q', 't', '/x', 'b', '/y', hidden={'lock_version': 3}) %}<p>{{ t('word-reason') }}</p>{% endcall %}\
    {{ timeline([{'act': 'submit', 'at': at, 'name': 'N', 'principal': none, 'reason': 'r', 'bad': false}]) }}\
    {{ refused_button('b', 'r1', reasons) }}\
    {{ badge_stage('in_review') }}{{ badge_kind('news') }}{{ badge_locale('zgh-MA') }}\
    {{ date_long(at) }} {{ date_time('2026-12-01T09:30') }} {{ month_name('2026-12-01') }} {{ clock_time(at) }}\
    {{ age(at, later) }} {{ number(1234567) }} {{ money(3600000000) }} {{ time_tag('2026-12-01') }} {{ iso(at) }}";

#[test]
fn every_component_renders_in_every_locale() {
    let views = views();
    for locale in Locale::ALL {
        let html = views
            .render_text(
                COMPONENTS,
                locale,
                json!({ "at": now(), "later": "2026-11-25T12:00:00Z", "reasons": [ReasonView {
                    key: "refused-own-text".into(),
                    args: Default::default(),
                    could: vec![Role::Approver],
                    problems: Vec::new(),
                }]}),
            )
            .unwrap();
        assert!(html.contains("name=\"lock_version\" value=\"3\""));
        assert!(html.contains("<time datetime=\"2026-12-01\">"));
    }
}

#[test]
fn every_template_compiles() {
    views().check().unwrap();
}

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
    let scripts: [(Locale, fn(char) -> bool); 2] = [
        (Locale::ArMa, |c| ('\u{600}'..='\u{6ff}').contains(&c)),
        (Locale::ZghMa, |c| ('\u{2d30}'..='\u{2d7f}').contains(&c)),
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
                    latin < 4 || words.chars().any(own),
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
