//! What people typed and have not saved: one moving row of a person for an edition. It has a table of its own because
//! revisions never change.

use entity::autosave::{ActiveModel, Column, Entity as Table, Model};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::FormInput;
use crate::domain::id::{EditionId, PersonId, RevisionId};

/// A form as it stood when its page last told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Autosave {
    pub edition: EditionId,
    pub person: PersonId,
    /// The open page it is typed on.
    pub sitting: String,
    /// What the text was when typing began; none = unknown.
    pub base: Option<RevisionId>,
    pub form: FormInput,
    pub at: Timestamp,
}

/// What somebody typed into a text and has not saved.
pub async fn find_autosave(
    db: &impl Db,
    edition: EditionId,
    person: PersonId,
) -> StoreResult<Option<Autosave>> {
    let row = Table::find()
        .filter(Column::EditionId.eq(edition.0))
        .filter(Column::PersonId.eq(person.0))
        .one(db.connection())
        .await?;
    row.map(from_row).transpose()
}

/// Puts what is typed now in the place of what was typed before.
pub async fn replace_autosave(tx: &Tx, new: &Autosave) -> StoreResult<()> {
    let pairs: Vec<(&str, &str)> = new.form.pairs().collect();
    let row = ActiveModel {
        id: NotSet,
        edition_id: Set(new.edition.0),
        person_id: Set(new.person.0),
        sitting: Set(new.sitting.clone()),
        base_revision_id: Set(new.base.map(|base| base.0)),
        form: Set(Row::of("autosave", 0).to_json(&pairs)?),
        updated_at: Set(micros(new.at)),
    };
    let moving = [
        Column::Sitting,
        Column::BaseRevisionId,
        Column::Form,
        Column::UpdatedAt,
    ];
    let on = OnConflict::columns([Column::EditionId, Column::PersonId])
        .update_columns(moving)
        .to_owned();
    Table::insert(row)
        .on_conflict(on)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Forgets what a page told; another page's stays.
pub async fn remove_autosave(
    tx: &Tx,
    edition: EditionId,
    person: PersonId,
    sitting: &str,
) -> StoreResult<bool> {
    let done = Table::delete_many()
        .filter(Column::EditionId.eq(edition.0))
        .filter(Column::PersonId.eq(person.0))
        .filter(Column::Sitting.eq(sitting))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected > 0)
}

fn from_row(row: Model) -> StoreResult<Autosave> {
    let read = Row::of("autosave", row.id);
    let pairs: Vec<(String, String)> = read.json(&row.form)?;
    Ok(Autosave {
        edition: EditionId(row.edition_id),
        person: PersonId(row.person_id),
        sitting: row.sitting,
        base: row.base_revision_id.map(RevisionId),
        form: FormInput::new(pairs),
        at: read.instant(row.updated_at)?,
    })
}
