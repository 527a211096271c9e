//! Approval paths, review runs and the answers given in them.

use std::collections::BTreeMap;

use entity::{approval_path, approval_step, outside_invitation, review_answer, review_run};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::editions::Edition;
use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, EditionId, PersonId, RunId};
use crate::domain::locale::Locale;
use crate::domain::review::{Answer, OutsideApproval, Run, RunState, Step, Verdict};
use crate::domain::scope::Target;

/// The steps a text of this place must pass: those of its city and locale, else of its city, else
/// of its locale, else the general ones; empty = none are configured.
pub async fn steps_for(db: &impl Db, target: &Target) -> StoreResult<Vec<Step>> {
    let paths = approval_path::Entity::find()
        .filter(approval_path::Column::Kind.eq(target.kind.as_str()))
        .all(db.connection())
        .await?;
    let fits = |path: &approval_path::Model| {
        path.city_id
            .is_none_or(|city| target.city == Some(CityId(city)))
            && path
                .locale
                .as_deref()
                .is_none_or(|locale| locale == target.locale.tag())
    };
    let closeness = |path: &approval_path::Model| (path.city_id.is_some(), path.locale.is_some());
    let Some(path) = paths
        .iter()
        .filter(|path| fits(path))
        .max_by_key(|path| closeness(path))
    else {
        return Ok(Vec::new());
    };
    let rows = approval_step::Entity::find()
        .filter(approval_step::Column::PathId.eq(path.id))
        .order_by_asc(approval_step::Column::Position)
        .all(db.connection())
        .await?;
    rows.into_iter().map(step_from_row).collect()
}

/// Adds a path with its steps in order.
pub async fn insert_path(
    tx: &Tx,
    kind: Kind,
    city: Option<CityId>,
    locale: Option<Locale>,
    steps: &[Step],
    now: Timestamp,
) -> StoreResult<()> {
    let row = approval_path::ActiveModel {
        id: NotSet,
        kind: Set(kind.as_str().to_owned()),
        city_id: Set(city.map(|city| city.0)),
        locale: Set(locale.map(|locale| locale.tag().to_owned())),
        place: Set(place(kind, city, locale)),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    let path = approval_path::Entity::insert(row)
        .exec(&tx.tx)
        .await?
        .last_insert_id;
    let read = Row::of("approval_path", path);
    for (position, step) in (0_i64..).zip(steps) {
        let row = approval_step::ActiveModel {
            id: NotSet,
            path_id: Set(path),
            position: Set(position),
            names: Set(read.to_json(&step.names)?),
            roles: Set(read.to_json(&step.roles)?),
            quorum: Set(i64::from(step.quorum)),
            people: Set(read.to_json(&step.people)?),
            target_hours: Set(step.target_hours.map(i64::from)),
            outside: Set(step.outside),
        };
        approval_step::Entity::insert(row)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    Ok(())
}

/// Starts a run of the head revision with a copy of the steps.
pub async fn open_run(
    tx: &Tx,
    edition: &Edition,
    digest: &str,
    steps: &[Step],
    now: Timestamp,
) -> StoreResult<RunId> {
    let row = review_run::ActiveModel {
        id: NotSet,
        edition_id: Set(edition.id.0),
        revision_id: Set(edition.head.0),
        digest: Set(digest.to_owned()),
        steps: Set(Row::of("review_run", 0).to_json(&steps)?),
        state: Set(RunState::Open.as_str().to_owned()),
        opened_at: Set(micros(now)),
        closed_at: Set(None),
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

/// A run with what lists show of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunOfEdition {
    pub id: RunId,
    pub edition: EditionId,
    pub state: RunState,
    pub opened_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub run: Run,
}

/// The runs of some editions with their answers, oldest first: three queries however many there are.
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

/// Ends the run of an edition, whatever state it is in.
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
    Ok(())
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

/// Says in one column which place a path is for, so that the database allows one path for each.
fn place(kind: Kind, city: Option<CityId>, locale: Option<Locale>) -> String {
    let city = city.map(|city| city.to_string()).unwrap_or_default();
    let locale = locale.map_or("", Locale::tag);
    format!("{kind}:{city}:{locale}")
}

fn step_from_row(row: approval_step::Model) -> StoreResult<Step> {
    let read = Row::of("approval_step", row.id);
    Ok(Step {
        names: read.json(&row.names)?,
        roles: read.json(&row.roles)?,
        people: read.json(&row.people)?,
        quorum: u32::try_from(row.quorum).map_err(|error| read.corrupt(error))?,
        target_hours: row.target_hours.and_then(|hours| u32::try_from(hours).ok()),
        outside: row.outside,
    })
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
