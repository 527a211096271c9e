//! Safe to run twice: a job is claimed by one worker at a time, and one that died loses its lease.
//! The loop that takes jobs, keeps the schedule and sweeps; it knows when, never what.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::backoff::{MOST_ATTEMPTS, rest_after};
use super::failure::Failure;
use super::housekeeping::Housekeeping;
use super::rounds::Rounds;
use super::{erase, mail, notice};
use crate::actions::images::ERASE_JOB;
use crate::actions::mail_order::MAIL_JOB;
use crate::actions::notice::NOTICE_JOB;
use crate::app::App;
use crate::store::outbox::{self, ClaimedJob};
use crate::store::{StoreError, StoreResult};

/// Jobs that run side by side.
const AT_ONCE: usize = 4;

/// The longest a worker sleeps, should it miss the bell: jobs of other processes ring none here.
const NAP: Duration = Duration::from_secs(1);

/// How long a job belongs to a worker that says nothing.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// Within the lease, or a second worker might run the job beside this one.
const LONGEST_RUN: Duration = Duration::from_mins(4);

/// Characters of a failure that are kept.
const MOST_REASON_CHARS: usize = 1_000;

/// One drainer of the outbox. Any number may run, in one process or in several.
#[derive(Clone)]
pub struct Worker {
    app: App,
    name: String,
}

impl Worker {
    /// A worker under a name that no other has.
    pub fn new(app: App) -> Self {
        let name = app.ids.public_id();
        Self { app, name }
    }

    /// Works until `stop` resolves; then takes nothing new and gives what runs the grace of the
    /// settings. What is cut off runs again when its lease ends.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let mut running = JoinSet::new();
        let mut rounds = Rounds::default();
        let mut housekeeping = Housekeeping::default();
        tokio::pin!(stop);
        tracing::info!(worker = self.name, "worker started");
        loop {
            // Never cut short: a claim whose answer is lost would wait for its lease.
            self.tend(&mut running, &mut rounds, &mut housekeeping)
                .await;
            tokio::select! {
                biased;
                () = &mut stop => break,
                Some(_) = running.join_next() => {}
                () = self.app.bell.heard() => {}
                () = sleep(NAP) => {}
            }
        }
        let all_done = async { while running.join_next().await.is_some() {} };
        let grace = self.app.config.limits.shutdown_grace;
        if timeout(grace, all_done).await.is_err() {
            tracing::warn!("jobs were cut off; they run again when their leases end");
        }
    }

    /// Does everything that is due by the clock, one after the other; returns how many jobs ran.
    /// For tests and for the demonstration, which want the mails before they look.
    pub async fn run_pending(&self) -> StoreResult<usize> {
        Rounds::default().go(&self.app).await;
        let mut ran = 0;
        while let Some(job) = self.claim().await? {
            self.clone().work(job).await;
            ran += 1;
        }
        Ok(ran)
    }

    /// One turn: the rounds of the clock, the jobs there is room for, the broom.
    async fn tend(
        &self,
        running: &mut JoinSet<()>,
        rounds: &mut Rounds,
        housekeeping: &mut Housekeeping,
    ) {
        rounds.go(&self.app).await;
        while running.len() < AT_ONCE {
            match self.claim().await {
                Ok(Some(job)) => {
                    running.spawn(self.clone().work(job));
                }
                Ok(None) => break,
                Err(error) => {
                    tracing::warn!(%error, "no job could be claimed");
                    break;
                }
            }
        }
        housekeeping.round(&self.app).await;
    }

    async fn claim(&self) -> StoreResult<Option<ClaimedJob>> {
        let now = self.app.clock.now();
        outbox::claim(&self.app.store, &self.name, now, later(now, LEASE)).await
    }

    async fn work(self, job: ClaimedJob) {
        let outcome = timeout(LONGEST_RUN, self.consume(&job))
            .await
            .unwrap_or_else(|_| Err(Failure::Later("took too long".to_owned())));
        let (id, kind, attempt) = (job.id, job.kind.as_str(), job.attempts);
        match self.settle(&job, outcome).await {
            Ok(()) => {}
            Err(StoreError::Stale) => {
                tracing::warn!(%id, kind, attempt, "the lease of a job ran out while it ran");
            }
            Err(error) => {
                tracing::error!(%id, kind, attempt, %error, "the outcome of a job is lost; it runs again");
            }
        }
    }

    async fn consume(&self, job: &ClaimedJob) -> Result<(), Failure> {
        // Only a job whose workers die gets here: one that fails is settled before.
        if job.attempts > MOST_ATTEMPTS {
            return Err(Failure::Never("its workers stopped every time".to_owned()));
        }
        match job.kind.as_str() {
            NOTICE_JOB => notice::run(&self.app, job).await,
            MAIL_JOB => mail::run(&self.app, job).await,
            ERASE_JOB => erase::run(&self.app, job).await,
            kind => Err(Failure::Never(format!("nobody does jobs of kind {kind}"))),
        }
    }

    async fn settle(&self, job: &ClaimedJob, outcome: Result<(), Failure>) -> StoreResult<()> {
        let (store, now) = (&self.app.store, self.app.clock.now());
        let (id, kind, attempt) = (job.id, job.kind.as_str(), job.attempts);
        // The reason stays out of the log: it may quote an address.
        match outcome {
            Ok(()) => outbox::finish(store, job, now).await,
            Err(Failure::Later(reason)) => match rest_after(attempt) {
                Some(rest) => {
                    tracing::warn!(%id, kind, attempt, "a job failed and will be tried again");
                    outbox::put_back(store, job, &cut(&reason), later(now, rest)).await
                }
                None => {
                    tracing::error!(%id, kind, attempt, "a job failed for the last time");
                    outbox::give_up(store, job, &cut(&reason), now).await
                }
            },
            Err(Failure::Never(reason)) => {
                tracing::error!(%id, kind, attempt, "a job failed");
                outbox::give_up(store, job, &cut(&reason), now).await
            }
        }
    }
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(now)
}

fn cut(reason: &str) -> String {
    reason.chars().take(MOST_REASON_CHARS).collect()
}
