//! Getting in and out.

use jiff::SignedDuration;

use crate::both_databases;
use crate::support::PASSWORD;

both_databases! {
    async fn a_stranger_is_sent_to_sign_in_and_comes_to_the_page_asked_for(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let answer = editor.browser.get("/admin/account?tab=1").await;
        assert_eq!(answer.status, 303);
        assert_eq!(answer.location(), "/admin/sign-in?next=%2Fadmin%2Faccount%3Ftab%3D1");
        let answer = editor.browser.get(answer.location().to_owned().as_str()).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.attributes("html", "dir"), ["rtl"]);
        let mut form = answer.form("/admin/sign-in");
        for (name, value) in &mut form {
            match name.as_str() {
                "email" => *value = "  Editor@MIHAN.example ".to_owned(),
                "password" => *value = PASSWORD.to_owned(),
                _ => {}
            }
        }
        let fields: Vec<_> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = editor.browser.post("/admin/sign-in", &fields).await;
        assert_eq!(answer.status, 303);
        assert_eq!(answer.location(), "/admin/account?tab=1");
        assert_eq!(app.audit_trail().await, ["session.sign_in"]);
    }

    async fn nobody_learns_whether_an_account_exists(app: TestApp) {
        app.person("editor").contributor_of("souss-massa").exists().await;
        let mut browser = app.browser();
        let mut answers = Vec::new();
        for email in ["editor@mihan.example", "nobody@mihan.example"] {
            let answer = browser
                .post("/admin/sign-in", &[("email", email), ("password", "wrong but long")])
                .await;
            assert_eq!(answer.status, 422);
            answers.push(answer.body.replace(email, "…"));
        }
        assert_eq!(answers[0], answers[1]);
        assert!(!answers[0].contains("wrong but long"));
        assert_eq!(app.audit_trail().await, ["session.refuse", "session.refuse"]);
    }

    async fn too_many_tries_wait_until_the_window_is_over(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").exists().await;
        for _ in 0..10 {
            let wrong = [("email", "editor@mihan.example"), ("password", "wrong")];
            assert_eq!(editor.browser.post("/admin/sign-in", &wrong).await.status, 422);
        }
        let right = [("email", "editor@mihan.example"), ("password", PASSWORD)];
        let answer = editor.browser.post("/admin/sign-in", &right).await;
        assert_eq!(answer.status, 429);
        assert_eq!(answer.header("retry-after"), "901");
        app.passes(SignedDuration::from_mins(16));
        assert_eq!(editor.browser.post("/admin/sign-in", &right).await.status, 303);
    }

    async fn the_session_id_changes_at_sign_in_and_dies_at_sign_out(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let first = editor.browser.cookies["mihan_session"].clone();
        editor.signs_in().await;
        let second = editor.browser.cookies["mihan_session"].clone();
        assert_ne!(first, second);
        let mut thief = editor.browser.clone();
        thief.cookies.insert("mihan_session".to_owned(), first);
        assert_eq!(thief.get("/admin/account").await.status, 303);
        let mut copy = editor.browser.clone();
        assert_eq!(editor.browser.post("/admin/sign-out", &[]).await.status, 303);
        assert_eq!(copy.get("/admin/account").await.status, 303);
    }

    async fn the_cookie_is_kept_from_scripts_and_other_sites(app: TestApp) {
        let mut editor = app.person("editor").exists().await;
        let fields = [("email", "editor@mihan.example"), ("password", PASSWORD)];
        let answer = editor.browser.post("/admin/sign-in", &fields).await;
        let cookie = answer.header("set-cookie");
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/admin"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(answer.header("cache-control"), "no-store");
    }

    async fn a_form_from_another_site_is_refused(app: TestApp) {
        let mut browser = app.browser();
        browser.headers.push(("origin".to_owned(), "https://evil.example".to_owned()));
        browser.headers.push(("sec-fetch-site".to_owned(), "cross-site".to_owned()));
        let answer = browser.post("/admin/sign-in", &[("email", "a@b.c")]).await;
        assert_eq!(answer.status, 403);
        assert_eq!(answer.attributes("html", "lang"), ["ar-MA"]);
    }

    async fn a_form_that_meets_an_ended_session_is_offered_again(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        app.passes(SignedDuration::from_hours(5));
        let typed = [("name", "عائشة & sons"), ("new_password", "secret words")];
        let answer = editor.browser.post("/admin/account", &typed).await;
        assert_eq!(answer.status, 401);
        assert!(!answer.body.contains("secret words"));
        let mut form = answer.form("/admin/sign-in");
        form.retain(|(name, _)| name != "email" && name != "password");
        form.push(("email".to_owned(), editor.person.email.clone()));
        form.push(("password".to_owned(), PASSWORD.to_owned()));
        let fields: Vec<_> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = editor.browser.post("/admin/sign-in", &fields).await;
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.form("/admin/account"),
            [("name".to_owned(), "عائشة & sons".to_owned())]
        );
    }
}
