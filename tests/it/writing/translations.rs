//! The same document in other languages.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;

use super::{CITY, kept, opens, saves, started, starts, typed_in};
use crate::both_databases;

both_databases! {
    async fn a_translation_begins_with_the_facts_and_without_the_words(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let facts = [("starts", "2026-12-01T10:00"), ("event_status", "scheduled")];
        let words = [("title", "Portes ouvertes"), ("place", "Agadir"), ("summary", "Venez.")];
        let typed: Vec<_> = facts.into_iter().chain(words).collect();
        let french = started(&starts(&mut editor, Kind::Event, Locale::FrMa, &typed).await);
        let document = app.standing(french).await.edition.document.public_id;
        let page = editor.browser.get(&format!("/admin/documents/{document}")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let to = format!("/admin/documents/{document}/editions");
        let source = french.to_string();
        let fields = [("locale", "ar-MA"), ("source", source.as_str())];
        let arabic = started(&editor.browser.post(&to, &fields).await);
        let text = kept(&app, arabic).await;
        for (name, value) in facts {
            assert_eq!(text.text(name), value, "{name}");
        }
        for (name, _) in words {
            assert_eq!(text.text(name), "", "{name}");
        }
        let again = editor.browser.post(&to, &fields).await;
        assert_eq!(started(&again), arabic, "one open text for each language");
        let page = opens(&mut editor, arabic).await;
        assert_eq!(page.attributes("#f-title", "dir"), ["rtl"]);
    }

    async fn facts_that_drift_apart_are_shown_in_both_languages(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let typed = [("title", "Portes ouvertes"), ("starts", "2026-12-01T10:00")];
        let french = started(&starts(&mut editor, Kind::Event, Locale::FrMa, &typed).await);
        let document = app.standing(french).await.edition.document.public_id;
        let to = format!("/admin/documents/{document}/editions");
        let source = french.to_string();
        let fields = [("locale", "ar-MA"), ("source", source.as_str())];
        let arabic = started(&editor.browser.post(&to, &fields).await);
        let drift = "aside dl.facts dt a[href='#f-starts']";
        let page = opens(&mut editor, arabic).await;
        assert!(page.texts(drift).is_empty(), "{}", page.body);
        assert_eq!(typed_in(&page, "starts"), "2026-12-01T10:00");
        let typed = [("title", "أبواب مفتوحة"), ("starts", "2026-12-02T10:00")];
        assert_eq!(saves(&mut editor, &page, arabic, &typed).await.status, 303);
        for (id, theirs) in [(arabic, "2026-12-01T10:00"), (french, "2026-12-02T10:00")] {
            let page = opens(&mut editor, id).await;
            assert_eq!(page.texts(drift).len(), 1, "{}", page.body);
            assert!(page.texts("aside dl.facts dd").iter().any(|fact| fact == theirs));
        }
    }
}
