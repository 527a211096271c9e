//! Whoever is away names a deputy: the deputy decides in their name, and every page says so.

use jiff::SignedDuration;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;
use mihan::jobs::Worker;
use mihan::store::people;

use crate::both_databases;
use crate::support::{TestApp, TestPerson};

const DEPUTIES: &str = "/admin/deputies";

/// The director is away for a week from today, 23 November 2026.
async fn names(absent: &mut TestPerson, deputy: &TestPerson) {
    let fields = [
        ("to", deputy.public_id.as_str()),
        ("starts_on", "2026-11-23"),
        ("ends_on", "2026-11-29"),
        ("reason", "Congé annuel"),
    ];
    let answer = absent.browser.post(DEPUTIES, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.gist());
}

/// The person with the rights they have now.
async fn anew(app: &TestApp, mut person: TestPerson) -> TestPerson {
    let now = app.app.clock.now();
    let loaded = people::load_actor(&app.app.store, person.person.id, now).await;
    person.person = loaded.unwrap().unwrap();
    person
}

both_databases! {
    async fn a_deputy_approves_in_the_name_of_the_absent_and_both_are_shown(app: TestApp) {
        let city = app.city("souss-massa").await;
        app.has_short_path().await;
        let writer = app.person("writer").contributor_of("souss-massa").exists().await;
        let mut director = app.person("director").manager_of("souss-massa").signed_in().await;
        let mut deputy = app.person("deputy").is(Role::LanguageReviewer, Some("souss-massa")).signed_in().await;
        let text = app.submitted(&writer, city, "Un texte").await;
        let review = format!("/admin/editions/{text}/review");
        let before = deputy.browser.get(&review).await;
        assert!(!before.texts(".note").join(" ").contains("director"));
        names(&mut director, &deputy).await;
        let queue = deputy.browser.get("/admin/reviews?mine=yes").await;
        assert!(queue.body.contains("Un texte"), "{}", queue.gist());
        let page = deputy.browser.get(&review).await;
        assert!(page.texts(".note").join(" ").contains("director"), "{}", page.gist());
        let seen = page.sendable(&format!("/admin/editions/{text}/approval"));
        let fields: Vec<(&str, &str)> = seen.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let done = deputy.browser.post(&format!("/admin/editions/{text}/approval"), &fields).await;
        assert_eq!(done.status, 303, "{}", done.gist());
        assert_eq!(app.stage(text).await, Stage::Approved);
        let answers = app.standing(text).await.situation.run.unwrap().answers;
        assert_eq!(answers[0].acted_for, Some(director.person.id));
        for page in [review, format!("/admin/editions/{text}/history")] {
            let shown = director.browser.get(&page).await;
            assert!(shown.body.contains("deputy\u{2069} for \u{2068}director"), "{page}");
        }
        assert!(app.audit_trail().await.contains(&"deputy.name".to_owned()));
    }

    async fn what_the_absent_wrote_their_deputy_cannot_approve_for_them(app: TestApp) {
        let city = app.city("souss-massa").await;
        app.has_short_path().await;
        let mut director = app.person("director").manager_of("souss-massa").signed_in().await;
        let deputy = app.person("deputy").contributor_of("souss-massa").exists().await;
        names(&mut director, &deputy).await;
        let deputy = anew(&app, deputy).await;
        let theirs = app.submitted(&director, city, "Du directeur").await;
        assert!(app.approve(&deputy, theirs).await.is_err());
        let own = app.submitted(&deputy, city, "Du suppléant").await;
        assert!(app.approve(&deputy, own).await.is_err());
    }

    async fn rights_are_borrowed_for_the_days_named_and_not_lent_on(app: TestApp) {
        let city = app.city("souss-massa").await;
        app.has_short_path().await;
        let writer = app.person("writer").contributor_of("souss-massa").exists().await;
        let mut director = app.person("director").manager_of("souss-massa").signed_in().await;
        let mut deputy = app.person("deputy").contributor_of("souss-massa").signed_in().await;
        let third = app.person("third").contributor_of("souss-massa").exists().await;
        names(&mut director, &deputy).await;
        names(&mut deputy, &third).await;
        let text = app.submitted(&writer, city, "Un texte").await;
        let third = anew(&app, third).await;
        assert!(app.approve(&third, text).await.is_err());
        app.passes(SignedDuration::from_hours(24 * 7));
        let deputy = anew(&app, deputy).await;
        assert!(deputy.person.borrowed.is_empty());
        assert!(app.approve(&deputy, text).await.is_err());
    }

    async fn a_delegation_can_be_ended_by_the_absent_and_not_by_the_deputy(app: TestApp) {
        app.city("souss-massa").await;
        let mut director = app.person("director").manager_of("souss-massa").signed_in().await;
        let mut deputy = app.person("deputy").contributor_of("souss-massa").signed_in().await;
        names(&mut director, &deputy).await;
        let page = director.browser.get(DEPUTIES).await;
        let end = page.attributes("form[action$=revocation]", "action")[0].clone();
        let seen = deputy.browser.get(DEPUTIES).await;
        assert!(seen.body.contains("Congé annuel"));
        assert!(seen.attributes("form[action$=revocation]", "action").is_empty());
        assert_eq!(deputy.browser.post(&end, &[]).await.status, 403);
        assert_eq!(director.browser.post(&end, &[]).await.status, 303);
        assert_eq!(director.browser.post(&end, &[]).await.status, 409);
        let deputy = anew(&app, deputy).await;
        assert!(deputy.person.borrowed.is_empty());
    }

    async fn a_deputy_hears_of_it_and_an_administrator_names_one_for_others(app: TestApp) {
        app.city("souss-massa").await;
        let mut admin = app.person("admin").administrator().signed_in().await;
        let director = app.person("director").manager_of("souss-massa").exists().await;
        let deputy = app.person("deputy").contributor_of("souss-massa").exists().await;
        let fields = [
            ("from", director.public_id.as_str()),
            ("to", deputy.public_id.as_str()),
            ("starts_on", "2026-11-24"),
            ("ends_on", "2026-11-29"),
            ("reason", "Mission"),
        ];
        assert_eq!(admin.browser.post(DEPUTIES, &fields).await.status, 303);
        Worker::new(app.app.clone()).run_pending().await.unwrap();
        let mails = app.mails.take();
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("director") && mails[0].to.name == "deputy");
        assert!(admin.browser.get(DEPUTIES).await.body.contains("Mission"));
        let deputy = anew(&app, deputy).await;
        assert!(deputy.person.borrowed.is_empty(), "not before its first day");
    }

    async fn a_form_that_is_wrong_says_what_to_mend(app: TestApp) {
        app.city("souss-massa").await;
        let mut director = app.person("director").manager_of("souss-massa").signed_in().await;
        let own = director.public_id.clone();
        let deputy = app.person("deputy").contributor_of("souss-massa").exists().await;
        let good = [
            ("to", deputy.public_id.as_str()),
            ("starts_on", "2026-11-24"),
            ("ends_on", "2026-11-29"),
            ("reason", "Mission"),
        ];
        for (name, value) in [
            ("to", ""),
            ("to", own.as_str()),
            ("starts_on", ""),
            ("ends_on", "2026-11-20"),
            ("reason", " "),
            ("city", "nowhere"),
        ] {
            let mut fields: Vec<_> = good.iter().copied().filter(|(key, _)| *key != name).collect();
            fields.push((name, value));
            let answer = director.browser.post(DEPUTIES, &fields).await;
            assert_eq!(answer.status, 422, "{name} {value}");
            assert_eq!(answer.texts(".error-summary li").len(), 1, "{name} {value}");
        }
        // Without rights of their own nobody can lend any.
        let mut visitor = app.person("visitor").signed_in().await;
        assert_eq!(visitor.browser.get(DEPUTIES).await.status, 200);
    }
}
