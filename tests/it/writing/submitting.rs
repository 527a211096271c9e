//! The button that hands a text in, where it is written.

use mihan::domain::stage::Stage;

use super::{CITY, editor_of, opens, saves};
use crate::both_databases;
use crate::support::texts::news;

both_databases! {
    async fn a_kept_text_is_submitted_from_its_editor(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let page = opens(&mut editor, id).await;
        let to = format!("/admin/editions/{id}/submission");
        let form = page.form(&to);
        let fields: Vec<_> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = editor.browser.post(&to, &fields).await;
        assert_eq!(answer.location(), format!("/admin/editions/{id}/review"), "{}", answer.body);
        assert_eq!(app.stage(id).await, Stage::InReview);
        let page = opens(&mut editor, id).await;
        assert!(page.attributes("form", "action").iter().all(|action| *action != to));
    }

    async fn a_text_is_submitted_from_the_page_of_its_document(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let document = app.standing(id).await.edition.document.public_id;
        let at = format!("/admin/documents/{document}");
        let page = editor.browser.get(&at).await;
        let to = format!("/admin/editions/{id}/submission");
        let form = page.form(&to);
        let fields: Vec<_> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(editor.browser.post(&to, &fields).await.status, 303);
        let page = editor.browser.get(&at).await;
        assert!(page.attributes("form", "action").iter().all(|action| *action != to));
    }

    async fn what_is_missing_stands_under_a_button_that_does_not_work(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&editor, id, &news("News", "")).await;
        let reasons = format!("#refused-submit-{id} a");
        let page = opens(&mut editor, id).await;
        assert_eq!(page.attributes(&reasons, "href"), ["#f-body"]);
        let document = app.standing(id).await.edition.document.public_id;
        let page = editor.browser.get(&format!("/admin/documents/{document}")).await;
        assert_eq!(page.attributes(&reasons, "href"), [format!("{}#f-body", editor_of(id))]);
    }

    async fn what_is_typed_and_not_kept_cannot_be_submitted(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let page = opens(&mut editor, id).await;
        let long = "a".repeat(201);
        let answer = saves(&mut editor, &page, id, &[("title", &long)]).await;
        assert_eq!(answer.status, 422);
        let to = format!("/admin/editions/{id}/submission");
        assert!(answer.attributes("form", "action").iter().all(|action| *action != to));
    }
}
