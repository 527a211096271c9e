//! Review runs and the answers given in them.

use std::collections::BTreeMap;

use entity::{outside_invitation, review_answer, review_run};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::dues;
use super::editions::{self, Edition};
use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::correction::Correction;
use crate::domain::id::{EditionId, PersonId, RunId};
use crate::domain::review::{Answer, OutsideApproval, Run, RunState, Step, Verdict};

/// Starts a run of the head revision with a copy of the steps.
pub async fn open_run(
    tx: &Tx,
    edition: &Edition,
    digest: &str,
    steps: &[Step],
    now: Timestamp,
) -> StoreResult<RunId> {
    let said = edition.correction.as_ref();
    let row = review_run::ActiveModel {
        id: NotSet,
        edition_id: Set(edition.id.0),
        revision_id: Set(edition.head.0),
        digest: Set(digest.to_owned()),
        steps: Set(Row::of("review_run", 0).to_json(&steps)?),
        state: Set(RunState::Open.as_str().to_owned()),
        opened_at: Set(micros(now)),
        closed_at: Set(None),
        change_kind: Set(said.map(|one| one.kind.as_str().to_owned())),
        public_note: Set(said.and_then(|one| one.note.clone())),
    };
    Ok(RunId(
        review_run::Entity::insert(row)
            .exec(&tx.tx)
            .await?
            .last_insert_id,
    ))
}

/// The newest run of an edition that has not ended, with its answers.
pub async fn find_run(db: &impl Db, edition: EditionId) -> StoreResult<Option<(RunId, Run)>> {
    let row = review_run::Entity::find()
        .filter(review_run::Column::EditionId.eq(edition.0))
        .filter(review_run::Column::State.ne(RunState::Ended.as_str()))
        .order_by_desc(review_run::Column::Id)
        .one(db.connection())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let answers = review_answer::Entity::find()
        .filter(review_answer::Column::RunId.eq(row.id))
        .order_by_asc(review_answer::Column::Id)
        .all(db.connection())
        .await?;
    let run = Run {
        steps: Row::of("review_run", row.id).json(&row.steps)?,
        answers: answers
            .into_iter()
            .map(answer_from_row)
            .collect::<StoreResult<_>>()?,
        outside: outside_approvals(db, &[row.id])
            .await?
            .remove(&row.id)
            .unwrap_or_default(),
        digest: row.digest,
    };
    Ok(Some((RunId(row.id), run)))
}

/// What the text said of its change when the run began: a part of what is approved.
pub async fn correction_of(db: &impl Db, run: RunId) -> StoreResult<Option<Correction>> {
    let row = review_run::Entity::find_by_id(run.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("review run"))?;
    let read = Row::of("review_run", row.id);
    editions::correction(read, row.change_kind.as_deref(), row.public_note)
}

/// A run with what lists show of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunOfEdition {
    pub id: RunId,
    pub edition: EditionId,
    pub state: RunState,
    pub opened_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub run: Run,
    /// When the current step should be answered; none = it has no target.
    pub due_at: Option<Timestamp>,
}

/// The runs of some editions with their answers, oldest first: four queries however many there are.
pub async fn list_of_editions(
    db: &impl Db,
    editions: &[EditionId],
    limit: u64,
) -> StoreResult<Vec<RunOfEdition>> {
    let ids = editions.iter().map(|edition| edition.0);
    let mut rows = review_run::Entity::find()
        .filter(review_run::Column::EditionId.is_in(ids))
        .order_by_desc(review_run::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.reverse();
    let mut answers: BTreeMap<i64, Vec<Answer>> = BTreeMap::new();
    let given = review_answer::Entity::find()
        .filter(review_answer::Column::RunId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(review_answer::Column::Id)
        .all(db.connection())
        .await?;
    for row in given {
        let run = row.run_id;
        answers.entry(run).or_default().push(answer_from_row(row)?);
    }
    let runs: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut outside = outside_approvals(db, &runs).await?;
    let due = dues::due_of_runs(db, &runs).await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("review_run", row.id);
            Ok(RunOfEdition {
                id: RunId(row.id),
                edition: EditionId(row.edition_id),
                state: read.word(&row.state)?,
                opened_at: read.instant(row.opened_at)?,
                closed_at: read.maybe_instant(row.closed_at)?,
                run: Run {
                    steps: read.json(&row.steps)?,
                    answers: answers.remove(&row.id).unwrap_or_default(),
                    outside: outside.remove(&row.id).unwrap_or_default(),
                    digest: row.digest,
                },
                due_at: due.get(&row.id).copied(),
            })
        })
        .collect()
}

/// Keeps an answer; a second one of the same person at the same step is `Taken`.
pub async fn insert_answer(tx: &Tx, run: RunId, digest: &str, answer: &Answer) -> StoreResult<()> {
    let row = review_answer::ActiveModel {
        id: NotSet,
        run_id: Set(run.0),
        step: Set(i64::try_from(answer.step).unwrap_or(i64::MAX)),
        person_id: Set(answer.person.0),
        acted_for_id: Set(answer.acted_for.map(|person| person.0)),
        answer: Set(answer.verdict.as_str().to_owned()),
        digest: Set(digest.to_owned()),
        comment: Set(answer.comment.clone()),
        at: Set(micros(answer.at)),
    };
    review_answer::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Ends the run of an edition, whatever state it is in, and with it what its steps waited for.
pub async fn close_run(
    tx: &Tx,
    edition: EditionId,
    state: RunState,
    now: Timestamp,
) -> StoreResult<()> {
    review_run::Entity::update_many()
        .filter(review_run::Column::EditionId.eq(edition.0))
        .filter(review_run::Column::State.ne(RunState::Ended.as_str()))
        .col_expr(review_run::Column::State, Expr::value(state.as_str()))
        .col_expr(review_run::Column::ClosedAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    dues::close_dues_of(tx, edition, now).await
}

/// What outside reviewers approved in some runs, for steps that count on them.
async fn outside_approvals(
    db: &impl Db,
    runs: &[i64],
) -> StoreResult<BTreeMap<i64, Vec<OutsideApproval>>> {
    let rows: Vec<(i64, i64, Option<i64>, Option<i64>)> = outside_invitation::Entity::find()
        .select_only()
        .column(outside_invitation::Column::Id)
        .column(outside_invitation::Column::RunId)
        .column(outside_invitation::Column::Step)
        .column(outside_invitation::Column::AnsweredAt)
        .filter(outside_invitation::Column::RunId.is_in(runs.iter().copied()))
        .filter(outside_invitation::Column::Answer.eq(Verdict::Approve.as_str()))
        .order_by_asc(outside_invitation::Column::AnsweredAt)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut found: BTreeMap<i64, Vec<OutsideApproval>> = BTreeMap::new();
    for (id, run, step, at) in rows {
        let (Some(step), Some(at)) = (step, at) else {
            continue;
        };
        let read = Row::of("outside_invitation", id);
        found.entry(run).or_default().push(OutsideApproval {
            step: usize::try_from(step).map_err(|error| read.corrupt(error))?,
            at: read.instant(at)?,
        });
    }
    Ok(found)
}

fn answer_from_row(row: review_answer::Model) -> StoreResult<Answer> {
    let read = Row::of("review_answer", row.id);
    Ok(Answer {
        step: usize::try_from(row.step).map_err(|error| read.corrupt(error))?,
        person: PersonId(row.person_id),
        acted_for: row.acted_for_id.map(PersonId),
        verdict: read.word(&row.answer)?,
        comment: row.comment,
        at: read.instant(row.at)?,
    })
}
