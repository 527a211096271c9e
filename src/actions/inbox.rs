//! What people do with what they have been told: read it, and say how they want to be told. It is
//! their own affair alone, so nothing of it enters the audit trail.

use std::collections::BTreeMap;

use super::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Person;
use crate::domain::id::{EditionId, InboxItemId, JobId, PersonId};
use crate::domain::notice::{NoticeEvent, Way};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::inbox::{self, Bundle, Item, Which};
use crate::store::{StoreError, notice_choices};

/// Marks an item as read and returns it; none = it is not theirs, or is gone.
pub async fn read_item(app: &App, person: &Person, id: InboxItemId) -> ActionResult<Option<Item>> {
    let tx = app.store.write().await?;
    let item = match inbox::item(&tx, person.id, id).await {
        Ok(item) => item,
        Err(StoreError::NotFound(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    inbox::mark_read(&tx, person.id, Which::One(id), app.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(item))
}

/// Marks everything up to an item as read, perhaps of one event only: what came after the page was
/// made stays unread.
pub async fn read_all(
    app: &App,
    person: &Person,
    up_to: InboxItemId,
    event: Option<NoticeEvent>,
) -> ActionResult<u64> {
    let tx = app.store.write().await?;
    let which = Which::UpTo(up_to, event);
    let read = inbox::mark_read(&tx, person.id, which, app.clock.now()).await?;
    tx.commit().await?;
    Ok(read)
}

/// Keeps how a person wants to be told of each event; events that are left out stay as they are.
pub async fn choose_ways(
    app: &App,
    person: &Person,
    chosen: &BTreeMap<NoticeEvent, Way>,
) -> ActionResult<()> {
    let mut errors = FieldErrors::default();
    for (event, way) in chosen {
        if !event.ways().contains(way) {
            errors.add(event.as_str(), FieldError::new("error-notice-way"));
        }
    }
    errors.or(())?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let present = notice_choices::choices_of(&tx, person.id).await?;
    for (event, way) in chosen {
        if event.way(present.get(event).copied()) != *way {
            notice_choices::replace_choice(&tx, person.id, *event, *way, now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Gives a mail job what it is to carry of one text. Safe to repeat: the same job gets the same
/// items, and no item goes to two jobs.
pub async fn take_news(
    app: &App,
    job: JobId,
    person: PersonId,
    edition: EditionId,
) -> ActionResult<Vec<Item>> {
    take(app, job, person, Bundle::Text(edition)).await
}

/// Gives a digest's job what it is to carry; as [`take_news`].
pub async fn take_digest(app: &App, job: JobId, person: PersonId) -> ActionResult<Vec<Item>> {
    take(app, job, person, Bundle::Digest).await
}

async fn take(
    app: &App,
    job: JobId,
    person: PersonId,
    bundle: Bundle,
) -> Result<Vec<Item>, ActionError> {
    let tx = app.store.write().await?;
    let items = inbox::take(&tx, person, bundle, job).await?;
    tx.commit().await?;
    Ok(items)
}
