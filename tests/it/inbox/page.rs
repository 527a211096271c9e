//! The list in the panel: unread first, by day, marked by its reader alone.

use jiff::SignedDuration;

use super::{Room, works};
use crate::both_databases;
use crate::support::{Answer, TestApp, TestPerson};

const READING: &str = "/admin/inbox/reading";

async fn inbox(person: &mut TestPerson) -> Answer {
    let page = person.browser.get("/admin/inbox").await;
    assert_eq!(page.status, 200, "{}", page.body);
    page
}

async fn posts(person: &mut TestPerson, fields: &[(&str, &str)]) -> Answer {
    let answer = person.browser.post(READING, fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer
}

both_databases! {
    async fn what_was_told_is_listed_counted_and_read_one_by_one(app: TestApp) {
        let mut room = Room::open(&app).await;
        let first = room.submitted(&app, "First").await;
        works(&app).await;
        app.passes(SignedDuration::from_hours(24));
        room.approver.signs_in().await;
        room.submitted(&app, "Second").await;
        works(&app).await;
        let page = inbox(&mut room.approver).await;
        assert_eq!(page.texts(".inbox-day.unread .title"), ["Second", "First"]);
        assert_eq!(page.texts(".inbox-day h3").len(), 2, "two days");
        assert_eq!(page.texts(".bell .count"), ["2"]);
        let said = page.texts(".bell .visually-hidden").remove(0);
        assert_eq!(said.replace(['\u{2068}', '\u{2069}'], ""), "Inbox (2 unread)");

        let items = page.attributes("form input[name=item]", "value");
        let opened = posts(&mut room.approver, &[("item", &items[1]), ("then", "open")]).await;
        assert_eq!(opened.location(), format!("/admin/editions/{first}/review"));
        let page = inbox(&mut room.approver).await;
        assert_eq!(page.texts(".inbox-day.unread .title"), ["Second"]);
        assert_eq!(page.texts(".inbox-day .title"), ["Second", "First"], "unread first");
        assert_eq!(page.texts(".bell .count"), ["1"]);

        posts(&mut room.approver, &[("item", &items[0]), ("then", "stay")]).await;
        let page = inbox(&mut room.approver).await;
        assert!(page.texts(".inbox-day.unread").is_empty());
        assert!(page.texts(".bell .count").is_empty());
    }

    async fn nobody_marks_the_news_of_somebody_else(app: TestApp) {
        let mut room = Room::open(&app).await;
        room.submitted(&app, "First").await;
        works(&app).await;
        let page = inbox(&mut room.approver).await;
        let item = page.attributes("form input[name=item]", "value").remove(0);
        let answer = posts(&mut room.editor, &[("item", &item), ("then", "open")]).await;
        assert_eq!(answer.location(), "/admin/inbox");
        posts(&mut room.editor, &[("up_to", &item)]).await;
        let page = inbox(&mut room.approver).await;
        assert_eq!(page.texts(".inbox-day.unread .title"), ["First"]);
    }

    async fn marking_all_leaves_what_came_after_the_page(app: TestApp) {
        let mut room = Room::open(&app).await;
        room.submitted(&app, "First").await;
        works(&app).await;
        let page = inbox(&mut room.approver).await;
        let up_to = page.attributes("input[name=up_to]", "value").remove(0);
        room.submitted(&app, "Second").await;
        works(&app).await;
        posts(&mut room.approver, &[("up_to", &up_to)]).await;
        let page = inbox(&mut room.approver).await;
        assert_eq!(page.texts(".inbox-day.unread .title"), ["Second"]);
    }

    async fn news_is_narrowed_to_one_event(app: TestApp) {
        let mut room = Room::open(&app).await;
        room.published(&app, "First").await;
        works(&app).await;
        let page = room.editor.browser.get("/admin/inbox?event=published").await;
        assert_eq!(page.texts(".inbox-day .title"), ["First"]);
        let page = room.editor.browser.get("/admin/inbox?event=changes_requested").await;
        assert!(page.texts(".inbox-day .title").is_empty());
        assert_eq!(page.texts(".empty a").len(), 1);
    }

    async fn read_news_is_swept_after_ninety_days_and_unread_stays(app: TestApp) {
        let mut room = Room::open(&app).await;
        room.submitted(&app, "First").await;
        room.submitted(&app, "Second").await;
        works(&app).await;
        let page = inbox(&mut room.approver).await;
        let items = page.attributes("form input[name=item]", "value");
        posts(&mut room.approver, &[("item", &items[1])]).await;
        app.passes(SignedDuration::from_hours(24 * 91));
        while mihan::actions::sweep::sweep(&app.app).await.unwrap() > 0 {}
        room.approver.signs_in().await;
        let page = inbox(&mut room.approver).await;
        assert_eq!(page.texts(".inbox-day .title"), ["Second"]);
    }
}

/// SQLite is enough: the number of statements is the program's, not the database's.
#[tokio::test]
async fn the_list_pages_through_everything_once_at_the_same_cost() {
    let app = TestApp::on_sqlite().await;
    let mut room = Room::open(&app).await;
    room.submitted(&app, "Text 0").await;
    works(&app).await;
    let few = cost(&app, &mut room.approver).await;
    for number in 1..60 {
        room.submitted(&app, &format!("Text {number}")).await;
    }
    works(&app).await;
    let page = inbox(&mut room.approver).await;
    for item in page
        .attributes("form input[name=item]", "value")
        .iter()
        .take(20)
    {
        posts(&mut room.approver, &[("item", item)]).await;
    }
    let many = cost(&app, &mut room.approver).await;
    assert!(many <= few && many <= 12, "{few} {many}");
    let mut seen = Vec::new();
    let mut next = Some("/admin/inbox".to_owned());
    while let Some(address) = next {
        let page = room.approver.browser.get(&address).await;
        seen.extend(page.texts(".inbox-day .title"));
        next = page
            .attributes("nav a[rel=next]", "href")
            .into_iter()
            .next();
    }
    assert_eq!(seen.len(), 60);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 60);
}

async fn cost(app: &TestApp, reader: &mut TestPerson) -> u64 {
    let before = app.app.store.statements();
    inbox(reader).await;
    app.app.store.statements() - before
}
