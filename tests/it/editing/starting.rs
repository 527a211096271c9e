//! Starting a document.

use mihan::domain::id::EditionId;
use mihan::domain::stage::Stage;

use super::{sends, value};
use crate::both_databases;

const NEW: &str = "/admin/documents/new?kind=news&city=souss-massa&locale=ar-MA";

/// The edition an editor's address names.
fn edition_in(location: &str) -> EditionId {
    let number = location
        .split('/')
        .nth(3)
        .and_then(|part| part.parse().ok());
    EditionId(number.unwrap_or_else(|| panic!("{location} is no editor")))
}

both_databases! {
    async fn a_contributor_writes_a_first_draft_without_a_script(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let page = editor.browser.get("/admin/documents/new").await;
        assert_eq!(page.status, 200, "{}", page.body);
        // Only what this person may write: their own city, no national programme.
        assert_eq!(page.attributes("#f-city option", "value"), ["", "souss-massa"]);
        assert!(!page.attributes("#f-kind option", "value").contains(&"programme".to_owned()));

        let page = editor.browser.get(NEW).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(page.attributes("#f-title", "dir"), ["rtl"]);
        assert_eq!(page.attributes("#f-title", "lang"), ["ar-MA"]);
        assert_eq!(page.attributes("textarea[name=body_markdown]", "dir"), ["rtl"]);
        let typed = [
            ("title", "افتتاح ورشة جديدة"),
            ("summary", "ورشة للمتدربين."),
            ("body_markdown", "## عنوان\n\nفقرة **مهمة**."),
        ];
        let answer = sends(&mut editor, &page, "/admin/documents", &typed).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let id = edition_in(answer.location());
        let standing = app.standing(id).await;
        assert_eq!(standing.edition.stage, Stage::Draft);
        assert_eq!(standing.edition.title, "افتتاح ورشة جديدة");
        assert_eq!(standing.edition.slug, "افتتاح-ورشة-جديدة");
        assert_eq!(standing.head.content.body().map(|body| body.blocks.len()), Some(2));
        let page = editor.browser.get(answer.location()).await;
        assert_eq!(value(&page, "title"), "افتتاح ورشة جديدة");
        assert!(page.texts("textarea[name=body_markdown]")[0].contains("فقرة **مهمة**."), "{}", page.body);
        let trail = app.audit_trail().await;
        assert_eq!(trail.iter().filter(|act| *act == "document.start").count(), 1);
    }

    async fn another_city_and_unknown_places_do_not_exist(app: TestApp) {
        app.city("oriental").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        for query in [
            "kind=news&city=oriental&locale=fr-MA",
            "kind=news&city=national&locale=fr-MA",
            "kind=poem&city=souss-massa&locale=fr-MA",
            "kind=news&city=souss-massa&locale=de",
        ] {
            let answer = editor.browser.get(&format!("/admin/documents/new?{query}")).await;
            assert_eq!(answer.status, 404, "{query}");
            let form = format!("{query}&title=A+title");
            let answer = editor.browser.send(axum::http::Method::POST, "/admin/documents", Some(form)).await;
            assert_eq!(answer.status, 404, "{query}");
        }
        let answer = editor.browser.get("/admin/documents?city=oriental").await;
        assert_eq!(answer.status, 404);
    }

    async fn a_draft_typed_in_an_ended_session_is_offered_again(app: TestApp) {
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let page = editor.browser.get(NEW).await;
        editor.browser.cookies.clear();
        let typed = [("title", "Un titre que personne ne doit perdre")];
        let answer = sends(&mut editor, &page, "/admin/documents", &typed).await;
        assert_eq!(answer.status, 401, "{}", answer.body);
        let carried = answer.attributes("input[name=carried]", "value");
        assert!(carried.iter().any(|form| form.contains("Un+titre+que+personne")), "{carried:?}");
    }
}
