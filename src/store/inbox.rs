//! What people have been told, item by item, and which mail carries each. Whom to tell and in what
//! way is decided before; the panel's pages read `store::screens::inbox`.

use entity::inbox_item;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait as _, Condition, DbErr, EntityTrait as _, QueryFilter as _};
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{EditionId, InboxItemId, JobId, PersonId, RevisionId};
use crate::domain::local_text::LocalText;
use crate::domain::notice::{NoticeEvent, Way};

/// The most items that one mail carries.
pub const MOST_IN_A_MAIL: u64 = 100;

/// A thing to tell one person.
#[derive(Clone, Debug)]
pub struct NewItem<'a> {
    pub person: PersonId,
    pub event: NoticeEvent,
    pub edition: EditionId,
    pub revision: RevisionId,
    /// None = the system.
    pub by: Option<PersonId>,
    pub reason: Option<&'a str>,
    /// The step that waits for them.
    pub step: Option<&'a LocalText>,
    pub anchor: Option<&'a str>,
    pub way: Way,
    /// A second item with the same key is dropped.
    pub dedup_key: String,
}

/// A thing that one person has been told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: InboxItemId,
    pub event: NoticeEvent,
    pub edition: EditionId,
    pub by: Option<PersonId>,
    pub reason: Option<String>,
    pub step: Option<LocalText>,
    pub anchor: Option<String>,
    pub created_at: Timestamp,
    pub read: bool,
}

/// What goes into one mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    /// News of one text that is mailed by itself.
    Text(EditionId),
    /// Everything that waits for the digest.
    Digest,
}

/// Adds an item; says whether it is new.
pub async fn insert_item(tx: &Tx, item: &NewItem<'_>, now: Timestamp) -> StoreResult<bool> {
    let step = item
        .step
        .map(|step| Row::of("inbox_item", 0).to_json(step))
        .transpose()?;
    let row = inbox_item::ActiveModel {
        id: NotSet,
        person_id: Set(item.person.0),
        event: Set(item.event.as_str().to_owned()),
        edition_id: Set(item.edition.0),
        revision_id: Set(item.revision.0),
        by_id: Set(item.by.map(|person| person.0)),
        reason: Set(item.reason.map(ToOwned::to_owned)),
        step: Set(step),
        anchor: Set(item.anchor.map(ToOwned::to_owned)),
        way: Set(item.way.as_str().to_owned()),
        mail_job_id: Set(None),
        dedup_key: Set(item.dedup_key.clone()),
        created_at: Set(micros(now)),
        read_at: Set(None),
    };
    let same_key = OnConflict::column(inbox_item::Column::DedupKey)
        .do_nothing()
        .to_owned();
    match inbox_item::Entity::insert(row)
        .on_conflict(same_key)
        .exec_without_returning(&tx.tx)
        .await
    {
        Ok(rows) => Ok(rows > 0),
        Err(DbErr::RecordNotInserted) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Gives a person's items that no mail carries yet to a job, and returns all that the job carries,
/// oldest first. A job that asks again gets the same ones.
pub async fn take(tx: &Tx, person: PersonId, bundle: Bundle, job: JobId) -> StoreResult<Vec<Item>> {
    let of_bundle = match bundle {
        Bundle::Text(edition) => Condition::all()
            .add(inbox_item::Column::Way.eq(Way::Mail.as_str()))
            .add(inbox_item::Column::EditionId.eq(edition.0)),
        Bundle::Digest => Condition::all().add(inbox_item::Column::Way.eq(Way::Digest.as_str())),
    };
    inbox_item::Entity::update_many()
        .filter(inbox_item::Column::PersonId.eq(person.0))
        .filter(of_bundle.clone())
        .filter(inbox_item::Column::MailJobId.is_null())
        .col_expr(inbox_item::Column::MailJobId, Expr::value(job.0))
        .exec(&tx.tx)
        .await?;
    let rows = inbox_item::Entity::find()
        .filter(inbox_item::Column::PersonId.eq(person.0))
        .filter(of_bundle)
        .filter(inbox_item::Column::MailJobId.eq(job.0))
        .order_by_asc(inbox_item::Column::Id)
        .limit(MOST_IN_A_MAIL)
        .all(&tx.tx)
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The item, if it is this person's.
pub async fn item(db: &impl Db, person: PersonId, id: InboxItemId) -> StoreResult<Item> {
    inbox_item::Entity::find_by_id(id.0)
        .filter(inbox_item::Column::PersonId.eq(person.0))
        .one(db.connection())
        .await?
        .map(from_row)
        .transpose()?
        .ok_or(StoreError::NotFound("inbox item"))
}

/// Marks items of a person as read; those read before keep their time.
pub async fn mark_read(
    tx: &Tx,
    person: PersonId,
    which: Which,
    now: Timestamp,
) -> StoreResult<u64> {
    let chosen = match which {
        Which::One(id) => Condition::all().add(inbox_item::Column::Id.eq(id.0)),
        Which::UpTo(id, event) => Condition::all()
            .add(inbox_item::Column::Id.lte(id.0))
            .add_option(event.map(|event| inbox_item::Column::Event.eq(event.as_str()))),
    };
    let done = inbox_item::Entity::update_many()
        .filter(inbox_item::Column::PersonId.eq(person.0))
        .filter(inbox_item::Column::ReadAt.is_null())
        .filter(chosen)
        .col_expr(inbox_item::Column::ReadAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

/// Which items are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    One(InboxItemId),
    /// This one and everything before it, perhaps of one event only.
    UpTo(InboxItemId, Option<NoticeEvent>),
}

pub(super) fn from_row(row: inbox_item::Model) -> StoreResult<Item> {
    let read = Row::of("inbox_item", row.id);
    Ok(Item {
        id: InboxItemId(row.id),
        event: read.word(&row.event)?,
        edition: EditionId(row.edition_id),
        by: row.by_id.map(PersonId),
        reason: row.reason,
        step: row.step.map(|step| read.json(&step)).transpose()?,
        anchor: row.anchor,
        created_at: read.instant(row.created_at)?,
        read: row.read_at.is_some(),
    })
}
