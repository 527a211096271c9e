//! Reviewers without an account: their link, what it opens, and when it dies.

use mihan::actions::workflow::request_changes;
use mihan::domain::content::Kind;
use mihan::domain::id::EditionId;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;

use crate::both_databases;
use crate::support::texts::{news, step};
use crate::support::{Answer, TestApp, TestPerson};
use jiff::SignedDuration;

const CITY: &str = "souss-massa";

/// Sends an invitation by its form and returns the address in the mail order.
async fn invites(app: &TestApp, who: &mut TestPerson, id: EditionId, step: &str) -> String {
    let to = format!("/admin/editions/{id}/outside");
    let fields = [
        ("name", "Salma"),
        ("organisation", "Branche"),
        ("email", "salma@branche.example"),
        ("locale", "fr-MA"),
        ("request", "Are the outlets right?"),
        ("days", "7"),
        ("step", step),
    ];
    let answer = who.browser.post(&to, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.gist());
    newest_link(app).await
}

async fn newest_link(app: &TestApp) -> String {
    let orders = app.jobs("mail").await;
    let order = orders
        .iter()
        .rfind(|one| one["template"] == "outside")
        .unwrap();
    format!("/review/{}", order["token"].as_str().unwrap())
}

async fn answers(app: &TestApp, link: &str, verdict: &str) -> Answer {
    let mut guest = app.browser();
    let to = format!("{link}/answer");
    let typed = [
        ("name", "Salma B."),
        ("words", "All right."),
        ("verdict", verdict),
    ];
    let question = guest.post(&to, &typed).await;
    assert_eq!(question.status, 200, "{}", question.gist());
    let confirmed = [typed.as_slice(), &[("confirmed", "yes")]].concat();
    guest.post(&to, &confirmed).await
}

both_databases! {
    async fn reading_decides_nothing_and_one_answer_uses_the_link_up(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.submitted(&editor, city, "News").await;
        let link = invites(&app, &mut editor, id, "").await;
        let mut guest = app.browser();
        for _ in 0..2 {
            let page = guest.get(&link).await;
            assert_eq!(page.status, 200, "{}", page.body);
            assert!(page.body.contains("Some words.") && page.texts("html[lang=fr-MA]").len() == 1);
            for (name, value) in [("cache-control", "no-store"), ("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex, nofollow")] {
                assert_eq!(page.header(name), value);
            }
            assert!(page.header("set-cookie").is_empty() && guest.cookies.is_empty());
            assert!(page.texts("script").is_empty());
        }
        assert_eq!(guest.get(&format!("{link}?lang=ar-MA")).await.texts("html[lang=ar-MA]").len(), 1);
        assert_eq!(guest.post(&format!("{link}/answer"), &[("verdict", "approve")]).await.status, 422, "a name");
        let said = guest.post(&format!("{link}/comments"), &[("comment", "Look at the date.")]).await;
        assert_eq!(said.status, 200, "{}", said.gist());
        let done = answers(&app, &link, "approve").await;
        assert_eq!(done.status, 200, "{}", done.gist());
        assert_eq!(app.stage(id).await, Stage::InReview, "advice moves nothing");
        assert_eq!(guest.get(&link).await.status, 410);
        let review = editor.browser.get(&format!("/admin/editions/{id}/review")).await;
        assert!(review.body.contains("Advises to approve") && review.body.contains("Look at the date."), "{}", review.body);
        let trail = app.audit_trail().await;
        let acts: Vec<_> = trail.iter().filter(|act| act.starts_with("outside.")).collect();
        assert_eq!(acts, ["outside.invite", "outside.read", "outside.read", "outside.read", "outside.comment", "outside.answer"]);
    }

    async fn every_wrong_link_is_the_same_page_without_a_word_of_the_text(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        let id = app.submitted(&editor, city, "Secret").await;
        let revoked = invites(&app, &mut editor, id, "").await;
        let page = editor.browser.get(&format!("/admin/editions/{id}/outside")).await;
        let to = page.attributes("form[action$=revocation]", "action").remove(0);
        assert_eq!(editor.browser.post(&to, &[]).await.status, 303);
        let old = invites(&app, &mut editor, id, "").await;
        let page = editor.browser.get(&format!("/admin/editions/{id}/outside")).await;
        let to = page.attributes("form[action$=renewal]", "action").remove(0);
        assert_eq!(editor.browser.post(&to, &[]).await.status, 303);
        let renewed = newest_link(&app).await;
        assert_eq!(app.browser().get(&renewed).await.status, 200);
        app.passes(SignedDuration::from_hours(24 * 8));
        let expired = renewed;
        editor.signs_in().await;
        let dead = invites(&app, &mut editor, id, "").await;
        let seen = app.seen(id).await;
        request_changes(&app.app, &approver.actor(), id, &seen, "Mend it.").await.unwrap();
        app.rewrite(&editor, id, &news("Secret", "Other words.")).await;
        app.submit(&editor, id).await.unwrap();
        let wrong = format!("/review/{}", "x".repeat(43));
        for link in [wrong, revoked, old, expired, dead] {
            for (method, route) in mihan::web::outside::ROUTES {
                let path = route
                    .replace("/review/{token}", &link)
                    .replace("{asset}", "a")
                    .replace("{size}", "480");
                let mut guest = app.browser();
                let answer = match *method {
                    "GET" => guest.get(&path).await,
                    _ => guest.post(&path, &[("verdict", "approve"), ("name", "x"), ("confirmed", "yes"), ("comment", "x")]).await,
                };
                assert_eq!(answer.status, 410, "{path}");
                assert!(!answer.body.contains("Secret") && !answer.body.contains("words"), "{path}");
            }
        }
        assert_eq!(app.stage(id).await, Stage::InReview);
    }

    async fn an_outside_step_is_passed_by_those_invited_to_it_and_nobody_else(app: TestApp) {
        let mut outside = step("Branch", &[Role::Approver], 1);
        outside.outside = true;
        app.has_path(Kind::News, &[outside]).await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        let id = app.submitted(&editor, city, "News").await;
        assert!(app.approve(&approver, id).await.is_err());
        let advice = invites(&app, &mut editor, id, "").await;
        assert_eq!(answers(&app, &advice, "approve").await.status, 200);
        assert_eq!(app.stage(id).await, Stage::InReview, "advice only");
        let against = invites(&app, &mut editor, id, "0").await;
        assert_eq!(answers(&app, &against, "request_changes").await.status, 200);
        assert_eq!(app.stage(id).await, Stage::InReview, "a decline is advice");
        let counts = invites(&app, &mut editor, id, "0").await;
        assert_eq!(answers(&app, &counts, "approve").await.status, 200);
        assert_eq!(app.stage(id).await, Stage::Approved);
        app.publish(&approver, id).await.unwrap();
        assert_eq!(app.stage(id).await, Stage::Published);
    }
}
