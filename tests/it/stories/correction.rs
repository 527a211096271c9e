//! What becomes of a live text: corrected, moved, withdrawn, removed.

use mihan::domain::locale::Locale;

use super::newsroom::{CITY, Newsroom, sends, takes_down, text};
use crate::both_databases;

const NEWS: &[(&str, &str)] = &[
    ("title", "Portes ouvertes"),
    ("slug", "portes-ouvertes"),
    ("summary", "La cité ouvre ses ateliers."),
    ("body_markdown", "Rendez-vous le lundi 7 septembre."),
];

both_databases! {
    async fn a_correction_replaces_the_live_text_only_when_it_is_published(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let first = room.writes(Locale::FrMa, NEWS).await;
        room.publishes(&first).await;
        let before = room.entries().await.remove(0);
        let second = room.begins(&first, Locale::FrMa).await;
        assert_ne!(first, second);
        room.rewrites(&second, &[("body_markdown", "Rendez-vous le mardi 8 septembre.")]).await;
        for feed in room.feeds(Locale::FrMa).await {
            assert!(feed.body.contains("lundi 7") && !feed.body.contains("mardi 8"));
        }
        room.publishes(&second).await;
        for feed in room.feeds(Locale::FrMa).await {
            assert!(feed.body.contains("mardi 8") && !feed.body.contains("lundi 7"));
        }
        let after = room.entries().await.remove(0);
        assert_eq!((text(&before, "id"), text(&before, "path")), (text(&after, "id"), text(&after, "path")));
        let kinds: Vec<String> = room.changes().await.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["published", "updated"]);
    }

    async fn a_new_slug_leads_there_from_the_old_one(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let first = room.writes(Locale::FrMa, NEWS).await;
        room.publishes(&first).await;
        let second = room.begins(&first, Locale::FrMa).await;
        room.rewrites(&second, &[("slug", "ateliers-ouverts")]).await;
        room.publishes(&second).await;
        let old = room.public(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await;
        assert_eq!(old.status, 301);
        assert!(old.location().ends_with("/news/ateliers-ouverts"), "{}", old.location());
        assert_eq!(room.public(old.location()).await.status, 200);
        assert_eq!(room.changes().await.last().unwrap().0, "moved");
    }

    async fn a_withdrawn_text_carries_its_notice_everywhere(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        room.publishes(&item).await;
        let entry = room.entries().await.remove(0);
        let notice = [("words", "La visite est reportée au printemps.")];
        takes_down(&mut room.director, &item, "withdrawal", &notice).await;
        let page = room.public(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains(notice[0].1) && page.body.contains("lundi 7"), "{}", page.gist());
        for feed in room.feeds(Locale::FrMa).await {
            assert!(feed.body.contains(notice[0].1), "{}", feed.body);
        }
        let entry = room.api(&format!("/entries/{}", text(&entry, "id"))).await;
        assert_eq!((text(&entry, "state"), text(&entry, "notice")), ("withdrawn".to_owned(), notice[0].1.to_owned()));
        assert_eq!(room.changes().await.last().unwrap().0, "withdrawn");
    }

    async fn a_removed_text_is_gone_everywhere_and_the_log_says_so(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        room.publishes(&item).await;
        let entry = room.entries().await.remove(0);
        let to = format!("{item}/removal");
        let page = room.director.browser.get(&to).await;
        let reason = [("words", "Publié par erreur.")];
        assert_eq!(sends(&mut room.director, &page, &to, &reason).await.status, 303);
        for gone in [text(&entry, "url"), text(&entry, "api_url"), text(&entry, "short_url")] {
            assert_eq!(room.public(&gone).await.status, 410, "{gone}");
        }
        for feed in room.feeds(Locale::FrMa).await {
            assert!(!feed.body.contains("lundi 7"), "{}", feed.body);
        }
        assert!(room.entries().await.is_empty());
        assert_eq!(room.changes().await.last().unwrap().0, "removed");
        for (path, bytes) in room.all_public_bytes().await {
            assert!(!bytes.contains("lundi 7"), "{path}: {bytes}");
        }
    }
}
