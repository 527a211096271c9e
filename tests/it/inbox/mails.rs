//! One mail for one text, however much happens to it within the delay.

use jiff::SignedDuration;
use mihan::actions::Seen;
use mihan::actions::workflow::retract;
use mihan::domain::locale::Locale;

use super::{Room, mails_to, whole, works};
use crate::support::TestApp;

const DELAY: SignedDuration = SignedDuration::from_secs(120);

async fn patient() -> TestApp {
    TestApp::with_settings(&[("MIHAN_MAIL_DELAY_SECONDS", "120")]).await
}

#[tokio::test]
async fn news_of_one_text_within_the_delay_is_one_mail() {
    let app = patient().await;
    let room = Room::open(&app).await;
    room.published(&app, "Portes ouvertes").await;
    works(&app).await;
    assert!(app.mails.take().is_empty(), "mails wait for more news");
    app.passes(DELAY);
    works(&app).await;
    let mails = mails_to(&app, &room.editor);
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "Published: Portes ouvertes");
    assert!(mails[0].text.contains("approved the text"));
    assert!(mails[0].text.contains("published the text"));
    app.passes(DELAY);
    works(&app).await;
    assert!(app.mails.take().is_empty());
}

#[tokio::test]
async fn news_after_the_mail_has_left_is_another_mail() {
    let app = patient().await;
    let room = Room::open(&app).await;
    let id = room.submitted(&app, "Portes ouvertes").await;
    app.approve(&room.approver, id).await.unwrap();
    works(&app).await;
    app.passes(DELAY);
    works(&app).await;
    assert_eq!(mails_to(&app, &room.editor).len(), 1);
    app.publish(&room.approver, id).await.unwrap();
    works(&app).await;
    app.passes(DELAY);
    works(&app).await;
    let mails = mails_to(&app, &room.editor);
    assert_eq!(mails.len(), 1);
    assert!(!mails[0].text.contains("approved the text"));
}

#[tokio::test]
async fn news_that_was_read_or_is_over_needs_no_mail() {
    let app = patient().await;
    let mut room = Room::open(&app).await;
    let id = room.submitted(&app, "Portes ouvertes").await;
    works(&app).await;
    let standing = app.standing(id).await;
    let seen = Seen::of(&standing.edition, &standing.head);
    let editor = room.editor.actor();
    retract(&app.app, &editor, id, &seen, None).await.unwrap();
    app.passes(DELAY);
    works(&app).await;
    assert!(app.mails.take().is_empty(), "the text was taken back");

    app.submit(&room.editor, id).await.unwrap();
    works(&app).await;
    let page = room.approver.browser.get("/admin/inbox").await;
    let all = page.form("/admin/inbox/reading");
    let all: Vec<_> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let read = room.approver.browser.post("/admin/inbox/reading", &all);
    assert_eq!(read.await.status, 303);
    app.passes(DELAY);
    works(&app).await;
    assert!(app.mails.take().is_empty(), "it was read in the panel");
}

#[tokio::test]
async fn somebody_who_lost_sight_of_a_text_hears_no_more_of_it() {
    let app = patient().await;
    let mut room = Room::open(&app).await;
    room.submitted(&app, "Portes ouvertes").await;
    works(&app).await;
    app.loses_all_rights(&room.approver).await;
    app.passes(DELAY);
    works(&app).await;
    assert!(app.mails.take().is_empty());
    let page = room.approver.browser.get("/admin/inbox").await;
    assert!(page.texts(".inbox-day .title").is_empty());
    assert!(page.texts(".bell .count").is_empty());
}

#[tokio::test]
async fn several_pieces_of_news_read_well_in_french_and_arabic() {
    for (locale, name) in [
        (Locale::FrMa, "several_in_french"),
        (Locale::ArMa, "several_in_arabic"),
    ] {
        let app = patient().await;
        let mut room = Room::open(&app).await;
        room.editor = app
            .person("other")
            .contributor_of("souss-massa")
            .reads(locale)
            .signed_in()
            .await;
        room.published(&app, "Portes ouvertes").await;
        works(&app).await;
        app.passes(DELAY);
        works(&app).await;
        let mails = mails_to(&app, &room.editor);
        insta::assert_snapshot!(name, whole(&mails[0]));
    }
}
