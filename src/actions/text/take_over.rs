//! Keeping words that somebody else suggested: the same as a save, without a form.

use jiff::Timestamp;

use super::keep::{Place, keep, settle_slug};
use crate::actions::error::ActionResult;
use crate::domain::content::Content;
use crate::domain::id::{PersonId, RevisionId};
use crate::domain::way::Way;
use crate::store::editions::Edition;
use crate::store::revisions::Revision;
use crate::store::{Tx, slugs};

/// Keeps `content` as the newest revision of an edition that has just been read and may be written on.
pub(in crate::actions) async fn take_over(
    tx: &Tx,
    edition: &Edition,
    head: &Revision,
    mut content: Content,
    by: Option<PersonId>,
    reason: Option<String>,
    now: Timestamp,
) -> ActionResult<RevisionId> {
    let document = &edition.document;
    settle_slug(
        tx,
        document,
        edition.locale,
        &mut content,
        Some(&head.content),
    )
    .await?;
    let old_slug = head.content.text("slug");
    if !old_slug.is_empty() && old_slug != content.text("slug") {
        slugs::release(tx, document, edition.id, old_slug).await?;
    }
    let place = Place {
        edition: edition.id,
        locale: edition.locale,
        seen: edition.lock_version,
    };
    keep(tx, place, &content, by, reason, Way::Saved, now).await
}
