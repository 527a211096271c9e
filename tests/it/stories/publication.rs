//! From an editor's form to the public feeds.

use jiff::SignedDuration;
use mihan::domain::locale::Locale;
use mihan::domain::schedule::WallTime;

use super::newsroom::{CITY, HOUSE, Newsroom, acts, text};
use crate::both_databases;

const CANARY: &str = "kanarienvogel";
const ARABIC: &[(&str, &str)] = &[
    ("title", "انطلاق الدخول التكويني بأكادير"),
    ("summary", "تستقبل المدينة دفعة جديدة من المتدربين."),
    (
        "body_markdown",
        "## البرنامج\n\nافتتحت **المدينة** أبوابها.\n\n- ورشات\n- لقاءات",
    ),
];
const FRENCH: &[(&str, &str)] = &[
    ("title", "Rentrée de la formation à Agadir"),
    ("summary", "La cité accueille une nouvelle promotion."),
    (
        "body_markdown",
        "## Le programme\n\nLa cité a ouvert **ses portes**.",
    ),
];

both_databases! {
    async fn a_text_and_its_translation_reach_every_feed_and_a_draft_reaches_none(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let arabic = room.writes(Locale::ArMa, ARABIC).await;
        let french = room.begins(&arabic, Locale::FrMa).await;
        room.rewrites(&french, FRENCH).await;
        let draft = [("title", CANARY), ("summary", CANARY), ("body_markdown", CANARY), ("slug", CANARY)];
        room.writes(Locale::FrMa, &draft).await;
        let waits = room.writes(Locale::ArMa, &draft[..3]).await;
        room.submits(&waits).await;

        room.submits(&arabic).await;
        let words = [("words", "اذكروا القاعة.")];
        acts(&mut room.reviewer, &arabic, "change-request", &words).await;
        let page = room.editor.browser.get("/admin").await;
        assert_eq!(page.texts("section[aria-labelledby=card-mine] blockquote"), ["اذكروا القاعة."]);
        let mended = "## البرنامج\n\nافتتحت **المدينة** أبوابها بالقاعة الكبرى.";
        room.rewrites(&arabic, &[("body_markdown", mended)]).await;
        assert!(room.entries().await.is_empty());

        room.publishes(&arabic).await;
        room.publishes(&french).await;

        let expected = [(Locale::ArMa, ARABIC, "<strong>المدينة</strong>"), (Locale::FrMa, FRENCH, "<strong>ses portes</strong>")];
        for (locale, typed, bold) in expected {
            let (title, words) = (typed[0].1, typed[1].1);
            let hall = if locale == Locale::ArMa { "القاعة الكبرى" } else { "Le programme" };
            for feed in room.feeds(locale).await {
                assert!(feed.body.contains(title) && feed.body.contains(words), "{}", feed.body);
                assert!(feed.body.contains(hall), "{}", feed.body);
            }
            let entries = room.entries().await;
            let entry = entries.iter().find(|it| text(it, "locale") == locale.tag()).unwrap();
            assert_eq!(text(entry, "title"), title);
            let entry = room.api(&format!("/entries/{}", text(entry, "id"))).await;
            assert!(text(&entry, "html").contains(bold), "{entry}");
            assert_eq!(entry["translations"].as_array().unwrap().len(), 1);
            let page = room.public(&text(&entry, "url")).await;
            assert_eq!(page.status, 200);
            assert_eq!(page.attributes("html", "dir"), [locale.direction().to_string()]);
            assert_eq!(page.texts("h1"), [title]);
            assert!(page.texts("h2").contains(&hall.to_owned()) || page.body.contains(hall));
        }
        let changes = room.changes().await;
        assert_eq!(changes, [
            ("published".to_owned(), ARABIC[0].1.to_owned()),
            ("published".to_owned(), FRENCH[0].1.to_owned()),
        ]);

        let public = room.all_public_bytes().await;
        assert!(public.len() > 60, "only {} addresses", public.len());
        for (path, bytes) in public {
            assert!(!bytes.contains(CANARY), "{path} leaks: {bytes}");
        }
    }

    async fn a_scheduled_text_goes_out_at_its_minute(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, FRENCH).await;
        room.passes_review(&item, "wait").await;
        let minute = room.app.app.clock.now() + SignedDuration::from_mins(90);
        let at = WallTime::of(minute).unwrap().civil().strftime("%Y-%m-%dT%H:%M").to_string();
        acts(&mut room.director, &item, "schedule", &[("at", &at)]).await;
        room.app.passes(SignedDuration::from_mins(89));
        room.works().await;
        assert!(room.entries().await.is_empty());
        room.app.passes(SignedDuration::from_mins(1));
        room.works().await;
        let entries = room.entries().await;
        assert_eq!(entries.len(), 1);
        let mut director = room.director;
        let page = director.browser.get(&format!("{item}/history")).await;
        assert!(page.texts(".timeline .what")[0].starts_with("Published"), "{}", page.gist());
    }

    async fn every_mail_of_the_story_leads_its_reader_to_the_text(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, FRENCH).await;
        room.submits(&item).await;
        acts(&mut room.reviewer, &item, "change-request", &[("words", "Précisez.")]).await;
        room.works().await;
        room.publishes(&item).await;
        room.works().await;
        let mails = room.app.mails.take();
        assert!(mails.len() >= 2, "{mails:?}");
        for mail in mails {
            let reader = [&mut room.editor, &mut room.reviewer, &mut room.director]
                .into_iter()
                .find(|one| one.person.name == mail.to.name)
                .unwrap();
            let link = mail.text.split_whitespace().find(|word| word.starts_with(HOUSE)).unwrap();
            let page = reader.browser.get(link.strip_prefix(HOUSE).unwrap()).await;
            assert_eq!(page.status, 200, "{} to {}: {link}", mail.subject, mail.to.name);
        }
    }

    async fn the_short_permanent_address_leads_to_the_text(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::ArMa, ARABIC).await;
        room.publishes(&item).await;
        let entry = room.entries().await.remove(0);
        let short = room.public(&format!("/s/{}", text(&entry, "id"))).await;
        assert_eq!(short.status, 301);
        let page = room.public(short.location()).await;
        assert_eq!(page.texts("h1"), [ARABIC[0].1]);
        assert!(text(&entry, "url").starts_with(&format!("{HOUSE}/ar-MA/{CITY}/news/")));
    }
}
