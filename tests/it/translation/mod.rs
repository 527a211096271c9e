//! Translations beside their source: written block by block, stale where the source moved on, and
//! nowhere else. The failures that other systems are known for are told here one by one.

mod beside;
mod known_failures;
mod required;

use mihan::actions::text::{save_text, start_document, start_edition};
use mihan::actions::workflow;
use mihan::domain::content::{FormInput, Kind};
use mihan::domain::correction::Typed;
use mihan::domain::id::EditionId;
use mihan::domain::locale::Locale;
use mihan::domain::scope::Target;
use mihan::store::translations;

use crate::support::{Answer, TestApp, TestPerson};

const CITY: &str = "souss-massa";

/// An Arabic source of two paragraphs.
const ARABIC: &[(&str, &str)] = &[
    ("title", "أيام مفتوحة"),
    ("summary", "ملخص."),
    (
        "body_markdown",
        "تفتح المدينة أبوابها. {#aaaaaaaa}\n\nالدخول مجاني. {#bbbbbbbb}",
    ),
];

fn form(fields: &[(&str, &str)]) -> FormInput {
    FormInput::new(
        fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    )
}

fn page_of(id: EditionId) -> String {
    format!("/admin/editions/{id}/translation")
}

/// The same text with another second paragraph.
fn arabic_with(second: &str) -> Vec<(&'static str, String)> {
    let body = format!("تفتح المدينة أبوابها. {{#aaaaaaaa}}\n\n{second} {{#bbbbbbbb}}");
    vec![
        ("title", "أيام مفتوحة".to_owned()),
        ("summary", "ملخص.".to_owned()),
        ("body_markdown", body),
    ]
}

async fn arabic(app: &TestApp, writer: &TestPerson) -> EditionId {
    let target = Target {
        city: Some(app.city(CITY).await),
        locale: Locale::ArMa,
        kind: Kind::News,
    };
    start_document(&app.app, &writer.actor(), target, &form(ARABIC))
        .await
        .unwrap()
}

/// A translation of `source` with nothing in it yet, begun through the page of the document.
async fn begins(
    app: &TestApp,
    who: &mut TestPerson,
    source: EditionId,
    locale: Locale,
) -> EditionId {
    let document = app.standing(source).await.edition.document.public_id;
    let to = format!("/admin/documents/{document}/editions");
    let from = source.to_string();
    let answer = who
        .browser
        .post(&to, &[("locale", locale.tag()), ("source", &from)])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(
        answer.location().ends_with("/translation"),
        "{}",
        answer.location()
    );
    let parts: Vec<&str> = answer.location().split('/').collect();
    EditionId(parts[3].parse().unwrap())
}

async fn opens(who: &mut TestPerson, id: EditionId) -> Answer {
    let page = who.browser.get(&page_of(id)).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page
}

/// Sends the page with what is typed beside what it carries.
async fn saves(
    who: &mut TestPerson,
    page: &Answer,
    id: EditionId,
    typed: &[(&str, &str)],
) -> Answer {
    let mut fields = Vec::new();
    for name in [
        "lock_version",
        "digest",
        "source_revision",
        "source_edition",
    ] {
        let value = page.attributes(&format!("form input[name={name}]"), "value");
        fields.extend(value.first().map(|value| (name, value.clone())));
    }
    let mut fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fields.extend(typed);
    who.browser.post(&page_of(id), &fields).await
}

const FRENCH: &[(&str, &str)] = &[
    ("f-title", "Journées portes ouvertes"),
    ("f-summary", "Le résumé."),
    ("b-aaaaaaaa", "La Cité ouvre ses portes."),
    ("b-bbbbbbbb", "L’entrée est libre."),
];

/// A French translation that says all its source says.
async fn translated(app: &TestApp, who: &mut TestPerson, source: EditionId) -> EditionId {
    let id = begins(app, who, source, Locale::FrMa).await;
    let page = opens(who, id).await;
    let answer = saves(who, &page, id, FRENCH).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    id
}

/// A new round of work on the document of `of`, in the same language, that says this.
async fn next_round(
    app: &TestApp,
    who: &TestPerson,
    of: EditionId,
    fields: &[(&str, String)],
) -> EditionId {
    let standing = app.standing(of).await;
    let (document, locale) = (standing.edition.document.public_id, standing.edition.locale);
    let id = start_edition(&app.app, &who.actor(), &document, locale, None)
        .await
        .unwrap();
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let seen = app.seen(id).await;
    save_text(&app.app, &who.actor(), id, &seen, &form(&fields))
        .await
        .unwrap();
    id
}

/// Submits what changes more than a slip, and says so where there is something public to change.
async fn submits(app: &TestApp, writer: &TestPerson, id: EditionId, kind: &str) {
    let seen = app.seen(id).await;
    let typed = Typed {
        kind,
        note: "Le tarif a changé.",
    };
    workflow::submit_as(&app.app, &writer.actor(), id, &seen, typed)
        .await
        .unwrap();
}

async fn goes_public(app: &TestApp, writer: &TestPerson, director: &TestPerson, id: EditionId) {
    goes_public_as(app, writer, director, id, "major").await;
}

async fn goes_public_as(
    app: &TestApp,
    writer: &TestPerson,
    director: &TestPerson,
    id: EditionId,
    kind: &str,
) {
    submits(app, writer, id, kind).await;
    app.approve(director, id).await.unwrap();
    app.publish(director, id).await.unwrap();
}

/// How many units of a translation have a source that moved on, as every list says.
async fn stale(app: &TestApp, id: EditionId) -> u32 {
    let link = translations::find_link(&app.app.store, id).await.unwrap();
    link.unwrap().progress.changed
}

async fn done(app: &TestApp, id: EditionId) -> (u32, u32) {
    let link = translations::find_link(&app.app.store, id).await.unwrap();
    let progress = link.unwrap().progress;
    (progress.done, progress.total)
}
