//! A step that waits is reminded of at half time, and the next in line is told at the end: each
//! once, whatever the number of workers.

use jiff::SignedDuration;
use mihan::domain::content::Kind;
use mihan::domain::id::EditionId;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;
use mihan::jobs::Worker;

use crate::both_databases;
use crate::support::texts::step;
use crate::support::{TestApp, TestPerson};

/// Who got mail since the last look, with the subject, in order of names.
async fn mails(app: &TestApp) -> Vec<String> {
    let (one, two) = (Worker::new(app.app.clone()), Worker::new(app.app.clone()));
    let (first, second) = tokio::join!(one.run_pending(), two.run_pending());
    first.unwrap();
    second.unwrap();
    // What the round of deadlines left.
    one.run_pending().await.unwrap();
    let mut mails: Vec<String> = app
        .mails
        .take()
        .into_iter()
        .map(|mail| format!("{}: {}", mail.to.name, mail.subject))
        .collect();
    mails.sort();
    mails
}

/// At eight in the morning of the next working day: 24 November 2026 is a Tuesday.
fn to_the_morning(app: &TestApp) {
    let now = app.app.clock.now();
    let morning: jiff::Timestamp = "2026-11-24T08:30:00Z".parse().unwrap();
    app.passes(now.duration_until(morning));
}

fn hours(app: &TestApp, hours: i64) {
    app.passes(SignedDuration::from_hours(hours));
}

/// A text whose step the approver should answer within eight working hours.
async fn waiting(app: &TestApp) -> (TestPerson, EditionId) {
    to_the_morning(app);
    let city = app.city("souss-massa").await;
    app.has_path(Kind::News, &[step("Last word", &[Role::Manager], 1)])
        .await;
    let writer = app
        .person("writer")
        .contributor_of("souss-massa")
        .exists()
        .await;
    let text = app.submitted(&writer, city, "Un texte").await;
    (writer, text)
}

both_databases! {
    async fn who_lets_a_step_wait_is_reminded_and_the_next_in_line_is_told(app: TestApp) {
        let manager = app.person("Manager").manager_of("souss-massa").exists().await;
        app.person("Region").approver_of("souss-massa").exists().await;
        app.person("Hq").is(Role::HqApprover, None).exists().await;
        let (_, text) = waiting(&app).await;
        assert_eq!(mails(&app).await.len(), 1);
        hours(&app, 3);
        assert_eq!(mails(&app).await, [""; 0]);
        hours(&app, 1);
        let half = mails(&app).await;
        assert!(half.len() == 1 && half[0].starts_with("Manager: Reminder"), "{half:?}");
        assert_eq!(mails(&app).await, [""; 0]);
        hours(&app, 4);
        let end = mails(&app).await;
        assert!(end.len() == 1 && end[0].starts_with("Region: Not answered"), "{end:?}");
        assert_eq!(mails(&app).await, [""; 0]);
        // A working day later it is the turn of head office, and of nobody after it.
        hours(&app, 24);
        let last = mails(&app).await;
        assert!(last.len() == 1 && last[0].starts_with("Hq: Not answered"), "{last:?}");
        hours(&app, 24 * 5);
        assert_eq!(mails(&app).await, [""; 0]);
        assert_eq!(app.approve(&manager, text).await.unwrap(), Stage::Approved);
    }

    async fn an_answer_in_time_is_told_of_no_more(app: TestApp) {
        let manager = app.person("Manager").manager_of("souss-massa").exists().await;
        app.person("Region").approver_of("souss-massa").exists().await;
        let (_, text) = waiting(&app).await;
        mails(&app).await;
        app.approve(&manager, text).await.unwrap();
        mails(&app).await;
        hours(&app, 48);
        assert_eq!(mails(&app).await, [""; 0]);
    }

    async fn a_step_that_nobody_can_answer_is_told_at_once(app: TestApp) {
        app.person("Hq").is(Role::HqApprover, None).exists().await;
        waiting(&app).await;
        let told = mails(&app).await;
        assert!(told.len() == 1 && told[0].starts_with("Hq: Not answered"), "{told:?}");
    }

    async fn a_holiday_moves_what_is_due(app: TestApp) {
        let mut admin = app.person("admin").administrator().exists().await;
        app.person("Manager").manager_of("souss-massa").exists().await;
        waiting(&app).await;
        mails(&app).await;
        admin.signs_in().await;
        let today = [
            ("day", "2026-11-24"),
            ("names.ar-MA", "عطلة"),
            ("names.fr-MA", "Jour férié"),
            ("source", "Communiqué"),
        ];
        assert_eq!(admin.browser.post("/admin/calendar/holidays", &today).await.status, 303);
        hours(&app, 6);
        assert_eq!(mails(&app).await, [""; 0]);
        hours(&app, 24);
        assert_eq!(mails(&app).await.len(), 1);
    }

    async fn the_report_shows_what_is_late_and_what_was(app: TestApp) {
        let mut manager = app.person("manager").manager_of("souss-massa").exists().await;
        let mut stranger = app.person("stranger").manager_of("oriental").exists().await;
        let (_, text) = waiting(&app).await;
        mails(&app).await;
        hours(&app, 24 + 3);
        manager.signs_in().await;
        stranger.signs_in().await;
        let page = manager.browser.get("/admin/lateness").await;
        assert_eq!(page.texts("[aria-labelledby=late-now] .task-list li").len(), 1, "{}", page.gist());
        assert!(page.texts(".age.late").join(" ").contains("3\u{2069} working hours"), "{}", page.gist());
        assert!(!stranger.browser.get("/admin/lateness").await.body.contains("Un texte"));
        app.approve(&manager, text).await.unwrap();
        let page = manager.browser.get("/admin/lateness?kind=news&city=souss-massa").await;
        assert_eq!(page.texts("[aria-labelledby=late-now] .task-list li").len(), 0);
        assert_eq!(page.texts("tbody tr").len(), 1);
        let csv = manager.browser.get("/admin/lateness.csv?city=souss-massa").await;
        assert!(csv.header("content-type").starts_with("text/csv"));
        assert_eq!(csv.body.lines().count(), 2);
        assert!(csv.body.contains("\"Un texte\"") && csv.body.contains("\"3\""), "{}", csv.body);
        assert_eq!(stranger.browser.get("/admin/lateness.csv").await.body.lines().count(), 1);
    }
}
