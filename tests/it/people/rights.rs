//! Giving and taking rights, closing and opening accounts.

use mihan::domain::scope::Role;

use crate::both_databases;
use crate::support::{Answer, TestApp};

both_databases! {
    async fn a_right_given_ends_the_sessions_and_counts_at_the_next_one(app: TestApp) {
        let mut administrator = app.person("admin").administrator().signed_in().await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        assert_eq!(editor.browser.get("/admin/people").await.status, 403);
        let grants = format!("/admin/people/{}/grants", editor.public_id);
        let fields = [("role", "manager"), ("city", "souss-massa")];
        assert_eq!(administrator.browser.post(&grants, &fields).await.status, 303);
        assert_eq!(editor.browser.get("/admin/people").await.status, 303);
        editor.signs_in().await;
        assert_eq!(editor.browser.get("/admin/people").await.status, 200);
        assert!(app.audit_trail().await.contains(&"right.add".to_owned()));
    }

    async fn a_right_taken_is_gone(app: TestApp) {
        let mut administrator = app.person("admin").administrator().signed_in().await;
        let mut editor = app.person("editor").manager_of("souss-massa").signed_in().await;
        let page = format!("/admin/people/{}", editor.public_id);
        let shown = administrator.browser.get(&page).await;
        let removal = removals(&shown).remove(0);
        assert_eq!(administrator.browser.post(&removal, &[]).await.status, 303);
        editor.signs_in().await;
        assert_eq!(editor.browser.get("/admin/people").await.status, 403);
        assert_eq!(administrator.browser.post(&removal, &[]).await.status, 404);
    }

    async fn a_national_role_cannot_be_narrowed_to_a_city(app: TestApp) {
        let mut administrator = app.person("admin").administrator().signed_in().await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let grants = format!("/admin/people/{}/grants", editor.public_id);
        let fields = [("role", "administrator"), ("city", "souss-massa")];
        let answer = administrator.browser.post(&grants, &fields).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.texts("#f-city-error").len(), 1);
        assert_eq!(editor_grants(&app, &editor.public_id).await, 1);
    }

    async fn a_closed_account_is_out_at_once_and_stays_out_until_opened(app: TestApp) {
        let mut administrator = app.person("admin").administrator().signed_in().await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let close = format!("/admin/people/{}/deactivation", editor.public_id);
        let question = administrator.browser.get(&close).await;
        assert_eq!(question.form(&close), [("version".to_owned(), "0".to_owned())]);
        assert_eq!(administrator.browser.post(&close, &[("version", "7")]).await.status, 409);
        assert_eq!(administrator.browser.post(&close, &[("version", "0")]).await.status, 303);
        assert_eq!(editor.browser.get("/admin/account").await.status, 303);
        let fields = [("email", "editor@mihan.example"), ("password", crate::support::PASSWORD)];
        assert_eq!(editor.browser.post("/admin/sign-in", &fields).await.status, 422);
        let open = format!("/admin/people/{}/reactivation", editor.public_id);
        assert_eq!(administrator.browser.post(&open, &[("version", "1")]).await.status, 303);
        editor.signs_in().await;
    }

    async fn nobody_closes_their_own_account_or_takes_their_own_administration(app: TestApp) {
        let mut administrator = app.person("admin").administrator().signed_in().await;
        app.person("second").is(Role::Administrator, None).exists().await;
        let own = format!("/admin/people/{}", administrator.public_id);
        let close = format!("{own}/deactivation");
        let answer = administrator.browser.post(&close, &[("version", "0")]).await;
        assert_eq!(answer.status, 422);
        let shown = administrator.browser.get(&own).await;
        let removal = removals(&shown).remove(0);
        assert_eq!(administrator.browser.post(&removal, &[]).await.status, 422);
        assert_eq!(administrator.browser.get("/admin/people").await.status, 200);
    }
}

fn removals(page: &Answer) -> Vec<String> {
    page.attributes("form[action$='/removal']", "action")
}

async fn editor_grants(app: &TestApp, public_id: &str) -> usize {
    let mut reader = app.person("reader").administrator().signed_in().await;
    let page = reader
        .browser
        .get(&format!("/admin/people/{public_id}"))
        .await;
    removals(&page).len()
}
