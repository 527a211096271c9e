//! Comments: where they hang, who is told, how they close.

use mihan::domain::stage::Stage;

use super::{CITY, block, opens, presses, thread_at};
use crate::both_databases;
use crate::support::texts::news;

both_databases! {
    async fn a_comment_on_a_block_is_answered_closed_and_opened_again(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut approver = app.person("approver").approver_of(CITY).signed_in().await;
        let id = app.submitted(&editor, city, "News").await;
        let place = format!("field=body&block={}", block(&app, id, 0).await.as_str());
        let review = approver.browser.get(&format!("/admin/editions/{id}/review")).await;
        let links = review.attributes(".talk-here", "href");
        assert!(links.iter().any(|link| link.contains(&place)), "{links:?}");

        let answer = opens(&mut approver, id, &place, &[("words", "Which words?")]).await;
        let at = thread_at(&answer);
        let page = editor.browser.get(&at).await;
        assert_eq!(page.texts(".talk-comment .talk-words"), ["Which words?"]);
        let to = format!("{at}/comments");
        let said = editor.browser.post(&to, &[("words", "These.")]).await;
        assert_eq!(said.status, 303, "{}", said.gist());
        for page in ["review", "edit", "threads"] {
            let page = editor.browser.get(&format!("/admin/editions/{id}/{page}")).await;
            assert_eq!(page.texts(".talk-thread").len(), 1, "{}", page.body);
        }
        assert_eq!(presses(&mut approver, &at, "resolution").await.status, 303);
        let page = editor.browser.get(&format!("/admin/editions/{id}/threads")).await;
        assert!(page.texts(".talk-thread").is_empty());
        let page = editor.browser.get(&format!("/admin/editions/{id}/threads?show=resolved")).await;
        assert!(page.texts(".talk-thread")[0].contains("approver"), "{}", page.body);
        assert_eq!(presses(&mut editor, &at, "reopening").await.status, 303);
        assert_eq!(app.stage(id).await, Stage::InReview, "talking moves nothing");
        let trail = app.audit_trail().await;
        let talked: Vec<_> = trail.iter().filter(|act| act.starts_with("talk.")).collect();
        assert_eq!(talked, ["talk.open", "talk.comment", "talk.resolve", "talk.reopen"]);
    }

    async fn a_thread_survives_edits_of_its_block_and_says_when_it_is_gone(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let block = block(&app, id, 0).await;
        let place = format!("field=body&block={}", block.as_str());
        let at = thread_at(&opens(&mut editor, id, &place, &[("words", "Check.")]).await);
        let edited = format!("Some other words. {{#{}}}", block.as_str());
        app.rewrite(&editor, id, &news("News", &edited)).await;
        let page = editor.browser.get(&at).await;
        assert_eq!(page.texts(".badge.warn"), ["Changed since"]);
        assert!(page.texts("ins").concat().contains("other"), "{}", page.body);
        app.rewrite(&editor, id, &news("News", "Nothing of it.")).await;
        let page = editor.browser.get(&at).await;
        assert_eq!(page.texts(".alert blockquote"), ["Some words."]);
        let page = editor.browser.get(&format!("/admin/editions/{id}/edit")).await;
        assert!(page.texts(".talk-thread .badge").contains(&"Place gone".to_owned()), "{}", page.body);
    }

    async fn those_called_and_those_who_wrote_are_told_once_each(app: TestApp) {
        let city = app.city(CITY).await;
        let editor = app.person("editor").contributor_of(CITY).exists().await;
        let called = app.person("called").manager_of(CITY).exists().await;
        let stranger = app.person("stranger").manager_of("oriental").exists().await;
        let mut approver = app.person("approver").approver_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let to = called.person.id.to_string();
        let answer = opens(&mut approver, id, "field=title", &[("words", "Too long?"), ("to", &to)]).await;
        thread_at(&answer);
        let notices = app.jobs("notice").await;
        let told: Vec<_> = notices.iter().map(|one| (one["event"].clone(), one["to"].clone())).collect();
        let expected = [
            ("mentioned".into(), serde_json::json!([called.person.id])),
            ("commented".into(), serde_json::json!([editor.person.id, approver.person.id])),
        ];
        assert_eq!(told, expected);
        // Who cannot see the text cannot be told of it.
        let to = stranger.person.id.to_string();
        let answer = opens(&mut approver, id, "field=title", &[("words", "Psst."), ("to", &to)]).await;
        assert_eq!(answer.status, 422, "{}", answer.gist());
        assert!(!answer.body.contains("stranger"));
        assert_eq!(answer.texts("textarea[name=words]"), ["Psst."]);
    }

    async fn only_whoever_said_it_takes_it_back(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut other = app.person("other").approver_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let at = thread_at(&opens(&mut editor, id, "field=title", &[("words", "Nonsense.")]).await);
        let page = editor.browser.get(&at).await;
        let to = page.attributes("form[action$=withdrawal]", "action").remove(0);
        assert_eq!(other.browser.post(&to, &[]).await.status, 403);
        assert_eq!(editor.browser.post(&to, &[]).await.status, 303);
        let page = other.browser.get(&at).await;
        assert!(!page.body.contains("Nonsense."));
        assert!(page.texts(".talk-comment").concat().contains("Taken back by"), "{}", page.body);
        assert_eq!(editor.browser.post(&to, &[]).await.status, 409, "once");
    }

    async fn another_city_finds_no_thread_by_any_door(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut stranger = app.person("stranger").manager_of("oriental").signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let other = app.draft(&editor, city, "Other").await;
        let at = thread_at(&opens(&mut editor, id, "", &[("words", "Secret.")]).await);
        let list = format!("/admin/editions/{id}/threads");
        for door in [at.as_str(), &list, &format!("{list}/new")] {
            let answer = stranger.browser.get(door).await;
            assert_eq!(answer.status, 404, "{door}");
            assert!(!answer.body.contains("Secret"));
        }
        for act in ["comments", "resolution", "reopening", "acceptance", "refusal"] {
            let answer = stranger.browser.post(&format!("{at}/{act}"), &[("words", "x")]).await;
            assert_eq!(answer.status, 404, "{act}");
        }
        let number = at.rsplit('/').next().unwrap();
        let wrong = format!("/admin/editions/{other}/threads/{number}");
        assert_eq!(editor.browser.get(&wrong).await.status, 404, "a thread belongs to one text");
    }

    async fn an_hour_of_talk_has_a_limit(app: TestApp) {
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = app.draft(&editor, city, "News").await;
        let at = thread_at(&opens(&mut editor, id, "", &[("words", "One.")]).await);
        let to = format!("{at}/comments");
        for _ in 1..60 {
            assert_eq!(editor.browser.post(&to, &[("words", "Again.")]).await.status, 303);
        }
        assert_eq!(editor.browser.post(&to, &[("words", "Again.")]).await.status, 429);
        assert_eq!(editor.browser.post(&to, &[("words", " ")]).await.status, 422);
    }
}
