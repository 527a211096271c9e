//! Every revision of a text: listed through all its editions, compared with any other, brought back.

use mihan::domain::id::EditionId;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;

use super::pictures::{jpeg, uploads};
use super::{CITY, kept, opens, saves};
use crate::both_databases;
use crate::support::texts::news;
use crate::support::{Answer, TestApp, TestPerson};

fn restoration_of(id: EditionId, number: i64) -> String {
    format!("/admin/editions/{id}/revisions/{number}/restoration")
}

/// Answers the question on the page, with a reason.
async fn brings_back(who: &mut TestPerson, id: EditionId, number: i64) -> Answer {
    let path = restoration_of(id, number);
    let page = who.browser.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    confirms(who, &page, &path).await
}

async fn confirms(who: &mut TestPerson, page: &Answer, path: &str) -> Answer {
    let mut fields = page.sendable(path);
    fields.retain(|(name, _)| name != "reason");
    fields.push(("reason".to_owned(), "It was better".to_owned()));
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    who.browser.post(path, &fields).await
}

/// A published text with a second edition in draft: titles One, Two | Three.
async fn two_editions(app: &TestApp, writer: &TestPerson) -> (EditionId, EditionId) {
    let city = app.city(CITY).await;
    app.has_short_path().await;
    let approver = app.person("approver").approver_of(CITY).exists().await;
    let first = app.draft(writer, city, "One").await;
    app.rewrite(writer, first, &news("Two", "Some words."))
        .await;
    app.submit(writer, first).await.unwrap();
    app.approve(&approver, first).await.unwrap();
    app.publish(&approver, first).await.unwrap();
    let second = app.next_edition(writer, first).await;
    app.rewrite(writer, second, &news("Three", "Other words."))
        .await;
    (first, second)
}

both_databases! {
    async fn the_revisions_of_all_editions_stand_in_one_list(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let (first, second) = two_editions(&app, &writer).await;
        for id in [first, second] {
            let list = writer.browser.get(&format!("/admin/editions/{id}/revisions")).await;
            let marks = [format!("{second}.2"), format!("{second}.1"), format!("{first}.2"), format!("{first}.1")];
            assert_eq!(list.attributes("input[name=from]", "value"), marks);
        }
        let page = writer.browser.get(&format!("/admin/editions/{second}/compare?from={first}.1&to={second}.2")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(page.texts(".diff-field del")[0], "One");
        assert_eq!(page.texts(".diff-field ins")[0], "Three");
    }

    async fn two_revisions_far_apart_are_chosen_one_after_the_other(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let city = app.city(CITY).await;
        let id = app.draft(&writer, city, "Title 0").await;
        for number in 1..30 {
            app.rewrite(&writer, id, &news(&format!("Title {number}"), "Some words.")).await;
        }
        let before = app.app.store.statements();
        let list = writer.browser.get(&format!("/admin/editions/{id}/revisions")).await;
        assert!(app.app.store.statements() - before <= 14, "{}", app.app.store.statements() - before);
        assert_eq!(list.texts("tbody tr").len(), 25);
        let chosen = list.attributes("tbody tr:first-child a.quiet", "href").remove(0);
        let list = writer.browser.get(&chosen).await;
        let older = list.attributes(".pagination a[rel=next]", "href").remove(0);
        let list = writer.browser.get(&older).await;
        let compare = list.attributes("tbody tr:last-child .actions a", "href").remove(0);
        let page = writer.browser.get(&compare).await;
        assert!(page.texts(".diff-field del")[0].contains('0'), "{}", page.body);
        assert!(page.texts(".diff-field ins")[0].contains("29"));
    }

    async fn a_revision_of_another_document_cannot_be_compared(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let city = app.city(CITY).await;
        let one = app.draft(&writer, city, "One").await;
        let other = app.draft(&writer, city, "Other").await;
        for query in [format!("from=1&to={other}.1"), "from=1&to=x".to_owned(), "from=1.&to=1".to_owned()] {
            let page = writer.browser.get(&format!("/admin/editions/{one}/compare?{query}")).await;
            assert_eq!(page.status, 404, "{query}");
        }
    }

    async fn a_picture_is_shown_before_and_after(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let city = app.city(CITY).await;
        let id = app.draft(&writer, city, "News").await;
        let one = uploads(&mut writer, CITY, jpeg(600, 40)).await;
        let two = uploads(&mut writer, CITY, jpeg(600, 80)).await;
        for asset in [&one, &two] {
            let page = opens(&mut writer, id).await;
            let typed = [
                ("title", "News"), ("summary", "What it is about."), ("body_markdown", "Some words."),
                ("lead_image.asset", asset), ("lead_image.alt", asset),
            ];
            assert_eq!(saves(&mut writer, &page, id, &typed).await.status, 303);
        }
        let page = writer.browser.get(&format!("/admin/editions/{id}/compare?from=2&to=3")).await;
        let shown = page.attributes(".diff-picture img", "src");
        assert_eq!(shown, [format!("/admin/images/{one}/480"), format!("/admin/images/{two}/480")]);
        assert!(!page.texts(".diff-field ins").is_empty());
    }

    async fn an_old_text_comes_back_as_the_newest_revision_of_the_draft(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let (first, second) = two_editions(&app, &writer).await;
        let answer = brings_back(&mut writer, first, 1).await;
        assert_eq!(answer.location(), format!("/admin/editions/{second}/edit"));
        assert_eq!(kept(&app, second).await.title(), "One");
        let list = writer.browser.get(&format!("/admin/editions/{second}/revisions")).await;
        assert_eq!(list.texts("tbody tr").len(), 5);
        let newest = list.texts("tbody tr").remove(0).replace(['\u{2068}', '\u{2069}'], "");
        assert!(newest.contains("It was better") && newest.contains("From edition 1, version 1"), "{newest}");
        assert_eq!(app.audit_trail().await.last().unwrap(), "edition.restore");
    }

    async fn without_a_draft_an_old_text_begins_a_new_edition(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let (first, second) = two_editions(&app, &writer).await;
        app.submit(&writer, second).await.unwrap();
        let approver = app.person("second").approver_of(CITY).exists().await;
        app.approve(&approver, second).await.unwrap();
        app.publish(&approver, second).await.unwrap();
        let answer = brings_back(&mut writer, first, 1).await;
        let third: i64 = answer.location().split('/').nth(3).unwrap().parse().unwrap();
        let third = EditionId(third);
        assert!(third != first && third != second);
        assert_eq!(app.stage(third).await, Stage::Draft);
        assert_eq!(app.stage(second).await, Stage::Published);
        assert_eq!(kept(&app, third).await.title(), "One");
        assert_eq!(kept(&app, second).await.title(), "Three");
    }

    async fn a_text_under_review_is_not_replaced(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let (first, second) = two_editions(&app, &writer).await;
        let path = restoration_of(first, 1);
        let page = writer.browser.get(&path).await;
        app.submit(&writer, second).await.unwrap();
        assert_eq!(confirms(&mut writer, &page, &path).await.status, 409);
        let page = writer.browser.get(&path).await;
        assert_eq!(page.texts(".checks .blocking").len(), 1, "{}", page.body);
        assert!(page.attributes("main form", "action").is_empty());
        let seen = app.seen(second).await;
        let version = seen.lock_version.to_string();
        let fields = [("lock_version", version.as_str()), ("digest", &seen.digest)];
        assert_eq!(writer.browser.post(&path, &fields).await.status, 409);
        assert_eq!(kept(&app, second).await.title(), "Three");
    }

    async fn whoever_saw_an_older_draft_is_asked_again(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let (first, second) = two_editions(&app, &writer).await;
        let path = restoration_of(first, 1);
        let page = writer.browser.get(&path).await;
        app.rewrite(&writer, second, &news("Four", "New words.")).await;
        let answer = confirms(&mut writer, &page, &path).await;
        assert_eq!(answer.status, 409);
        assert!(answer.body.contains("It was better"), "what was typed is kept");
        assert_eq!(kept(&app, second).await.title(), "Four");
        assert_eq!(confirms(&mut writer, &answer, &path).await.status, 303);
        assert_eq!(kept(&app, second).await.title(), "One");
    }

    async fn whoever_brings_a_text_back_has_written_on_it(app: TestApp) {
        let writer = app.person("writer").contributor_of(CITY).exists().await;
        let (first, second) = two_editions(&app, &writer).await;
        let mut second_approver = app.person("restorer").approver_of(CITY).signed_in().await;
        assert_eq!(brings_back(&mut second_approver, first, 1).await.status, 303);
        app.submit(&writer, second).await.unwrap();
        app.approve(&second_approver, second).await.unwrap_err();
    }

    async fn who_may_not_write_cannot_bring_back(app: TestApp) {
        let writer = app.person("writer").contributor_of(CITY).exists().await;
        let (first, _) = two_editions(&app, &writer).await;
        let mut reader = app.person("reader").is(Role::LanguageReviewer, Some(CITY)).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let path = restoration_of(first, 1);
        assert_eq!(reader.browser.get(&path).await.status, 403);
        assert_eq!(reader.browser.post(&path, &[]).await.status, 403);
        assert_eq!(stranger.browser.get(&path).await.status, 404);
        assert_eq!(stranger.browser.post(&path, &[]).await.status, 404);
        let list = reader.browser.get(&format!("/admin/editions/{first}/revisions")).await;
        assert!(list.attributes("main a", "href").iter().all(|href| !href.ends_with("/restoration")));
    }

    async fn a_slug_that_another_document_took_gives_way(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let city = app.city(CITY).await;
        let id = app.draft(&writer, city, "Shared").await;
        app.rewrite(&writer, id, &news("Renamed", "Some words.")).await;
        let other = app.draft(&writer, city, "Shared").await;
        assert_eq!(kept(&app, other).await.text("slug"), "shared");
        assert_eq!(brings_back(&mut writer, id, 1).await.status, 303);
        let text = kept(&app, id).await;
        assert_eq!((text.title(), text.text("slug")), ("Shared", "shared-2"));
    }
}
