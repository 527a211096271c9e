//! What is typed and not saved: kept from moment to moment, offered again, folded by a save, discarded on purpose.

use axum::http::Method;
use entity::autosave;
use jiff::SignedDuration;
use mihan::domain::id::EditionId;
use mihan::domain::scope::Role;
use sea_orm::EntityTrait as _;
use serde_json::Value as Json;

use super::{CITY, editor_of, kept, opens, saves, typed_in};
use crate::both_databases;
use crate::support::texts::news;
use crate::support::{Answer, PASSWORD, TestApp, TestPerson};

const OFFER: &str = "a[href$=\"edit?from=autosave\"]";

/// What the script of a page sends: the whole form, with what was typed meanwhile.
async fn tells(
    who: &mut TestPerson,
    page: &Answer,
    id: EditionId,
    typed: &[(&str, &str)],
) -> Answer {
    let form = page.sendable(&editor_of(id));
    let same = form
        .iter()
        .filter(|(name, _)| typed.iter().all(|(new, _)| new != name));
    let same = same.map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<(&str, &str)> = same.chain(typed.iter().copied()).collect();
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    who.browser.headers = asking(&who.browser.headers, "application/json");
    let to = format!("/admin/editions/{id}/autosave");
    let answer = who.browser.send(Method::POST, &to, Some(body)).await;
    who.browser.headers = asking(&who.browser.headers, "text/html");
    answer
}

fn asking(headers: &[(String, String)], format: &str) -> Vec<(String, String)> {
    let others = headers.iter().filter(|(name, _)| name != "accept").cloned();
    others
        .chain([("accept".to_owned(), format.to_owned())])
        .collect()
}

fn state(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let json: Json = serde_json::from_str(&answer.body).unwrap();
    json["state"].as_str().unwrap().to_owned()
}

async fn rows(app: &TestApp) -> Vec<autosave::Model> {
    autosave::Entity::find().all(&app.rows).await.unwrap()
}

/// The editor with the unsaved text in it.
async fn resumes(who: &mut TestPerson, id: EditionId) -> Answer {
    let page = who
        .browser
        .get(&format!("{}?from=autosave", editor_of(id)))
        .await;
    assert_eq!(page.status, 200, "{}", page.body);
    page
}

/// The whole form of a page, as a browser without a script sends it.
async fn sends(who: &mut TestPerson, page: &Answer, id: EditionId) -> Answer {
    let form = page.sendable(&editor_of(id));
    let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    who.browser.post(&editor_of(id), &fields).await
}

both_databases! {
    async fn what_was_typed_is_offered_again_and_folded_by_the_next_save(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        assert!(page.texts(OFFER).is_empty());
        assert_eq!(state(&tells(&mut editor, &page, id, &[("title", "À moitié")]).await), "saved");
        assert_eq!(state(&tells(&mut editor, &page, id, &[("title", "À moitié écrit"), ("starts", "pas une date")]).await), "saved");
        assert_eq!(rows(&app).await.len(), 1, "one moving row");
        assert_eq!(kept(&app, id).await.title(), "Avant", "nothing of the text has changed");

        // A closed tab: somebody comes back later, in another browser.
        app.passes(SignedDuration::from_hours(24));
        editor.browser.cookies.clear();
        editor.signs_in().await;
        let page = opens(&mut editor, id).await;
        assert_eq!(page.texts(OFFER).len(), 1);
        assert_eq!(typed_in(&page, "title"), "Avant", "the offer changes nothing by itself");
        assert!(!page.texts(".alert time").is_empty(), "when it was typed");
        let page = resumes(&mut editor, id).await;
        assert_eq!(typed_in(&page, "title"), "À moitié écrit");
        assert_eq!(sends(&mut editor, &page, id).await.status, 303);
        assert_eq!(kept(&app, id).await.title(), "À moitié écrit");
        assert!(rows(&app).await.is_empty(), "folded");
        assert!(opens(&mut editor, id).await.texts(OFFER).is_empty());
    }

    async fn input_that_cannot_be_saved_is_kept_as_it_is(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        let long = "a".repeat(201);
        let typed = [("title", long.as_str()), ("body_markdown", "::: inconnu\n[x](javascript:1)")];
        assert_eq!(state(&tells(&mut editor, &page, id, &typed).await), "saved");
        let page = resumes(&mut editor, id).await;
        for (name, value) in typed {
            assert_eq!(typed_in(&page, name), value);
        }
    }

    async fn an_ended_session_is_told_and_the_text_is_there_after_signing_in(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        tells(&mut editor, &page, id, &[("title", "Presque fini")]).await;
        editor.browser.cookies.clear();
        let answer = tells(&mut editor, &page, id, &[("title", "Presque fini !")]).await;
        assert_eq!(answer.status, 401, "{}", answer.body);
        let email = editor.person.email.clone();
        editor.browser.post("/admin/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
        assert_eq!(typed_in(&resumes(&mut editor, id).await, "title"), "Presque fini");
    }

    async fn a_second_window_overwrites_nothing_and_saving_there_folds_nothing(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let (first, second) = (opens(&mut editor, id).await, opens(&mut editor, id).await);
        assert_eq!(state(&tells(&mut editor, &first, id, &[("title", "Dans la première")]).await), "saved");
        assert_eq!(state(&tells(&mut editor, &second, id, &[("title", "Dans la seconde")]).await), "waiting");
        let typed = [("title", "Avant"), ("summary", "Changé.")];
        assert_eq!(saves(&mut editor, &second, id, &typed).await.status, 303);
        let page = opens(&mut editor, id).await;
        assert_eq!(page.texts(OFFER).len(), 1, "still offered");
        assert_eq!(typed_in(&resumes(&mut editor, id).await, "title"), "Dans la première");
    }

    async fn unsaved_text_that_was_overtaken_goes_the_way_of_the_merge(app: TestApp) {
        let city = app.city(CITY).await;
        let mut one = app.person("one").contributor_of(CITY).signed_in().await;
        let two = app.person("two").contributor_of(CITY).exists().await;
        let id = app.draft(&one, city, "Avant").await;
        let page = opens(&mut one, id).await;
        tells(&mut one, &page, id, &[("title", "À moi")]).await;
        app.rewrite(&two, id, &news("Avant", "Some other words.")).await;
        assert_eq!(state(&tells(&mut one, &page, id, &[("title", "À moi")]).await), "behind");
        let page = resumes(&mut one, id).await;
        assert!(page.texts(".alert").join(" ").contains("merged"), "it says so: {:?}", page.texts(".alert"));
        let answer = sends(&mut one, &page, id).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        let content = kept(&app, id).await;
        assert_eq!(content.title(), "À moi");
        assert!(content.body().unwrap().plain_text().contains("Some other words."));
        assert!(rows(&app).await.is_empty());
    }

    async fn a_closed_text_is_refused_with_the_reason_and_keeps_what_was_typed(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        app.submit(&editor, id).await.unwrap();
        let answer = tells(&mut editor, &page, id, &[("title", "Trop tard")]).await;
        assert_eq!(answer.status, 409);
        assert!(answer.body.contains("refused-frozen"), "{}", answer.body);
        let form = [("title", "Trop tard"), ("sitting", page.attributes("[name=sitting]", "value")[0].as_str())].map(|(n, v)| (n, v.to_owned()));
        let typed: Vec<(&str, &str)> = form.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let answer = saves(&mut editor, &page, id, &typed).await;
        assert_eq!(answer.status, 409);
        assert!(answer.texts(".alert.warn")[0].contains("kept as your unsaved text"), "{:?}", answer.texts(".alert.warn"));
        let page = opens(&mut editor, id).await;
        assert_eq!(page.texts(OFFER).len(), 1);
        let page = resumes(&mut editor, id).await;
        assert_eq!(typed_in(&page, "title"), "Trop tard");
        assert!(page.texts(".save-bar").is_empty());
    }

    async fn discarding_asks_first_and_takes_only_what_it_names(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut other = app.person("other").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        for who in [&mut editor, &mut other] {
            let page = opens(who, id).await;
            tells(who, &page, id, &[("title", "Rien qui vaille")]).await;
        }
        let page = opens(&mut editor, id).await;
        let question = page.attributes(".alert a.danger", "href").remove(0);
        let page = editor.browser.get(&question).await;
        assert_eq!(page.status, 200);
        assert_eq!(rows(&app).await.len(), 2, "asking takes nothing");
        let to = format!("/admin/editions/{id}/autosave/removal");
        let form = page.form(&to);
        let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(editor.browser.post(&to, &fields).await.status, 303);
        assert_eq!(rows(&app).await.len(), 1, "the other's stays");
        assert!(opens(&mut editor, id).await.texts(OFFER).is_empty());
        assert_eq!(opens(&mut other, id).await.texts(OFFER).len(), 1);
        assert_eq!(app.audit_trail().await.iter().filter(|act| *act == "autosave.discard").count(), 1);
        let again = editor.browser.get(&question).await;
        assert!(again.texts("form[action$=removal]").is_empty());
    }

    async fn nobody_sees_or_keeps_unsaved_text_out_of_sight(app: TestApp) {
        let city = app.city(CITY).await;
        app.city("oriental").await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        let answer = tells(&mut stranger, &page, id, &[("title", "Pas à moi")]).await;
        assert_eq!(answer.status, 404);
        assert!(rows(&app).await.is_empty());
        let mut reader = app.person("reader").is(Role::LanguageReviewer, Some(CITY)).signed_in().await;
        assert_eq!(tells(&mut reader, &page, id, &[]).await.status, 403);
    }

    async fn a_body_beyond_the_limit_is_refused(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Avant").await;
        let page = opens(&mut editor, id).await;
        let flood = "a".repeat(3 << 20);
        assert_eq!(tells(&mut editor, &page, id, &[("summary", &flood)]).await.status, 413);
    }

    async fn who_else_has_a_text_open_is_told_to_everybody_and_stops_no_one(app: TestApp) {
        let city = app.city(CITY).await;
        let mut one = app.person("one").contributor_of(CITY).signed_in().await;
        let mut two = app.person("two").contributor_of(CITY).signed_in().await;
        let id = app.draft(&one, city, "Avant").await;
        let document = format!("/admin/documents/{}", app.standing(id).await.edition.document.public_id);
        let page = opens(&mut one, id).await;
        assert!(page.texts(".present li").is_empty(), "not oneself");
        app.passes(SignedDuration::from_mins(1));
        let shown = opens(&mut two, id).await.texts(".present li");
        assert_eq!(shown.len(), 1);
        assert!(shown[0].contains("one") && shown[0].contains("09:00"), "{shown:?}");
        assert_eq!(two.browser.get(&document).await.texts(".present li").len(), 1);
        assert_eq!(saves(&mut two, &page, id, &[("title", "Après")]).await.status, 303, "no lock");

        // The script of the first page goes on telling; that of the second is gone.
        app.passes(SignedDuration::from_secs(50));
        one.browser.headers = asking(&one.browser.headers, "application/json");
        let answer = one.browser.post(&format!("/admin/editions/{id}/presence"), &[]).await;
        let json: Json = serde_json::from_str(&answer.body).unwrap();
        assert!(json["others"][0].as_str().unwrap().contains("two"), "{json}");
        app.passes(SignedDuration::from_secs(75));
        let answer = one.browser.post(&format!("/admin/editions/{id}/presence"), &[]).await;
        let json: Json = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(json["others"].as_array().unwrap().len(), 0, "two is gone for more than two minutes");
        let shown = two.browser.get(&document).await.texts(".present li");
        assert!(shown[0].contains("09:00"), "one has had it open all the time: {shown:?}");
    }
}
