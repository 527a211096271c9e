//! The page of a document, previews, revisions and comparisons.

use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;

use crate::both_databases;
use crate::support::texts::news;

both_databases! {
    async fn the_preview_speaks_the_language_of_the_text_and_its_bar_the_readers(app: TestApp) {
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").reads(Locale::ArMa).signed_in().await;
        let id = app.draft(&editor, city, "Une nouvelle").await;
        app.rewrite(&editor, id, &news("Une nouvelle", "Un <script>alert(1)</script> **gras**.")).await;
        let page = editor.browser.get(&format!("/admin/editions/{id}/preview")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(page.attributes("html", "lang"), ["fr-MA"]);
        assert_eq!(page.attributes("html", "dir"), ["ltr"]);
        assert_eq!(page.attributes("aside.notice", "dir"), ["rtl"]);
        assert_eq!(page.texts("h1"), ["Une nouvelle"]);
        assert_eq!(page.texts(".prose strong"), ["gras"]);
        assert!(page.texts(".prose script").is_empty());
        let first = editor.browser.get(&format!("/admin/editions/{id}/revisions/1")).await;
        assert_eq!(first.texts(".prose p"), ["Some words."]);
        let none = editor.browser.get(&format!("/admin/editions/{id}/revisions/9")).await;
        assert_eq!(none.status, 404);
    }

    async fn two_revisions_are_compared_word_by_word(app: TestApp) {
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let id = app.draft(&editor, city, "An old title").await;
        app.rewrite(&editor, id, &news("A new title", "Some other words.")).await;
        let list = editor.browser.get(&format!("/admin/editions/{id}/revisions")).await;
        assert_eq!(list.attributes("input[name=to]", "value"), [format!("{id}.2"), format!("{id}.1")], "{}", list.body);
        let at = format!("/admin/editions/{id}/compare");
        let page = editor.browser.get(&format!("{at}?from=1&to=2")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(page.attributes(".diff > div", "dir"), ["ltr"]);
        let (added, removed) = (page.texts(".diff-field ins").join(" "), page.texts(".diff-field del").join(" "));
        assert!(added.contains("new") && removed.contains("old"), "{added} / {removed}");
        let same = editor.browser.get(&format!("{at}?from=2&to=2")).await;
        assert!(same.texts(".diff").is_empty() && same.texts(".empty").len() == 1);
        assert_eq!(editor.browser.get(&at).await.status, 404);
    }

    async fn whoever_may_only_read_gets_no_way_to_write(app: TestApp) {
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut reader = app.person("reader").is(Role::LanguageReviewer, Some("souss-massa")).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let document = app.standing(id).await.edition.document.public_id;
        let page = reader.browser.get(&format!("/admin/documents/{document}")).await;
        assert_eq!(page.status, 200);
        assert!(page.attributes("main a", "href").iter().all(|href| !href.ends_with("/edit")), "{}", page.body);
        assert!(page.attributes("main form", "action").is_empty(), "{}", page.body);
        let refused = reader.browser.get(&format!("/admin/editions/{id}/edit")).await;
        assert_eq!(refused.status, 403);
    }
}
