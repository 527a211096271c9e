//! Publication at the minute: once, whatever happens around it.

use entity::{review_run, revision};
use jiff::SignedDuration;
use mihan::actions::workflow::publish_due;
use mihan::domain::actor::Actor;
use mihan::domain::content::{self, Kind};
use mihan::domain::id::EditionId;
use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;
use mihan::jobs::Worker;
use mihan::store::{editions, stages};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

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
