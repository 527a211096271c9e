//! Nothing typed is lost: two writers at once, and a session that ends meanwhile.

use jiff::SignedDuration;
use mihan::domain::locale::Locale;

use super::newsroom::{CITY, Newsroom, acts, sends};
use crate::both_databases;
use crate::support::PASSWORD;

const NEWS: &[(&str, &str)] = &[
    ("title", "Portes ouvertes"),
    ("summary", "La cité ouvre ses ateliers."),
    ("body_markdown", "Le lundi."),
];

both_databases! {
    async fn the_second_of_two_writers_gets_both_texts_back(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let mut other = room.app.person("other").contributor_of(CITY).signed_in().await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        let to = format!("{item}/edit");
        let mine = room.editor.browser.get(&to).await;
        let theirs = other.browser.get(&to).await;
        let saved = sends(&mut other, &theirs, &to, &[("body_markdown", "Le mardi, salle A.")]).await;
        assert_eq!(saved.status, 303, "{}", saved.gist());
        let typed = [("body_markdown", "Le mercredi, salle B."), ("title", "Portes grandes ouvertes")];
        let answer = sends(&mut room.editor, &mine, &to, &typed).await;
        assert_eq!(answer.status, 409);
        let beside = answer.texts(".side-by-side p").join("\n");
        assert!(beside.contains("salle A.") && beside.contains("salle B."), "{beside}");
        assert!(answer.texts("[role=alert]")[0].contains("other"), "{}", answer.gist());
        let kept = other.browser.get(&to).await.sendable(&to);
        assert!(kept.iter().any(|(name, value)| name == "body_markdown" && value.contains("salle A.")));

        // Having seen theirs, mine may be taken; what only I changed is in the text anyway.
        let decision = format!("{item}/merge");
        let form = answer.sendable(&decision);
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        fields.push(("choice.body.0", "mine"));
        let answer = room.editor.browser.post(&decision, &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        let kept = other.browser.get(&to).await.sendable(&to);
        assert!(kept.iter().any(|(name, value)| name == "body_markdown" && value.contains("salle B.")), "{kept:?}");
        assert!(kept.contains(&("title".to_owned(), "Portes grandes ouvertes".to_owned())), "{kept:?}");
    }

    async fn an_approval_of_a_text_that_moved_meanwhile_is_refused(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        room.submits(&item).await;
        let old = room.reviewer.browser.get(&format!("{item}/review")).await;
        acts(&mut room.editor, &item, "retraction", &[]).await;
        room.rewrites(&item, &[("body_markdown", "Tout autre chose.")]).await;
        room.submits(&item).await;
        let to = format!("{item}/approval");
        let answer = sends(&mut room.reviewer, &old, &to, &[("words", "Relu.")]).await;
        assert_eq!(answer.status, 409);
        assert!(answer.body.contains("Relu."), "{}", answer.gist());
    }

    async fn a_form_that_meets_an_ended_session_is_kept_through_signing_in(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let item = room.writes(Locale::FrMa, NEWS).await;
        let to = format!("{item}/edit");
        let page = room.editor.browser.get(&to).await;
        room.app.passes(SignedDuration::from_hours(24));
        let long = "Un paragraphe & des signes : « é ».\n\n- un\n- deux\n";
        let answer = sends(&mut room.editor, &page, &to, &[("body_markdown", long)]).await;
        assert_eq!(answer.status, 401);
        let email = room.editor.person.email.clone();
        let who = [("email", email.as_str()), ("password", PASSWORD)];
        let answer = sends(&mut room.editor, &answer, "/admin/sign-in", &who).await;
        assert_eq!(answer.status, 200, "{}", answer.gist());
        let answer = sends(&mut room.editor, &answer, &to, &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        let kept = room.editor.browser.get(&to).await.sendable(&to);
        let body = kept.iter().find(|(name, _)| name == "body_markdown").unwrap();
        for line in long.lines() {
            assert!(body.1.contains(line), "{}", body.1);
        }
    }
}
