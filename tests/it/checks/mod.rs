//! What is to be mended in a text: the same at every door, and mended by the program where it is sure.

mod glossary;
mod why;

use mihan::domain::id::EditionId;
use mihan::domain::stage::Stage;

use crate::both_databases;
use crate::support::texts::news;
use crate::support::{Answer, TestPerson};

pub const CITY: &str = "souss-massa";

pub fn checks_of(id: EditionId) -> String {
    format!("/admin/editions/{id}/checks")
}

async fn opens(who: &mut TestPerson, path: &str) -> Answer {
    let page = who.browser.get(path).await;
    assert_eq!(page.status, 200, "{}", page.gist());
    page
}

/// Sends the first form that mends, as it stands on the page.
async fn mends(who: &mut TestPerson, page: &Answer, id: EditionId) -> Answer {
    let to = format!("/admin/editions/{id}/mends");
    let form = page.form(&to);
    let fields: Vec<_> = form
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    who.browser.post(&to, &fields).await
}

both_databases! {
    async fn a_dead_link_stops_the_submission_and_every_door_says_so(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let nowhere = "/fr-MA/souss-massa/news/nowhere";
        let body = format!("See [the other page]({nowhere}).");
        app.rewrite(&editor, id, &news("News", &body)).await;
        for path in [format!("/admin/editions/{id}/edit"), format!("/admin/editions/{id}/review"), checks_of(id)] {
            let page = opens(&mut editor, &path).await;
            let said = page.texts("#checks .blocking");
            assert!(said.iter().any(|words| words.contains(nowhere)), "{path}: {said:?}");
        }
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let form = [("lock_version", version.as_str()), ("digest", seen.digest.as_str())];
        let to = format!("/admin/editions/{id}/submission");
        let answer = editor.browser.post(&to, &form).await;
        assert_eq!(answer.status, 409);
        assert_eq!(app.stage(id).await, Stage::Draft);
        app.rewrite(&editor, id, &news("News", "See [the city](/fr-MA/souss-massa).")).await;
        assert!(app.submit(&editor, id).await.is_ok());
    }

    async fn certain_slips_are_mended_in_one_new_revision(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&editor, id, &news("Portes : ouvertes", "Une ligne  double ! De l’Etat.")).await;
        let before = app.standing(id).await;
        let page = opens(&mut editor, &checks_of(id)).await;
        let answer = mends(&mut editor, &page, id).await;
        assert_eq!(answer.location(), checks_of(id), "{}", answer.body);
        let after = app.standing(id).await;
        assert_eq!(after.head.content.title(), "Portes\u{a0}: ouvertes");
        let body = after.head.content.body().unwrap().plain_text();
        assert_eq!(body, "Une ligne double\u{a0}! De l’Etat.", "the capital is for a person to decide");
        assert_eq!(after.head.number, before.head.number + 1);
        let again = mends(&mut editor, &page, id).await;
        assert_eq!(again.status, 303);
        assert_eq!(app.standing(id).await.head.number, after.head.number, "the page was out of date");
        let page = opens(&mut editor, &checks_of(id)).await;
        mends(&mut editor, &page, id).await;
        let body = app.standing(id).await.head.content.body().unwrap().plain_text();
        assert_eq!(body, "Une ligne double\u{a0}! De l’État.");
    }

    async fn what_is_typed_is_judged_and_not_kept(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let typed = [("title", "Portes : ouvertes"), ("summary", ""), ("body_markdown", "Des mots.")];
        let answer = editor.browser.post(&checks_of(id), &typed).await;
        assert_eq!(answer.status, 200);
        assert!(!answer.body.contains("<html"), "the list alone");
        assert_eq!(answer.attributes(".blocking a", "href"), ["#f-summary"]);
        assert_eq!(answer.texts(".warning mark"), [":"]);
        assert_eq!(app.standing(id).await.head.content.title(), "News");
        let unreadable = [("title", "x"), ("body_json", "{")];
        assert_eq!(editor.browser.post(&checks_of(id), &unreadable).await.status, 200);
    }

    async fn a_text_in_review_shows_its_checks_and_cannot_be_mended(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.submitted(&editor, city, "Portes : ouvertes").await;
        let page = opens(&mut editor, &checks_of(id)).await;
        assert_eq!(page.texts(".warning mark").len(), 1);
        let to = format!("/admin/editions/{id}/mends");
        assert!(!page.attributes("form", "action").contains(&to));
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let form = [("lock_version", version.as_str()), ("digest", seen.digest.as_str())];
        assert_eq!(editor.browser.post(&to, &form).await.status, 409);
        assert_eq!(app.standing(id).await.head.content.title(), "Portes : ouvertes");
    }
}
