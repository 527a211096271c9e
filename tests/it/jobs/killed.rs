//! The minute of a publication with workers that are killed around it: real processes, real time.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use entity::{change, edition, plan};
use mihan::domain::id::EditionId;
use mihan::domain::locale::Locale;
use mihan::domain::schedule::WallTime;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

use super::desk::Desk;

#[tokio::test]
async fn texts_go_out_once_though_workers_are_killed_in_their_minute() {
    let desk = Desk::on_sqlite().await;
    let approver = desk.local("Driss", Locale::FrMa, Role::Approver).await;
    let mut texts = Vec::new();
    for number in 0..6 {
        texts.push(approved(&desk, &approver, &format!("Texte {number}")).await);
    }
    for text in &texts {
        desk.schedules(&approver, *text, "2026-12-01T10:00")
            .await
            .unwrap();
        falls_due(&desk, *text).await;
    }
    // Killed while they start, read and write; the last pair is left to finish.
    for milliseconds in [150, 400, 650, 300, 250, 500] {
        let mut workers = [worker(&desk), worker(&desk)];
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
        workers.iter_mut().for_each(kill);
    }
    let mut workers = [worker(&desk), worker(&desk)];
    let patience = tokio::time::Instant::now() + Duration::from_secs(60);
    while published(&desk).await < texts.len() && tokio::time::Instant::now() < patience {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    workers.iter_mut().for_each(kill);
    for text in texts {
        assert_eq!(desk.stage(text).await, Stage::Published);
    }
    let changes = change::Entity::find().count(&desk.rows).await.unwrap();
    assert_eq!(changes, 6, "each text went out once");
}

async fn approved(desk: &Desk, approver: &mihan::domain::actor::Actor, title: &str) -> EditionId {
    let author = desk
        .local(&format!("Auteur {title}"), Locale::FrMa, Role::Contributor)
        .await;
    let reviewer = desk
        .local(
            &format!("Relecteur {title}"),
            Locale::FrMa,
            Role::LanguageReviewer,
        )
        .await;
    let id = desk.draft(&author, title).await;
    desk.submits(&author, id).await;
    desk.approves(&reviewer, id).await;
    desk.approves(approver, id).await;
    id
}

/// Workers look at the machine's clock: the minute that has just begun there is the one to keep.
async fn falls_due(desk: &Desk, text: EditionId) {
    let minute = WallTime::of(mihan::clock::Clock::system().now()).unwrap();
    let due = minute.instant().unwrap().as_microsecond();
    plan::Entity::update_many()
        .filter(plan::Column::EditionId.eq(text.0))
        .col_expr(plan::Column::At, Expr::value(due))
        .col_expr(plan::Column::Local, Expr::value(minute.to_string()))
        .exec(&desk.rows)
        .await
        .unwrap();
    edition::Entity::update_many()
        .filter(edition::Column::Id.eq(text.0))
        .col_expr(edition::Column::ScheduledAt, Expr::value(due))
        .exec(&desk.rows)
        .await
        .unwrap();
}

async fn published(desk: &Desk) -> usize {
    let count = edition::Entity::find()
        .filter(edition::Column::Stage.eq(Stage::Published.as_str()))
        .count(&desk.rows)
        .await
        .unwrap();
    usize::try_from(count).unwrap()
}

fn worker(desk: &Desk) -> Child {
    Command::new(env!("CARGO_BIN_EXE_mihan"))
        .arg("worker")
        .env("MIHAN_DATABASE_URL", desk.app.config.database_url.expose())
        .env("MIHAN_DATA_DIR", &desk.app.config.data_dir)
        .env("MIHAN_PUBLIC_URL", "https://mihan.example")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// As `kill -9` does: nothing is tidied up.
fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}
