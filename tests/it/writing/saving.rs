//! Saving: what is kept, and what happens to what cannot be.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use mihan::domain::stage::Stage;

use super::{CITY, editor_of, kept, opens, saves, started, starts, typed_in};
use crate::both_databases;

const BODY: &str = "## Un titre\n\nDes **mots** et un [lien](https://ofppt.ma/).\n\n- un\n- deux";

both_databases! {
    async fn a_new_text_is_kept_as_a_draft_and_opened(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let form = format!("/admin/documents/new?kind=news&city={CITY}&locale=ar-MA");
        let page = editor.browser.get(&form).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(page.attributes("#f-title", "dir"), ["rtl"]);
        let typed = [("title", "افتتاح المدينة"), ("summary", "ملخص"), ("body_markdown", "نص.")];
        let answer = starts(&mut editor, Kind::News, Locale::ArMa, &typed).await;
        let id = started(&answer);
        let page = opens(&mut editor, id).await;
        for (name, value) in typed {
            // A block of the body has got its id by now.
            assert!(typed_in(&page, name).starts_with(value), "{name}");
        }
        assert_eq!(page.texts(".alert.good").len(), 1, "the flash");
        assert_eq!(app.stage(id).await, Stage::Draft);
    }

    async fn markdown_by_hand_and_the_tree_of_the_editor_give_the_same_body(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let typed = [("title", "Un"), ("body_markdown", BODY)];
        let by_hand = started(&starts(&mut editor, Kind::News, Locale::FrMa, &typed).await);
        let page = opens(&mut editor, by_hand).await;
        let tree = page.texts("script.editor-doc").remove(0);
        assert!(tree.contains("Un titre") && tree.contains("deux"), "{tree}");
        let typed = [("title", "Deux"), ("body_json", tree.as_str())];
        let by_script = started(&starts(&mut editor, Kind::News, Locale::FrMa, &typed).await);
        assert_eq!(
            kept(&app, by_hand).await.body().unwrap(),
            kept(&app, by_script).await.body().unwrap(),
        );
        let slug = typed_in(&page, "slug");
        let typed = [("title", "Un"), ("slug", slug.as_str()), ("body_json", tree.as_str())];
        let version = app.seen(by_hand).await.lock_version;
        assert_eq!(saves(&mut editor, &page, by_hand, &typed).await.status, 303);
        assert_eq!(app.seen(by_hand).await.lock_version, version, "nothing new to keep");
    }

    async fn a_form_without_a_version_never_overwrites(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let to = editor_of(id);
        let answer = editor.browser.post(&to, &[("title", "Sans version")]).await;
        assert_eq!(answer.status, 409, "{}", answer.body);
        assert_eq!(kept(&app, id).await.title(), "Avant");
    }

    async fn a_text_in_review_is_closed_and_what_was_typed_is_shown(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        app.submit(&editor, id).await.unwrap();
        let typed = [("title", "Trop tard"), ("body_markdown", "Des mots perdus ?")];
        let answer = saves(&mut editor, &page, id, &typed).await;
        assert_eq!(answer.status, 409, "{}", answer.body);
        assert_eq!(typed_in(&answer, "title"), "Trop tard");
        assert_eq!(typed_in(&answer, "body_markdown"), "Des mots perdus ?");
        assert!(!answer.texts(".alert.warn[role=alert] li").is_empty(), "the reason");
        assert!(answer.texts(".save-bar").is_empty(), "no button that cannot work");
        assert_eq!(kept(&app, id).await.title(), "Avant");
        let page = opens(&mut editor, id).await;
        assert!(page.texts("textarea").is_empty(), "{}", page.body);
        assert!(page.texts("dl.facts dd").contains(&"Avant".to_owned()));
    }
}
