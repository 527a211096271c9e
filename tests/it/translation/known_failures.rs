//! What other systems are known to get wrong, each as a test that would fail for them.

use mihan::actions::text::start_edition;
use mihan::actions::workflow;
use mihan::domain::locale::Locale;
use mihan::domain::stage::Stage;

use super::{
    ARABIC, CITY, arabic, arabic_with, goes_public, goes_public_as, next_round, opens, page_of,
    saves, stale, submits, translated,
};
use crate::both_databases;

both_databases! {
    /// Drupal: moderating content forgets or raises the stale flag as drafts come and go.
    async fn a_draft_of_the_source_that_comes_and_goes_stales_nothing(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        for id in [source, french] {
            goes_public(&app, &writer, &director, id).await;
        }
        let draft = next_round(&app, &writer, source, &arabic_with("نص آخر تماما.")).await;
        submits(&app, &writer, draft, "major").await;
        let seen = app.seen(draft).await;
        workflow::retract(&app.app, &writer.actor(), draft, &seen, None).await.unwrap();
        assert_eq!(stale(&app, french).await, 0);
        let seen = app.seen(draft).await;
        workflow::discard(&app.app, &writer.actor(), draft, &seen).await.unwrap();
        assert_eq!(stale(&app, french).await, 0);
        let page = opens(&mut writer, french).await;
        assert!(page.texts(".badge.warn").is_empty(), "{}", page.body);
    }

    /// Every comma of the source marks every translation, until nobody looks at the marks any more.
    async fn a_minor_edit_of_the_source_stales_nothing_and_tells_nobody(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        goes_public(&app, &writer, &director, source).await;
        let next = next_round(&app, &writer, source, &arabic_with("الدخول مجاني!")).await;
        goes_public_as(&app, &writer, &director, next, "minor").await;
        assert_eq!(stale(&app, french).await, 0);
        let told = app.jobs("notice").await;
        assert!(!told.iter().any(|job| job["event"] == "source_changed"), "{told:?}");
        let last = next_round(&app, &writer, next, &arabic_with("الدخول بعشرين درهما.")).await;
        goes_public(&app, &writer, &director, last).await;
        assert_eq!(stale(&app, french).await, 1, "a major edit after it does");
    }

    /// A source that is put back must not leave its translations marked.
    async fn a_source_put_back_to_what_it_said_stales_nothing(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        goes_public(&app, &writer, &director, source).await;
        let other = next_round(&app, &writer, source, &arabic_with("نص آخر تماما.")).await;
        goes_public(&app, &writer, &director, other).await;
        assert_eq!(stale(&app, french).await, 1);
        let back: Vec<_> = ARABIC.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let back = next_round(&app, &writer, other, &back).await;
        goes_public(&app, &writer, &director, back).await;
        assert_eq!(stale(&app, french).await, 0);
    }

    /// Deleting the source takes its translations along, or leaves them pointing at nothing.
    async fn removing_the_source_leaves_the_translation_whole_and_says_so(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        for id in [source, french] {
            goes_public(&app, &writer, &director, id).await;
        }
        let seen = app.seen(source).await;
        workflow::remove(&app.app, &director.actor(), source, &seen, "Erreur").await.unwrap();
        assert_eq!(app.stage(french).await, Stage::Published);
        let page = opens(&mut writer, french).await;
        assert!(page.texts(".alert.warn h2").join(" ").contains("source is gone"), "{}", page.body);
        assert!(page.body.contains("La Cité ouvre ses portes."));
        let document = app.standing(french).await.edition.document.public_id;
        let page = writer.browser.get(&format!("/admin/documents/{document}")).await;
        assert!(page.texts(".badge").join(" ").contains("Source gone"), "{}", page.body);
        // And it can still be worked on.
        let open = start_edition(&app.app, &writer.actor(), &document, Locale::FrMa, None).await.unwrap();
        let page = opens(&mut writer, open).await;
        let answer = saves(&mut writer, &page, open, &[("f-title", "Autrement dit")]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert_eq!(app.standing(open).await.head.content.title(), "Autrement dit");
    }

    /// Publishing one language publishes, or stales, the one that waits beside it.
    async fn two_pending_languages_keep_out_of_each_others_way(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        for id in [source, french] {
            goes_public(&app, &writer, &director, id).await;
        }
        let next = next_round(&app, &writer, source, &arabic_with("الدخول بعشرين درهما.")).await;
        let document = app.standing(french).await.edition.document.public_id;
        let open = start_edition(&app.app, &writer.actor(), &document, Locale::FrMa, None).await.unwrap();
        let ahead = format!("{}?source={next}", page_of(open));
        let page = writer.browser.get(&ahead).await;
        assert_eq!(page.texts("#b-bbbbbbbb-row .badge"), ["Source changed"], "{}", page.body);
        let typed = [("b-bbbbbbbb", "L’entrée coûte vingt dirhams.")];
        assert_eq!(saves(&mut writer, &page, open, &typed).await.status, 303);
        assert_eq!(stale(&app, open).await, 0, "ahead is not behind");
        submits(&app, &writer, next, "major").await;
        submits(&app, &writer, open, "major").await;
        app.approve(&director, next).await.unwrap();
        app.publish(&director, next).await.unwrap();
        assert_eq!(app.stage(open).await, Stage::InReview, "no language goes out unasked");
        assert_eq!(app.stage(french).await, Stage::Published);
        assert_eq!(stale(&app, open).await, 0);
        assert_eq!(stale(&app, french).await, 1);
    }
}
