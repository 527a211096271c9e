//! Invitations of reviewers without an account. Only the hash of the secret in a link is kept.

use std::collections::{BTreeMap, BTreeSet};

use entity::outside_invitation;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use sha2::{Digest as _, Sha256};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::sessions::hex;
use super::tx::{Db, Tx};
use crate::config::Secret;
use crate::domain::id::{EditionId, OutsideId, PersonId, RevisionId, RunId};
use crate::domain::locale::Locale;
use crate::domain::outside::{Asked, MOST_LINKS};
use crate::domain::review::Verdict;

/// Who somebody without an account is, as the inviter wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideName {
    pub name: String,
    pub organisation: String,
}

/// A link and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: OutsideId,
    pub edition: EditionId,
    pub revision: RevisionId,
    pub digest: String,
    pub run: RunId,
    /// The step that the answer counts for; none = advice only.
    pub step: Option<usize>,
    pub who: OutsideName,
    pub email: String,
    pub locale: Locale,
    pub request: String,
    pub invited_by: Option<PersonId>,
    pub invited_at: Timestamp,
    pub expires_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub answer: Option<Verdict>,
    pub answer_name: Option<String>,
    pub answer_words: Option<String>,
    pub answered_at: Option<Timestamp>,
}

/// A link to be kept.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    pub edition: EditionId,
    pub revision: RevisionId,
    pub digest: &'a str,
    pub run: RunId,
    pub step: Option<usize>,
    pub asked: &'a Asked,
    pub locale: Locale,
    pub by: Option<PersonId>,
    pub expires: Timestamp,
}

pub async fn insert(
    tx: &Tx,
    secret: &Secret,
    new: NewInvitation<'_>,
    now: Timestamp,
) -> StoreResult<OutsideId> {
    let step = new.step.and_then(|step| i64::try_from(step).ok());
    let row = outside_invitation::ActiveModel {
        id: NotSet,
        edition_id: Set(new.edition.0),
        revision_id: Set(new.revision.0),
        digest: Set(new.digest.to_owned()),
        run_id: Set(new.run.0),
        step: Set(step),
        token_hash: Set(hash_of(secret)),
        name: Set(new.asked.name.trim().to_owned()),
        organisation: Set(new.asked.organisation.trim().to_owned()),
        email: Set(new.asked.email.trim().to_owned()),
        locale: Set(new.locale.tag().to_owned()),
        request: Set(new.asked.request.trim().to_owned()),
        invited_by: Set(new.by.map(|person| person.0)),
        invited_at: Set(micros(now)),
        expires_at: Set(micros(new.expires)),
        opened_at: Set(None),
        revoked_by: Set(None),
        revoked_at: Set(None),
        answer: Set(None),
        answer_name: Set(None),
        answer_words: Set(None),
        answered_at: Set(None),
    };
    let done = outside_invitation::Entity::insert(row).exec(&tx.tx).await?;
    Ok(OutsideId(done.last_insert_id))
}

/// The invitation whose link holds this secret, in whatever state.
pub async fn by_secret(db: &impl Db, secret: &Secret) -> StoreResult<Invitation> {
    let row = outside_invitation::Entity::find()
        .filter(outside_invitation::Column::TokenHash.eq(hash_of(secret)))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("link"))?;
    from_row(row)
}

/// One invitation, for the mail that brings it.
pub async fn invitation(db: &impl Db, id: OutsideId) -> StoreResult<Invitation> {
    let row = outside_invitation::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("link"))?;
    from_row(row)
}

/// The invitations to a text, newest first.
pub async fn list_of_edition(db: &impl Db, edition: EditionId) -> StoreResult<Vec<Invitation>> {
    let rows = outside_invitation::Entity::find()
        .filter(outside_invitation::Column::EditionId.eq(edition.0))
        .order_by_desc(outside_invitation::Column::Id)
        .limit(u64::try_from(MOST_LINKS).unwrap_or(u64::MAX))
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Notes the first time the page was fetched.
pub async fn mark_opened(tx: &Tx, id: OutsideId, now: Timestamp) -> StoreResult<()> {
    outside_invitation::Entity::update_many()
        .filter(outside_invitation::Column::Id.eq(id.0))
        .filter(outside_invitation::Column::OpenedAt.is_null())
        .col_expr(
            outside_invitation::Column::OpenedAt,
            Expr::value(micros(now)),
        )
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Makes a link worthless. Stale when it was answered or revoked already.
pub async fn revoke(
    tx: &Tx,
    id: OutsideId,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    let done = unsettled(id)
        .col_expr(
            outside_invitation::Column::RevokedBy,
            Expr::value(by.map(|person| person.0)),
        )
        .col_expr(
            outside_invitation::Column::RevokedAt,
            Expr::value(micros(now)),
        )
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Gives an invitation a new secret and a new term; the old link stops working.
pub async fn renew(tx: &Tx, id: OutsideId, secret: &Secret, expires: Timestamp) -> StoreResult<()> {
    let done = unsettled(id)
        .col_expr(
            outside_invitation::Column::TokenHash,
            Expr::value(hash_of(secret)),
        )
        .col_expr(
            outside_invitation::Column::ExpiresAt,
            Expr::value(micros(expires)),
        )
        .col_expr(
            outside_invitation::Column::OpenedAt,
            Expr::value(None::<i64>),
        )
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Keeps the one answer of a link. Stale when there is one, or the link was revoked.
pub async fn answer(
    tx: &Tx,
    id: OutsideId,
    verdict: Verdict,
    name: &str,
    words: Option<&str>,
    now: Timestamp,
) -> StoreResult<()> {
    let done = unsettled(id)
        .col_expr(
            outside_invitation::Column::Answer,
            Expr::value(verdict.as_str()),
        )
        .col_expr(outside_invitation::Column::AnswerName, Expr::value(name))
        .col_expr(outside_invitation::Column::AnswerWords, Expr::value(words))
        .col_expr(
            outside_invitation::Column::AnsweredAt,
            Expr::value(micros(now)),
        )
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Names by invitation.
pub async fn names(
    db: &impl Db,
    ids: &BTreeSet<OutsideId>,
) -> StoreResult<BTreeMap<OutsideId, OutsideName>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(i64, String, String)> = outside_invitation::Entity::find()
        .select_only()
        .column(outside_invitation::Column::Id)
        .column(outside_invitation::Column::Name)
        .column(outside_invitation::Column::Organisation)
        .filter(outside_invitation::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name, organisation)| (OutsideId(id), OutsideName { name, organisation }))
        .collect())
}

fn unsettled(id: OutsideId) -> sea_orm::UpdateMany<outside_invitation::Entity> {
    outside_invitation::Entity::update_many()
        .filter(outside_invitation::Column::Id.eq(id.0))
        .filter(outside_invitation::Column::Answer.is_null())
        .filter(outside_invitation::Column::RevokedAt.is_null())
}

fn one_row(rows: u64) -> StoreResult<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

fn hash_of(secret: &Secret) -> String {
    hex(&Sha256::digest(secret.expose()))
}

fn from_row(row: outside_invitation::Model) -> StoreResult<Invitation> {
    let read = Row::of("outside_invitation", row.id);
    Ok(Invitation {
        id: OutsideId(row.id),
        edition: EditionId(row.edition_id),
        revision: RevisionId(row.revision_id),
        run: RunId(row.run_id),
        step: row.step.and_then(|step| usize::try_from(step).ok()),
        locale: read.word(&row.locale)?,
        invited_by: row.invited_by.map(PersonId),
        invited_at: read.instant(row.invited_at)?,
        expires_at: read.instant(row.expires_at)?,
        opened_at: read.maybe_instant(row.opened_at)?,
        revoked_at: read.maybe_instant(row.revoked_at)?,
        answer: read.maybe_word(row.answer.as_deref())?,
        answered_at: read.maybe_instant(row.answered_at)?,
        who: OutsideName {
            name: row.name,
            organisation: row.organisation,
        },
        digest: row.digest,
        email: row.email,
        request: row.request,
        answer_name: row.answer_name,
        answer_words: row.answer_words,
    })
}
