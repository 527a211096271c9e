//! The page that says why: its answers are those of the forms.

use mihan::domain::id::EditionId;
use mihan::domain::stage::{Stage, Transition};
use mihan::web::admin::reviews::acts::noun;

use super::{CITY, opens};
use crate::both_databases;
use crate::support::{TestApp, TestPerson};

/// Transitions whose forms need nothing but words.
const ASKED: [Transition; 7] = [
    Transition::Submit,
    Transition::Approve,
    Transition::RequestChanges,
    Transition::Publish,
    Transition::Retract,
    Transition::Withdraw,
    Transition::Discard,
];

fn why_of(id: EditionId) -> String {
    format!("/admin/editions/{id}/why")
}

async fn brought_to(
    app: &TestApp,
    stage: Stage,
    writer: &TestPerson,
    approver: &TestPerson,
) -> EditionId {
    let city = app.city(CITY).await;
    let id = app.draft(writer, city, &app.app.ids.short(12)).await;
    if stage != Stage::Draft {
        app.submit(writer, id).await.unwrap();
    }
    if matches!(stage, Stage::Approved | Stage::Published) {
        app.approve(approver, id).await.unwrap();
    }
    if stage == Stage::Published {
        app.publish(approver, id).await.unwrap();
    }
    id
}

async fn asks(app: &TestApp, who: &mut TestPerson, id: EditionId, transition: Transition) -> bool {
    let seen = app.seen(id).await;
    let version = seen.lock_version.to_string();
    let form = [
        ("lock_version", version.as_str()),
        ("digest", seen.digest.as_str()),
        ("words", "Because."),
    ];
    let to = format!("/admin/editions/{id}/{}", noun(transition));
    who.browser.post(&to, &form).await.status.is_redirection()
}

both_databases! {
    async fn what_the_page_says_is_what_the_form_does(app: TestApp) {
        app.has_short_path().await;
        let writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).signed_in().await;
        let other = app.person("other").contributor_of(CITY).signed_in().await;
        let mut people = [writer, approver, other];
        for stage in [Stage::Draft, Stage::InReview, Stage::Approved, Stage::Published] {
            for at in 0..people.len() {
                for transition in ASKED {
                    let id = brought_to(&app, stage, &people[0], &people[1]).await;
                    let who = &mut people[at];
                    let page = opens(who, &why_of(id)).await;
                    let said = page.attributes(&format!("#why-{transition}"), "data-allowed");
                    let done = asks(&app, who, id, transition).await;
                    assert_eq!(said, [done.to_string()], "{stage} {transition} {}", who.person.name);
                }
            }
        }
    }

    async fn an_administrator_chooses_whom_and_nobody_else_does(app: TestApp) {
        app.has_short_path().await;
        let mut writer = app.person("writer").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        let mut administrator = app.person("administrator").administrator().signed_in().await;
        let city = app.city(CITY).await;
        let id = app.submitted(&writer, city, "News").await;
        let about = |person: &TestPerson| format!("{}?person={}", why_of(id), person.person.id);
        let page = opens(&mut administrator, &about(&approver)).await;
        assert_eq!(page.attributes("#why-approve", "data-allowed"), ["true"]);
        let page = opens(&mut administrator, &about(&writer)).await;
        assert_eq!(page.attributes("#why-approve", "data-allowed"), ["false"]);
        let able = page.texts("#why-approve td:last-child");
        assert!(able[0].contains("approver"), "{able:?}");
        assert_eq!(writer.browser.get(&about(&approver)).await.status, 403);
        let page = opens(&mut writer, &why_of(id)).await;
        assert!(page.texts("select[name=person]").is_empty());
        assert!(page.texts("#why-submit .badge").iter().any(|badge| !badge.is_empty()));
    }
}
