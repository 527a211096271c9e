//! The word of a text in its address.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;

use super::{CITY, kept, opens, saves, started, starts, typed_in};
use crate::both_databases;

both_databases! {
    async fn a_made_slug_gives_way_by_a_number_and_a_typed_one_is_refused(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let typed = [("title", "Journée d’été à Agadir")];
        let mut slugs = Vec::new();
        for _ in 0..3 {
            let id = started(&starts(&mut editor, Kind::News, Locale::FrMa, &typed).await);
            slugs.push(kept(&app, id).await.text("slug").to_owned());
        }
        let made = slugs[0].clone();
        assert!(made.starts_with("journee"), "{made}");
        assert_eq!(slugs, [made.clone(), format!("{made}-2"), format!("{made}-3")]);

        let typed = [("title", "Autre chose"), ("slug", made.as_str())];
        let answer = starts(&mut editor, Kind::News, Locale::FrMa, &typed).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert_eq!(answer.texts("#f-slug-error").len(), 1);
        assert_eq!(typed_in(&answer, "slug"), made);
    }

    async fn a_slug_that_another_language_still_uses_is_not_given_away(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Forum").await;
        let document = app.standing(id).await.edition.document.public_id;
        let to = format!("/admin/documents/{document}/editions");
        let answer = editor.browser.post(&to, &[("locale", "en"), ("source", "")]).await;
        let english = started(&answer);
        let page = opens(&mut editor, english).await;
        let typed = [("title", "Forum"), ("slug", "forum")];
        assert_eq!(saves(&mut editor, &page, english, &typed).await.status, 303);
        let page = opens(&mut editor, id).await;
        let typed = [("title", "Salon"), ("slug", "salon")];
        assert_eq!(saves(&mut editor, &page, id, &typed).await.status, 303);

        let typed = [("title", "Voleur"), ("slug", "forum")];
        let answer = starts(&mut editor, Kind::News, Locale::FrMa, &typed).await;
        assert_eq!(answer.status, 422, "the English text still has it");
        let page = opens(&mut editor, english).await;
        let typed = [("title", "Fair"), ("slug", "fair")];
        assert_eq!(saves(&mut editor, &page, english, &typed).await.status, 303);
        let typed = [("title", "Héritier"), ("slug", "forum")];
        started(&starts(&mut editor, Kind::News, Locale::FrMa, &typed).await);
    }

    async fn the_old_address_of_a_published_text_leads_to_the_new_one(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        let first = app.submitted(&editor, city, "Ancien titre").await;
        app.approve(&approver, first).await.unwrap();
        app.publish(&approver, first).await.unwrap();
        app.site.look_again();
        let old = format!("/fr-MA/{CITY}/news/ancien-titre");
        let mut reader = app.browser();
        assert_eq!(reader.get(&old).await.status, 200);

        let second = app.next_edition(&editor, first).await;
        let page = opens(&mut editor, second).await;
        let typed = [("title", "Titre neuf"), ("slug", "titre-neuf"), ("summary", "Court."), ("body_markdown", "Mots.")];
        assert_eq!(saves(&mut editor, &page, second, &typed).await.status, 303);
        app.submit(&editor, second).await.unwrap();
        app.approve(&approver, second).await.unwrap();
        app.publish(&approver, second).await.unwrap();
        app.site.look_again();
        let answer = reader.get(&old).await;
        assert_eq!(answer.status, 301, "{}", answer.body);
        let new = format!("/fr-MA/{CITY}/news/titre-neuf");
        assert!(answer.location().ends_with(&new), "{}", answer.location());
        assert_eq!(reader.get(&new).await.status, 200);
    }
}
