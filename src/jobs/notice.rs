//! Safe to run twice: every mail is ordered under a key that the queue takes once.
//! Hands a piece of news to the action that decides whom it concerns.

use super::failure::Failure;
use crate::actions::announce::announce;
use crate::actions::notice::Notice;
use crate::app::App;
use crate::store::outbox::ClaimedJob;

pub(super) async fn run(app: &App, job: &ClaimedJob) -> Result<(), Failure> {
    let notice: Notice = job.payload()?;
    Ok(announce(app, &notice).await?)
}
