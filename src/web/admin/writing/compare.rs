//! Two revisions of a text beside each other, of one edition or of two.

use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::compare_view::{FieldChange, field_changes};
use super::named::{Named, Names};
use crate::domain::content::Kind;
use crate::domain::id::EditionId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::rich_text::RichText;
use crate::domain::rich_text::diff::{self, BlockChange};
use crate::store::screens::choices::choices;
use crate::store::screens::revisions::{Placed, pair};
use crate::view::page::Navigation;
use crate::web::admin::Panel;
use crate::web::form::{Path, Query};
use crate::web::{Error, Result};

#[derive(Deserialize)]
pub struct Asked {
    from: String,
    to: String,
}

/// A revision in an address: `3` of the edition at hand, or `12.3` of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    edition: Option<EditionId>,
    number: i64,
}

#[derive(Serialize)]
struct ComparePage {
    edition: i64,
    document: String,
    kind: Kind,
    title: Named,
    from: Side,
    to: Side,
    /// Of the text.
    lang: Locale,
    direction: Direction,
    fields: Vec<FieldChange>,
    /// Empty when the bodies are the same.
    blocks: Vec<BlockChange>,
}

/// What is compared.
#[derive(Serialize)]
struct Side {
    edition: i64,
    /// Number of the edition.
    round: i64,
    number: i64,
    at: Timestamp,
    note: Option<String>,
}

pub async fn page(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (store, scope) = (&panel.app.store, panel.scope());
    let id = EditionId(id);
    let (from, to) = (asked.from.parse::<At>()?, asked.to.parse::<At>()?);
    let (before, after) = pair(store, &scope, id, from.beside(id), to.beside(id)).await?;
    let edition = &after.edition;
    let kind = edition.document.kind;
    let choices = choices(store, kind, panel.locale()).await?;
    let names = Names {
        words: panel.app.views.words(),
        locale: panel.locale(),
        choices: &choices,
    };
    let (old, new) = (&before.revision.content, &after.revision.content);
    let empty = RichText::default();
    let (old_body, new_body) = (old.body().unwrap_or(&empty), new.body().unwrap_or(&empty));
    let blocks = match old_body == new_body {
        true => Vec::new(),
        false => diff::compare(old_body, new_body),
    };
    let page = ComparePage {
        edition: id.0,
        document: edition.document.public_id.clone(),
        kind,
        title: Named::new(&edition.title, edition.locale),
        from: Side::of(&before),
        to: Side::of(&after),
        lang: edition.locale,
        direction: edition.locale.direction(),
        fields: field_changes(old, new, &names),
        blocks,
    };
    panel.render("admin/writing/compare.html", page).await
}

impl At {
    /// How an address names a revision of any edition.
    pub(super) fn to_text((edition, number): (EditionId, i64)) -> String {
        format!("{edition}.{number}")
    }

    pub(super) fn beside(self, edition: EditionId) -> (EditionId, i64) {
        (self.edition.unwrap_or(edition), self.number)
    }
}

impl FromStr for At {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number = |text: &str| text.parse::<i64>().map_err(|_| Error::not_found());
        match text.split_once('.') {
            Some((edition, revision)) => Ok(Self {
                edition: Some(EditionId(number(edition)?)),
                number: number(revision)?,
            }),
            None => Ok(Self {
                edition: None,
                number: number(text)?,
            }),
        }
    }
}

impl Side {
    fn of(placed: &Placed) -> Self {
        Self {
            edition: placed.edition.id.0,
            round: placed.edition.number,
            number: placed.revision.number,
            at: placed.revision.created_at,
            note: placed.revision.reason.clone(),
        }
    }
}
