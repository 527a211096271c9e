//! Keeping a text: the part that starting, saving and translating share.

use jiff::Timestamp;

use crate::actions::error::{ActionError, ActionResult};
use crate::actions::translation;
use crate::domain::content::{Content, Value};
use crate::domain::id::{PersonId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldError;
use crate::domain::text::{Slug, SlugError, index_text};
use crate::domain::way::Way;
use crate::store::documents::Document;
use crate::store::editions::{self, HeadLine};
use crate::store::revisions::{self, NewRevision};
use crate::store::{StoreError, Tx, slugs};

/// How many numbered variants of a slug are tried before a person must choose one.
const MOST_SLUG_VARIANTS: u32 = 50;

/// Where a text is kept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub edition: crate::domain::id::EditionId,
    pub locale: Locale,
    /// The version that was on the screen.
    pub seen: i64,
}

/// Keeps `content` as the newest revision and makes it the head.
pub(super) async fn keep(
    tx: &Tx,
    place: Place,
    content: &Content,
    by: Option<PersonId>,
    reason: Option<String>,
    way: Way,
    now: Timestamp,
) -> ActionResult<RevisionId> {
    let digest = content.digest(place.locale);
    let new = NewRevision {
        edition: place.edition,
        content,
        digest,
        author: by,
        reason,
        way,
    };
    let revision = revisions::insert_revision(tx, new, now).await?;
    let words = [
        content.title(),
        content.text("summary"),
        content.text("code"),
    ]
    .join(" ");
    let head = HeadLine {
        revision,
        title: content.title(),
        slug: content.text("slug"),
        search_text: index_text(&words),
        by,
    };
    editions::save_head(tx, place.edition, place.seen, head, now).await?;
    translation::refresh_of(tx, place.edition, now).await?;
    Ok(revision)
}

/// A revision that is not the newest text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Aside {
    pub id: RevisionId,
    pub number: i64,
}

/// Keeps `content` as a revision without making it the head. Sending the same once more keeps nothing twice.
pub(super) async fn keep_aside(
    tx: &Tx,
    place: Place,
    content: &Content,
    by: Option<PersonId>,
    reason: Option<String>,
    now: Timestamp,
) -> ActionResult<Aside> {
    let (digest, kind) = (content.digest(place.locale), content.kind());
    let kept = revisions::find_by_digest(tx, kind, place.edition, &digest).await?;
    if let Some(kept) = kept.filter(|kept| kept.author == by) {
        return Ok(Aside {
            id: kept.id,
            number: kept.number,
        });
    }
    let new = NewRevision {
        edition: place.edition,
        content,
        digest,
        author: by,
        reason,
        way: Way::Aside,
    };
    let id = revisions::insert_revision(tx, new, now).await?;
    let number = revisions::revision(tx, kind, id).await?.number;
    Ok(Aside { id, number })
}

/// Settles the slug: the typed one, or one made from the title. A made one gives way to others by a
/// number; a typed one that is taken is the writer's to change. `before` is the text it replaces.
pub(super) async fn settle_slug(
    tx: &Tx,
    document: &Document,
    locale: Locale,
    content: &mut Content,
    before: Option<&Content>,
) -> ActionResult<()> {
    let typed = content.text("slug").to_owned();
    let follows_title = before.is_some_and(|before| {
        before.text("slug") == typed
            && Slug::from_title(before.title(), locale)
                .is_some_and(|made| typed.starts_with(made.as_str()))
            && before.title() != content.title()
    });
    let slug = if typed.is_empty() || follows_title {
        let Some(made) = Slug::from_title(content.title(), locale) else {
            content.clear("slug");
            return Ok(());
        };
        Some(free_variant(tx, document, made).await?)
    } else {
        let slug: Slug = typed
            .parse()
            .map_err(|error: SlugError| ActionError::field("slug", error.into()))?;
        Some(slug)
    };
    if let Some(slug) = slug {
        take(tx, document, &slug).await?;
        content.set("slug", Value::Text(slug.as_str().to_owned()));
    }
    Ok(())
}

async fn free_variant(tx: &Tx, document: &Document, made: Slug) -> ActionResult<Slug> {
    for number in 1..=MOST_SLUG_VARIANTS {
        let slug = if number == 1 {
            made.clone()
        } else {
            made.numbered(number)
        };
        let holder = slugs::find_holder(tx, document, slug.as_str()).await?;
        if holder.is_none_or(|holder| holder == document.id) {
            return Ok(slug);
        }
    }
    Err(ActionError::field("slug", FieldError::new("error-taken")))
}

async fn take(tx: &Tx, document: &Document, slug: &Slug) -> ActionResult<()> {
    match slugs::find_holder(tx, document, slug.as_str()).await? {
        Some(holder) if holder == document.id => Ok(()),
        Some(_) => Err(ActionError::field("slug", FieldError::new("error-taken"))),
        None => match slugs::claim(tx, document, slug.as_str()).await {
            Err(StoreError::Taken(_)) => {
                Err(ActionError::field("slug", FieldError::new("error-taken")))
            }
            other => Ok(other?),
        },
    }
}
