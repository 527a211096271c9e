//! Embargo and expiry by their forms, and the page of all plans.

use jiff::SignedDuration;
use mihan::domain::stage::Stage;

use super::pages::sends;
use crate::both_databases;
use crate::support::TestApp;

both_databases! {
    async fn a_text_is_held_back_and_taken_down_at_its_minutes(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let id = app.submitted(&editor, city, "Tender").await;
        app.approve(&approver, id).await.unwrap();
        let at = format!("/admin/editions/{id}");

        let page = approver.browser.get(&format!("{at}/review")).await;
        let when = [("at", "2026-11-23T10:00")];
        let answer = sends(&mut approver, &page, &format!("{at}/embargo"), &when).await;
        assert_eq!(answer.location(), format!("{at}/review"), "{}", answer.body);
        let page = approver.browser.get(&format!("{at}/review")).await;
        assert!(page.texts("#refused-publish")[0].contains("embargo"), "{}", page.body);
        let over = [("at", "2026-11-23T12:00"), ("act", "withdraw"), ("note", "Closed.")];
        let answer = sends(&mut approver, &page, &format!("{at}/expiry"), &over).await;
        assert_eq!(answer.status, 303, "{}", answer.body);

        let plans = approver.browser.get("/admin/plans").await;
        let rows = plans.texts("tbody tr");
        assert_eq!(rows.len(), 2, "{}", plans.body);
        assert!(rows[0].contains("2026-11-23 10:00") && rows[1].contains("Closed."), "{rows:?}");

        app.passes(SignedDuration::from_hours(1));
        app.publish(&approver, id).await.unwrap();
        app.passes(SignedDuration::from_hours(3));
        mihan::jobs::Worker::new(app.app.clone()).run_pending().await.unwrap();
        assert_eq!(app.stage(id).await, Stage::Withdrawn);
        approver.signs_in().await;
        let past = approver.browser.get("/admin/plans?show=past").await;
        let standings = past.texts("tbody .badge.warn");
        assert_eq!(standings, ["done late"], "{}", past.body);
    }

    async fn an_expiry_that_must_be_mended_keeps_what_was_typed(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let id = app.submitted(&editor, city, "Tender").await;
        let at = format!("/admin/editions/{id}");
        let page = approver.browser.get(&format!("{at}/review")).await;
        let typed = [("at", "2026-11-22T12:00"), ("act", "remove"), ("note", "Over and done.")];
        let answer = sends(&mut approver, &page, &format!("{at}/expiry"), &typed).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.attributes("#expiry-at", "value"), ["2026-11-22T12:00"]);
        assert_eq!(answer.texts("#expiry-note"), ["Over and done."]);
        assert!(answer.texts("#expiry-at-error")[0].contains("ahead"));

        app.approve(&approver, id).await.unwrap();
        let typed = [("at", "2026-11-24T12:00"), ("act", "remove"), ("note", "Over.")];
        let late = sends(&mut approver, &page, &format!("{at}/expiry"), &typed).await;
        assert_eq!(late.status, 409);
        assert_eq!(late.attributes("#expiry-at", "value"), ["2026-11-24T12:00"]);
    }

    async fn only_those_who_publish_hold_a_submitted_text_back(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let at = format!("/admin/editions/{id}");
        let page = editor.browser.get(&format!("{at}/review")).await;
        assert!(!page.form(&format!("{at}/embargo")).is_empty(), "writers, while they write");
        app.submit(&editor, id).await.unwrap();
        let page = editor.browser.get(&format!("{at}/review")).await;
        assert!(!page.body.contains(&format!("{at}/embargo")), "{}", page.body);
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let form = [("at", "2026-11-24T12:00"), ("lock_version", &version), ("digest", &seen.digest)];
        let refused = editor.browser.post(&format!("{at}/embargo"), &form).await;
        assert_eq!(refused.status, 403);
    }
}

#[tokio::test]
async fn the_page_of_plans_goes_on_where_it_ended() {
    let app = TestApp::on_sqlite().await;
    app.has_short_path().await;
    let city = app.city("souss-massa").await;
    let mut writer = app
        .person("editor")
        .contributor_of("souss-massa")
        .signed_in()
        .await;
    let limit = app.app.config.limits.page_size;
    for number in 0..=limit {
        let id = app.draft(&writer, city, &format!("News {number}")).await;
        let seen = app.seen(id).await;
        let at = format!("2026-12-{:02}T{:02}:00", 1 + number / 20, number % 20);
        let actor = writer.actor();
        mihan::actions::workflow::set_embargo(&app.app, &actor, id, &seen, &at)
            .await
            .unwrap();
    }
    let before = app.app.store.statements();
    let page = writer.browser.get("/admin/plans").await;
    let cost = app.app.store.statements() - before;
    assert!(cost <= 12, "{cost} statements");
    assert_eq!(page.texts("tbody tr").len() as u64, limit);
    let next = page.attributes("a[rel=next]", "href");
    let rest = writer.browser.get(&next[0]).await;
    assert_eq!(rest.texts("tbody tr").len(), 1);
    assert!(rest.attributes("a[rel=next]", "href").is_empty());
    assert_eq!(
        writer.browser.get("/admin/plans?after=x-1").await.status,
        404
    );
}
