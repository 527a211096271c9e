//! Sectors, levels and tags: codes, names, and what is still in use.

use mihan::domain::content::{FormInput, Kind};
use mihan::domain::locale::Locale;
use mihan::domain::scope::Target;

use super::hq;
use crate::both_databases;

const TAG: &[(&str, &str)] = &[
    ("code", "ouverture"),
    ("names.ar-MA", "افتتاح"),
    ("names.fr-MA", "Ouverture"),
];
const TAGS: &str = "/admin/reference/tags";

both_databases! {
    async fn hq_adds_changes_and_removes_a_tag(app: TestApp) {
        let mut hq = hq(&app).await;
        assert_eq!(hq.browser.get("/admin/reference/tags/new").await.status, 200);
        assert_eq!(hq.browser.post(TAGS, TAG).await.status, 303);
        let path = "/admin/reference/tags/ouverture";
        let changed = [("lock_version", "0"), ("names.fr-MA", "Inauguration"), ("code", "other")];
        assert_eq!(hq.browser.post(path, &changed).await.status, 303);
        let page = hq.browser.get("/admin/reference").await;
        assert!(page.body.contains("Inauguration"));
        assert!(!page.body.contains("/tags/other"));
        assert_eq!(hq.browser.post(path, &changed).await.status, 409);
        let removal = format!("{path}/removal");
        assert_eq!(hq.browser.post(&removal, &[("lock_version", "0")]).await.status, 409);
        assert_eq!(hq.browser.post(&removal, &[("lock_version", "1")]).await.status, 303);
        assert_eq!(hq.browser.get(path).await.status, 404);
        let acts = app.audit_trail().await;
        for act in ["term.add", "term.save", "term.remove"] {
            assert!(acts.contains(&act.to_owned()), "{act}");
        }
    }

    async fn a_tag_that_a_draft_names_cannot_go(app: TestApp) {
        let mut hq = hq(&app).await;
        hq.browser.post(TAGS, TAG).await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let target = Target {
            city: Some(app.city("souss-massa").await),
            locale: Locale::FrMa,
            kind: Kind::News,
        };
        let typed = [("title", "Une ouverture"), ("tags", "ouverture")];
        let input = FormInput::new(typed.map(|(k, v)| (k.to_owned(), v.to_owned())));
        let actor = mihan::domain::actor::Actor::Person(editor.person.clone());
        mihan::actions::text::start_document(&app.app, &actor, target, &input).await.unwrap();
        let removal = "/admin/reference/tags/ouverture/removal";
        let page = hq.browser.get(removal).await;
        assert_eq!(page.status, 200);
        assert!(page.texts(".checks li").join("").contains('1'));
        let answer = hq.browser.post(removal, &[("lock_version", "0")]).await;
        assert_eq!(answer.status, 409);
        assert_eq!(answer.texts(".checks li").len(), 1);
        assert_eq!(hq.browser.get("/admin/reference/tags/ouverture").await.status, 200);
    }

    async fn a_sector_that_a_city_teaches_cannot_go(app: TestApp) {
        let mut hq = hq(&app).await;
        hq.browser.post("/admin/reference/sectors", TAG).await;
        let taught = [("lock_version", "0"), ("sectors", "ouverture")];
        hq.browser.post("/admin/cities/souss-massa/sectors", &taught).await;
        let removal = "/admin/reference/sectors/ouverture/removal";
        assert_eq!(hq.browser.post(removal, &[("lock_version", "0")]).await.status, 409);
    }

    async fn a_new_term_needs_a_free_code_and_both_names(app: TestApp) {
        let mut hq = hq(&app).await;
        hq.browser.post(TAGS, TAG).await;
        let long = "x".repeat(121);
        for (name, value) in [
            ("code", "ouverture"),
            ("code", ""),
            ("code", "Été"),
            ("code", "new"),
            ("names.ar-MA", ""),
            ("names.fr-MA", long.as_str()),
        ] {
            let mut fields: Vec<_> = TAG.iter().copied().filter(|(key, _)| *key != name).collect();
            if name != "code" {
                fields.retain(|(key, _)| *key != "code");
                fields.push(("code", "autre"));
            }
            fields.push((name, value));
            let answer = hq.browser.post(TAGS, &fields).await;
            assert_eq!(answer.status, 422, "{name} {value}");
            assert_eq!(answer.texts(".error-summary li").len(), 1, "{name} {value}");
        }
        assert_eq!(hq.browser.get("/admin/reference/planets/new").await.status, 404);
        assert_eq!(hq.browser.post("/admin/reference/planets", TAG).await.status, 404);
    }

    async fn a_level_keeps_its_fee_and_length(app: TestApp) {
        let mut hq = hq(&app).await;
        let level = [
            ("code", "TS"),
            ("names.ar-MA", "تقني متخصص"),
            ("names.fr-MA", "Technicien Spécialisé"),
            ("fee.min", "950"),
            ("semesters.min", "4"),
            ("semesters.max", "5"),
        ];
        assert_eq!(hq.browser.post("/admin/reference/levels", &level).await.status, 303);
        let page = hq.browser.get("/admin/reference").await;
        assert!(page.body.contains("4–5") && page.body.contains("950"));
        let wrong = [("lock_version", "0"), ("names.fr-MA", "T"), ("fee.min", "9"), ("fee.max", "3")];
        assert_eq!(hq.browser.post("/admin/reference/levels/TS", &wrong).await.status, 422);
    }

    async fn a_city_editor_changes_no_term(app: TestApp) {
        hq(&app).await.browser.post(TAGS, TAG).await;
        let mut editor = app.person("editor").manager_of("souss-massa").signed_in().await;
        for path in [TAGS, "/admin/reference/tags/ouverture", "/admin/reference/tags/ouverture/removal"] {
            assert_eq!(editor.browser.post(path, TAG).await.status, 403, "{path}");
        }
        assert!(!editor.browser.get("/admin/reference").await.body.contains("/tags/new"));
    }
}
