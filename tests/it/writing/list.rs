//! The list of documents: what it finds, what it never shows, what it costs.

use entity::{document, edition, revision};
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{EntityTrait as _, IntoActiveModel as _};

use super::{CITY, started, starts};
use crate::both_databases;
use crate::support::{TestApp, TestPerson};

const TITLES: &str = "tbody th a";

/// The titles that a query of the list finds.
async fn finds(who: &mut TestPerson, query: &[(&str, &str)]) -> Vec<String> {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(query)
        .finish();
    let page = who.browser.get(&format!("/admin/documents?{query}")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page.texts(TITLES)
}

both_databases! {
    async fn arabic_is_found_with_and_without_hamza_and_vowels(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let title = "إعلان عن مباراة الوُلوج إلى المدينة";
        started(&starts(&mut editor, Kind::News, Locale::ArMa, &[("title", title)]).await);
        started(&starts(&mut editor, Kind::News, Locale::FrMa, &[("title", "Été à Agadir")]).await);
        for query in ["إعلان", "اعلان", "الولوج", "ولوج", "مباراه", "إِعْلَان مباراة"] {
            assert_eq!(finds(&mut editor, &[("q", query)]).await, [title], "{query}");
        }
        for query in ["ete", "ÉTÉ", "agadir été"] {
            assert_eq!(finds(&mut editor, &[("q", query)]).await, ["Été à Agadir"], "{query}");
        }
        for query in ["%", "_", "غير موجود", "' OR 1=1 --"] {
            let found = finds(&mut editor, &[("q", query)]).await;
            assert!(found.is_empty() || found.len() == 2, "{query}: {found:?}");
        }
        assert!(finds(&mut editor, &[("q", "غير موجود")]).await.is_empty());
    }

    async fn filters_narrow_and_drafts_of_other_cities_are_never_shown(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let elsewhere = app.city("oriental").await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let colleague = app.person("colleague").contributor_of(CITY).exists().await;
        let stranger = app.person("stranger").contributor_of("oriental").exists().await;
        app.draft(&stranger, elsewhere, "Ailleurs").await;
        app.draft(&colleague, city, "Du collègue").await;
        app.submitted(&editor, city, "En revue").await;
        let typed = [("title", "Une page"), ("section", "contact")];
        started(&starts(&mut editor, Kind::Page, Locale::En, &typed).await);

        let mut all = finds(&mut editor, &[]).await;
        all.sort();
        assert_eq!(all, ["Du collègue", "En revue", "Une page"]);
        assert_eq!(finds(&mut editor, &[("kind", "page")]).await, ["Une page"]);
        assert_eq!(finds(&mut editor, &[("locale", "en")]).await, ["Une page"]);
        assert_eq!(finds(&mut editor, &[("stage", "in_review")]).await, ["En revue"]);
        assert_eq!(finds(&mut editor, &[("mine", "1"), ("kind", "news")]).await, ["En revue"]);
        assert_eq!(finds(&mut editor, &[("city", CITY)]).await.len(), 3);
        assert!(finds(&mut editor, &[("q", "ailleurs")]).await.is_empty());
        for query in ["city=oriental", "kind=poem", "stage=lost", "locale=xx"] {
            let answer = editor.browser.get(&format!("/admin/documents?{query}")).await;
            assert_eq!(answer.status, 404, "{query}");
        }
    }
}

/// SQLite is enough: the number of statements is the program's, not the database's.
#[tokio::test]
async fn the_list_costs_the_same_with_three_hundred_documents_and_has_pages() {
    let app = TestApp::on_sqlite().await;
    app.has_short_path().await;
    let city = app.city(CITY).await;
    let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
    let id = app.draft(&editor, city, "Une nouvelle").await;
    let document = app.standing(id).await.edition.document.public_id;
    let pages = [
        "/admin/documents".to_owned(),
        "/admin/documents?q=nouvelle&kind=news&mine=1".to_owned(),
        format!("/admin/documents/{document}"),
        format!("/admin/editions/{id}/edit"),
        format!("/admin/editions/{id}/preview"),
        format!("/admin/editions/{id}/revisions"),
        "/admin/images".to_owned(),
        "/admin/documents?lacking=ar-MA&translation=stale".to_owned(),
        "/admin/coverage".to_owned(),
        "/admin/coverage.csv".to_owned(),
    ];
    copy(&app, id.0, 4).await;
    let few = costs(&app, &mut editor, &pages).await;
    copy(&app, id.0, 295).await;
    let many = costs(&app, &mut editor, &pages).await;
    assert_eq!(few, many);
    assert!(few.iter().all(|count| *count <= 30), "{few:?}");

    let mut seen = 0;
    let mut next = Some("/admin/documents".to_owned());
    while let Some(address) = next {
        let page = editor.browser.get(&address).await;
        seen += page.texts(TITLES).len();
        next = page
            .attributes("nav a[rel=next]", "href")
            .into_iter()
            .next();
    }
    assert_eq!(seen, 300);
}

async fn costs(app: &TestApp, reader: &mut TestPerson, pages: &[String]) -> Vec<u64> {
    let mut counts = Vec::new();
    for page in pages {
        let before = app.app.store.statements();
        let answer = reader.browser.get(page).await;
        assert_eq!(answer.status, 200, "{page}: {}", answer.body);
        counts.push(app.app.store.statements() - before);
    }
    counts
}

/// The same draft once more under other documents: through the actions it would take minutes.
async fn copy(app: &TestApp, id: i64, times: usize) {
    let text = edition::Entity::find_by_id(id).one(&app.rows).await;
    let text = text.unwrap().unwrap();
    let head = revision::Entity::find_by_id(text.head_revision_id.unwrap())
        .one(&app.rows)
        .await;
    let head = head.unwrap().unwrap();
    let of = document::Entity::find_by_id(text.document_id)
        .one(&app.rows)
        .await;
    let of = of.unwrap().unwrap();
    for _ in 0..times {
        let mut row = of.clone().into_active_model();
        row.id = NotSet;
        row.public_id = Set(app.app.ids.public_id());
        let document = document::Entity::insert(row).exec(&app.rows).await.unwrap();
        let mut row = text.clone().into_active_model();
        row.id = NotSet;
        row.document_id = Set(document.last_insert_id);
        let edition = edition::Entity::insert(row).exec(&app.rows).await.unwrap();
        let mut row = head.clone().into_active_model();
        row.id = NotSet;
        row.edition_id = Set(edition.last_insert_id);
        revision::Entity::insert(row).exec(&app.rows).await.unwrap();
    }
}
