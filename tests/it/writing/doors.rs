//! What stands at another desk does not exist, by whatever door.

use super::pictures::{jpeg, uploads};
use super::{CITY, kept};
use crate::both_databases;

both_databases! {
    async fn a_contributor_of_another_city_finds_nothing(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let id = app.draft(&editor, city, "Secret").await;
        let document = app.standing(id).await.edition.document.public_id;
        let picture = uploads(&mut editor, CITY, jpeg(600, 40)).await;
        let looks = [
            format!("/admin/editions/{id}/edit"),
            format!("/admin/editions/{id}/preview"),
            format!("/admin/editions/{id}/revisions"),
            format!("/admin/editions/{id}/revisions/1"),
            format!("/admin/editions/{id}/compare?from=1&to=1"),
            format!("/admin/documents/{document}"),
            format!("/admin/documents/new?kind=news&city={CITY}&locale=fr-MA"),
            format!("/admin/images/{picture}/480"),
            format!("/admin/images/{picture}/original"),
            format!("/admin/images?city={CITY}"),
            format!("/admin/images.json?city={CITY}"),
        ];
        for door in &looks {
            assert_eq!(editor.browser.get(door).await.status, 200, "{door}");
            let answer = stranger.browser.get(door).await;
            assert_eq!(answer.status, 404, "{door}");
            assert!(!answer.body.contains("Secret"), "{door}");
        }
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let fields = [("lock_version", version.as_str()), ("digest", &seen.digest), ("title", "Pris")];
        let answer = stranger.browser.post(&format!("/admin/editions/{id}/edit"), &fields).await;
        assert_eq!(answer.status, 404);
        let to = format!("/admin/documents/{document}/editions");
        let number = id.to_string();
        for source in ["", number.as_str()] {
            let fields = [("locale", "ar-MA"), ("source", source)];
            assert_eq!(stranger.browser.post(&to, &fields).await.status, 404);
        }
        let fields = [("kind", "news"), ("city", CITY), ("locale", "fr-MA"), ("title", "Intrus")];
        assert_eq!(stranger.browser.post("/admin/documents", &fields).await.status, 404);
        assert_eq!(kept(&app, id).await.title(), "Secret");
        let list = stranger.browser.get("/admin/documents?q=Secret").await;
        assert!(list.texts("tbody tr").is_empty(), "{}", list.body);
        let list = stranger.browser.get("/admin/images").await;
        assert!(!list.body.contains(&picture));
    }
}
