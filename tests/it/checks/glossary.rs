//! The words of the house: kept by those who answer for a language, and looked for in every text of it.

use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;

use super::{CITY, checks_of, opens};
use crate::both_databases;
use crate::support::texts::news;
use crate::support::{TestApp, TestPerson};

async fn keeper(app: &TestApp) -> TestPerson {
    app.person("keeper")
        .granted(Role::LanguageReviewer, None, Some(Locale::FrMa), None)
        .signed_in()
        .await
}

const WORD: [(&str, &str); 5] = [
    ("locale", "fr-MA"),
    ("category", "term"),
    ("preferred", "maison des stagiaires"),
    ("variants", "internat\nfoyer"),
    ("note", "Le mot des communiqués."),
];

both_databases! {
    async fn a_word_is_added_found_in_texts_changed_and_removed(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&editor, id, &news("News", "Un lit à l’internat.")).await;
        let mut keeper = keeper(&app).await;
        let mut look: Vec<(&str, &str)> = WORD.to_vec();
        look.push(("then", "look"));
        let page = keeper.browser.post("/admin/glossary", &look).await;
        assert_eq!(page.status, 200, "{}", page.gist());
        let nothing = keeper.browser.get("/admin/glossary?locale=fr-MA").await;
        assert!(!nothing.body.contains("internat"), "looking keeps nothing");
        let answer = keeper.browser.post("/admin/glossary", &WORD).await;
        assert_eq!(answer.location(), "/admin/glossary?locale=fr-MA", "{}", answer.gist());
        let said = opens(&mut editor, &checks_of(id)).await.texts(".warning");
        assert!(said.iter().any(|words| words.contains("maison des stagiaires")), "{said:?}");

        let list = keeper.browser.get("/admin/glossary?locale=fr-MA&q=internat").await;
        let at = list.attributes(".row-actions a", "href")[0].clone();
        let form = keeper.browser.get(&at).await;
        let version = form.attributes("input[name=lock_version]", "value")[0].clone();
        let mut changed: Vec<(&str, &str)> = WORD.to_vec();
        changed.extend([("binding", "true"), ("lock_version", version.as_str())]);
        assert_eq!(keeper.browser.post(&at, &changed).await.status, 303);
        assert_eq!(keeper.browser.post(&at, &changed).await.status, 409, "the version has moved");
        let said = opens(&mut editor, &checks_of(id)).await.texts(".blocking");
        assert!(said.iter().any(|words| words.contains("maison des stagiaires")), "{said:?}");
        app.has_short_path().await;
        assert!(app.submit(&editor, id).await.is_err(), "a binding word stops the submission");

        let removal = format!("{at}/removal");
        let question = keeper.browser.get(&removal).await;
        let version = question.attributes("input[name=lock_version]", "value")[0].clone();
        let answer = keeper.browser.post(&removal, &[("lock_version", version.as_str())]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        assert!(app.submit(&editor, id).await.is_ok());
    }

    async fn a_form_that_cannot_be_kept_says_what_is_wrong_and_keeps_what_was_typed(app: TestApp) {
        let mut keeper = keeper(&app).await;
        let typed = [("locale", "fr-MA"), ("category", "term"), ("preferred", "Équipe"), ("variants", "equipe")];
        let answer = keeper.browser.post("/admin/glossary", &typed).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.attributes(".error-summary a", "href"), ["#f-variants"]);
        assert_eq!(answer.attributes("input[name=preferred]", "value"), ["Équipe"]);
        assert_eq!(keeper.browser.post("/admin/glossary", &WORD).await.status, 303);
        let twice = keeper.browser.post("/admin/glossary", &WORD).await;
        assert_eq!(twice.status, 422);
        assert_eq!(twice.attributes(".error-summary a", "href"), ["#f-preferred"]);
    }

    async fn the_words_of_another_language_are_read_only(app: TestApp) {
        let mut keeper = keeper(&app).await;
        let arabic = [("locale", "ar-MA"), ("category", "term"), ("preferred", "متدرب"), ("variants", "")];
        assert_eq!(keeper.browser.post("/admin/glossary", &arabic).await.status, 403);
        let page = keeper.browser.get("/admin/glossary?locale=ar-MA").await;
        assert_eq!(page.status, 200);
        assert!(page.attributes("a", "href").iter().all(|to| !to.contains("/admin/glossary/new")));
    }
}
