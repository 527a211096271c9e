//! Programmes for the chooser of the editor.

use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};

use crate::store::screens::choices::{Choice, find_programmes};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Query;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    id: String,
    page: u64,
}

#[derive(Serialize)]
struct Answer {
    items: Vec<Item>,
    next: Option<u64>,
}

#[derive(Serialize)]
struct Item {
    id: String,
    name: String,
}

/// `?q=&page=` (from 1), or `?id=` for the one.
pub async fn found(panel: Panel, Query(asked): Query<Asked>) -> Result<Response> {
    let mut found = find_programmes(&panel.app.store, panel.locale(), &asked.q).await?;
    if !asked.id.is_empty() {
        found.retain(|choice| choice.value == asked.id);
    }
    let size = panel.app.config.limits.page_size;
    let page = asked.page.max(1);
    let skip = usize::try_from((page - 1).saturating_mul(size)).unwrap_or(usize::MAX);
    let take = usize::try_from(size).unwrap_or(usize::MAX);
    let more = found.len() > skip.saturating_add(take);
    let items = found.into_iter().skip(skip).take(take).map(Item::from);
    let answer = Answer {
        items: items.collect(),
        next: more.then_some(page + 1),
    };
    Ok(axum::Json(answer).into_response())
}

impl From<Choice> for Item {
    fn from(choice: Choice) -> Self {
        Self {
            id: choice.value,
            name: choice.label,
        }
    }
}
