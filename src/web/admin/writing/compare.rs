//! Two revisions of a text beside each other.

use serde::{Deserialize, Serialize};

use super::compare_view::{FieldChange, field_changes};
use super::named::{Named, Names};
use crate::domain::content::Kind;
use crate::domain::id::EditionId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::rich_text::RichText;
use crate::domain::rich_text::diff::{self, BlockChange};
use crate::store::screens::choices::choices;
use crate::store::screens::text::two_revisions;
use crate::view::page::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Path, Query};

#[derive(Deserialize)]
pub struct Asked {
    from: i64,
    to: i64,
}

#[derive(Serialize)]
struct ComparePage {
    edition: i64,
    document: String,
    kind: Kind,
    title: Named,
    from: i64,
    to: i64,
    /// Of the text.
    lang: Locale,
    direction: Direction,
    fields: Vec<FieldChange>,
    /// Empty when the bodies are the same.
    blocks: Vec<BlockChange>,
}

pub async fn page(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (store, scope) = (&panel.app.store, panel.scope());
    let id = EditionId(id);
    let (edition, before, after) = two_revisions(store, &scope, id, asked.from, asked.to).await?;
    let kind = edition.document.kind;
    let choices = choices(store, kind, panel.locale()).await?;
    let names = Names {
        words: panel.app.views.words(),
        locale: panel.locale(),
        choices: &choices,
    };
    let empty = RichText::default();
    let old = before.content.body().unwrap_or(&empty);
    let new = after.content.body().unwrap_or(&empty);
    let blocks = match old == new {
        true => Vec::new(),
        false => diff::compare(old, new),
    };
    let page = ComparePage {
        edition: id.0,
        document: edition.document.public_id.clone(),
        kind,
        title: Named::new(&edition.title, edition.locale),
        from: before.number,
        to: after.number,
        lang: edition.locale,
        direction: edition.locale.direction(),
        fields: field_changes(&before.content, &after.content, &names),
        blocks,
    };
    panel.render("admin/writing/compare.html", page).await
}
