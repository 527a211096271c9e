//! Links by mail: they work once, for a while, and lead to the configured address.

use jiff::SignedDuration;
use mihan::actions::people::first::first_administrator_link;
use mihan::actions::people::invite::Invitation;
use mihan::actions::people::operator;
use mihan::domain::locale::Locale;

use super::{errors, token};
use crate::both_databases;
use crate::support::TestApp;

const NEW: &str = "another long phrase";

const INVITATION: &[(&str, &str)] = &[
    ("email", " New@Example.ma "),
    ("name", "مريم العلوي"),
    ("locale", "ar-MA"),
    ("role", "contributor"),
    ("city", "souss-massa"),
    ("text_locale", "all"),
    ("kind", "all"),
];

both_databases! {
    async fn an_invited_person_chooses_a_password_once_and_is_in(app: TestApp) {
        app.city("souss-massa").await;
        let mut administrator = app.person("admin").administrator().signed_in().await;
        let answer = administrator.browser.post("/admin/people", INVITATION).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let token = token(&app, "invitation").await;
        let mut new = app.browser();
        let page = new.get(&format!("/admin/invitation?token={token}")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("new@example.ma"));
        let fields = [("token", token.as_str()), ("new_password", NEW), ("new_password_again", NEW)];
        assert_eq!(new.post("/admin/invitation", &fields).await.status, 303);
        let account = new.get("/admin/account").await;
        assert_eq!(account.attributes("html", "lang"), ["ar-MA"]);
        assert_eq!(app.browser().post("/admin/invitation", &fields).await.status, 410);
        let sign_in = [("email", "new@example.ma"), ("password", NEW)];
        assert_eq!(app.browser().post("/admin/sign-in", &sign_in).await.status, 303);
    }

    async fn an_invitation_is_judged_input_by_input_and_nothing_typed_is_lost(app: TestApp) {
        app.city("souss-massa").await;
        let mut administrator = app.person("admin").administrator().signed_in().await;
        let fields = [("email", "no address"), ("name", "كمال"), ("locale", "ar-MA"),
            ("role", "administrator"), ("city", ""), ("kind", "nonsense")];
        let answer = administrator.browser.post("/admin/people", &fields).await;
        assert_eq!(answer.status, 422);
        assert_eq!(errors(&answer).len(), 3, "{:?}", errors(&answer));
        assert_eq!(answer.attributes("#f-name", "value"), ["كمال"]);
        let taken = [("email", "ADMIN@mihan.example"), ("name", "x"), ("locale", "en"),
            ("role", "contributor"), ("city", "souss-massa")];
        let answer = administrator.browser.post("/admin/people", &taken).await;
        assert_eq!(answer.status, 422);
        assert_eq!(errors(&answer), ["This value is already in use."]);
        assert!(app.jobs("mail").await.is_empty());
    }

    async fn a_link_expires_and_a_newer_one_replaces_it(app: TestApp) {
        app.person("editor").contributor_of("souss-massa").exists().await;
        let mut browser = app.browser();
        let ask = [("email", "editor@mihan.example")];
        browser.post("/admin/forgotten-password", &ask).await;
        let first = token(&app, "reset").await;
        browser.post("/admin/forgotten-password", &ask).await;
        let second = token(&app, "reset").await;
        assert_eq!(browser.get(&format!("/admin/reset?token={first}")).await.status, 410);
        assert_eq!(browser.get(&format!("/admin/reset?token={second}")).await.status, 200);
        assert_eq!(browser.get(&format!("/admin/invitation?token={second}")).await.status, 410);
        app.passes(SignedDuration::from_mins(61));
        assert_eq!(browser.get(&format!("/admin/reset?token={second}")).await.status, 410);
    }

    async fn a_new_password_ends_every_session_of_the_person(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        app.browser().post("/admin/forgotten-password", &[("email", "editor@mihan.example")]).await;
        let token = token(&app, "reset").await;
        let short = [("token", token.as_str()), ("new_password", "short"), ("new_password_again", "short")];
        let answer = app.browser().post("/admin/reset", &short).await;
        assert_eq!((answer.status.as_u16(), errors(&answer).len()), (422, 1));
        let fields = [("token", token.as_str()), ("new_password", NEW), ("new_password_again", NEW)];
        assert_eq!(app.browser().post("/admin/reset", &fields).await.status, 303);
        assert_eq!(editor.browser.get("/admin/account").await.status, 303);
    }

    async fn asking_for_a_reset_does_not_tell_who_exists_and_is_throttled(app: TestApp) {
        app.person("editor").contributor_of("souss-massa").exists().await;
        let mut pages = Vec::new();
        for email in ["editor@mihan.example", "nobody@mihan.example"] {
            let answer = app.browser().post("/admin/forgotten-password", &[("email", email)]).await;
            assert_eq!(answer.status, 200);
            pages.push(answer.body);
        }
        assert_eq!(pages[0], pages[1]);
        assert_eq!(app.jobs("mail").await.len(), 1);
        let mut statuses = Vec::new();
        for _ in 0..11 {
            let ask = [("email", "nobody@mihan.example")];
            statuses.push(app.browser().post("/admin/forgotten-password", &ask).await.status.as_u16());
        }
        assert_eq!(statuses[0], 200);
        assert_eq!(statuses[10], 429);
    }

    async fn links_lead_to_the_configured_address_whatever_the_request_says(app: TestApp) {
        let link = first_administrator_link(&app.app).await.unwrap().unwrap();
        assert!(link.starts_with("https://mihan.example/admin/setup?token="), "{link}");
        app.person("editor").contributor_of("souss-massa").exists().await;
        let mut browser = app.browser();
        browser.headers.retain(|(name, _)| name != "host");
        browser.headers.push(("host".to_owned(), "evil.example".to_owned()));
        browser.headers.push(("x-forwarded-host".to_owned(), "evil.example".to_owned()));
        let answer = browser.post("/admin/forgotten-password", &[("email", "editor@mihan.example")]).await;
        assert!(!answer.body.contains("evil.example"));
        let order = app.jobs("mail").await.remove(0).to_string();
        assert!(!order.contains("evil"), "{order}");
        let link = operator::reset_link(&app.app, "editor@mihan.example").await.unwrap();
        assert!(link.starts_with("https://mihan.example/admin/reset?token="), "{link}");
    }

    async fn the_first_administrator_is_made_by_a_link_that_works_once(app: TestApp) {
        let link = first_administrator_link(&app.app).await.unwrap().unwrap();
        let path = link.strip_prefix("https://mihan.example").unwrap();
        let token = path.split_once("token=").unwrap().1;
        let mut browser = app.browser();
        assert_eq!(browser.get(path).await.status, 200);
        let fields = [("token", token), ("email", "first@example.ma"), ("name", "First"),
            ("locale", "en"), ("new_password", NEW), ("new_password_again", NEW)];
        let answer = browser.post("/admin/setup", &fields).await;
        assert_eq!(answer.location(), "/admin/people", "{}", answer.body);
        assert_eq!(browser.get("/admin/people/new").await.status, 200);
        assert_eq!(app.browser().post("/admin/setup", &fields).await.status, 410);
        assert_eq!(first_administrator_link(&app.app).await.unwrap(), None);
    }

    async fn the_operator_adds_people_and_gets_their_link(app: TestApp) {
        let invitation = Invitation {
            email: "someone@example.ma".to_owned(),
            name: "Someone".to_owned(),
            locale: Locale::FrMa,
            grant: None,
        };
        let link = operator::create_person(&app.app, &invitation).await.unwrap();
        let page = opened(&app, &link).await;
        assert_eq!(page, 200);
        assert!(operator::reset_link(&app.app, "nobody@example.ma").await.is_err());
        let everybody = operator::list_people(&app.app).await.unwrap();
        assert_eq!(everybody.len(), 1);
        assert!(app.jobs("mail").await.is_empty());
    }
}

async fn opened(app: &TestApp, link: &str) -> u16 {
    let path = link.strip_prefix("https://mihan.example").unwrap();
    app.browser().get(path).await.status.as_u16()
}
