//! After publication every door says the same: page, permanent link, API, feeds, sitemap, log.

use entity::asset;
use jiff::SignedDuration;
use mihan::domain::locale::Locale;
use sea_orm::EntityTrait as _;

use super::newsroom::{CITY, Newsroom, acts, sends, takes_down, text};
use crate::both_databases;
use crate::permission_matrix::rows::picture;
use crate::support::TestApp;

const NEWS: &[(&str, &str)] = &[
    ("title", "Portes ouvertes"),
    ("slug", "portes-ouvertes"),
    ("summary", "La cité ouvre ses ateliers."),
    ("body_markdown", "Rendez-vous le lundi 7 septembre."),
];
const OTHER: &[(&str, &str)] = &[
    ("title", "Journée des métiers"),
    ("slug", "journee-des-metiers"),
    ("summary", "Une autre annonce."),
    ("body_markdown", "Une autre journée."),
];

/// What a door gives of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gives {
    Text,
    /// The text under its notice.
    Notice,
    /// The way to the other text.
    Other,
    /// 410.
    Gone,
    /// Nothing: a list that leaves it out.
    Nothing,
}

/// A live text and another one, with what names the first.
struct Two {
    room: Newsroom,
    item: String,
    id: String,
    other: String,
}

impl Two {
    async fn open(app: TestApp) -> Self {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        room.publishes(&item).await;
        let id = text(&room.entries().await[0], "id");
        let other = room.writes(Locale::FrMa, OTHER).await;
        room.publishes(&other).await;
        Self {
            room,
            item,
            id,
            other,
        }
    }

    /// Every door, by name.
    async fn doors(&self) -> Vec<(String, Gives)> {
        let path = format!("/fr-MA/{CITY}/news/portes-ouvertes");
        let id = &self.id;
        let mut doors = Vec::new();
        for one in [
            path.clone(),
            format!("/s/{id}"),
            format!("/api/v1/entries/{id}"),
            format!("/api/v1/entries/by-path?path={path}"),
        ] {
            doors.push((one.clone(), self.behind(&one).await));
        }
        for list in [
            format!("/fr-MA/{CITY}/news"),
            format!("/api/v1/entries?city={CITY}"),
            format!("/feeds/{CITY}/fr-MA/all.rss"),
            format!("/feeds/{CITY}/fr-MA/all.atom"),
            format!("/feeds/{CITY}/fr-MA/all.json"),
            format!("/sitemaps/{CITY}.xml"),
        ] {
            let body = self.room.public(&list).await.body;
            let gives = if !body.contains("portes-ouvertes") {
                Gives::Nothing
            } else if body.contains("reportée") {
                Gives::Notice
            } else {
                Gives::Text
            };
            doors.push((list, gives));
        }
        doors
    }

    async fn behind(&self, path: &str) -> Gives {
        let answer = self.room.public(path).await;
        match answer.status.as_u16() {
            410 => Gives::Gone,
            301 if answer.location().contains("journee-des-metiers") => Gives::Other,
            301 => Gives::Text,
            200 if answer.body.contains("reportée") => Gives::Notice,
            200 => Gives::Text,
            other => panic!("{path}: {other}"),
        }
    }

    /// All doors of a text against what they should give: the four that name it, then the lists.
    async fn gives(&self, named: [Gives; 4], lists: Gives, feeds: Gives) {
        let expected = named
            .into_iter()
            .chain([lists, lists, feeds, feeds, feeds, lists]);
        for ((door, given), wanted) in self.doors().await.into_iter().zip(expected) {
            assert_eq!(given, wanted, "{door}");
        }
    }

    async fn last_change(&self) -> (String, String) {
        self.room.changes().await.pop().unwrap()
    }

    async fn director(&mut self, act: &str, typed: &[(&str, &str)]) {
        self.room.app.passes(SignedDuration::from_mins(5));
        takes_down(&mut self.room.director, &self.item, act, typed).await;
    }
}

both_databases! {
    async fn every_door_says_the_same_of_a_text_withdrawn_and_restored(app: TestApp) {
        let mut two = Two::open(app).await;
        two.gives([Gives::Text; 4], Gives::Text, Gives::Text).await;
        two.director("withdrawal", &[("words", "La visite est reportée.")]).await;
        let notice = [Gives::Notice, Gives::Text, Gives::Notice, Gives::Notice];
        two.gives(notice, Gives::Nothing, Gives::Notice).await;
        assert_eq!(two.last_change().await.0, "withdrawn");
        let before = two.room.api(&format!("/entries/{}", two.id)).await;
        two.director("restoration", &[("words", "Elle a lieu.")]).await;
        two.gives([Gives::Text; 4], Gives::Text, Gives::Text).await;
        assert_eq!(two.last_change().await, ("restored".to_owned(), "Portes ouvertes".to_owned()));
        let after = two.room.api(&format!("/entries/{}", two.id)).await;
        assert!(text(&before, "updated_at") < text(&after, "updated_at"));
        for (path, bytes) in two.room.all_public_bytes().await {
            assert!(!bytes.contains("Elle a lieu"), "{path} tells an internal reason");
        }
    }

    async fn every_door_leads_from_a_replaced_text_to_the_other(app: TestApp) {
        let mut two = Two::open(app).await;
        let target = format!("https://mihan.example/fr-MA/{CITY}/news/journee-des-metiers");
        two.director("replacement", &[("target", &target)]).await;
        let named = [Gives::Other, Gives::Other, Gives::Gone, Gives::Other];
        two.gives(named, Gives::Nothing, Gives::Nothing).await;
        let changes = two.room.api("/changes?after=0").await;
        let last = changes["items"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(text(&last, "change"), "replaced");
        assert!(text(&last["replaced_by"], "path").ends_with("journee-des-metiers"));
        // The other text moves, and the redirect with it.
        let next = two.room.begins(&two.other.clone(), Locale::FrMa).await;
        two.room.rewrites(&next, &[("slug", "forum-des-metiers")]).await;
        two.room.publishes(&next).await;
        let page = two.room.public(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await;
        assert_eq!(page.status, 301);
        assert!(page.location().ends_with("/forum-des-metiers"), "{}", page.location());
        let gone = two.room.public(&format!("/api/v1/entries/{}", two.id)).await;
        assert!(gone.body.contains("forum-des-metiers"), "{}", gone.body);
        // It goes in its turn: then nothing is left to lead to.
        two.item = next;
        two.director("removal", &[("words", "Fini.")]).await;
        let page = two.room.public(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await;
        assert_eq!(page.status, 410);
    }

    async fn a_text_is_replaced_only_by_a_public_one_in_its_language(app: TestApp) {
        let mut two = Two::open(app).await;
        let draft = [("title", "Brouillon"), ("slug", "brouillon"), ("summary", "x"), ("body_markdown", "x")];
        two.room.writes(Locale::FrMa, &draft).await;
        let to = format!("{}/replacement", two.item);
        let page = two.room.director.browser.get(&to).await;
        for (target, wrong) in [
            ("", "required"),
            (&*format!("/fr-MA/{CITY}/news/brouillon"), "No public text"),
            (&*format!("/fr-MA/{CITY}/news/portes-ouvertes"), "the text itself"),
        ] {
            let answer = sends(&mut two.room.director, &page, &to, &[("target", target), ("words", "Parce que.")]).await;
            assert_eq!(answer.status, 422, "{target}");
            let said = answer.texts("#act-target-error").join(" ").to_lowercase();
            assert!(said.contains(&wrong.to_lowercase()) || wrong == "required" && !said.is_empty(), "{said}");
            assert_eq!(answer.texts("#act-words"), ["Parce que."]);
            assert_eq!(answer.attributes("#act-target", "value"), [target]);
        }
        two.gives([Gives::Text; 4], Gives::Text, Gives::Text).await;
    }

    async fn every_door_says_gone_of_a_removed_text(app: TestApp) {
        let mut two = Two::open(app).await;
        two.director("removal", &[("words", "Publié par erreur.")]).await;
        two.gives([Gives::Gone; 4], Gives::Nothing, Gives::Nothing).await;
        assert_eq!(two.last_change().await, ("removed".to_owned(), String::new()));
        let page = two.room.public(&format!("/s/{}", two.id)).await;
        assert!(page.body.contains("Publié par erreur."));
    }

    async fn nothing_of_a_killed_text_is_left_in_public(app: TestApp) {
        let mut two = Two::open(app).await;
        let next = two.room.begins(&two.item.clone(), Locale::FrMa).await;
        two.room.rewrites(&next, &[("title", "Ateliers ouverts"), ("slug", "ateliers")]).await;
        two.room.publishes(&next).await;
        two.item = next;
        two.director("kill", &[("words", "Ordonnance du juge.")]).await;
        two.gives([Gives::Gone; 4], Gives::Nothing, Gives::Nothing).await;
        let new = two.room.public(&format!("/fr-MA/{CITY}/news/ateliers")).await;
        assert_eq!(new.status, 410);
        assert_eq!(two.last_change().await, ("killed".to_owned(), String::new()));
        let mut seen = two.room.all_public_bytes().await;
        seen.push(("page".to_owned(), new.body));
        for (path, bytes) in seen {
            for word in ["lundi 7", "Portes ouvertes", "Ateliers ouverts", "juge"] {
                assert!(!bytes.contains(word), "{path} still says {word}");
            }
        }
    }

    async fn the_law_takes_the_images_that_nothing_else_shows(app: TestApp) {
        let city = app.city(CITY).await;
        let alone = picture(&app, Some(city)).await;
        let shared = picture(&app, Some(city)).await;
        let mut two = Two::open(app).await;
        let body = format!("{}\n\n{}", image(&alone), image(&shared));
        let next = two.room.begins(&two.item.clone(), Locale::FrMa).await;
        two.room.rewrites(&next, &[("body_markdown", &body)]).await;
        two.room.publishes(&next).await;
        let other = two.room.begins(&two.other.clone(), Locale::FrMa).await;
        two.room.rewrites(&other, &[("body_markdown", &image(&shared))]).await;
        two.room.publishes(&other).await;
        for image in [&alone, &shared] {
            assert_eq!(two.room.public(&format!("/media/{image}/480")).await.status, 200);
        }
        two.item = next;
        let page = two.room.director.browser.get(&format!("{}/kill", two.item)).await;
        let mut told = page.texts(".thumbs .badge");
        told.sort();
        assert_eq!(told, ["Stays: another public text shows it", "Will be erased"]);
        two.director("kill", &[("words", "Le droit à l’image.")]).await;
        two.room.works().await;
        assert_eq!(two.room.public(&format!("/media/{alone}/480")).await.status, 404);
        assert_eq!(two.room.public(&format!("/media/{shared}/480")).await.status, 200);
        let rows = asset::Entity::find().all(&two.room.app.rows).await.unwrap();
        for row in rows {
            let kept = two.room.app.app.blobs.exists(&format!("{}/480", row.digest)).await.unwrap();
            assert_eq!(kept, row.public_id == shared);
            assert_eq!(row.killed_at.is_some(), row.public_id == alone);
        }
    }

    async fn a_superseded_text_is_killed_without_the_live_one(app: TestApp) {
        let mut two = Two::open(app).await;
        let next = two.room.begins(&two.item.clone(), Locale::FrMa).await;
        two.room.rewrites(&next, &[("title", "Ateliers ouverts"), ("slug", "ateliers")]).await;
        two.room.publishes(&next).await;
        assert_eq!(two.behind(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await, Gives::Text);
        two.director("kill", &[("words", "Un nom.")]).await;
        let old = two.room.public(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await;
        assert_eq!(old.status, 410);
        let live = two.room.public(&format!("/fr-MA/{CITY}/news/ateliers")).await;
        assert_eq!(live.status, 200);
        let titles: Vec<String> = two.room.changes().await.into_iter().map(|it| it.1).collect();
        assert!(!titles.contains(&"Portes ouvertes".to_owned()), "{titles:?}");
        assert!(titles.contains(&"Ateliers ouverts".to_owned()), "{titles:?}");
    }

    async fn a_minor_correction_moves_no_date_and_a_major_one_is_told(app: TestApp) {
        let mut two = Two::open(app).await;
        let entry = format!("/entries/{}", two.id);
        let first = two.room.api(&entry).await;
        two.room.app.passes(SignedDuration::from_hours(1));
        let slip = corrects(&mut two).await;
        two.room.rewrites(&slip, &[("body_markdown", "Rendez-vous le lundi 7 septembre !")]).await;
        let review = two.room.editor.browser.get(&format!("{slip}/review")).await;
        assert_eq!(review.attributes("input[name=change_kind][checked]", "value"), ["minor"]);
        two.room.submits_as(&slip, "minor", "").await;
        two.room.approves(&slip).await;
        let minor = two.room.api(&entry).await;
        assert_eq!(first["updated_at"], minor["updated_at"]);
        assert!(text(&minor, "html").contains("septembre"), "{minor}");
        assert_eq!(two.last_change().await.0, "updated");
        assert!(minor["change_note"].is_null());

        let next = two.room.begins(&slip, Locale::FrMa).await;
        two.room.rewrites(&next, &[("body_markdown", "Rendez-vous le mardi 8.")]).await;
        let note = "La date a changé : c’est le mardi 8.";
        two.room.submits_as(&next, "major", note).await;
        let seen = two.room.director.browser.get(&format!("{next}/review")).await;
        assert!(seen.body.contains("c’est le mardi 8"), "approvers do not see the note");
        two.room.approves(&next).await;
        let major = two.room.api(&entry).await;
        assert!(text(&minor, "updated_at") < text(&major, "updated_at"));
        assert_eq!(text(&major, "change_note"), note);
        assert_eq!(text(&major["change_notes"][0], "kind"), "major");
        let page = two.room.public(&format!("/fr-MA/{CITY}/news/portes-ouvertes")).await;
        assert!(page.texts(".change-notes li")[0].contains("mardi 8"), "{}", page.gist());
        for feed in two.room.feeds(Locale::FrMa).await {
            assert!(feed.body.contains("La date a changé"), "{}", feed.body);
        }
    }

    async fn a_change_of_a_live_text_says_what_it_is(app: TestApp) {
        let mut two = Two::open(app).await;
        let next = corrects(&mut two).await;
        two.room.rewrites(&next, &[("body_markdown", "Autre chose.")]).await;
        let page = two.room.editor.browser.get(&format!("{next}/review")).await;
        let to = format!("{next}/submission");
        for (typed, error) in [
            ([("change_kind", ""), ("public_note", "Une note.")], "#act-change-error"),
            ([("change_kind", "major"), ("public_note", " ")], "#act-note-error"),
        ] {
            let answer = sends(&mut two.room.editor, &page, &to, &typed).await;
            assert_eq!(answer.status, 422, "{typed:?}");
            assert_eq!(answer.texts(error).len(), 1, "{}", answer.gist());
        }
        // Said otherwise after a retraction, it must be approved anew.
        two.room.submits_as(&next, "minor", "").await;
        acts(&mut two.room.reviewer, &next, "approval", &[]).await;
        acts(&mut two.room.editor, &next, "retraction", &[]).await;
        two.room.submits_as(&next, "major", "Une note.").await;
        let page = two.room.director.browser.get(&format!("{next}/review")).await;
        assert!(page.attributes("form[action$='/approval']", "action").is_empty());
    }
}

/// An image in the written form of a body.
fn image(asset: &str) -> String {
    format!("::: image {{asset={asset} alt=\"Un atelier\"}}\n:::")
}

/// The editor presses "Correct a slip" on the live text.
async fn corrects(two: &mut Two) -> String {
    let page = two
        .room
        .editor
        .browser
        .get(&format!("{}/review", two.item))
        .await;
    let to = format!("{}/correction", two.item);
    let answer = sends(&mut two.room.editor, &page, &to, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.gist());
    answer.location().trim_end_matches("/edit").to_owned()
}
