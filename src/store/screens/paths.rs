//! Approval paths with the people who could answer at their steps.

use jiff::Timestamp;

use super::labels::{self, CityName};
use crate::domain::actor::Person;
use crate::domain::id::PathId;
use crate::domain::path::PathPlace;
use crate::store::error::StoreResult;
use crate::store::tx::Db;
use crate::store::{paths, recipients};

pub use crate::store::paths::Path;

/// The most people who are looked through.
pub const MOST_PEOPLE: u64 = 2000;

/// All paths and everybody who could answer somewhere.
#[derive(Clone, Debug)]
pub struct PathsScreen {
    pub paths: Vec<Path>,
    /// Active people by name.
    pub people: Vec<Person>,
    pub cities: Vec<CityName>,
}

/// Loads the paths: seven queries at most.
pub async fn paths(db: &impl Db, now: Timestamp) -> StoreResult<PathsScreen> {
    Ok(PathsScreen {
        paths: paths::list_paths(db).await?,
        people: recipients::list_everybody(db, MOST_PEOPLE, now).await?,
        cities: labels::list_cities(db).await?,
    })
}

/// One path.
pub async fn path(db: &impl Db, id: PathId) -> StoreResult<Path> {
    paths::path(db, id).await
}

/// How many runs under way began with the steps that this path had then.
pub async fn count_open_runs(db: &impl Db, all: &[Path], of: &Path) -> StoreResult<u64> {
    let runs = paths::count_open_runs(db, of.place.kind).await?;
    let takes = |target| PathPlace::closest(all, target, |path| path.place).map(|path| path.id);
    Ok(runs
        .iter()
        .filter(|(target, _)| takes(target) == Some(of.id))
        .map(|(_, count)| count)
        .sum())
}
