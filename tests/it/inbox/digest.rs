//! How people choose to be told, and the mail of the morning: once a day, and never an empty one.

use jiff::SignedDuration;
use mihan::app::App;
use mihan::domain::locale::Locale;
use mihan::jobs::Worker;
use mihan::store::{ConnectSettings, Store};

use super::{Room, mails_to, until_tomorrow, whole, works};
use crate::both_databases;
use crate::support::{TestApp, TestPerson};

const CHOICES: &str = "/admin/account/notices";

/// All that a text that waits may bring somebody: the reminders of its deadline too.
const WHAT_WAITS: [(&str, &str); 3] = [
    ("way-submitted", "digest"),
    ("way-reminder", "digest"),
    ("way-escalated", "digest"),
];

async fn chooses(person: &mut TestPerson, choices: &[(&str, &str)]) {
    let answer = person.browser.post(CHOICES, choices).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

/// The same house started anew, with nothing remembered.
async fn restarted(app: &TestApp) -> App {
    let settings = ConnectSettings {
        url: app.app.config.database_url.expose().to_owned(),
        max_connections: 5,
    };
    App {
        store: Store::connect(&settings).await.unwrap(),
        ..app.app.clone()
    }
}

both_databases! {
    async fn the_digest_leaves_once_with_two_workers_and_after_a_restart(app: TestApp) {
        let mut room = Room::open(&app).await;
        chooses(&mut room.approver, &WHAT_WAITS).await;
        room.submitted(&app, "Portes ouvertes").await;
        works(&app).await;
        assert!(mails_to(&app, &room.approver).is_empty(), "not at once");
        until_tomorrow(&app, 7);
        works(&app).await;
        assert!(mails_to(&app, &room.approver).is_empty(), "not before eight");
        app.passes(SignedDuration::from_hours(1));
        let (one, two) = (Worker::new(app.app.clone()), Worker::new(app.app.clone()));
        let (first, second) = tokio::join!(one.run_pending(), two.run_pending());
        first.unwrap();
        second.unwrap();
        Worker::new(restarted(&app).await).run_pending().await.unwrap();
        let mails = mails_to(&app, &room.approver);
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, "1 text waits for you");
        assert!(mails[0].text.contains("submitted a text"));
    }

    async fn what_waits_is_listed_again_each_morning_and_nothing_is_said_of_nothing(app: TestApp) {
        let mut room = Room::open(&app).await;
        chooses(&mut room.approver, &WHAT_WAITS).await;
        until_tomorrow(&app, 8);
        works(&app).await;
        assert!(mails_to(&app, &room.approver).is_empty(), "nothing to say");
        let id = room.submitted(&app, "Portes ouvertes").await;
        works(&app).await;
        for _ in 0..2 {
            app.passes(SignedDuration::from_hours(24));
            works(&app).await;
            let mails = mails_to(&app, &room.approver);
            assert_eq!(mails.len(), 1);
            assert!(mails[0].text.contains("Portes ouvertes"));
        }
        app.approve(&room.approver, id).await.unwrap();
        app.passes(SignedDuration::from_hours(24));
        works(&app).await;
        assert!(mails_to(&app, &room.approver).is_empty());
    }

    async fn choices_are_kept_shown_and_obeyed(app: TestApp) {
        let mut room = Room::open(&app).await;
        chooses(&mut room.editor, &[("way-published", "inbox"), ("way-approved", "mail")]).await;
        let page = room.editor.browser.get(CHOICES).await;
        let chosen = page.attributes("input[name=way-published][checked]", "value");
        assert_eq!(chosen, ["inbox"]);
        room.published(&app, "Portes ouvertes").await;
        works(&app).await;
        let mails = mails_to(&app, &room.editor);
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, "Approved: Portes ouvertes");
        let page = room.editor.browser.get("/admin/inbox").await;
        assert_eq!(page.texts(".inbox-day .title").len(), 2, "the inbox has both");
    }

    async fn what_waits_for_a_decision_cannot_be_silenced(app: TestApp) {
        let mut room = Room::open(&app).await;
        let page = room.approver.browser.get(CHOICES).await;
        assert_eq!(page.attributes("input[name=way-submitted]", "value"), ["mail", "digest"]);
        let answer = room.approver.browser.post(CHOICES, &[("way-submitted", "inbox")]).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.texts("#f-submitted-error").len(), 1);
        let answer = room.approver.browser.post(CHOICES, &[("way-submitted", "never")]).await;
        assert_eq!(answer.status, 422);
        room.submitted(&app, "Portes ouvertes").await;
        works(&app).await;
        assert_eq!(mails_to(&app, &room.approver).len(), 1);
    }
}

#[tokio::test]
async fn the_digest_reads_well_in_french_and_arabic() {
    for (locale, name) in [
        (Locale::FrMa, "digest_in_french"),
        (Locale::ArMa, "digest_in_arabic"),
    ] {
        let app = TestApp::on_sqlite().await;
        let room = Room::open(&app).await;
        let mut reader = app
            .person("reader")
            .approver_of("souss-massa")
            .contributor_of("souss-massa")
            .reads(locale)
            .signed_in()
            .await;
        chooses(
            &mut reader,
            &[("way-submitted", "digest"), ("way-published", "digest")],
        )
        .await;
        let city = app.city("souss-massa").await;
        let own = app.submitted(&reader, city, "Journée d’orientation").await;
        app.approve(&room.approver, own).await.unwrap();
        app.publish(&room.approver, own).await.unwrap();
        room.submitted(&app, "Portes ouvertes").await;
        works(&app).await;
        app.mails.take();
        until_tomorrow(&app, 8);
        works(&app).await;
        let mails = mails_to(&app, &reader);
        insta::assert_snapshot!(name, whole(&mails[0]));
    }
}
