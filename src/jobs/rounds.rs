//! Safe to run twice: each round says for itself how. What is due by the clock, round by round, in
//! one place: a new round is a field and a line here.

use super::deadlines::Deadlines;
use super::digest::Digests;
use super::due::Due;
use super::plans::Plans;
use crate::app::App;

/// The rounds of one worker, with what they remember.
#[derive(Debug, Default)]
pub(super) struct Rounds {
    due: Due,
    plans: Plans,
    deadlines: Deadlines,
    digests: Digests,
}

impl Rounds {
    /// Goes every round once.
    pub(super) async fn go(&mut self, app: &App) {
        self.due.round(app).await;
        self.plans.round(app).await;
        self.deadlines.round(app).await;
        self.digests.round(app).await;
    }
}
