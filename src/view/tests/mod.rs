//! Renders layouts, components and error pages strictly in every locale.

mod front;
mod messages;

use jiff::Timestamp;
use serde_json::json;

use super::*;
use crate::domain::locale::Locale;
use crate::domain::policy::Menu;
use crate::domain::refusal::FieldError;
use crate::domain::scope::Role;

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
    page.user.as_mut().unwrap().may.people = false;
    page.demo = false;
    let html = views()
        .render("layouts/panel.html", Locale::FrMa, json!({ "page": page }))
        .unwrap();
    assert!(html.contains("href=\"/admin/settings\""));
    assert!(!html.contains("href=\"/admin/people\""));
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
                        locales: Vec::new(),
                        problems: Vec::new(),
                        until: None,
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
                    locales: Vec::new(),
                    problems: Vec::new(), until: None
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
fn a_script_gets_its_labels_as_json_without_their_prefix() {
    let html = views()
        .render_text(
            "<x data-labels=\"{{ labels('editor-') }}\"></x>",
            Locale::FrMa,
            json!({}),
        )
        .unwrap();
    assert!(html.contains("&quot;bold&quot;:"), "{html}");
}
