//! What is said about a text, beside the text: open threads, and how many hang on each block.

use std::collections::BTreeMap;

use serde::Serialize;

use super::view::{ThreadView, thread_views};
use crate::domain::id::EditionId;
use crate::store::screens;
use crate::store::screens::Edition;
use crate::store::screens::talk::{Revision, TalkedText, Which};
use crate::web::Result;
use crate::web::admin::Panel;

/// The most threads that stand beside a text; the others are on the page of all.
const MOST_BESIDE: u64 = 30;

#[derive(Clone, Debug, Serialize)]
pub struct TalkSide {
    pub edition: EditionId,
    /// Newest first.
    pub threads: Vec<ThreadView>,
    pub open: u64,
    pub resolved: u64,
    /// Open threads by anchor.
    pub at: BTreeMap<String, usize>,
}

/// The open threads of a text that the page has found in sight.
pub async fn talk_side(panel: &Panel, edition: &Edition, head: &Revision) -> Result<TalkSide> {
    let talks =
        screens::talk::talks(&panel.app.store, edition.id, Which::Open, 0, MOST_BESIDE).await?;
    let text = TalkedText {
        edition: edition.clone(),
        head: head.clone(),
        cities: Vec::new(),
    };
    let threads = thread_views(&panel.actor(), &text, &talks);
    let mut at = BTreeMap::new();
    for thread in &threads {
        *at.entry(thread.place.anchor.clone()).or_insert(0) += 1;
    }
    Ok(TalkSide {
        edition: edition.id,
        threads,
        open: talks.open,
        resolved: talks.resolved,
        at,
    })
}
