//! Publication at the minute: once, whatever happens around it.

use entity::{edition, plan, review_run, revision};
use jiff::SignedDuration;
use mihan::actions::ActionError;
use mihan::actions::workflow::{self, ExpiryWish, publish_due};
use mihan::domain::actor::Actor;
use mihan::domain::content::{self, Kind};
use mihan::domain::id::EditionId;
use mihan::domain::locale::Locale;
use mihan::domain::plan::PlannedAct;
use mihan::domain::refusal::Reason;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;
use mihan::jobs::Worker;
use mihan::store::{editions, stages};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::support::unguard;

use super::desk::Desk;

/// A text that is to go out at ten, and everybody's earlier mails read.
async fn scheduled(desk: &Desk) -> EditionId {
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let reviewer = desk
        .local("Brahim", Locale::FrMa, Role::LanguageReviewer)
        .await;
    let approver = desk.local("Driss", Locale::FrMa, Role::Approver).await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.approves(&reviewer, id).await;
    desk.approves(&approver, id).await;
    desk.schedules(&approver, id, "2026-11-23T10:00")
        .await
        .unwrap();
    desk.works().await;
    desk.told();
    id
}

async fn times_published(desk: &Desk, id: EditionId) -> usize {
    let history = stages::list_of_edition(&desk.app.store, id, 50)
        .await
        .unwrap();
    history
        .iter()
        .filter(|change| change.to == Stage::Published)
        .count()
}

#[tokio::test]
async fn scheduled_text_goes_out_once_with_two_workers_and_after_a_restart() {
    goes_out_once(Desk::on_sqlite().await).await;
    if let Some(desk) = Desk::on_postgres().await {
        goes_out_once(desk).await;
    }
}

async fn goes_out_once(desk: Desk) {
    let id = scheduled(&desk).await;
    desk.passes(SignedDuration::from_mins(59));
    desk.works().await;
    assert_eq!(desk.stage(id).await, Stage::Scheduled);
    desk.passes(SignedDuration::from_mins(1));
    let (one, two) = (desk.worker(), desk.worker());
    let (first, second) = tokio::join!(one.run_pending(), two.run_pending());
    first.and(second).unwrap();
    assert_eq!(desk.stage(id).await, Stage::Published);
    let restarted = Worker::new(desk.restarted().await);
    restarted.run_pending().await.unwrap();
    assert_eq!(times_published(&desk, id).await, 1);
    assert_eq!(desk.told(), ["Amina"]);
}

#[tokio::test]
async fn text_whose_minute_passed_while_the_house_was_down_goes_out_late() {
    let desk = Desk::on_sqlite().await;
    let id = scheduled(&desk).await;
    desk.passes(SignedDuration::from_hours(30));
    Worker::new(desk.restarted().await)
        .run_pending()
        .await
        .unwrap();
    assert_eq!(desk.stage(id).await, Stage::Published);
    assert_eq!(times_published(&desk, id).await, 1);
}

#[tokio::test]
async fn failure_of_the_schedule_is_noted_and_told_once() {
    let desk = Desk::on_sqlite().await;
    let id = scheduled(&desk).await;
    desk.passes(SignedDuration::from_hours(1));
    break_the_slug(&desk, id).await;
    for _ in 0..3 {
        desk.works().await;
        let _ = publish_due(&desk.app, id).await;
        desk.passes(SignedDuration::from_mins(2));
    }
    let edition = editions::edition(&desk.app.store, &Actor::System.scope(), id)
        .await
        .unwrap();
    assert_eq!(edition.stage, Stage::Scheduled);
    assert!(edition.schedule_failure.is_some());
    assert_eq!(desk.told(), ["Amina", "Driss"]);
}

/// A lasting refusal: the approved text lacks what its address is made of, down to the digests.
async fn break_the_slug(desk: &Desk, id: EditionId) {
    let row = revision::Entity::find()
        .filter(revision::Column::EditionId.eq(id.0))
        .one(&desk.rows)
        .await
        .unwrap()
        .unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&row.content).unwrap();
    json.as_object_mut().unwrap().remove("slug");
    let content = content::from_json(Kind::News, &json).unwrap();
    let digest = content.digest(Locale::FrMa);
    unguard(&desk.rows, "revision").await;
    revision::Entity::update_many()
        .col_expr(
            revision::Column::Content,
            Expr::value(content.to_json().to_string()),
        )
        .col_expr(revision::Column::Digest, Expr::value(digest.as_str()))
        .filter(revision::Column::Id.eq(row.id))
        .exec(&desk.rows)
        .await
        .unwrap();
    review_run::Entity::update_many()
        .col_expr(review_run::Column::Digest, Expr::value(digest.as_str()))
        .filter(review_run::Column::EditionId.eq(id.0))
        .exec(&desk.rows)
        .await
        .unwrap();
}

#[tokio::test]
async fn text_under_embargo_goes_out_only_after_its_minute() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let reviewer = desk
        .local("Brahim", Locale::FrMa, Role::LanguageReviewer)
        .await;
    let approver = desk.local("Driss", Locale::FrMa, Role::Approver).await;
    let id = desk.draft(&author, "Convention").await;
    let seen = desk.seen(id).await;
    workflow::set_embargo(&desk.app, &author, id, &seen, "2026-11-23T10:00")
        .await
        .unwrap();
    desk.submits(&author, id).await;
    desk.approves(&reviewer, id).await;
    desk.approves(&approver, id).await;
    let refused = desk.publishes(&approver, id).await.unwrap_err();
    assert!(
        reasons(refused)
            .iter()
            .any(|reason| matches!(reason, Reason::Embargoed { .. }))
    );
    let refused = desk
        .schedules(&approver, id, "2026-11-23T09:59")
        .await
        .unwrap_err();
    assert!(
        reasons(refused)
            .iter()
            .any(|reason| matches!(reason, Reason::Embargoed { .. }))
    );
    desk.passes(SignedDuration::from_hours(1));
    desk.publishes(&approver, id).await.unwrap();
    assert_eq!(desk.stage(id).await, Stage::Published);
    assert_eq!(
        desk.plans().await,
        [("embargo".to_owned(), "done".to_owned())]
    );
}

#[tokio::test]
async fn text_comes_down_once_at_the_end_of_its_time() {
    comes_down_once(Desk::on_sqlite().await).await;
    if let Some(desk) = Desk::on_postgres().await {
        comes_down_once(desk).await;
    }
}

async fn comes_down_once(desk: Desk) {
    let id = scheduled(&desk).await;
    let approver = desk.local("Salma", Locale::FrMa, Role::Manager).await;
    let wish = ExpiryWish {
        at: "2026-11-23T11:00",
        act: PlannedAct::Withdraw,
        note: "Les inscriptions sont closes.",
    };
    let seen = desk.seen(id).await;
    workflow::set_expiry(&desk.app, &approver, id, &seen, &wish)
        .await
        .unwrap();
    desk.passes(SignedDuration::from_hours(1));
    desk.works().await;
    assert_eq!(desk.stage(id).await, Stage::Published);
    desk.passes(SignedDuration::from_hours(1));
    let (one, two) = (desk.worker(), desk.worker());
    let (first, second) = tokio::join!(one.run_pending(), two.run_pending());
    first.and(second).unwrap();
    desk.works().await;
    assert_eq!(desk.stage(id).await, Stage::Withdrawn);
    let history = stages::list_of_edition(&desk.app.store, id, 50)
        .await
        .unwrap();
    let downs: Vec<_> = history
        .iter()
        .filter(|change| change.to == Stage::Withdrawn)
        .collect();
    assert_eq!(downs.len(), 1);
    assert_eq!(downs[0].actor, None);
    assert_eq!(
        downs[0].reason.as_deref(),
        Some("Les inscriptions sont closes.")
    );
    let done = |act: &str| (act.to_owned(), "done".to_owned());
    assert_eq!(desk.plans().await, [done("publish"), done("withdraw")]);
}

#[tokio::test]
async fn text_whose_time_is_over_cannot_go_out() {
    let desk = Desk::on_sqlite().await;
    let id = scheduled(&desk).await;
    let manager = desk.local("Salma", Locale::FrMa, Role::Manager).await;
    let wish = |at| ExpiryWish {
        at,
        act: PlannedAct::Remove,
        note: "Expiré.",
    };
    let seen = desk.seen(id).await;
    let early = wish("2026-11-23T10:00");
    let refused = workflow::set_expiry(&desk.app, &manager, id, &seen, &early).await;
    assert!(matches!(refused, Err(ActionError::Invalid(_))));
    workflow::set_expiry(&desk.app, &manager, id, &seen, &wish("2026-11-23T10:30"))
        .await
        .unwrap();
    let seen = desk.seen(id).await;
    workflow::unschedule(&desk.app, &manager, id, &seen)
        .await
        .unwrap();
    desk.passes(SignedDuration::from_hours(2));
    desk.works().await;
    assert_eq!(desk.stage(id).await, Stage::Approved);
    let refused = desk.publishes(&manager, id).await.unwrap_err();
    assert!(
        reasons(refused)
            .iter()
            .any(|reason| matches!(reason, Reason::Expired { .. }))
    );
}

#[tokio::test]
async fn plans_move_with_the_law_of_their_zone() {
    let desk = Desk::on_sqlite().await;
    let id = scheduled(&desk).await;
    // As a program with older zone data would have left it: one hour early.
    let hour = SignedDuration::from_hours(1).as_micros() as i64;
    plan::Entity::update_many()
        .col_expr(plan::Column::At, Expr::col(plan::Column::At).sub(hour))
        .exec(&desk.rows)
        .await
        .unwrap();
    edition::Entity::update_many()
        .col_expr(
            edition::Column::ScheduledAt,
            Expr::col(edition::Column::ScheduledAt).sub(hour),
        )
        .exec(&desk.rows)
        .await
        .unwrap();
    assert_eq!(workflow::reread_wall_times(&desk.app).await.unwrap(), 1);
    assert_eq!(workflow::reread_wall_times(&desk.app).await.unwrap(), 0);
    desk.passes(SignedDuration::from_mins(59));
    desk.works().await;
    assert_eq!(desk.stage(id).await, Stage::Scheduled);
    desk.passes(SignedDuration::from_mins(1));
    desk.works().await;
    assert_eq!(desk.stage(id).await, Stage::Published);
}

fn reasons(error: ActionError) -> Vec<Reason> {
    match error {
        ActionError::Refused(refusal) => refusal.reasons,
        other => panic!("not refused: {other}"),
    }
}
