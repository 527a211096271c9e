//! The demonstration: invented people in every city and some sixty texts in all stages, each marked
//! as a demonstration. Time is moved so that the texts look as if they had been written for weeks.

mod approving;
mod aside;
mod documents;
mod history;
mod people;
mod together;

use jiff::SignedDuration;

use super::SeedError;
use super::programmes::write_programmes;
use crate::actions::notice;
use crate::app::App;
use crate::clock::Clock;
use crate::ids::Ids;

pub use people::{DEMO_ACCOUNTS, DEMO_PASSWORD};

/// How long before today the demonstration's history begins.
const HISTORY_DAYS: i64 = 90;
const HOURS_A_DAY: i64 = 24;
/// Mails are written for what happened within these hours; older news would only fill the mailbox.
const NEWS_HOURS: i64 = 40;

/// Fills an empty database with reference data and the demonstration; says whether there was
/// anything to do. `say` is told how far it is.
pub async fn seed_demo(app: &App, say: impl Fn(&str)) -> Result<bool, SeedError> {
    let today = app.clock.now();
    let start = today
        .checked_sub(SignedDuration::from_hours(HISTORY_DAYS * HOURS_A_DAY))
        .map_err(|error| SeedError::Data(error.to_string()))?;
    let (clock, hand) = Clock::settable(start);
    let past = App {
        ids: Ids::random(clock.clone()),
        clock,
        ..app.clone()
    };
    if !super::import(&past).await? {
        return Ok(false);
    }
    say("Demonstration: people …");
    let people = people::write_people(&past).await?;
    say("Demonstration: programmes …");
    let author = people.actor("hq.editor@demo.mihan.example")?;
    let programmes = write_programmes(&past, author).await?;
    history::approve_programmes(&past, &people, &programmes.editions).await?;
    say("Demonstration: texts …");
    aside::put_aside_early(&past, &people).await?;
    let texts =
        documents::write_documents(&past, &hand, today, &people, &programmes.public_ids).await?;
    // Only now: for most of the 97 programmes no Arabic text has a source, and they are public here.
    super::require_locales(&past).await?;
    together::write_at_once(&past, &people, &texts).await?;
    approving::arrange(app, &people).await?;
    aside::put_aside_late(app, &people).await?;
    let told_from = today
        .checked_sub(SignedDuration::from_hours(NEWS_HOURS))
        .map_err(|error| SeedError::Data(error.to_string()))?;
    notice::forget_before(app, told_from).await?;
    Ok(true)
}
