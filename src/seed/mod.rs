//! What a new house starts with: reference data, programme drafts, and on request a demonstration.
//! Everything goes through the same actions as a person's work.

mod demo;
mod files;
mod programmes;
mod reference;

use thiserror::Error;

use crate::actions::import_reference::import_reference;
use crate::actions::reference::save_required_locales;
use crate::actions::text::save_text;
use crate::actions::{ActionError, Seen, workflow};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::{FormInput, Kind};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::word::UnknownWord;
use crate::store::StoreError;

pub use demo::{DEMO_ACCOUNTS, DEMO_PASSWORD, seed_demo};

/// Why seeding stopped.
#[derive(Debug, Error)]
pub enum SeedError {
    #[error("a seed file cannot be read: {0}")]
    File(#[from] serde_json::Error),
    #[error("a seed file has an {0}")]
    Word(#[from] UnknownWord),
    #[error("seeding “{item}”: {error}")]
    Item { item: String, error: ActionError },
    #[error(transparent)]
    Action(#[from] ActionError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{0}")]
    Data(String),
}

/// Fills an empty database with reference data and programme drafts; says whether there was
/// anything to do.
pub async fn seed(app: &App) -> Result<bool, SeedError> {
    if !import(app).await? {
        return Ok(false);
    }
    programmes::write_programmes(app, &Actor::System).await?;
    require_locales(app).await?;
    Ok(true)
}

/// A national programme goes out in Arabic and in French, or not at all (domain.md §4.2).
async fn require_locales(app: &App) -> Result<(), SeedError> {
    let pairs = [Locale::ArMa, Locale::FrMa]
        .map(|locale| (Kind::Programme.to_string(), locale.tag().to_owned()));
    let input = FormInput::new(pairs);
    save_required_locales(app, &Actor::System, None, &input).await?;
    Ok(())
}

async fn import(app: &App) -> Result<bool, SeedError> {
    Ok(import_reference(app, &reference::reference_data()?).await?)
}

/// What stands on the screen of somebody who has just opened the edition.
async fn seen(app: &App, actor: &Actor, id: EditionId) -> Result<Seen, SeedError> {
    let standing = workflow::standing(&app.store, actor, id).await?;
    Ok(Seen::of(&standing.edition, &standing.head))
}

async fn save(app: &App, actor: &Actor, id: EditionId, input: &FormInput) -> Result<(), SeedError> {
    let seen = seen(app, actor, id).await?;
    save_text(app, actor, id, &seen, input).await?;
    Ok(())
}
