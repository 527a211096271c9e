//! A form that cannot be kept comes back whole, and says at each field what is wrong.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;

use super::pictures::{jpeg, uploads};
use super::{CITY, editor_of, kept, opens, saves, started, starts, typed_in};
use crate::both_databases;

both_databases! {
    async fn every_wrong_field_is_named_and_every_typed_value_stays(app: TestApp) {
        app.city(CITY).await;
        app.city("oriental").await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut other = app.person("other").contributor_of("oriental").signed_in().await;
        let theirs = uploads(&mut other, "oriental", jpeg(40, 30)).await;
        let long = "a".repeat(161);
        let typed = [
            ("title", "Portes ouvertes"),
            ("slug", "Pas Un Slug !"),
            ("summary", "Un résumé.\nEn deux lignes."),
            ("starts", "2026-12-01T10:00"),
            ("ends", "2026-12-01T09:00"),
            ("place", long.as_str()),
            ("repeats_until", "2026-02-30"),
            ("registration_url", "javascript:alert(1)"),
            ("event_status", "unheard-of"),
            ("lead_image.asset", theirs.as_str()),
            ("lead_image.alt", "Une cour"),
            ("sectors", "no-such-sector"),
            ("body_markdown", "Des mots."),
        ];
        let answer = starts(&mut editor, Kind::Event, Locale::FrMa, &typed).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        let wrong = ["ends", "place", "repeats_until", "registration_url", "event_status", "sectors", "lead_image"];
        let links = answer.attributes(".error-summary a", "href");
        for key in wrong {
            assert_eq!(answer.texts(&format!("#f-{key}-error")).len(), 1, "{key}: {links:?}");
            assert!(links.contains(&format!("#f-{key}")), "{key}: {links:?}");
        }
        for (name, value) in typed {
            match name {
                "event_status" | "sectors" => assert!(
                    answer.attributes(&format!("[value=\"{value}\"]"), "value").len() == 1,
                    "{name}"
                ),
                _ => assert_eq!(typed_in(&answer, name), value),
            }
        }
        let rows = editor.browser.get("/admin/documents").await;
        assert!(!rows.body.contains("Portes ouvertes"), "nothing was kept");
    }

    async fn a_slug_of_other_letters_is_named(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let typed = [("title", "Un titre"), ("slug", "Pas Un Slug !")];
        let answer = starts(&mut editor, Kind::News, Locale::FrMa, &typed).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert_eq!(answer.texts("#f-slug-error").len(), 1);
        assert_eq!(typed_in(&answer, "slug"), "Pas Un Slug !");
    }

    async fn a_body_that_cannot_be_read_stays_as_typed_and_the_line_is_told(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        let body = "Des mots.\n\nEt [un piège](javascript:alert(1)).";
        let typed = [("title", "Après"), ("registration_url", ""), ("body_markdown", body)];
        let answer = saves(&mut editor, &page, id, &typed).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert_eq!(typed_in(&answer, "title"), "Après");
        assert_eq!(typed_in(&answer, "body_markdown"), body);
        assert!(answer.texts("#f-body-error")[0].contains('3'), "{:?}", answer.texts("#f-body-error"));

        for bad in ["{", "[]", r#"{"type":"doc","content":[{"type":"script","attrs":{"id":"abcdefgh"}}]}"#] {
            let typed = [("title", "Après"), ("body_json", bad)];
            let answer = saves(&mut editor, &page, id, &typed).await;
            assert_eq!(answer.status, 422, "{bad}");
            assert_eq!(typed_in(&answer, "title"), "Après");
            assert_eq!(typed_in(&answer, "body_markdown"), bad, "nothing typed is thrown away");
            assert_eq!(answer.texts("#f-body-error").len(), 1);
        }
        assert_eq!(kept(&app, id).await.title(), "Avant");
        assert_eq!(saves(&mut editor, &answer, id, &[("title", "Après")]).await.status, 303, "the version still holds");
    }

    async fn a_bad_body_does_not_hide_what_else_is_wrong(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let long = "a".repeat(201);
        let typed = [("title", long.as_str()), ("body_json", "{")];
        let answer = starts(&mut editor, Kind::News, Locale::FrMa, &typed).await;
        assert_eq!(answer.status, 422);
        let links = answer.attributes(".error-summary a", "href");
        assert_eq!(links, ["#f-title", "#f-body"]);
    }

    async fn an_empty_draft_is_kept_and_the_page_lists_what_is_missing(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = started(&starts(&mut editor, Kind::News, Locale::FrMa, &[]).await);
        let page = opens(&mut editor, id).await;
        let links = page.attributes(".checks a", "href");
        for key in ["#f-title", "#f-summary", "#f-body"] {
            assert!(links.contains(&key.to_owned()), "{key} in {links:?}");
        }
        assert!(page.body.contains(&editor_of(id)));
    }
}
