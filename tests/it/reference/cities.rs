//! The facts and sectors of a city.

use mihan::domain::scope::Role;
use mihan::store::public::PublicReads;

use super::{SOUSS, hq, send, typed};
use crate::both_databases;

/// What a browser sends besides the inputs: the selects and text areas of the form.
const REST: &[(&str, &str)] = &[
    ("status", "under_construction"),
    ("status_as_of", "2026-02"),
    ("confidence", "medium"),
    ("facilities", "Digital Factory\r\n\r\nferme pédagogique"),
];

both_databases! {
    async fn hq_edits_the_facts_and_the_public_side_is_told(app: TestApp) {
        let mut hq = hq(&app).await;
        let bell = app.app.bell.clone();
        let heard = bell.heard();
        tokio::pin!(heard);
        // A ring is heard by those who wait already.
        let early = tokio::time::timeout(std::time::Duration::from_millis(1), heard.as_mut()).await;
        assert!(early.is_err());
        let page = hq.browser.get(&format!("{SOUSS}/facts")).await;
        assert_eq!(page.status, 200);
        let form = page.form(&format!("{SOUSS}/facts"));
        let before = PublicReads::new(&app.app.store).mark().await.unwrap();
        let answer = send(&mut hq, &format!("{SOUSS}/facts"), &typed(&form, REST)).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, SOUSS));
        tokio::time::timeout(std::time::Duration::from_secs(1), heard).await.unwrap();
        let after = PublicReads::new(&app.app.store).mark().await.unwrap();
        assert_ne!(before, after);
        let page = hq.browser.get(SOUSS).await;
        assert!(page.body.contains("ferme pédagogique"));
        assert!(page.texts(".badge.warn").contains(&"Under construction".to_owned()));
        assert!(app.audit_trail().await.contains(&"city.save".to_owned()));
    }

    async fn everybody_reads_and_only_hq_edits(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        for path in ["/admin/cities", SOUSS, "/admin/reference"] {
            assert_eq!(editor.browser.get(path).await.status, 200, "{path}");
        }
        let page = editor.browser.get(SOUSS).await;
        assert_eq!(page.texts("a[href$='/facts']").len(), 0);
        assert_eq!(page.texts("button[aria-describedby='r-facts']").len(), 1);
        for path in [format!("{SOUSS}/facts"), format!("{SOUSS}/sectors"), format!("{SOUSS}/figures")] {
            assert_eq!(editor.browser.post(&path, REST).await.status, 403, "{path}");
        }
        assert_eq!(editor.browser.get(&format!("{SOUSS}/facts")).await.status, 403);
        let mut approver = app.person("approver").is(Role::HqApprover, None).signed_in().await;
        assert_eq!(approver.browser.post(&format!("{SOUSS}/facts"), REST).await.status, 403);
    }

    async fn a_form_made_from_an_old_version_shows_both_and_loses_nothing(app: TestApp) {
        let mut hq = hq(&app).await;
        let path = format!("{SOUSS}/facts");
        let form = hq.browser.get(&path).await.form(&path);
        let first = typed(&typed(&form, REST), &[("opened_note", "first")]);
        assert_eq!(send(&mut hq, &path, &first).await.status, 303);
        let second = typed(&typed(&form, REST), &[("opened_note", "second")]);
        let answer = send(&mut hq, &path, &second).await;
        assert_eq!(answer.status, 409);
        assert_eq!(answer.texts("textarea[name='opened_note']"), ["second"]);
        assert!(answer.texts(".alert dd").contains(&"first".to_owned()));
        // Sending it again, now knowing, overwrites.
        let again = typed(&answer.form(&path), REST);
        let again = typed(&again, &[("opened_note", "second")]);
        assert_eq!(send(&mut hq, &path, &again).await.status, 303);
        assert!(hq.browser.get(SOUSS).await.body.contains("second"));
    }

    async fn a_wrong_form_keeps_what_was_typed(app: TestApp) {
        let mut hq = hq(&app).await;
        let path = format!("{SOUSS}/facts");
        let form = hq.browser.get(&path).await.form(&path);
        let long = "x".repeat(121);
        for (name, value) in [
            ("names.ar-MA", ""),
            ("names.fr-MA", long.as_str()),
            ("status", "finished"),
            ("status", ""),
            ("opened_on", "2026-13"),
            ("confidence", "perhaps"),
        ] {
            let fields = typed(&typed(&form, REST), &[(name, value)]);
            let answer = send(&mut hq, &path, &fields).await;
            assert_eq!(answer.status, 422, "{name} {value}");
            assert_eq!(answer.texts(".error-summary li").len(), 1, "{name} {value}");
            let kept = answer.texts("textarea[name='facilities']").join("");
            assert!(kept.contains("Digital Factory"), "{name}");
        }
        assert_eq!(hq.browser.post(&path, &[]).await.status, 422);
        assert!(!app.audit_trail().await.contains(&"city.save".to_owned()));
    }

    async fn an_unknown_city_is_not_found(app: TestApp) {
        let mut hq = hq(&app).await;
        for path in ["", "/facts", "/sectors", "/figures/new", "/figures/1"] {
            let answer = hq.browser.get(&format!("/admin/cities/atlantis{path}")).await;
            assert_eq!(answer.status, 404, "{path}");
        }
        assert_eq!(hq.browser.post("/admin/cities/atlantis/facts", REST).await.status, 404);
    }

    async fn sectors_are_ticked_and_an_unknown_one_is_refused(app: TestApp) {
        let mut hq = hq(&app).await;
        for code in ["btp", "sante"] {
            let sector = [("code", code), ("names.ar-MA", code), ("names.fr-MA", code)];
            assert_eq!(hq.browser.post("/admin/reference/sectors", &sector).await.status, 303);
        }
        let path = format!("{SOUSS}/sectors");
        let ticked = [("lock_version", "0"), ("sectors", "sante"), ("sectors", "btp")];
        assert_eq!(hq.browser.post(&path, &ticked).await.status, 303);
        let page = hq.browser.get(&path).await;
        assert_eq!(page.attributes("input[checked]", "value"), ["btp", "sante"]);
        assert_eq!(hq.browser.post(&path, &ticked).await.status, 409);
        let wrong = [("lock_version", "1"), ("sectors", "magic")];
        assert_eq!(hq.browser.post(&path, &wrong).await.status, 422);
        assert_eq!(hq.browser.post(&path, &[("lock_version", "1")]).await.status, 303);
        assert!(hq.browser.get(&path).await.attributes("input[checked]", "value").is_empty());
    }
}
