//! All threads of a text.

use serde::{Deserialize, Serialize};

use super::view::{ThreadView, thread_views};
use crate::domain::id::EditionId;
use crate::store::screens;
use crate::store::screens::talk::Which;
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, TextRow};
use crate::web::form::{Path, Query};

const PAGE_SIZE: u64 = 20;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
    page: u64,
}

#[derive(Serialize)]
struct ListPage {
    row: TextRow,
    threads: Vec<ThreadView>,
    /// `open`, `resolved` or `all`.
    show: &'static str,
    open: u64,
    resolved: u64,
    page_number: u64,
    pages: u64,
}

pub async fn page(panel: Panel, Path(id): Path<EditionId>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let store = &panel.app.store;
    let text = screens::talk::text(store, &panel.scope(), id).await?;
    let (which, show) = match asked.show.as_str() {
        "resolved" => (Which::Resolved, "resolved"),
        "all" => (Which::All, "all"),
        _ => (Which::Open, "open"),
    };
    let number = asked.page.clamp(1, 1_000);
    let talks = screens::talk::talks(store, id, which, number - 1, PAGE_SIZE).await?;
    let total = match which {
        Which::Open => talks.open,
        Which::Resolved => talks.resolved,
        Which::All => talks.open + talks.resolved,
    };
    let desks = Desks {
        cities: &text.cities,
        reader: panel.locale(),
    };
    let page = ListPage {
        row: desks.row(&text.edition),
        threads: thread_views(&panel.actor(), &text, &talks),
        show,
        open: talks.open,
        resolved: talks.resolved,
        page_number: number,
        pages: total.div_ceil(PAGE_SIZE).max(1),
    };
    panel.render("admin/talk/list.html", page).await
}
