//! The review page and its forms.

use jiff::SignedDuration;
use mihan::domain::stage::Stage;

use crate::both_databases;
use crate::support::texts::news;
use crate::support::{Answer, TestPerson};

/// Sends the form of the page on, with more fields.
pub async fn sends(who: &mut TestPerson, page: &Answer, to: &str, more: &[(&str, &str)]) -> Answer {
    let form = page.form(to);
    let mut fields: Vec<_> = form
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| more.iter().all(|(typed, _)| typed != name))
        .collect();
    fields.extend(more);
    who.browser.post(to, &fields).await
}

both_databases! {
    async fn a_text_goes_from_draft_to_the_public_by_its_buttons(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let at = format!("/admin/editions/{id}");
        let page = editor.browser.get(&format!("{at}/review")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let answer = sends(&mut editor, &page, &format!("{at}/submission"), &[]).await;
        assert_eq!(answer.location(), format!("{at}/review"));
        let page = editor.browser.get(&format!("{at}/review")).await;
        assert_eq!(page.texts(".alert.good").len(), 1, "the flash");
        // Disabled, with the reason in words.
        assert!(page.texts("#refused-approve")[0].contains("Could do it"), "{}", page.body);

        let page = approver.browser.get(&format!("{at}/review")).await;
        assert!(page.texts(".prose")[0].contains("Some words."));
        let more = [("words", "Well done."), ("after", "publish")];
        let answer = sends(&mut approver, &page, &format!("{at}/approval"), &more).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert_eq!(app.stage(id).await, Stage::Published);
        let page = editor.browser.get(&format!("{at}/history")).await;
        let acts = page.texts(".timeline .what");
        assert_eq!(acts.len(), 4, "{acts:?}");
        assert!(acts[0].starts_with("Published") && acts[3].starts_with("Created"), "{acts:?}");
        assert_eq!(page.texts(".timeline blockquote"), ["Well done."]);
    }

    async fn a_late_form_comes_back_with_what_happened_and_what_was_typed(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut one = app.person("one").approver_of("souss-massa").signed_in().await;
        let other = app.person("other").manager_of("souss-massa").exists().await;
        let id = app.submitted(&editor, city, "News").await;
        let at = format!("/admin/editions/{id}");
        let page = one.browser.get(&format!("{at}/review")).await;
        app.approve(&other, id).await.unwrap();
        let more = [("words", "My long thoughts.")];
        let answer = sends(&mut one, &page, &format!("{at}/change-request"), &more).await;
        assert_eq!(answer.status, 409);
        let alert = &answer.texts("[role=alert]")[0];
        assert!(alert.contains("My long thoughts.") && alert.contains("other"), "{alert}");
        assert_eq!(app.stage(id).await, Stage::Approved);
    }

    async fn what_is_missing_is_listed_with_links(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&editor, id, &news("News", "")).await;
        let at = format!("/admin/editions/{id}");
        let page = editor.browser.get(&format!("{at}/review")).await;
        assert!(page.attributes("#refused-submit a", "href").contains(&format!("{at}/edit#f-body")));
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let fields = [("lock_version", version.as_str()), ("digest", seen.digest.as_str())];
        let answer = editor.browser.post(&format!("{at}/submission"), &fields).await;
        assert_eq!(answer.status, 409);
        assert!(answer.attributes("[role=alert] a", "href").contains(&format!("{at}/edit#f-body")));
    }

    async fn a_time_that_has_passed_is_refused_and_kept(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let id = app.submitted(&editor, city, "News").await;
        app.approve(&approver, id).await.unwrap();
        let at = format!("/admin/editions/{id}");
        let page = approver.browser.get(&format!("{at}/review")).await;
        for (typed, status) in [("2020-01-01T10:00", 409), ("soon", 422), ("", 422)] {
            let to = format!("{at}/schedule");
            let answer = sends(&mut approver, &page, &to, &[("at", typed)]).await;
            assert_eq!(answer.status, status, "{typed}");
        }
        let answer = sends(&mut approver, &page, &format!("{at}/schedule"), &[("at", "2026-11-24T10:00")]).await;
        assert_eq!(answer.status, 303);
        assert_eq!(app.stage(id).await, Stage::Scheduled);
        app.passes(SignedDuration::from_hours(48));
        approver.signs_in().await;
        let page = approver.browser.get("/admin").await;
        assert_eq!(page.texts("section[aria-labelledby=card-scheduled] .badge.warn"), ["Late"]);
        let page = approver.browser.get(&format!("{at}/review")).await;
        let answer = sends(&mut approver, &page, &format!("{at}/schedule/removal"), &[]).await;
        assert_eq!(answer.status, 303);
        assert_eq!(app.stage(id).await, Stage::Approved);
    }

    async fn removing_asks_first_and_wants_a_reason(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut manager = app.person("manager").manager_of("souss-massa").signed_in().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let id = app.submitted(&editor, city, "News").await;
        app.approve(&approver, id).await.unwrap();
        app.publish(&approver, id).await.unwrap();
        let to = format!("/admin/editions/{id}/removal");
        assert_eq!(approver.browser.get(&to).await.status, 403);
        let page = manager.browser.get(&to).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(sends(&mut manager, &page, &to, &[]).await.status, 422);
        let done = sends(&mut manager, &page, &to, &[("words", "Wrong hall.")]).await;
        assert_eq!(done.status, 303);
        assert_eq!(app.stage(id).await, Stage::Removed);
    }

    async fn a_text_of_another_city_is_not_found_by_any_door(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut stranger = app.person("stranger").manager_of("oriental").signed_in().await;
        let id = app.submitted(&editor, city, "News").await;
        for door in ["review", "history", "removal", "discard"] {
            let answer = stranger.browser.get(&format!("/admin/editions/{id}/{door}")).await;
            assert_eq!(answer.status, 404, "{door}");
        }
        for act in ["submission", "approval", "publication", "schedule", "removal", "discard"] {
            let answer = stranger.browser.post(&format!("/admin/editions/{id}/{act}"), &[]).await;
            assert_eq!(answer.status, 404, "{act}");
        }
    }

    async fn what_changes_against_the_live_text_is_shown(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let first = app.submitted(&editor, city, "Old title").await;
        app.approve(&approver, first).await.unwrap();
        app.publish(&approver, first).await.unwrap();
        let second = app.next_edition(&editor, first).await;
        app.rewrite(&editor, second, &news("New title", "Some words. And more.")).await;
        app.submit(&editor, second).await.unwrap();
        let page = approver.browser.get(&format!("/admin/editions/{second}/review")).await;
        let (gone, come) = (page.texts(".diff-field del"), page.texts(".diff-field ins"));
        assert!(gone.contains(&"Old".to_owned()), "{gone:?}");
        assert!(come.contains(&"New".to_owned()), "{come:?}");
    }
}
