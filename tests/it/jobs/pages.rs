//! The pages about jobs and mails: for whom they are, and what they show.

use std::sync::Arc;

use axum::http::StatusCode;
use mihan::app::App;
use mihan::config::Config;
use mihan::jobs::Worker;
use mihan::mail::{MailError, Mailer};
use mihan::web;

use crate::both_databases;
use crate::support::Browser;

use super::mails::invite;

both_databases! {
    async fn administrator_sees_why_a_mail_failed_and_retries_it(app: TestApp) {
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut admin = app.person("admin").administrator().signed_in().await;
        invite(&app.app, editor.person.id, "the-token").await;
        app.mails.fail_with(Some(MailError::permanent("550 no such user")));
        let worker = Worker::new(app.app.clone());
        worker.run_pending().await.unwrap();
        let page = admin.browser.get("/admin/jobs").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("550 no such user"));
        assert!(!page.body.contains("the-token"));
        let action = page.attributes("td form", "action").remove(0);
        app.mails.fail_with(None);
        let answer = admin.browser.post(&action, &[]).await;
        assert!(answer.status.is_redirection());
        worker.run_pending().await.unwrap();
        assert_eq!(app.mails.all().len(), 1);
        assert!(app.audit_trail().await.contains(&"job.retry".to_owned()));
        assert!(!admin.browser.get("/admin/jobs").await.body.contains("550"));
    }

    async fn jobs_are_not_for_editors(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        assert_eq!(editor.browser.get("/admin/jobs").await.status, StatusCode::FORBIDDEN);
        let answer = editor.browser.post("/admin/jobs/1/retry", &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }

    async fn mails_are_not_shown_outside_the_demonstration(app: TestApp) {
        let mut admin = app.person("admin").administrator().signed_in().await;
        invite(&app.app, admin.person.id, "the-token").await;
        Worker::new(app.app.clone()).run_pending().await.unwrap();
        assert!(admin.browser.get("/admin/mailbox").await.texts("tbody a").is_empty());
        for path in ["/admin/mailbox/mail?id=x", "/admin/mailbox/html?id=x"] {
            assert_eq!(admin.browser.get(path).await.location(), "/admin/mailbox");
        }
    }

    async fn demonstration_shows_its_mails_as_text_and_as_their_readers_see_them(app: TestApp) {
        let mut config = Config::clone(&app.app.config);
        config.demo = true;
        let demo = App {
            mailer: Mailer::new(&config, app.app.clock.clone()).unwrap(),
            config: Arc::new(config),
            ..app.app.clone()
        };
        let mut editor = app.person("editor").contributor_of("souss-massa").exists().await;
        editor.browser = Browser::new(web::router(&demo, app.site.clone(), &app.readiness));
        editor.signs_in().await;
        invite(&demo, editor.person.id, "the-token").await;
        Worker::new(demo).run_pending().await.unwrap();
        let list = editor.browser.get("/admin/mailbox").await;
        assert_eq!(list.texts("tbody a"), ["Your invitation to Mihan"]);
        let address = list.attributes("tbody a", "href").remove(0);
        let mail = editor.browser.get(&address).await;
        assert!(mail.texts("main .prose a")[0].ends_with("invitation?token=the-token"));
        let html = mail.attributes("main a.primary", "href").remove(0);
        let html = editor.browser.get(&html).await;
        assert!(html.header("content-security-policy").contains("sandbox"));
        assert!(html.body.contains("the-token"));
    }
}
