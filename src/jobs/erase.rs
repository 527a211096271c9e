//! Safe to run twice: what is erased cannot be erased again.
//! Hands an order to erase an image to its action.

use super::failure::Failure;
use crate::actions::images::{Erasure, erase};
use crate::app::App;
use crate::store::outbox::ClaimedJob;

pub(super) async fn run(app: &App, job: &ClaimedJob) -> Result<(), Failure> {
    let erasure: Erasure = job.payload()?;
    Ok(erase(app, &erasure).await?)
}
