//! The outbox: one job, one worker, however many there are and whatever breaks.

use jiff::SignedDuration;
use mihan::actions::mail_order::{MailOrder, order_mail};
use mihan::actions::retry_job::retry_job;
use mihan::actions::sweep::sweep;
use mihan::domain::actor::Actor;
use mihan::domain::id::JobId;
use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;
use mihan::mail::MailError;
use mihan::store::{StoreError, outbox};

use super::desk::Desk;

const TOKEN: &str = "a-secret-that-works-once";

async fn invites(desk: &Desk, person: &Actor) {
    let order = MailOrder::Invitation {
        person: person.person_id().unwrap(),
        token: TOKEN.to_owned(),
    };
    let now = desk.app.clock.now();
    let tx = desk.app.store.write().await.unwrap();
    order_mail(&tx, &order, None, now).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn mail_server_down_for_an_hour_loses_nothing_and_repeats_nothing() {
    let desk = Desk::on_sqlite().await;
    for name in ["Amina", "Brahim", "Chafik"] {
        let person = desk.local(name, Locale::FrMa, Role::Contributor).await;
        invites(&desk, &person).await;
    }
    desk.sent
        .fail_with(Some(MailError::temporary("connection refused")));
    for _ in 0..60 {
        desk.works().await;
        desk.passes(SignedDuration::from_mins(1));
    }
    assert!(desk.sent.all().is_empty());
    let counts = outbox::counts(&desk.app.store).await.unwrap();
    assert_eq!((counts.waiting, counts.retrying, counts.failed), (3, 3, 0));
    assert!(desk.sent.attempts() < 40, "it knocks less and less often");

    desk.sent.fail_with(None);
    for _ in 0..90 {
        desk.works().await;
        desk.passes(SignedDuration::from_mins(1));
    }
    assert_eq!(desk.told(), ["Amina", "Brahim", "Chafik"]);
}

#[tokio::test]
async fn mail_that_never_leaves_waits_for_a_person_after_three_days() {
    let desk = Desk::on_sqlite().await;
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    desk.sent
        .fail_with(Some(MailError::temporary("greylisted")));
    for _ in 0..3 * 48 {
        desk.works().await;
        desk.passes(SignedDuration::from_mins(30));
    }
    assert_eq!(desk.jobs().await[0].state, "waiting");
    for _ in 0..48 {
        desk.works().await;
        desk.passes(SignedDuration::from_mins(30));
    }
    let failed = outbox::list_failed(&desk.app.store, None, 10)
        .await
        .unwrap();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].reason, "greylisted");

    desk.sent.fail_with(None);
    let administrator = desk
        .person("Root", Locale::FrMa, Role::Administrator, None)
        .await;
    assert!(retry_job(&desk.app, &person, failed[0].id).await.is_err());
    retry_job(&desk.app, &administrator, failed[0].id)
        .await
        .unwrap();
    desk.works().await;
    assert_eq!(desk.told(), ["Amina"]);
    assert!(
        retry_job(&desk.app, &administrator, failed[0].id)
            .await
            .is_err(),
        "what is done is not done again"
    );
}

#[tokio::test]
async fn refused_address_fails_at_once_and_is_visible() {
    let desk = Desk::on_sqlite().await;
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    desk.sent
        .fail_with(Some(MailError::permanent("550 no such user")));
    desk.works().await;
    desk.passes(SignedDuration::from_hours(24));
    desk.works().await;
    assert_eq!(desk.sent.attempts(), 1);
    let failed = outbox::list_failed(&desk.app.store, None, 10)
        .await
        .unwrap();
    assert_eq!(failed[0].reason, "550 no such user");
}

#[tokio::test]
async fn token_is_wiped_when_its_mail_has_left() {
    let desk = Desk::on_sqlite().await;
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    assert!(desk.jobs().await[0].payload.contains(TOKEN));
    desk.works().await;
    assert!(desk.sent.all()[0].text.contains(TOKEN));
    let jobs = desk.jobs().await;
    assert_eq!(jobs[0].state, "done");
    assert!(!format!("{jobs:?}").contains(TOKEN));
}

#[tokio::test]
async fn closed_account_gets_no_mail() {
    let desk = Desk::on_sqlite().await;
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    desk.leaves(&person).await;
    desk.works().await;
    assert_eq!(desk.sent.attempts(), 0);
    assert_eq!(desk.jobs().await[0].state, "done");
}

#[tokio::test]
async fn two_workers_never_do_one_job_twice() {
    two_workers(Desk::on_sqlite().await).await;
    if let Some(desk) = Desk::on_postgres().await {
        two_workers(desk).await;
    }
}

async fn two_workers(desk: Desk) {
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    for _ in 0..30 {
        invites(&desk, &person).await;
    }
    let (one, two, three) = (desk.worker(), desk.worker(), desk.worker());
    let ran = tokio::join!(one.run_pending(), two.run_pending(), three.run_pending());
    let total = ran.0.unwrap_or(0) + ran.1.unwrap_or(0) + ran.2.unwrap_or(0);
    assert_eq!(total, 30);
    let mut ids: Vec<_> = desk.sent.take().into_iter().map(|m| m.message_id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 30);
}

#[tokio::test]
async fn job_of_a_worker_that_died_is_taken_when_its_lease_ends() {
    crashed_worker(Desk::on_sqlite().await).await;
    if let Some(desk) = Desk::on_postgres().await {
        crashed_worker(desk).await;
    }
}

async fn crashed_worker(desk: Desk) {
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    let now = desk.app.clock.now();
    let lease = now.checked_add(SignedDuration::from_mins(5)).unwrap();
    let lost = outbox::claim(&desk.app.store, "the one that dies", now, lease)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(desk.works().await, 0, "the lease still runs");
    desk.passes(SignedDuration::from_mins(6));
    assert_eq!(desk.works().await, 1);
    assert_eq!(desk.told(), ["Amina"]);
    let late = outbox::finish(&desk.app.store, &lost, desk.app.clock.now()).await;
    assert!(matches!(late, Err(StoreError::Stale)), "it comes too late");
}

#[tokio::test]
async fn worker_that_is_told_to_stop_finishes_and_takes_nothing_new() {
    let desk = Desk::on_sqlite().await;
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(desk.worker().run(async move {
        let _ = stopped.await;
    }));
    while desk.sent.attempts() == 0 {
        tokio::task::yield_now().await;
    }
    stop.send(()).unwrap();
    running.await.unwrap();
    assert_eq!(desk.jobs().await[0].state, "done");
    invites(&desk, &person).await;
    assert_eq!(desk.jobs().await[1].state, "waiting");
}

#[tokio::test]
async fn done_jobs_are_swept_after_a_month_and_others_stay() {
    let desk = Desk::on_sqlite().await;
    let person = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    invites(&desk, &person).await;
    desk.works().await;
    desk.passes(SignedDuration::from_hours(24 * 29));
    assert_eq!(sweep(&desk.app).await.unwrap(), 0);
    invites(&desk, &person).await;
    desk.passes(SignedDuration::from_hours(24 * 2));
    assert_eq!(sweep(&desk.app).await.unwrap(), 1);
    assert_eq!(desk.jobs().await.len(), 1);
    assert_eq!(sweep(&desk.app).await.unwrap(), 0);
}

#[tokio::test]
async fn job_of_an_unknown_kind_fails_instead_of_blocking_the_queue() {
    let desk = Desk::on_sqlite().await;
    let now = desk.app.clock.now();
    let tx = desk.app.store.write().await.unwrap();
    let job = outbox::NewJob {
        kind: "from_the_future",
        payload: &(),
        dedup_key: None,
        run_at: now,
    };
    outbox::enqueue(&tx, job, now).await.unwrap();
    tx.commit().await.unwrap();
    desk.works().await;
    let failed = outbox::list_failed(&desk.app.store, None, 10)
        .await
        .unwrap();
    assert_eq!(failed[0].kind, "from_the_future");
    let next = outbox::list_failed(&desk.app.store, Some(JobId(failed[0].id.0)), 10).await;
    assert!(next.unwrap().is_empty());
}
