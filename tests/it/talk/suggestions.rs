//! Suggestions: words proposed for one place, taken or left by those who write.

use mihan::domain::refusal::Reason;
use mihan::domain::stage::Stage;

use super::{CITY, block, opens, presses, thread_at};
use crate::both_databases;
use crate::support::texts::news;

const BODY: &str = "La cité ouvre **samedi** matin, voir [le site](https://ofppt.ma/).";

both_databases! {
    async fn a_suggestion_waits_while_frozen_and_is_then_taken_as_a_new_revision(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut approver = app.person("approver").approver_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&editor, id, &news("News", BODY)).await;
        app.submit(&editor, id).await.unwrap();
        let place = format!("field=body&block={}", block(&app, id, 0).await.as_str());
        let proposed = BODY.replace("samedi", "dimanche");
        let typed = [("suggest", "yes"), ("proposed", proposed.as_str())];
        let at = thread_at(&opens(&mut approver, id, &place, &typed).await);
        let page = editor.browser.get(&at).await;
        assert!(page.texts("#accept-waits").concat().contains("waits"), "{}", page.body);
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let fields = [("lock_version", version.as_str()), ("digest", &seen.digest)];
        let early = editor.browser.post(&format!("{at}/acceptance"), &fields).await;
        assert_eq!(early.status, 409);
        assert_eq!(app.standing(id).await.head.number, 2, "nothing was kept");

        let seen = app.seen(id).await;
        let reason = "Look at the suggestion.";
        mihan::actions::workflow::request_changes(&app.app, &approver.actor(), id, &seen, reason)
            .await
            .unwrap();
        assert_eq!(presses(&mut editor, &at, "acceptance").await.status, 303);
        let standing = app.standing(id).await;
        assert_eq!(standing.head.number, 3);
        let markdown = standing.head.content.body().unwrap().to_markdown();
        assert!(markdown.contains("**dimanche** matin, voir [le site](https://ofppt.ma/)."), "{markdown}");
        assert_eq!(standing.edition.stage, Stage::ChangesRequested);
        // The words of both are in the text: neither may approve it.
        let wrote = &standing.situation.contributors;
        assert!(wrote.contains(&approver.person.id) && wrote.contains(&editor.person.id));
        app.submit(&editor, id).await.unwrap();
        let refused = app.approve(&approver, id).await.unwrap_err();
        let mihan::actions::ActionError::Refused(refusal) = refused else { panic!("{refused:?}") };
        assert!(refusal.reasons.contains(&Reason::OwnText));
        let events: Vec<_> = app.jobs("notice").await.iter().map(|one| one["event"].clone()).collect();
        assert!(events.contains(&"suggestion_accepted".into()), "{events:?}");
    }

    async fn a_suggestion_joins_an_edit_of_other_words_and_not_of_the_same(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut reader = app.person("reader").approver_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&editor, id, &news("News", BODY)).await;
        let block = block(&app, id, 0).await;
        let place = format!("field=body&block={}", block.as_str());
        let mut threads = Vec::new();
        for (old, new) in [("ouvre", "ouvrira"), ("samedi", "dimanche")] {
            let proposed = BODY.replace(old, new);
            let typed = [("suggest", "yes"), ("proposed", proposed.as_str())];
            threads.push(thread_at(&opens(&mut reader, id, &place, &typed).await));
        }
        let edited = format!("{} {{#{}}}", BODY.replace("samedi", "lundi"), block.as_str());
        app.rewrite(&editor, id, &news("News", &edited)).await;
        assert_eq!(presses(&mut editor, &threads[0], "acceptance").await.status, 303);
        let markdown = app.standing(id).await.head.content.body().unwrap().to_markdown();
        assert!(markdown.starts_with("La cité ouvrira **lundi** matin"), "{markdown}");
        let late = presses(&mut editor, &threads[1], "acceptance").await;
        assert_eq!(late.status, 409, "{}", late.gist());
        assert!(late.texts("[role=alert]").concat().contains("by hand"), "{}", late.gist());
        assert_eq!(presses(&mut editor, &threads[1], "refusal").await.status, 303);
        let again = editor.browser.post(&format!("{}/refusal", threads[1]), &[]).await;
        assert_eq!(again.status, 409, "settled once");
    }

    async fn a_title_can_be_suggested_and_its_address_follows(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "Old title").await;
        let typed = [("suggest", "yes"), ("proposed", "New title"), ("words", "Shorter.")];
        let at = thread_at(&opens(&mut editor, id, "field=title", &typed).await);
        assert_eq!(presses(&mut editor, &at, "acceptance").await.status, 303);
        let standing = app.standing(id).await;
        assert_eq!(standing.edition.title, "New title");
        assert_eq!(standing.edition.slug, "new-title");
        assert_eq!(standing.head.reason.as_deref(), Some("Shorter."));
    }

    async fn what_cannot_be_suggested_comes_back_with_what_was_typed(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let place = format!("field=body&block={}", block(&app, id, 0).await.as_str());
        for wrong in ["Some words.", "One.\n\nTwo.", "## A heading", "[x](javascript:alert(1))"] {
            let typed = [("suggest", "yes"), ("proposed", wrong), ("words", "Because.")];
            let answer = opens(&mut editor, id, &place, &typed).await;
            assert_eq!(answer.status, 422, "{wrong}");
            assert_eq!(answer.texts("textarea[name=proposed]"), [wrong]);
            assert_eq!(answer.texts("textarea[name=words]"), ["Because."]);
        }
        let typed = [("suggest", "yes"), ("proposed", "Other words."), ("digest", "of an older text")];
        let answer = opens(&mut editor, id, &place, &typed).await;
        assert_eq!(answer.status, 422, "made for words that are gone");
        let page = editor.browser.get(&format!("/admin/editions/{id}/threads")).await;
        assert!(page.texts(".talk-thread").is_empty());
    }
}
