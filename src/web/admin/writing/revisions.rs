//! Every revision of a text, to be looked at or compared.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::named::Named;
use crate::domain::content::Kind;
use crate::domain::id::EditionId;
use crate::domain::stage::Stage;
use crate::store::screens::texts::{RevisionLine, revisions};
use crate::view::page::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Path, Query};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: u64,
}

#[derive(Serialize)]
struct RevisionsPage {
    edition: i64,
    document: String,
    kind: Kind,
    stage: Stage,
    title: Named,
    rows: Vec<RowView>,
    previous: Option<String>,
    next: Option<String>,
}

#[derive(Serialize)]
struct RowView {
    number: i64,
    author: Option<String>,
    note: Option<String>,
    created_at: Timestamp,
    is_head: bool,
}

pub async fn page(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let size = panel.app.config.limits.page_size;
    let id = EditionId(id);
    let found = revisions(&panel.app.store, &panel.scope(), id, asked.page, size).await?;
    let address = |page: u64| format!("/admin/editions/{id}/revisions?page={page}");
    let edition = &found.edition;
    let page = RevisionsPage {
        edition: id.0,
        document: edition.document.public_id.clone(),
        kind: edition.document.kind,
        stage: edition.stage,
        title: Named::new(&edition.title, edition.locale),
        rows: found.rows.iter().map(RowView::new).collect(),
        previous: (asked.page > 0).then(|| address(asked.page - 1)),
        next: found.has_more.then(|| address(asked.page + 1)),
    };
    panel.render("admin/writing/revisions.html", page).await
}

impl RowView {
    fn new(line: &RevisionLine) -> Self {
        Self {
            number: line.number,
            author: line.author.clone(),
            note: line.note.clone(),
            created_at: line.created_at,
            is_head: line.is_head,
        }
    }
}
