//! The trail as its page and as its file: for whom, in which words, at what cost.

use jiff::SignedDuration;
use mihan::domain::audit::{BEGINNING, Head};
use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use super::{CITY, history, proof};
use crate::both_databases;
use crate::support::TestApp;

both_databases! {
    async fn an_administrator_reads_who_did_what_in_words(app: TestApp) {
        history(&app).await;
        let mut admin = app.person("admin").administrator().reads(Locale::FrMa).signed_in().await;
        let page = admin.browser.get("/admin/audit").await;
        assert_eq!(page.status, 200);
        let acts = page.texts("tbody th");
        assert!(acts[0].starts_with("Connexion"), "{acts:?}");
        assert!(acts.iter().any(|act| act.starts_with("Soumis à relecture")), "{acts:?}");
        let row = page.texts("tbody tr").remove(1);
        assert!(row.contains("writer") && row.contains("Trois") && row.contains(CITY), "{row}");
        assert!(page.texts("code.digest")[0] == proof(&app, None).await.unwrap().digest);
    }

    async fn the_trail_is_for_administrators_and_national_approvers(app: TestApp) {
        let mut manager = app.person("manager").manager_of(CITY).signed_in().await;
        let mut approver = app.person("approver").is(Role::HqApprover, None).signed_in().await;
        for path in ["/admin/audit", "/admin/audit/events.ndjson"] {
            assert_eq!(manager.browser.get(path).await.status, 403);
            assert_eq!(approver.browser.get(path).await.status, 200);
        }
        let has_card = |page: &str| page.contains("href=\"/admin/audit\"");
        assert!(!has_card(&manager.browser.get("/admin/settings").await.body));
        assert!(has_card(&approver.browser.get("/admin/settings").await.body));
    }

    async fn the_page_is_narrowed_by_person_act_city_and_day(app: TestApp) {
        history(&app).await;
        app.passes(SignedDuration::from_hours(48));
        let mut admin = app.person("admin").administrator().signed_in().await;
        for (query, rows) in [
            ("person=WRIT", 6),
            ("person=writer%40mihan", 6),
            ("person=100%25", 0),
            ("act=edition.submit", 3),
            ("act=edition.submit&person=admin", 0),
            ("city=souss-massa", 6),
            ("from=2026-11-23&until=2026-11-23", 6),
            ("from=2026-11-24", 1),
            ("until=2026-11-22", 0),
        ] {
            let page = admin.browser.get(&format!("/admin/audit?{query}")).await;
            assert_eq!(page.texts("tbody tr").len(), rows, "{query}");
        }
    }

    async fn an_act_nobody_has_words_for_shows_its_code(app: TestApp) {
        use mihan::store::audit::{AuditEntry, record};
        let tx = app.app.store.write().await.unwrap();
        let entry = AuditEntry { at: app.app.clock.now(), actor: None, act: "moon.land", subject: "moon", subject_id: None, city: None, detail: serde_json::json!({}) };
        record(&tx, entry).await.unwrap();
        tx.commit().await.unwrap();
        let mut admin = app.person("admin").administrator().signed_in().await;
        let codes = admin.browser.get("/admin/audit").await.texts("tbody th code");
        assert_eq!(codes, ["moon.land"]);
    }

    async fn the_exported_file_proves_itself(app: TestApp) {
        history(&app).await;
        let mut admin = app.person("admin").administrator().signed_in().await;
        let file = admin.browser.get("/admin/audit/events.ndjson").await;
        assert_eq!(file.header("content-type"), "application/x-ndjson");
        let mut lines: Vec<Json> = file.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let head = lines.pop().unwrap();
        let Head { sequence, digest } = proof(&app, None).await.unwrap();
        assert_eq!(head["head"]["sequence"], sequence);
        assert_eq!(head["head"]["digest"], digest.as_str());
        assert_eq!(lines.last().unwrap()["act"], "audit.export");
        let mut previous = BEGINNING.to_owned();
        for (at, line) in lines.iter().enumerate() {
            let words = serde_json::json!([
                previous, at + 1, line["at"], line["actor"], line["act"], line["subject"],
                line["subject_id"], line["city"], line["detail"],
            ]);
            let digest: String = Sha256::digest(words.to_string()).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(line["digest"], digest.as_str());
            previous = digest;
        }
        let rest = admin.browser.get("/admin/audit/events.ndjson?since=6").await;
        let first: Json = serde_json::from_str(rest.body.lines().next().unwrap()).unwrap();
        assert_eq!(first["sequence"], 7);
    }
}

#[tokio::test]
async fn a_long_trail_is_read_in_pages_of_a_bounded_cost() {
    let app = TestApp::with_settings(&[("MIHAN_PAGE_SIZE", "10")]).await;
    let mut admin = app.person("admin").administrator().signed_in().await;
    let count = async |admin: &mut crate::support::TestPerson, path: &str| {
        let before = app.app.store.statements();
        let page = admin.browser.get(path).await;
        (page, app.app.store.statements() - before)
    };
    history(&app).await;
    let (_, few) = count(&mut admin, "/admin/audit").await;
    for _ in 0..6 {
        let city = app.city(CITY).await;
        let name = app.app.ids.short(8);
        let writer = app.person(&name).contributor_of(CITY).exists().await;
        for _ in 0..3 {
            app.draft(&writer, city, &format!("Titre {}", app.app.ids.short(8)))
                .await;
        }
    }
    let (first, many) = count(&mut admin, "/admin/audit").await;
    assert_eq!(few, many);
    let mut seen = first.texts("tbody th .sub");
    let mut next = first.attributes(".pagination a[rel=next]", "href");
    while let Some(path) = next.pop() {
        let page = admin.browser.get(&path).await;
        seen.extend(page.texts("tbody th .sub"));
        next = page.attributes(".pagination a[rel=next]", "href");
    }
    let all: Vec<String> = (1..=25).rev().map(|number| format!("#{number}")).collect();
    assert_eq!(seen, all);
}
