//! Texts of a release set go out together or not at all.

use jiff::SignedDuration;
use mihan::domain::locale::Locale;
use mihan::domain::schedule::WallTime;

use super::newsroom::{CITY, Newsroom, acts, sends, text};
use crate::both_databases;
use crate::support::TestApp;

const ARABIC: &[(&str, &str)] = &[
    ("title", "انطلاق الدخول التكويني"),
    ("summary", "تستقبل المدينة دفعة جديدة."),
    ("body_markdown", "افتتحت المدينة أبوابها."),
];
const FRENCH: &[(&str, &str)] = &[
    ("title", "Rentrée de la formation"),
    ("slug", "rentree"),
    ("summary", "La cité accueille une promotion."),
    ("body_markdown", "La cité a ouvert ses portes."),
];

/// A set of the city with an approved text in Arabic and its translation.
struct Together {
    room: Newsroom,
    arabic: String,
    french: String,
    set: String,
}

impl Together {
    async fn open(app: TestApp) -> Self {
        let mut room = Newsroom::open(app).await;
        let arabic = room.writes(Locale::ArMa, ARABIC).await;
        let french = room.begins(&arabic, Locale::FrMa).await;
        room.rewrites(&french, FRENCH).await;
        room.passes_review(&arabic, "wait").await;
        room.passes_review(&french, "wait").await;
        let page = room.director.browser.get("/admin/releases").await;
        let typed = [("name", "Rentrée 2026"), ("city", CITY)];
        let answer = sends(&mut room.director, &page, "/admin/releases", &typed).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        let set = answer.location().to_owned();
        let mut together = Self {
            room,
            arabic,
            french,
            set,
        };
        together.adds(&together.arabic.clone()).await;
        together.adds(&together.french.clone()).await;
        together
    }

    async fn adds(&mut self, text: &str) {
        let edition = text.rsplit('/').next().unwrap().to_owned();
        let answer = self.does("items", &[("edition", &edition)]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
    }

    /// The director sends a form of the set's page.
    async fn does(&mut self, act: &str, typed: &[(&str, &str)]) -> crate::support::Answer {
        let page = self.room.director.browser.get(&self.set).await;
        let to = format!("{}/{act}", self.set);
        sends(&mut self.room.director, &page, &to, typed).await
    }

    async fn schedules(&mut self) {
        let at = self.room.app.app.clock.now() + SignedDuration::from_mins(30);
        let at = WallTime::of(at).unwrap().to_string();
        let answer = self.does("schedule", &[("at", &at)]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
    }

    async fn state(&mut self) -> String {
        let page = self.room.director.browser.get(&self.set).await;
        page.texts(".page-header .badge").remove(0)
    }
}

both_databases! {
    async fn a_set_goes_out_in_every_language_at_once(app: TestApp) {
        let mut together = Together::open(app).await;
        let answer = together.does("publication", &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        assert_eq!(together.state().await, "Out");
        let entries = together.room.entries().await;
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0]["published_at"], entries[1]["published_at"]);
    }

    async fn at_its_minute_a_set_goes_out_once(app: TestApp) {
        let mut together = Together::open(app).await;
        together.schedules().await;
        together.room.works().await;
        assert!(together.room.entries().await.is_empty());
        together.room.app.passes(SignedDuration::from_mins(30));
        let (one, other) = (together.room.works(), together.room.works());
        tokio::join!(one, other);
        assert_eq!(together.state().await, "Out");
        assert_eq!(together.room.changes().await.len(), 2);
    }

    async fn one_text_in_the_way_holds_all_back_and_says_why(app: TestApp) {
        let mut together = Together::open(app).await;
        together.schedules().await;
        acts(&mut together.room.editor, &together.french.clone(), "retraction", &[]).await;
        let page = together.room.director.browser.get(&together.set).await;
        assert_eq!(page.texts(".reason .blocking").len(), 1, "{}", page.gist());
        together.room.app.passes(SignedDuration::from_mins(30));
        together.room.works().await;
        assert!(together.room.entries().await.is_empty());
        assert!(together.room.changes().await.is_empty());
        assert_eq!(together.state().await, "Nothing went out");
        let page = together.room.director.browser.get(&together.set).await;
        assert_eq!(page.texts(".badge.bad"), ["Nothing went out", "Stood in the way"]);
        let told = together.room.app.mails.all();
        assert!(told.iter().any(|mail| mail.subject.contains("Not published")), "{told:?}");
        // Taken out, the other goes.
        let edition = together.french.rsplit('/').next().unwrap().to_owned();
        let answer = together.does("items/removal", &[("edition", &edition)]).await;
        assert_eq!(answer.status, 303, "{}", answer.gist());
        assert_eq!(together.does("publication", &[]).await.status, 303);
        assert_eq!(together.room.entries().await.len(), 1);
    }

    async fn a_text_of_a_scheduled_set_does_not_go_out_by_itself(app: TestApp) {
        let mut together = Together::open(app).await;
        together.schedules().await;
        let review = format!("{}/review", together.french);
        let page = together.room.director.browser.get(&review).await;
        assert!(page.body.contains("Rentrée 2026"), "the reason names the set");
        let to = format!("{}/publication", together.french);
        assert!(page.attributes(&format!("form[action='{to}']"), "action").is_empty());
        let seen = page.sendable(&format!("{}/retraction", together.french));
        let fields: Vec<(&str, &str)> = seen.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(together.room.director.browser.post(&to, &fields).await.status, 409);
        assert_eq!(together.does("schedule/removal", &[]).await.status, 303);
        acts(&mut together.room.director, &together.french.clone(), "publication", &[]).await;
        assert_eq!(text(&together.room.entries().await[0], "locale"), "fr-MA");
    }

    async fn a_set_of_another_city_is_not_found(app: TestApp) {
        let mut together = Together::open(app).await;
        let mut stranger = together.room.app.person("stranger").manager_of("oriental").signed_in().await;
        assert_eq!(stranger.browser.get(&together.set).await.status, 404);
        let fields = [("lock_version", "3")];
        let to = format!("{}/publication", together.set);
        assert_eq!(stranger.browser.post(&to, &fields).await.status, 404);
        let editor = &mut together.room.editor;
        assert_eq!(editor.browser.get(&together.set).await.status, 200);
        assert_eq!(editor.browser.post(&to, &fields).await.status, 403);
    }
}
