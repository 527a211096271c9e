//! What waits for whom, and what it costs to say so.

use crate::both_databases;
use crate::support::texts::news;
use crate::support::{TestApp, TestPerson};
use entity::{document, edition, review_run, revision};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{EntityTrait as _, IntoActiveModel as _};

const WAITING: &str = "section[aria-labelledby=card-waiting] a.title";
const MINE: &str = "section[aria-labelledby=card-mine] a.title";

both_databases! {
    async fn each_person_sees_what_waits_for_them_and_not_their_own_texts(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let mut stranger = app.person("stranger").approver_of("oriental").signed_in().await;
        app.submitted(&editor, city, "Waits for the approver").await;
        app.submitted(&approver, city, "Written by the approver").await;
        app.draft(&editor, city, "A draft").await;

        let page = approver.browser.get("/admin").await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert_eq!(page.texts(WAITING), ["Waits for the approver"]);
        let page = editor.browser.get("/admin").await;
        assert!(page.texts(WAITING).is_empty());
        assert_eq!(page.texts(MINE), ["A draft"]);
        let page = stranger.browser.get("/admin").await;
        assert!(!page.body.contains("Waits for the approver"), "{}", page.body);
        let page = stranger.browser.get("/admin/reviews").await;
        assert!(!page.body.contains("Waits for the approver"), "{}", page.body);
    }

    async fn the_queue_filters_by_who_can_answer(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        app.submitted(&editor, city, "Older").await;
        app.submitted(&approver, city, "Own").await;
        let rows = "tbody a.title";
        let page = approver.browser.get("/admin/reviews").await;
        assert_eq!(page.texts(rows), ["Older", "Own"]);
        let page = approver.browser.get("/admin/reviews?mine=yes&city=souss-massa").await;
        assert_eq!(page.texts(rows), ["Older"]);
        let page = approver.browser.get("/admin/reviews?kind=event").await;
        assert!(page.texts(rows).is_empty());
        let page = approver.browser.get("/admin/reviews?page=99&step=Last+word").await;
        assert_eq!(page.texts(rows), ["Older", "Own"]);
    }

    async fn requested_changes_come_back_with_their_reason(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let mut approver = app.person("approver").approver_of("souss-massa").signed_in().await;
        let id = app.submitted(&editor, city, "News").await;
        let review = format!("/admin/editions/{id}/review");
        let to = format!("/admin/editions/{id}/change-request");
        let page = approver.browser.get(&review).await;
        let mut fields = page.form(&to);
        fields.push(("words".to_owned(), "Name the hall.".to_owned()));
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(approver.browser.post(&to, &fields).await.status, 303);
        let page = editor.browser.get("/admin").await;
        assert_eq!(page.texts("section[aria-labelledby=card-mine] blockquote"), ["Name the hall."]);
    }
}

/// SQLite is enough: the number of statements is the program's, not the database's.
#[tokio::test]
async fn pages_cost_the_same_number_of_statements_with_five_hundred_documents() {
    let app = TestApp::on_sqlite().await;
    app.has_short_path().await;
    let city = app.city("souss-massa").await;
    let editor = app
        .person("editor")
        .contributor_of("souss-massa")
        .exists()
        .await;
    let mut approver = app
        .person("approver")
        .approver_of("souss-massa")
        .signed_in()
        .await;
    let id = app.submitted(&editor, city, "News").await;
    let own = app.draft(&approver, city, "Own draft").await;
    app.rewrite(&approver, own, &news("Own draft", "More."))
        .await;
    let pages = ["/admin", "/admin/reviews", "/admin/reviews?mine=yes"];
    copy(&app, id.0, 4).await;
    let few = costs(&app, &mut approver, &pages).await;
    copy(&app, id.0, 495).await;
    let many = costs(&app, &mut approver, &pages).await;
    assert_eq!(few, many);
    assert!(few.iter().all(|count| *count <= 26), "{few:?}");
    let page = approver.browser.get("/admin").await;
    assert_eq!(page.texts(".stat .value")[0], "500");
}

async fn costs(app: &TestApp, reader: &mut TestPerson, pages: &[&str]) -> Vec<u64> {
    let mut counts = Vec::new();
    for page in pages {
        let before = app.app.store.statements();
        let answer = reader.browser.get(page).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        counts.push(app.app.store.statements() - before);
    }
    counts
}

/// The same text in review once more under other documents: through the actions it would take minutes.
async fn copy(app: &TestApp, id: i64, times: usize) {
    let text = edition::Entity::find_by_id(id)
        .one(&app.rows)
        .await
        .unwrap()
        .unwrap();
    let head = revision::Entity::find()
        .one(&app.rows)
        .await
        .unwrap()
        .unwrap();
    let run = review_run::Entity::find()
        .one(&app.rows)
        .await
        .unwrap()
        .unwrap();
    let of = document::Entity::find()
        .one(&app.rows)
        .await
        .unwrap()
        .unwrap();
    for _ in 0..times {
        let mut row = of.clone().into_active_model();
        row.id = NotSet;
        row.public_id = Set(app.app.ids.public_id());
        let document = document::Entity::insert(row).exec(&app.rows).await.unwrap();
        let mut row = text.clone().into_active_model();
        row.id = NotSet;
        row.document_id = Set(document.last_insert_id);
        row.head_revision_id = Set(Some(head.id));
        let edition = edition::Entity::insert(row).exec(&app.rows).await.unwrap();
        let mut row = head.clone().into_active_model();
        row.id = NotSet;
        row.edition_id = Set(edition.last_insert_id);
        revision::Entity::insert(row).exec(&app.rows).await.unwrap();
        let mut row = run.clone().into_active_model();
        row.id = NotSet;
        row.edition_id = Set(edition.last_insert_id);
        review_run::Entity::insert(row)
            .exec(&app.rows)
            .await
            .unwrap();
    }
}
