//! One's own account, and the languages of the panel.

use jiff::SignedDuration;

use super::errors;
use crate::both_databases;
use crate::support::PASSWORD;

const NEW: &str = "another long phrase";

both_databases! {
    async fn name_and_language_are_ones_own(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let fields = [("name", "سعاد بنعلي"), ("locale", "fr-MA")];
        assert_eq!(editor.browser.post("/admin/account", &fields).await.status, 303);
        let page = editor.browser.get("/admin/account").await;
        assert_eq!(page.attributes("html", "lang"), ["fr-MA"]);
        assert_eq!(page.attributes("#f-name", "value"), ["سعاد بنعلي"]);
        assert_eq!(page.texts(".flash").len(), 1);
        assert!(editor.browser.get("/admin/account").await.texts(".flash").is_empty());
        let answer = editor.browser.post("/admin/account", &[("name", " "), ("locale", "xx")]).await;
        assert_eq!(answer.status, 422);
    }

    async fn the_present_password_is_asked_and_other_browsers_are_signed_out(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let mut elsewhere = app.browser();
        let sign_in = [("email", "editor@mihan.example"), ("password", PASSWORD)];
        elsewhere.post("/admin/sign-in", &sign_in).await;
        let path = "/admin/account/password";
        let wrong = [("password", "wrong"), ("new_password", NEW), ("new_password_again", NEW)];
        let answer = editor.browser.post(path, &wrong).await;
        assert_eq!((answer.status.as_u16(), errors(&answer).len()), (422, 1));
        let email = "editor@mihan.example";
        let same = [("password", PASSWORD), ("new_password", email), ("new_password_again", email)];
        assert_eq!(editor.browser.post(path, &same).await.status, 422);
        let right = [("password", PASSWORD), ("new_password", NEW), ("new_password_again", NEW)];
        assert_eq!(editor.browser.post(path, &right).await.status, 303);
        assert_eq!(editor.browser.get("/admin/account").await.status, 200);
        assert_eq!(elsewhere.get("/admin/account").await.status, 303);
    }

    async fn a_session_ends_when_unused_and_in_any_case_after_its_longest_life(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        for _ in 0..23 {
            app.passes(SignedDuration::from_hours(3));
            assert_eq!(editor.browser.get("/admin/account").await.status, 200);
        }
        app.passes(SignedDuration::from_hours(4));
        assert_eq!(editor.browser.get("/admin/account").await.status, 303);
        editor.signs_in().await;
        app.passes(SignedDuration::from_mins(241));
        assert_eq!(editor.browser.get("/admin/account").await.status, 303);
    }

    async fn signing_out_everywhere_leaves_no_session(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let page = editor.browser.get("/admin/account").await;
        assert_eq!(page.texts(".badge.info").len(), 1);
        let mut copy = editor.browser.clone();
        let path = "/admin/account/sign-out-everywhere";
        assert_eq!(editor.browser.post(path, &[]).await.location(), "/admin/sign-in");
        assert_eq!(copy.get("/admin/account").await.status, 303);
    }

    async fn the_language_switch_stays_on_the_page_and_leads_nowhere_else(app: TestApp) {
        let mut browser = app.browser();
        let page = browser.get("/admin/sign-in?lang=en").await;
        assert_eq!(page.attributes("html", "dir"), ["ltr"]);
        let chosen = [("locale", "zgh-MA"), ("back", "/admin/sign-in?lang=en&next=%2Fadmin")];
        let answer = browser.post("/admin/locale", &chosen).await;
        assert_eq!(answer.location(), "/admin/sign-in?next=%2Fadmin");
        let page = browser.get("/admin/sign-in").await;
        assert_eq!(page.attributes("html", "lang"), ["zgh-MA"]);
        let away = [("locale", "en"), ("back", "//evil.example/admin")];
        assert_eq!(browser.post("/admin/locale", &away).await.location(), "/admin");
    }
}
