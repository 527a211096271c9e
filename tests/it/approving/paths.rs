//! Approval paths are data that an administrator edits; runs under way keep theirs.

use mihan::domain::content::Kind;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;

use crate::both_databases;
use crate::support::texts::step;
use crate::support::{TestApp, TestPerson};

const PATHS: &str = "/admin/paths";

/// An administrator, signed in, in a house with a general path for news and two cities.
async fn administrator(app: &TestApp) -> TestPerson {
    app.city("souss-massa").await;
    app.city("oriental").await;
    app.has_short_path().await;
    app.person("admin").administrator().signed_in().await
}

/// The address of a path of its own for a city.
async fn special(admin: &mut TestPerson, city: &str) -> String {
    let fields = [("kind", "news"), ("city", city)];
    let answer = admin.browser.post(PATHS, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.gist());
    answer.location().to_owned()
}

fn language_step(version: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("lock_version", version),
        ("names.ar-MA", "المراجعة اللغوية"),
        ("names.fr-MA", "Relecture"),
        ("names.en", "Language"),
        ("roles", "language_reviewer"),
        ("quorum", "1"),
        ("target_hours", "16"),
    ]
}

both_databases! {
    async fn a_city_gets_steps_of_its_own_and_other_cities_keep_theirs(app: TestApp) {
        let mut admin = administrator(&app).await;
        let path = special(&mut admin, "souss-massa").await;
        let added = admin.browser.post(&format!("{path}/steps"), &language_step("0")).await;
        assert_eq!(added.status, 303);
        let up = admin.browser.post(&format!("{path}/steps/1/up"), &[("lock_version", "1")]).await;
        assert_eq!(up.status, 303);
        let page = admin.browser.get(&path).await;
        let names = page.texts(".card h2");
        assert!(names[0].contains("Language") && names[1].contains("Last word"), "{names:?}");
        let writer = app.person("writer").contributor_of("souss-massa").contributor_of("oriental").exists().await;
        let souss = app.city("souss-massa").await;
        let oriental = app.city("oriental").await;
        let here = app.submitted(&writer, souss, "Ici").await;
        let there = app.submitted(&writer, oriental, "Ailleurs").await;
        assert_eq!(app.standing(here).await.situation.run.unwrap().steps.len(), 2);
        assert_eq!(app.standing(there).await.situation.run.unwrap().steps.len(), 1);
        let acts = app.audit_trail().await;
        for act in ["path.start", "path.add_step", "path.move_step"] {
            assert!(acts.contains(&act.to_owned()), "{act}");
        }
    }

    async fn a_run_under_way_keeps_the_steps_it_began_with(app: TestApp) {
        let mut admin = administrator(&app).await;
        let path = special(&mut admin, "souss-massa").await;
        let writer = app.person("writer").contributor_of("souss-massa").exists().await;
        let approver = app.person("approver").approver_of("souss-massa").exists().await;
        let city = app.city("souss-massa").await;
        let text = app.submitted(&writer, city, "Avant").await;
        let page = admin.browser.get(&path).await;
        assert!(page.texts(".alert").join(" ").contains("review is under way"), "{}", page.gist());
        admin.browser.post(&format!("{path}/steps"), &language_step("0")).await;
        assert_eq!(app.approve(&approver, text).await.unwrap(), Stage::Approved);
    }

    async fn the_page_says_where_nobody_could_answer(app: TestApp) {
        let mut admin = administrator(&app).await;
        let path = special(&mut admin, "souss-massa").await;
        let empty = admin.browser.get(&path).await;
        assert!(empty.texts(".alert.bad").join(" ").contains("Nobody"), "{}", empty.gist());
        app.person("Amina").approver_of("souss-massa").exists().await;
        let filled = admin.browser.get(&path).await;
        assert_eq!(filled.texts(".alert.bad").len(), 0, "{}", filled.gist());
        assert!(filled.texts("details").join(" ").contains("Amina"));
        // Two approvals asked for, one person there.
        let mut two = language_step("0");
        two.retain(|(key, _)| !["roles", "quorum"].contains(key));
        two.extend([("roles", "approver"), ("quorum", "2")]);
        assert_eq!(admin.browser.post(&format!("{path}/steps/0"), &two).await.status, 303);
        let short = admin.browser.get(&path).await;
        assert!(short.texts(".alert.bad").join(" ").contains("Fewer"), "{}", short.gist());
        assert!(admin.browser.get(PATHS).await.texts(".badge.bad").len() >= 2);
    }

    async fn only_the_people_whom_a_step_names_may_answer(app: TestApp) {
        let city = app.city("souss-massa").await;
        let expert = app.person("expert").contributor_of("souss-massa").exists().await;
        let manager = app.person("manager").manager_of("souss-massa").exists().await;
        let writer = app.person("writer").contributor_of("souss-massa").exists().await;
        let mut named = step("Named", &[], 1);
        named.people = vec![expert.person.id];
        app.has_path(Kind::News, &[named]).await;
        let text = app.submitted(&writer, city, "Un texte").await;
        assert!(app.approve(&manager, text).await.is_err());
        assert_eq!(app.approve(&expert, text).await.unwrap(), Stage::Approved);
    }

    async fn a_form_that_is_wrong_or_late_loses_nothing(app: TestApp) {
        let mut admin = administrator(&app).await;
        let path = special(&mut admin, "souss-massa").await;
        let steps = format!("{path}/steps");
        let mut nobody = language_step("0");
        nobody.retain(|(key, _)| *key != "roles");
        let wrong = admin.browser.post(&steps, &nobody).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.texts(".error-summary li").len(), 1);
        assert!(wrong.body.contains("Relecture"));
        assert_eq!(admin.browser.post(&steps, &language_step("0")).await.status, 303);
        let late = admin.browser.post(&format!("{path}/steps/0"), &language_step("0")).await;
        assert_eq!(late.status, 409);
        assert!(late.body.contains("Relecture") && late.texts(".alert.warn").join(" ").contains("Last word"));
        let moved = admin.browser.post(&format!("{path}/steps/0/down"), &[("lock_version", "0")]).await;
        assert_eq!(moved.status, 409);
        let again = admin.browser.post(PATHS, &[("kind", "news"), ("city", "souss-massa")]).await;
        assert_eq!(again.status, 422);
    }

    async fn a_special_path_can_go_and_a_general_one_cannot(app: TestApp) {
        let mut admin = administrator(&app).await;
        let path = special(&mut admin, "souss-massa").await;
        let page = admin.browser.get(PATHS).await;
        let links = page.attributes("tbody th a", "href");
        let general = links.iter().find(|link| **link != path).unwrap();
        let refused = admin.browser.post(&format!("{general}/removal"), &[("lock_version", "0")]).await;
        assert_eq!(refused.status, 409);
        let last = admin.browser.post(&format!("{path}/steps/0/removal"), &[("lock_version", "0")]).await;
        assert_eq!(last.status, 409);
        assert_eq!(admin.browser.get(&format!("{path}/removal")).await.status, 200);
        let gone = admin.browser.post(&format!("{path}/removal"), &[("lock_version", "0")]).await;
        assert_eq!(gone.status, 303);
        assert_eq!(admin.browser.get(&path).await.status, 404);
    }

    async fn the_dashboard_names_texts_that_nobody_can_answer(app: TestApp) {
        let city = app.city("souss-massa").await;
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of("souss-massa").signed_in().await;
        app.submitted(&writer, city, "Un texte seul").await;
        let page = writer.browser.get("/admin").await;
        assert_eq!(page.texts("#card-stuck").len(), 1);
        assert!(page.texts(".alert.bad a").join("").contains("Un texte seul"));
        app.person("approver").is(Role::Approver, Some("souss-massa")).exists().await;
        let page = writer.browser.get("/admin").await;
        assert_eq!(page.texts("#card-stuck").len(), 0);
    }
}
