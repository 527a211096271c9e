//! Every revision of a text in one language, through all its editions: to be looked at, compared with
//! any other, and brought back.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::compare::At;
use super::named::Named;
use crate::domain::content::Kind;
use crate::domain::id::{EditionId, RevisionId};
use crate::domain::policy::{self, Act};
use crate::domain::stage::Stage;
use crate::domain::way::Way;
use crate::store::screens::revisions::{RevisionLine, RevisionList, list};
use crate::view::page::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Path, Query};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    before: Option<i64>,
    /// The revision that another one is to be compared with, chosen on this page or another.
    base: String,
}

#[derive(Serialize)]
struct RevisionsPage {
    edition: i64,
    document: String,
    kind: Kind,
    stage: Stage,
    title: Named,
    rows: Vec<RowView>,
    /// As in an address; with it each row has one link instead of two marks.
    base: Option<String>,
    may_restore: bool,
    newest: Option<String>,
    next: Option<String>,
}

#[derive(Serialize)]
struct RowView {
    edition: i64,
    /// Number of the edition.
    round: i64,
    number: i64,
    /// As in an address.
    at: String,
    /// The comparison with the revision chosen before, from the older to the newer one.
    compare: Option<String>,
    stage: Stage,
    author: Option<String>,
    note: Option<String>,
    way: Way,
    created_at: Timestamp,
    /// The newest text of an edition; of which stage, the badge says.
    is_head: bool,
    /// The newest of what is being worked on: it cannot be brought back.
    is_open: bool,
    restored_round: Option<i64>,
    restored_number: Option<i64>,
}

pub async fn page(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let size = panel.app.config.limits.page_size;
    let id = EditionId(id);
    let before = asked.before.map(RevisionId);
    let found = list(&panel.app.store, &panel.scope(), id, before, size).await?;
    let chosen = match asked.base.as_str() {
        "" => None,
        text => Some(text.parse::<At>()?.beside(id)),
    };
    let base = chosen.map(At::to_text);
    let address = |before: Option<RevisionId>| {
        let mut path = format!("/admin/editions/{id}/revisions?");
        if let Some(before) = before {
            path.push_str(&format!("before={before}&"));
        }
        if let Some(base) = &base {
            path.push_str(&format!("base={base}"));
        }
        path.trim_end_matches(['?', '&']).to_owned()
    };
    let edition = &found.edition;
    let page = RevisionsPage {
        edition: id.0,
        document: edition.document.public_id.clone(),
        kind: edition.document.kind,
        stage: edition.stage,
        title: Named::new(&edition.title, edition.locale),
        rows: found
            .rows
            .iter()
            .map(|row| RowView::new(row, &found, chosen))
            .collect(),
        may_restore: policy::decide(&panel.actor(), Act::Write(edition.target())).is_ok(),
        newest: before.map(|_| address(None)),
        next: found.next.map(|next| address(Some(next))),
        base,
    };
    panel.render("admin/writing/revisions.html", page).await
}

impl RowView {
    fn new(line: &RevisionLine, list: &RevisionList, chosen: Option<(EditionId, i64)>) -> Self {
        let open = list.open.as_ref();
        let at = (line.edition, line.numbers.revision);
        let compare = chosen.filter(|chosen| *chosen != at).map(|chosen| {
            let (from, to) = (At::to_text(chosen.min(at)), At::to_text(chosen.max(at)));
            let beside = list.edition.id;
            format!("/admin/editions/{beside}/compare?from={from}&to={to}")
        });
        Self {
            edition: line.edition.0,
            round: line.numbers.edition,
            number: line.numbers.revision,
            at: At::to_text(at),
            compare,
            stage: line.stage,
            author: line.author.clone(),
            note: line.note.clone(),
            way: line.way,
            created_at: line.created_at,
            is_head: line.is_head,
            is_open: open.is_some_and(|open| open.head == line.id),
            restored_round: line.restored.map(|from| from.edition),
            restored_number: line.restored.map(|from| from.revision),
        }
    }
}
