//! One release set: its texts with what stands in their way, texts to add, and the acts.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::actions::release::blocked;
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldErrors, Refusal};
use crate::domain::release::{MOST_ITEMS, ReleaseState};
use crate::domain::schedule::WallTime;
use crate::store::screens;
use crate::view::{Message, Navigation, ReasonView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::plans::times::utc;
use crate::web::admin::reviews::row::{Desks, Said, TextRow};
use crate::web::form::{Fields, Path};

pub const TEMPLATE: &str = "admin/releases/show.html";

#[derive(Serialize)]
pub struct ReleasePage {
    id: ReleaseId,
    name: String,
    desk: Option<Said>,
    state: ReleaseState,
    lock_version: i64,
    local: Option<String>,
    utc: Option<String>,
    settled_at: Option<Timestamp>,
    items: Vec<ItemRow>,
    offered: Vec<TextRow>,
    may: bool,
    /// How many texts stand in the way now.
    in_the_way: usize,
    most: usize,
    now: Timestamp,
    now_local: String,
    typed_at: String,
    at_error: Option<Message>,
    edition_error: Option<Message>,
    /// Why a form was not done.
    refused: Vec<ReasonView>,
    stale: bool,
}

#[derive(Serialize)]
struct ItemRow {
    #[serde(flatten)]
    row: TextRow,
    /// Why it could not go out now.
    reasons: Vec<ReasonView>,
    /// Locale key of why it stood in the way at the minute.
    failure: Option<String>,
}

/// What came of a form that was not done.
#[derive(Default)]
pub struct Trouble<'a> {
    pub typed: Fields,
    pub errors: FieldErrors,
    pub refusal: Option<&'a Refusal>,
    pub stale: bool,
}

/// `/admin/releases/{release}`
pub async fn page(panel: Panel, Path(id): Path<ReleaseId>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let page = release_page(&panel, id, Trouble::default()).await?;
    panel.render(TEMPLATE, page).await
}

/// The page as it stands now.
pub async fn release_page(
    panel: &Panel,
    id: ReleaseId,
    trouble: Trouble<'_>,
) -> Result<ReleasePage> {
    let (store, actor, now) = (&panel.app.store, panel.actor(), panel.app.clock.now());
    let screen = screens::releases::release(store, &panel.scope(), id).await?;
    let release = &screen.release;
    let desks = Desks {
        cities: &screen.cities,
        reader: panel.locale(),
    };
    let items: Vec<_> = screen.items.iter().map(|(item, _)| item.clone()).collect();
    let mut reasons: BTreeMap<EditionId, Vec<ReasonView>> = BTreeMap::new();
    if release.state.is_ahead() {
        for one in blocked(store, &actor, release, &items, None, now).await? {
            reasons.insert(one.edition, ReasonView::all(&one.refusal));
        }
    }
    let in_the_way = reasons.len();
    let may = policy::decide(&actor, Act::PrepareRelease { city: release.city }).is_ok();
    let error = |field: &str| trouble.errors.get(field).map(Message::from);
    Ok(ReleasePage {
        id,
        name: release.name.clone(),
        desk: desks.name(release.city),
        state: release.state,
        lock_version: release.lock_version,
        local: release.local.clone(),
        utc: release.at.map(utc),
        settled_at: release.settled_at,
        items: screen
            .items
            .iter()
            .map(|(item, text)| ItemRow {
                row: desks.row(text),
                reasons: reasons.remove(&item.edition).unwrap_or_default(),
                failure: item.failure.clone(),
            })
            .collect(),
        offered: match may {
            true => screen.offered.iter().map(|text| desks.row(text)).collect(),
            false => Vec::new(),
        },
        may,
        in_the_way,
        most: MOST_ITEMS,
        now,
        now_local: WallTime::of(now)
            .map(|time| time.to_string())
            .unwrap_or_default(),
        typed_at: trouble.typed.get("at").to_owned(),
        at_error: error("at"),
        edition_error: error("edition"),
        refused: trouble.refusal.map(ReasonView::all).unwrap_or_default(),
        stale: trouble.stale,
    })
}
