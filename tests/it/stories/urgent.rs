//! Urgent publication: out at once, asked about afterwards, confirmed or taken back.

use jiff::SignedDuration;
use mihan::domain::locale::Locale;

use super::newsroom::{CITY, HOUSE, Newsroom, acts, sends, takes_down, text};
use crate::both_databases;
use crate::support::TestApp;

const NEWS: &[(&str, &str)] = &[
    ("title", "Fermeture de la cité"),
    ("slug", "fermeture"),
    ("summary", "Intempéries."),
    ("body_markdown", "La cité ferme ce mardi."),
];
const REASON: &str = "Alerte météo orange.";

/// A draft, published urgently by the director.
async fn out(app: TestApp) -> (Newsroom, String) {
    let mut room = Newsroom::open(app).await;
    let item = room.writes(Locale::FrMa, NEWS).await;
    let words = [("words", REASON)];
    takes_down(&mut room.director, &item, "urgency", &words).await;
    (room, item)
}

async fn page(room: &Newsroom) -> crate::support::Answer {
    room.public(&format!("{HOUSE}/fr-MA/{CITY}/news/fermeture"))
        .await
}

/// Another manager, for the director may not confirm what they published.
async fn second(room: &Newsroom) -> crate::support::TestPerson {
    room.app
        .person("second")
        .approver_of(CITY)
        .signed_in()
        .await
}

fn four_days() -> SignedDuration {
    SignedDuration::from_hours(96)
}

both_databases! {
    async fn it_is_out_at_once_and_nothing_public_tells_it_apart(app: TestApp) {
        let (room, _) = out(app).await;
        assert!(page(&room).await.body.contains("ferme ce mardi"));
        assert_eq!(room.changes().await, [("published".to_owned(), "Fermeture de la cité".to_owned())]);
        for (path, bytes) in room.all_public_bytes().await {
            assert!(!bytes.contains("météo") && !bytes.contains("urgent"), "{path}");
        }
    }

    async fn the_others_are_asked_on_their_first_page_and_by_mail(app: TestApp) {
        let (mut room, _) = out(app).await;
        room.works().await;
        let asked = room.reviewer.browser.get("/admin").await;
        assert_eq!(asked.texts("section[aria-labelledby=card-urgent] .title"), ["Fermeture de la cité"]);
        assert_eq!(asked.texts("section[aria-labelledby=card-urgent] blockquote"), [REASON]);
        for other in [&mut room.director, &mut room.editor] {
            let page = other.browser.get("/admin").await;
            assert!(page.texts("section[aria-labelledby=card-urgent]").is_empty());
        }
        let mails = room.app.mails.all();
        let told: Vec<&str> = mails.iter().map(|mail| mail.subject.as_str()).collect();
        assert!(told.iter().any(|subject| subject.starts_with("Published urgently")), "{told:?}");
    }

    async fn confirmed_by_every_step_it_stands_like_any_other(app: TestApp) {
        let (mut room, item) = out(app).await;
        acts(&mut room.reviewer, &item, "confirmation", &[]).await;
        // Whoever published it is not asked, though the step is theirs.
        let own = room.director.browser.get(&format!("{item}/review")).await;
        assert!(own.attributes("form[action$='/confirmation']", "action").is_empty());
        let mut second = second(&room).await;
        acts(&mut second, &item, "confirmation", &[]).await;
        room.app.passes(four_days());
        room.works().await;
        assert_eq!(page(&room).await.status, 200);
        assert_eq!(room.changes().await.len(), 1);
        second.signs_in().await;
        let review = second.browser.get(&format!("{item}/review")).await;
        assert!(review.texts("#urgent").is_empty(), "{}", review.gist());
    }

    async fn unanswered_and_without_an_earlier_text_it_is_withdrawn(app: TestApp) {
        let (mut room, item) = out(app).await;
        room.works().await;
        assert_eq!(room.changes().await.len(), 1);
        room.app.passes(four_days());
        tokio::join!(room.works(), room.works());
        let page = page(&room).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.texts(".notice strong"), ["Ce texte a été retiré par son éditeur."]);
        let kinds: Vec<String> = room.changes().await.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["published", "withdrawn"]);
        // It does not come back by another door.
        room.director.signs_in().await;
        let review = room.director.browser.get(&format!("{item}/review")).await;
        assert!(review.attributes("a[href$='/restoration']", "href").is_empty());
        assert_eq!(room.director.browser.get(&format!("{item}/restoration")).await.status, 409);
    }

    async fn unconfirmed_it_gives_way_to_the_text_approved_before(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let first = room.writes(Locale::FrMa, NEWS).await;
        room.publishes(&first).await;
        let before = room.entries().await.remove(0);
        let next = room.begins(&first, Locale::FrMa).await;
        room.rewrites(&next, &[("body_markdown", "La cité ferme toute la semaine.")]).await;
        let typed = [("words", REASON), ("change_kind", "minor")];
        takes_down(&mut room.director, &next, "urgency", &typed).await;
        assert!(page(&room).await.body.contains("toute la semaine"));
        let words = [("words", "C’est inexact.")];
        acts(&mut room.reviewer, &next, "decline", &words).await;
        let after = room.entries().await.remove(0);
        assert_eq!(text(&before, "html"), text(&after, "html"));
        assert_eq!(text(&before, "id"), text(&after, "id"));
        assert!(text(&before, "updated_at") <= text(&after, "updated_at"));
        let kinds: Vec<String> = room.changes().await.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["published", "updated", "updated"]);
        assert_eq!(room.app.stage(id(&first)).await.as_str(), "published");
        assert_eq!(room.app.stage(id(&next)).await.as_str(), "superseded");
    }

    async fn where_the_city_wants_it_silence_only_tells_more_people(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let mut hq = room.app.person("hq").is(mihan::domain::scope::Role::HqEditor, None).signed_in().await;
        let rules = hq.browser.get("/admin/urgent").await;
        let typed = [("city", CITY), ("hours", "4"), ("falls_back", "no")];
        let wrong = [("city", CITY), ("hours", "many"), ("falls_back", "no")];
        assert_eq!(hq.browser.post("/admin/urgent/rules", &wrong).await.status, 422);
        assert_eq!(sends(&mut hq, &rules, "/admin/urgent/rules", &typed).await.status, 303);
        let item = room.writes(Locale::FrMa, NEWS).await;
        takes_down(&mut room.director, &item, "urgency", &[("words", REASON)]).await;
        room.works().await;
        let told = |room: &Newsroom| room.app.mails.all().iter().filter(|mail| mail.subject.starts_with("Not confirmed")).count();
        assert_eq!(told(&room), 0);
        room.app.passes(SignedDuration::from_hours(4));
        room.works().await;
        room.works().await;
        assert!(told(&room) > 0);
        let once = told(&room);
        room.app.passes(four_days());
        room.works().await;
        assert_eq!(told(&room), once);
        assert_eq!(room.changes().await.len(), 1);
    }

    async fn a_writer_alone_publishes_nothing_urgently(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        assert_eq!(room.editor.browser.get(&format!("{item}/urgency")).await.status, 403);
        let to = format!("{item}/urgency");
        let page = room.director.browser.get(&to).await;
        let answer = sends(&mut room.director, &page, &to, &[("words", " ")]).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.texts("#act-words-error").len(), 1);
        assert!(room.entries().await.is_empty());
    }
}

fn id(item: &str) -> mihan::domain::id::EditionId {
    mihan::domain::id::EditionId(item.rsplit('/').next().unwrap().parse().unwrap())
}
