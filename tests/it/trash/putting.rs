//! Into the trash and out of it: never what was public, never what somebody is deciding about.

use mihan::actions::workflow::discard;
use mihan::domain::scope::Role;

use super::{CITY, document_of, puts, restorable};
use crate::both_databases;

both_databases! {
    async fn a_document_that_never_was_public_goes_and_comes_back(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let id = app.draft(&writer, city, "Le doublon").await;
        let document = document_of(&app, id).await;
        let page = writer.browser.get(&format!("/admin/documents/{document}")).await;
        assert!(page.body.contains(&format!("/admin/documents/{document}/trash")));
        assert_eq!(puts(&mut writer, &document).await.location(), "/admin/trash");
        for door in [format!("/admin/documents/{document}"), format!("/admin/editions/{id}/edit"), format!("/admin/editions/{id}/preview"), format!("/admin/editions/{id}/review")] {
            assert_eq!(writer.browser.get(&door).await.status, 404, "{door}");
        }
        for list in ["/admin/documents", "/admin", "/admin/documents?q=doublon"] {
            assert!(!writer.browser.get(list).await.body.contains("Le doublon"), "{list}");
        }
        let trash = writer.browser.get("/admin/trash").await;
        let row = trash.texts("tbody tr").remove(0);
        assert!(row.contains("Le doublon") && row.contains("A duplicate") && row.contains("writer"), "{row}");
        let restore = restorable(&mut writer).await.remove(0);
        let answer = writer.browser.post(&restore, &[]).await;
        assert_eq!(answer.location(), format!("/admin/documents/{document}"));
        assert_eq!(writer.browser.get(&format!("/admin/editions/{id}/edit")).await.status, 200);
        assert!(restorable(&mut writer).await.is_empty());
        let trail = app.audit_trail().await;
        assert_eq!(trail[trail.len() - 2..], ["trash.put", "trash.restore"]);
    }

    async fn what_a_reader_may_have_seen_never_goes(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        app.has_short_path().await;
        let id = app.submitted(&writer, city, "Public").await;
        app.approve(&approver, id).await.unwrap();
        app.publish(&approver, id).await.unwrap();
        let document = document_of(&app, id).await;
        let page = writer.browser.get(&format!("/admin/documents/{document}")).await;
        assert!(!page.body.contains("/trash\""));
        let answer = puts(&mut writer, &document).await;
        assert_eq!(answer.status, 409, "{}", answer.gist());
        let path = format!("/admin/editions/{id}/trash");
        assert_eq!(writer.browser.post(&path, &[("reason", "x")]).await.status, 409);
        assert_eq!(app.standing(id).await.edition.title, "Public");
    }

    async fn a_text_under_review_holds_its_document_back(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        app.has_short_path().await;
        let id = app.submitted(&writer, city, "En revue").await;
        let document = document_of(&app, id).await;
        assert_eq!(puts(&mut writer, &document).await.status, 409);
        assert_eq!(app.standing(id).await.edition.title, "En revue");
    }

    async fn a_reason_is_required_and_the_field_says_so(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let id = app.draft(&writer, city, "News").await;
        let document = document_of(&app, id).await;
        let answer = writer.browser.post(&format!("/admin/documents/{document}/trash"), &[("reason", "  ")]).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.texts("#f-reason-error").len(), 1);
    }

    async fn a_discarded_text_goes_alone_and_the_last_one_takes_its_document(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let first = app.draft(&writer, city, "Premier").await;
        let path = format!("/admin/editions/{first}/trash");
        assert_eq!(writer.browser.post(&path, &[("reason", "x")]).await.status, 409, "a draft is discarded first");
        let seen = app.seen(first).await;
        discard(&app.app, &writer.actor(), first, &seen).await.unwrap();
        let second = app.next_edition(&writer, first).await;
        let document = document_of(&app, second).await;
        assert!(writer.browser.get(&format!("/admin/documents/{document}")).await.body.contains(&path));
        assert_eq!(writer.browser.post(&path, &[("reason", "x")]).await.location(), "/admin/trash");
        assert_eq!(writer.browser.get(&format!("/admin/editions/{first}/history")).await.status, 404);
        let page = writer.browser.get(&format!("/admin/documents/{document}")).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("Premier"));
        let seen = app.seen(second).await;
        discard(&app.app, &writer.actor(), second, &seen).await.unwrap();
        let last = format!("/admin/editions/{second}/trash");
        assert_eq!(writer.browser.post(&last, &[("reason", "x")]).await.location(), "/admin/trash");
        assert_eq!(writer.browser.get(&format!("/admin/documents/{document}")).await.status, 404);
    }

    async fn the_trash_of_another_city_does_not_exist(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let mut reader = app.person("reader").is(Role::LanguageReviewer, Some(CITY)).signed_in().await;
        let id = app.draft(&writer, city, "Secret").await;
        let document = document_of(&app, id).await;
        puts(&mut writer, &document).await;
        let restore = restorable(&mut writer).await.remove(0);
        assert!(!stranger.browser.get("/admin/trash").await.body.contains("Secret"));
        assert_eq!(stranger.browser.post(&restore, &[]).await.status, 404);
        assert!(reader.browser.get("/admin/trash").await.body.contains("Secret"));
        assert!(restorable(&mut reader).await.is_empty());
        assert_eq!(reader.browser.post(&restore, &[]).await.status, 403);
    }

    async fn the_trash_costs_the_same_however_full_and_has_pages(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let mut costs = Vec::new();
        for number in 0..30 {
            let id = app.draft(&writer, city, &format!("Titre {number}")).await;
            let document = document_of(&app, id).await;
            mihan::actions::trash::put_document(&app.app, &writer.actor(), &document, "x").await.unwrap();
            if number == 1 || number == 29 {
                let before = app.app.store.statements();
                writer.browser.get("/admin/trash").await;
                costs.push(app.app.store.statements() - before);
            }
        }
        assert_eq!(costs[0], costs[1]);
        let page = writer.browser.get("/admin/trash").await;
        let next = page.attributes("a[rel=next]", "href").remove(0);
        assert_eq!(page.texts("tbody tr").len() + writer.browser.get(&next).await.texts("tbody tr").len(), 30);
    }
}
