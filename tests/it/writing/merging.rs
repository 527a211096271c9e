//! Two people write one text at once: both texts are kept, and one is made of them.

use entity::revision;
use mihan::actions::text::{Saved, save_text};
use mihan::domain::id::EditionId;
use mihan::domain::stage::Stage;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::{CITY, editor_of, kept, opens, saves, typed_in};
use crate::both_databases;
use crate::support::texts::news;
use crate::support::{Answer, TestApp, TestPerson};

const BODY: &str = "Premier alinéa.\n\nDeuxième alinéa.\n\nTroisième alinéa.";

struct Room {
    one: TestPerson,
    two: TestPerson,
    id: EditionId,
    /// The body as its form shows it, with the ids of its blocks.
    body: String,
}

async fn room(app: &TestApp) -> Room {
    let city = app.city(CITY).await;
    let mut one = app.person("one").contributor_of(CITY).signed_in().await;
    let two = app.person("two").contributor_of(CITY).signed_in().await;
    let id = app.draft(&one, city, "Titre").await;
    app.rewrite(&one, id, &news("Titre", BODY)).await;
    let body = typed_in(&opens(&mut one, id).await, "body_markdown");
    Room { one, two, id, body }
}

impl Room {
    /// The body with one passage said otherwise.
    fn with(&self, old: &str, new: &str) -> String {
        assert!(self.body.contains(old), "{old} in {}", self.body);
        self.body.replace(old, new)
    }
}

async fn texts(app: &TestApp, id: EditionId) -> Vec<revision::Model> {
    revision::Entity::find()
        .filter(revision::Column::EditionId.eq(id.0))
        .order_by_asc(revision::Column::Number)
        .all(&app.rows)
        .await
        .unwrap()
}

/// Saves a form in which only the body is new.
async fn saves_body(who: &mut TestPerson, page: &Answer, id: EditionId, body: &str) -> Answer {
    let typed = [
        ("title", "Titre"),
        ("summary", "What it is about."),
        ("body_markdown", body),
    ];
    saves(who, page, id, &typed).await
}

async fn decides(
    who: &mut TestPerson,
    page: &Answer,
    id: EditionId,
    choices: &[(&str, &str)],
) -> Answer {
    let to = format!("/admin/editions/{id}/merge");
    let form = page.sendable(&to);
    let kept = form
        .iter()
        .filter(|(name, _)| choices.iter().all(|(chosen, _)| chosen != name));
    let mut fields: Vec<(&str, &str)> = kept
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.extend(choices);
    who.browser.post(&to, &fields).await
}

both_databases! {
    async fn changes_in_different_blocks_merge_by_themselves_and_each_text_is_kept(app: TestApp) {
        let mut room = room(&app).await;
        let (page_one, page_two) = (opens(&mut room.one, room.id).await, opens(&mut room.two, room.id).await);
        let first = room.with("Premier", "Tout premier");
        let typed = [("title", "Titre"), ("summary", "Un autre résumé."), ("body_markdown", first.as_str())];
        assert_eq!(saves(&mut room.one, &page_one, room.id, &typed).await.status, 303);
        let last = room.with("Troisième", "Tout dernier");
        let typed = [("title", "Autre titre"), ("summary", "What it is about."), ("body_markdown", last.as_str()), ("change_note", "La fin")];
        let answer = saves(&mut room.two, &page_two, room.id, &typed).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        assert_eq!(answer.location(), editor_of(room.id));
        let page = opens(&mut room.two, room.id).await;
        let flash = page.texts(".flash").join(" ");
        assert!(flash.contains("Summary") && flash.contains("Body"), "{flash}");

        let content = kept(&app, room.id).await;
        assert_eq!(content.title(), "Autre titre");
        assert_eq!(content.text("summary"), "Un autre résumé.");
        let body = content.body().unwrap().plain_text();
        assert_eq!(body, "Tout premier alinéa.\nDeuxième alinéa.\nTout dernier alinéa.");
        let rows = texts(&app, room.id).await;
        let ways: Vec<&str> = rows.iter().map(|row| row.way.as_str()).collect();
        assert_eq!(ways, ["saved", "saved", "saved", "aside", "merged"]);
        assert_eq!(rows[3].author_id, Some(room.two.person.id.0));
        assert_eq!(rows[3].reason.as_deref(), Some("La fin"));
        assert!(!rows[3].content.contains("Troisième") && rows[3].content.contains("What it is about."));
        let trail = app.audit_trail().await;
        assert_eq!(trail.iter().filter(|act| *act == "edition.keep_aside").count(), 1);
    }

    async fn a_place_both_changed_is_shown_three_ways_and_decided_without_a_script(app: TestApp) {
        let mut room = room(&app).await;
        let (page_one, page_two) = (opens(&mut room.one, room.id).await, opens(&mut room.two, room.id).await);
        let theirs = room.with("Deuxième alinéa.", "Le mardi, salle A.");
        let typed = [("title", "Titre"), ("summary", "What it is about."), ("body_markdown", theirs.as_str())];
        assert_eq!(saves(&mut room.one, &page_one, room.id, &typed).await.status, 303);
        let mine = room.with("Deuxième alinéa.", "Le mercredi, salle B.").replace("Premier", "Tout premier");
        let typed = [("title", "Titre"), ("summary", "What it is about."), ("body_markdown", mine.as_str())];
        let asked = saves(&mut room.two, &page_two, room.id, &typed).await;
        assert_eq!(asked.status, 409, "{}", asked.gist());
        let shown = asked.texts("fieldset").join("\n");
        for text in ["Deuxième", "mardi, salle A", "mercredi, salle B"] {
            assert!(shown.contains(text), "{text} in {shown}");
        }
        assert_eq!(asked.texts("fieldset").len(), 1);
        assert!(asked.texts("[role=alert]")[0].contains("one"), "who was quicker");
        assert_eq!(texts(&app, room.id).await.last().unwrap().way, "aside", "mine is kept before anything is chosen");
        assert!(kept(&app, room.id).await.body().unwrap().plain_text().contains("mardi"));

        let undecided = decides(&mut room.two, &asked, room.id, &[]).await;
        assert_eq!(undecided.status, 422);
        assert_eq!(undecided.attributes(".error-summary a", "href"), ["#q-body.0"]);
        let broken = [("choice.body.0", "hand"), ("hand.body.0", "[non](javascript:x)")];
        let broken = decides(&mut room.two, &undecided, room.id, &broken).await;
        assert_eq!(broken.status, 422, "{}", broken.gist());
        assert_eq!(typed_in(&broken, "hand.body.0"), "[non](javascript:x)");

        let hand = [("choice.body.0", "hand"), ("hand.body.0", "Le mardi et le mercredi.")];
        let answer = decides(&mut room.two, &broken, room.id, &hand).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        let body = kept(&app, room.id).await.body().unwrap().plain_text();
        assert_eq!(body, "Tout premier alinéa.\nLe mardi et le mercredi.\nTroisième alinéa.");
        let all: String = texts(&app, room.id).await.iter().map(|row| row.content.clone()).collect();
        assert!(all.contains("salle A") && all.contains("salle B"));
        assert_eq!(texts(&app, room.id).await.last().unwrap().way, "merged");
    }

    async fn mine_theirs_and_both_are_what_they_say(app: TestApp) {
        for (choice, expected) in [("mine", "À moi."), ("theirs", "À elle."), ("both", "À moi.\nÀ elle.")] {
            let city = app.city(CITY).await;
            let mut one = app.person(&format!("one-{choice}")).contributor_of(CITY).signed_in().await;
            let mut two = app.person(&format!("two-{choice}")).contributor_of(CITY).signed_in().await;
            let id = app.draft(&one, city, "Titre").await;
            let (page_one, page_two) = (opens(&mut one, id).await, opens(&mut two, id).await);
            let body = typed_in(&page_one, "body_markdown");
            let theirs = body.replace("Some words.", "À elle.");
            assert_eq!(saves(&mut one, &page_one, id, &[("title", "Titre"), ("body_markdown", &theirs)]).await.status, 303);
            let mine = body.replace("Some words.", "À moi.");
            let asked = saves(&mut two, &page_two, id, &[("title", "Titre"), ("body_markdown", &mine)]).await;
            assert_eq!(asked.status, 409);
            let answer = decides(&mut two, &asked, id, &[("choice.body.0", choice)]).await;
            assert_eq!(answer.status, 303, "{choice}: {}", answer.gist());
            assert_eq!(kept(&app, id).await.body().unwrap().plain_text(), expected, "{choice}");
        }
    }

    async fn a_third_save_in_between_asks_again_about_the_newest_text(app: TestApp) {
        let mut room = room(&app).await;
        let (page_one, page_two) = (opens(&mut room.one, room.id).await, opens(&mut room.two, room.id).await);
        let theirs = room.with("Deuxième alinéa.", "Première version d’elle.");
        assert_eq!(saves_body(&mut room.one, &page_one, room.id, &theirs).await.status, 303);
        let mine = room.with("Deuxième alinéa.", "Ma version.");
        let asked = saves_body(&mut room.two, &page_two, room.id, &mine).await;
        assert_eq!(asked.status, 409);

        let page_one = opens(&mut room.one, room.id).await;
        let again = typed_in(&page_one, "body_markdown").replace("Première version d’elle.", "Seconde version d’elle.");
        assert_eq!(saves_body(&mut room.one, &page_one, room.id, &again).await.status, 303);

        let asked = decides(&mut room.two, &asked, room.id, &[("choice.body.0", "mine")]).await;
        assert_eq!(asked.status, 409, "{}", asked.gist());
        let shown = asked.texts("fieldset").join("\n");
        for text in ["Ma", "Seconde", "Première"] {
            assert!(shown.contains(text), "{text} in {shown}");
        }
        let answer = decides(&mut room.two, &asked, room.id, &[("choice.body.0", "both")]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        let body = kept(&app, room.id).await.body().unwrap().plain_text();
        assert!(body.contains("Ma version.") && body.contains("Seconde version d’elle."), "{body}");
    }

    async fn whoever_is_in_a_merged_text_is_one_of_its_contributors(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let one = app.person("one").contributor_of(CITY).exists().await;
        let two = app.person("two").contributor_of(CITY).approver_of(CITY).exists().await;
        let id = app.draft(&one, city, "Titre").await;
        let old = app.seen(id).await;
        app.rewrite(&one, id, &news("Autre titre", "Some words.")).await;
        let typed = news("Titre à moi", "Some words.");
        let saved = save_text(&app.app, &two.actor(), id, &old, &typed).await.unwrap();
        assert!(matches!(saved, Saved::Clashing(_)), "{saved:?}");
        // Nothing of it is in the newest text, and it counts all the same.
        app.submit(&one, id).await.unwrap();
        assert!(app.approve(&two, id).await.is_err());
        assert_eq!(app.stage(id).await, Stage::InReview);
    }

    async fn a_stale_form_that_is_wrong_too_still_begins_with_its_own_text(app: TestApp) {
        let mut room = room(&app).await;
        let page = opens(&mut room.two, room.id).await;
        app.rewrite(&room.one, room.id, &news("De la première", BODY)).await;
        let long = "a".repeat(201);
        let answer = saves(&mut room.two, &page, room.id, &[("title", &long)]).await;
        assert_eq!(answer.status, 422);
        let answer = saves(&mut room.two, &answer, room.id, &[("title", "Du second")]).await;
        assert_eq!(answer.status, 409, "it must not overwrite what it never saw");
    }

    async fn two_saves_at_the_same_moment_are_both_in_the_text(app: TestApp) {
        let room = room(&app).await;
        let seen = app.seen(room.id).await;
        let first = news("Titre", &room.with("Premier", "Tout premier"));
        let last = news("Titre", &room.with("Troisième", "Tout dernier"));
        let (one, two) = (room.one.actor(), room.two.actor());
        let (done, also) = tokio::join!(
            save_text(&app.app, &one, room.id, &seen, &first),
            save_text(&app.app, &two, room.id, &seen, &last),
        );
        let merged = [done.unwrap(), also.unwrap()];
        assert!(merged.iter().any(|saved| matches!(saved, Saved::Merged { .. })), "{merged:?}");
        let body = kept(&app, room.id).await.body().unwrap().plain_text();
        assert!(body.contains("Tout premier") && body.contains("Tout dernier"), "{body}");
    }

    async fn two_texts_too_large_together_are_not_put_together(app: TestApp) {
        let room = room(&app).await;
        let seen = app.seen(room.id).await;
        let much = |word: &str| news("Titre", &format!("{}\n\n{}", room.body, word.repeat(150_000 / word.len())));
        app.rewrite(&room.one, room.id, &much("un ")).await;
        let error = save_text(&app.app, &room.two.actor(), room.id, &seen, &much("de ")).await.unwrap_err();
        assert!(matches!(&error, mihan::actions::ActionError::Invalid(errors) if errors.get("body").is_some()), "{error}");
        // The text can still be read: nothing was stored that the readers refuse.
        assert!(kept(&app, room.id).await.body().is_some());
    }

    async fn saving_the_same_as_somebody_else_keeps_nothing_twice(app: TestApp) {
        let mut room = room(&app).await;
        let page = opens(&mut room.two, room.id).await;
        let typed = [("title", "Le même"), ("summary", "What it is about."), ("body_markdown", room.body.as_str())];
        let page_one = opens(&mut room.one, room.id).await;
        assert_eq!(saves(&mut room.one, &page_one, room.id, &typed).await.status, 303);
        let before = texts(&app, room.id).await.len();
        assert_eq!(saves(&mut room.two, &page, room.id, &typed).await.status, 303);
        assert_eq!(texts(&app, room.id).await.len(), before);
    }

    async fn a_text_put_back_to_draft_is_saved_without_a_question(app: TestApp) {
        app.has_short_path().await;
        let mut room = room(&app).await;
        let page = opens(&mut room.two, room.id).await;
        app.submit(&room.one, room.id).await.unwrap();
        let seen = app.seen(room.id).await;
        mihan::actions::workflow::retract(&app.app, &room.one.actor(), room.id, &seen, None).await.unwrap();
        let typed = [("title", "Après"), ("summary", "What it is about."), ("body_markdown", room.body.as_str())];
        assert_eq!(saves(&mut room.two, &page, room.id, &typed).await.status, 303);
        assert_eq!(kept(&app, room.id).await.title(), "Après");
    }

    async fn every_word_that_two_clients_type_is_in_some_revision(app: TestApp) {
        let room = room(&app).await;
        let (clients, id) = ([&room.one, &room.two], room.id);
        // What each client has on the screen: the version it began with and its body.
        let mut screens = Vec::new();
        for _ in clients {
            screens.push((app.seen(id).await, room.body.clone()));
        }
        let mut typed: Vec<String> = Vec::new();
        let (mut merged, mut clashed) = (0, 0);
        for (number, (who, block, reloads)) in deeds().into_iter().enumerate() {
            if reloads {
                let body = kept(&app, id).await.body().unwrap().to_markdown();
                screens[who] = (app.seen(id).await, body);
                continue;
            }
            let word = format!("mot{number}de{who}");
            let (seen, body) = &mut screens[who];
            let mut blocks: Vec<String> = body.split("\n\n").map(str::to_owned).collect();
            let at = block % blocks.len();
            blocks[at] = format!("{word} {}", blocks[at]);
            *body = blocks.join("\n\n");
            typed.push(word);
            let saved = save_text(&app.app, &clients[who].actor(), id, seen, &news("Titre", body)).await.unwrap();
            match saved {
                Saved::Merged { .. } => merged += 1,
                Saved::Clashing(_) => clashed += 1,
                Saved::NewRevision | Saved::Unchanged => {}
            }
        }
        let all: String = texts(&app, id).await.iter().map(|row| row.content.clone()).collect();
        for word in &typed {
            assert!(all.contains(word.as_str()), "{word} is in no revision");
        }
        assert!(merged > 2 && clashed > 2, "{merged} merged, {clashed} clashed");
    }
}

/// Always the same ones: who, in which block, and whether they look at the newest text first instead.
fn deeds() -> Vec<(usize, usize, bool)> {
    let deed = (0_usize..2, 0_usize..3, proptest::bool::weighted(0.3));
    proptest::collection::vec(deed, 60)
        .new_tree(&mut TestRunner::deterministic())
        .unwrap()
        .current()
}
