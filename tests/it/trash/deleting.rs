//! The one way out for good: an administrator, thirty days later, the title typed; and nothing else.

use std::collections::BTreeSet;

use entity::{document, edition, revision};
use jiff::SignedDuration;
use mihan::actions::workflow::discard;
use mihan::domain::locale::Locale;
use mihan::store::trash::{HANGING, PUBLIC_ONLY};
use sea_orm::{ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _, Statement};

use super::{CITY, document_of, puts, restorable};
use crate::both_databases;
use crate::support::texts::news;
use crate::support::{TestApp, TestPerson};

/// A thing in the trash: the address of its deletion.
async fn doomed(app: &TestApp, writer: &mut TestPerson, title: &str) -> String {
    let city = app.city(CITY).await;
    let id = app.draft(writer, city, title).await;
    app.rewrite(writer, id, &news(title, "Other words.")).await;
    let document = document_of(app, id).await;
    puts(writer, &document).await;
    restorable(writer)
        .await
        .remove(0)
        .replace("restoration", "deletion")
}

both_databases! {
    async fn an_administrator_deletes_after_thirty_days_by_typing_the_title(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let mut admin = app.person("admin").administrator().signed_in().await;
        let path = doomed(&app, &mut writer, "Le doublon").await;
        let early = admin.browser.post(&path, &[("title", "Le doublon")]).await;
        assert_eq!(early.status, 409, "{}", early.gist());
        app.passes(SignedDuration::from_hours(30 * 24));
        admin.signs_in().await;
        let page = admin.browser.get("/admin/trash").await;
        assert_eq!(page.attributes("a.danger", "href"), [path.as_str()]);
        let wrong = admin.browser.post(&path, &[("title", "Autre")]).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.texts("#f-title-error").len(), 1);
        assert_eq!(wrong.attributes("#f-title", "value"), ["Autre"]);
        let done = admin.browser.post(&path, &[("title", " Le  doublon ")]).await;
        assert_eq!(done.location(), "/admin/trash", "{}", done.gist());
        assert_eq!(document::Entity::find().count(&app.rows).await.unwrap(), 0);
        assert_eq!(edition::Entity::find().count(&app.rows).await.unwrap(), 0);
        assert_eq!(revision::Entity::find().count(&app.rows).await.unwrap(), 0);
        assert_eq!(app.audit_trail().await.last().unwrap(), "trash.delete");
        assert!(mihan::actions::audit::verify(&app.app.store, None).await.unwrap().is_ok());
        // Its address is free again.
        let city = app.city(CITY).await;
        let next = app.draft(&writer, city, "Le doublon").await;
        assert_eq!(app.standing(next).await.edition.slug, "le-doublon");
    }

    async fn only_administrators_delete(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let path = doomed(&app, &mut writer, "Le doublon").await;
        app.passes(SignedDuration::from_hours(31 * 24));
        let mut manager = app.person("manager").manager_of(CITY).signed_in().await;
        assert_eq!(manager.browser.get(&path).await.status, 403);
        assert_eq!(manager.browser.post(&path, &[("title", "Le doublon")]).await.status, 403);
        assert!(manager.browser.get("/admin/trash").await.attributes("a.danger", "href").is_empty());
        assert_eq!(document::Entity::find().count(&app.rows).await.unwrap(), 1);
    }

    async fn a_text_with_all_that_hangs_from_it_leaves_its_document_behind(app: TestApp) {
        let city = app.city(CITY).await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        app.has_short_path().await;
        let first = app.submitted(&writer, city, "Premier").await;
        let seen = app.seen(first).await;
        mihan::actions::workflow::request_changes(&app.app, &approver.actor(), first, &seen, "No").await.unwrap();
        mihan::actions::text::restore_revision(&app.app, &writer.actor(), (first, 1), Some(&app.seen(first).await), "").await.unwrap();
        let seen = app.seen(first).await;
        discard(&app.app, &writer.actor(), first, &seen).await.unwrap();
        let second = app.next_edition(&writer, first).await;
        let document = document_of(&app, second).await;
        let arabic = mihan::actions::text::start_edition(&app.app, &writer.actor(), &document, Locale::ArMa, Some(second)).await.unwrap();
        mihan::actions::trash::put_edition(&app.app, &writer.actor(), first, "x").await.unwrap();
        app.passes(SignedDuration::from_hours(31 * 24));
        writer.signs_in().await;
        let path = restorable(&mut writer).await.remove(0).replace("restoration", "deletion");
        let mut admin = app.person("admin").administrator().signed_in().await;
        let done = admin.browser.post(&path, &[("title", "Premier")]).await;
        assert_eq!(done.location(), "/admin/trash", "{}", done.gist());
        assert!(edition::Entity::find_by_id(first.0).one(&app.rows).await.unwrap().is_none());
        for left in [second, arabic] {
            assert_eq!(app.standing(left).await.edition.document.public_id, document);
        }
        let row = document::Entity::find().one(&app.rows).await.unwrap().unwrap();
        assert!(!row.deleting, "the mark is gone with the transaction");
    }

    async fn the_database_lets_no_revision_change_and_none_go_by_itself(app: TestApp) {
        let city = app.city(CITY).await;
        let writer = app.person("writer").contributor_of(CITY).exists().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        app.has_short_path().await;
        let id = app.submitted(&writer, city, "News").await;
        app.approve(&approver, id).await.unwrap();
        for table in ["revision", "stage_change", "review_answer"] {
            for sql in [format!("UPDATE {table} SET id = id"), format!("DELETE FROM {table}")] {
                let refused = app.rows.execute_unprepared(&sql).await;
                assert!(refused.unwrap_err().to_string().contains("never changed"), "{sql}");
            }
        }
    }
}

/// A new table that names a text has to say how its rows go with it.
#[tokio::test]
async fn every_table_that_hangs_from_a_text_is_known_to_the_trash() {
    let app = TestApp::on_sqlite().await;
    let backend = app.rows.get_database_backend();
    let ask = async |sql: String| {
        app.rows
            .query_all_raw(Statement::from_string(backend, sql))
            .await
            .unwrap()
    };
    let own: BTreeSet<&str> = ["document", "edition", "revision", "trash", "slug_claim"].into();
    let known: BTreeSet<&str> = HANGING.iter().map(|(table, ..)| *table).collect();
    let gone: BTreeSet<&str> = own.union(&known).copied().collect();
    for row in ask("SELECT name FROM sqlite_master WHERE type = 'table'".to_owned()).await {
        let table: String = row.try_get("", "name").unwrap();
        for key in ask(format!("PRAGMA foreign_key_list({table})")).await {
            let target: String = key.try_get("", "table").unwrap();
            let follows: String = key.try_get("", "on_delete").unwrap();
            let covered = gone.contains(table.as_str())
                || PUBLIC_ONLY.contains(&table.as_str())
                || follows == "CASCADE";
            assert!(
                covered || !gone.contains(target.as_str()),
                "{table} names {target}: add it to store::trash"
            );
        }
    }
}
