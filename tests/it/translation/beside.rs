//! The page: writing, marking, and what it shows.

use mihan::domain::locale::Locale;
use mihan::domain::stage::Stage;

use super::{
    CITY, FRENCH, arabic, arabic_with, begins, done, goes_public, next_round, opens, page_of,
    saves, stale, translated,
};
use crate::both_databases;

both_databases! {
    async fn a_translation_begins_beside_its_source_each_in_its_own_direction(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let source = arabic(&app, &writer).await;
        let french = begins(&app, &mut writer, source, Locale::FrMa).await;
        let page = opens(&mut writer, french).await;
        assert_eq!(page.attributes("[id=b-aaaaaaaa]", "dir"), ["ltr"]);
        assert_eq!(page.attributes(".side-by-side > [lang=ar-MA]", "dir"), ["rtl"; 4]);
        assert!(page.texts(".side-by-side .prose").join(" ").contains("تفتح المدينة"));
        assert_eq!(done(&app, french).await, (0, 4));
        let half = &FRENCH[..2];
        assert_eq!(saves(&mut writer, &page, french, half).await.status, 303);
        assert_eq!(done(&app, french).await, (2, 4));
        let page = opens(&mut writer, french).await;
        let told = page.texts("section[aria-labelledby=from] .count").remove(0);
        let told: String = told.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
        assert_eq!(told, "Up to date: 2 of 4");
        assert_eq!(saves(&mut writer, &page, french, FRENCH).await.status, 303);
        assert_eq!(done(&app, french).await, (4, 4));
        let text = app.standing(french).await.head.content;
        let body = text.body().unwrap().to_markdown();
        assert_eq!(body.trim(), "La Cité ouvre ses portes. {#aaaaaaaa}\n\nL’entrée est libre. {#bbbbbbbb}");
        assert!(!text.text("slug").is_empty(), "the same path as the editor's");
    }

    async fn a_changed_block_is_shown_everywhere_and_can_be_written_anew_or_confirmed(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        goes_public(&app, &writer, &director, source).await;
        assert_eq!(stale(&app, french).await, 0, "going public changes no word");
        let next = next_round(&app, &writer, source, &arabic_with("الدخول بعشرين درهما.")).await;
        assert_eq!(stale(&app, french).await, 0, "a draft of the source is not its public text");
        goes_public(&app, &writer, &director, next).await;
        assert_eq!(stale(&app, french).await, 1);

        let page = opens(&mut writer, french).await;
        let row = "#b-bbbbbbbb-row";
        assert_eq!(page.texts(&format!("{row} .badge")), ["Source changed"]);
        assert!(page.texts(&format!("{row} details ins")).join(" ").contains("بعشرين"), "{}", page.body);
        let document = app.standing(french).await.edition.document.public_id;
        for place in [format!("/admin/documents/{document}"), "/admin/documents".to_owned(), format!("/admin/editions/{french}/review")] {
            let page = writer.browser.get(&place).await;
            let badges = page.texts(".badge.warn").join(" ");
            assert!(badges.contains("Source changed"), "{place}: {}", page.body);
        }
        assert_eq!(saves(&mut writer, &page, french, &[("right", "b-bbbbbbbb")]).await.status, 303);
        assert_eq!(stale(&app, french).await, 0);
        assert_eq!(done(&app, french).await, (4, 4));
    }

    async fn writers_of_the_translation_are_told_when_its_source_goes_out_changed(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        goes_public(&app, &writer, &director, source).await;
        let told = async || {
            let jobs = app.jobs("notice").await;
            jobs.into_iter().filter(|job| job["event"] == "source_changed").collect::<Vec<_>>()
        };
        assert!(told().await.is_empty());
        let next = next_round(&app, &writer, source, &arabic_with("الدخول بعشرين درهما.")).await;
        goes_public(&app, &writer, &director, next).await;
        let told = told().await;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0]["edition"], french.0);
    }

    async fn a_new_version_of_a_translation_knows_what_the_one_before_was_made_from(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        for id in [source, french] {
            goes_public(&app, &writer, &director, id).await;
        }
        let next = next_round(&app, &writer, source, &arabic_with("الدخول بعشرين درهما.")).await;
        goes_public(&app, &writer, &director, next).await;
        let document = app.standing(french).await.edition.document.public_id;
        let to = format!("/admin/documents/{document}/editions");
        let answer = writer.browser.post(&to, &[("locale", "fr-MA")]).await;
        assert_eq!(answer.status, 303);
        let open = mihan::domain::id::EditionId(answer.location().split('/').nth(3).unwrap().parse().unwrap());
        assert_ne!(open, french);
        assert_eq!(stale(&app, open).await, 1);
        assert_eq!(done(&app, open).await, (3, 4));
        let page = opens(&mut writer, open).await;
        let typed = [("b-bbbbbbbb", "L’entrée coûte vingt dirhams.")];
        assert_eq!(saves(&mut writer, &page, open, &typed).await.status, 303);
        assert_eq!(stale(&app, open).await, 0);
        assert_eq!(stale(&app, french).await, 1, "the public text still says the old thing");
    }

    async fn a_frozen_translation_can_be_confirmed_but_not_written(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let director = app.person("director").manager_of(CITY).exists().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        for id in [source, french] {
            goes_public(&app, &writer, &director, id).await;
        }
        let next = next_round(&app, &writer, source, &arabic_with("الدخول مجاني للجميع.")).await;
        goes_public(&app, &writer, &director, next).await;
        let page = opens(&mut writer, french).await;
        assert!(page.texts("textarea").is_empty(), "{}", page.body);
        let answer = saves(&mut writer, &page, french, &[("b-bbbbbbbb", "Autre chose.")]).await;
        assert_eq!(answer.status, 409, "{}", answer.body);
        assert_eq!(app.stage(french).await, Stage::Published);
        let answer = saves(&mut writer, &page, french, &[("right", "b-bbbbbbbb")]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert_eq!(stale(&app, french).await, 0);
    }

    async fn what_cannot_be_read_comes_back_with_its_block_named_and_everything_kept(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let source = arabic(&app, &writer).await;
        let french = begins(&app, &mut writer, source, Locale::FrMa).await;
        let page = opens(&mut writer, french).await;
        let typed = [("f-title", "Gardé"), ("b-aaaaaaaa", "::: inconnu\n:::")];
        let answer = saves(&mut writer, &page, french, &typed).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert_eq!(answer.attributes(".error-summary a", "href"), ["#b-aaaaaaaa"]);
        assert!(answer.texts("[id=b-aaaaaaaa]")[0].contains("inconnu"));
        assert_eq!(answer.texts("[id=f-title]")[0].trim(), "Gardé");
        assert_eq!(done(&app, french).await, (0, 4));
    }

    async fn the_source_can_be_changed_but_never_to_a_translation_of_the_text_itself(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let source = arabic(&app, &writer).await;
        let french = translated(&app, &mut writer, source).await;
        let english = begins(&app, &mut writer, french, Locale::En).await;
        let page = opens(&mut writer, english).await;
        assert_eq!(page.attributes(".side-by-side > [lang=fr-MA]", "dir").len(), 4, "a translation may be a source");
        let to = format!("{}/source", page_of(source));
        let answer = writer.browser.post(&to, &[("source", "en")]).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        let to = format!("{}/source", page_of(english));
        let answer = writer.browser.post(&to, &[("source", "ar-MA")]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let page = opens(&mut writer, english).await;
        assert_eq!(page.attributes(".side-by-side > [lang=ar-MA]", "dir").len(), 4);
    }

    async fn two_translators_of_different_blocks_both_keep_their_words(app: TestApp) {
        let mut one = app.person("one").contributor_of(CITY).signed_in().await;
        let mut two = app.person("two").contributor_of(CITY).signed_in().await;
        let source = arabic(&app, &one).await;
        let french = begins(&app, &mut one, source, Locale::FrMa).await;
        let (first, second) = (opens(&mut one, french).await, opens(&mut two, french).await);
        assert_eq!(saves(&mut one, &first, french, &FRENCH[..3]).await.status, 303);
        let answer = saves(&mut two, &second, french, &FRENCH[3..]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert_eq!(done(&app, french).await, (4, 4));
        let third = opens(&mut one, french).await;
        assert_eq!(saves(&mut two, &third, french, &[("f-title", "Du second")]).await.status, 303);
        let answer = saves(&mut one, &third, french, &[("f-title", "De la première")]).await;
        assert_eq!(answer.status, 409, "the same words: somebody decides");
        assert!(answer.body.contains("De la première") && answer.body.contains("Du second"));
    }

    async fn somebody_of_another_city_never_sees_the_page(app: TestApp) {
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let source = arabic(&app, &writer).await;
        let french = begins(&app, &mut writer, source, Locale::FrMa).await;
        assert_eq!(stranger.browser.get(&page_of(french)).await.status, 404);
        let answer = stranger.browser.post(&page_of(french), &[("right", "f-title")]).await;
        assert_eq!(answer.status, 404, "{}", answer.body);
    }
}
