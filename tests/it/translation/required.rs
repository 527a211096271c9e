//! Languages that a kind must have, and the page that counts what there is.

use mihan::actions::workflow;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;

use super::{CITY, arabic, arabic_with, goes_public, next_round, stale, translated};
use crate::both_databases;

const REQUIRED: &str = "/admin/required-languages";

both_databases! {
    async fn no_language_goes_out_before_all_that_are_required_are_approved(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let mut keeper = app.person("keeper").is(Role::HqEditor, None).signed_in().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        let sets = [("desk", CITY), ("news", "ar-MA"), ("news", "fr-MA")];
        assert_eq!(writer.browser.post(REQUIRED, &sets).await.status, 403);
        assert_eq!(keeper.browser.post(REQUIRED, &sets).await.status, 303);
        let page = keeper.browser.get(&format!("{REQUIRED}?desk={CITY}")).await;
        assert_eq!(page.attributes("input[name=news][checked]", "value"), ["ar-MA", "fr-MA"]);
        app.submit(&writer, source).await.unwrap();
        app.approve(&director, source).await.unwrap();
        assert!(app.publish(&director, source).await.is_err(), "French is missing");
        let review = keeper.browser.get(&format!("/admin/editions/{source}/review")).await;
        assert_eq!(review.status, 200, "{}", review.body);
        app.submit(&writer, french).await.unwrap();
        app.approve(&director, french).await.unwrap();
        app.publish(&director, source).await.unwrap();
        assert_eq!(app.stage(french).await, Stage::Approved, "no language goes out unasked");
        app.publish(&director, french).await.unwrap();
        let seen = app.seen(french).await;
        workflow::withdraw(&app.app, &director.actor(), french, &seen, "Erreur").await.unwrap();
        let next = next_round(&app, &writer, source, &arabic_with("نص مصحح.")).await;
        goes_public(&app, &writer, &director, next).await;
        assert_eq!(app.stage(next).await, Stage::Published, "a correction waits for nobody");
    }

    async fn the_matrix_counts_what_is_there_stale_waiting_and_missing_in_sight_only(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        goes_public(&app, &writer, &director, source).await;
        goes_public(&app, &writer, &director, french).await;
        let next = next_round(&app, &writer, source, &arabic_with("الدخول بعشرين درهما.")).await;
        goes_public(&app, &writer, &director, next).await;
        assert_eq!(stale(&app, french).await, 1);
        arabic_again(&app, &writer).await;
        let file = writer.browser.get("/admin/coverage.csv").await;
        let lines: Vec<&str> = file.body.lines().collect();
        // city, kind, locale, required, documents, public, waiting, writing, stale, missing
        assert!(lines.contains(&"souss-massa,news,ar-MA,false,2,1,1,0,0,0"), "{}", file.body);
        assert!(lines.contains(&"souss-massa,news,fr-MA,false,2,1,0,0,1,1"), "{}", file.body);
        let page = writer.browser.get("/admin/coverage").await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.texts("td .sub").join(" ").contains("Last word"), "for whom it waits");
        for (link, found) in [("a.badge.warn[href^='/admin/documents']", 1), ("td a[href*=lacking=fr-MA]", 1)] {
            let link = link.replace("[href*=lacking=fr-MA]", "[href*='lacking=fr-MA']");
            let to = page.attributes(&link, "href").remove(0);
            let list = writer.browser.get(&to).await;
            assert_eq!(list.texts("tbody th a").len(), found, "{to}: {}", list.body);
        }
        let none = stranger.browser.get("/admin/coverage.csv").await;
        assert_eq!(none.body.lines().count(), 1, "{}", none.body);
    }
}

/// A second Arabic text, in review.
async fn arabic_again(app: &crate::support::TestApp, writer: &crate::support::TestPerson) {
    let id = arabic(app, writer).await;
    app.submit(writer, id).await.unwrap();
}
