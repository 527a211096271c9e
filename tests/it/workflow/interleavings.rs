//! The interleavings of the domain's own tests, shorter, with every invariant read back from rows.

use std::collections::{BTreeMap, BTreeSet};

use entity::{
    change, edition, publication, review_answer, review_run, revision, stage_change,
    urgent_publication,
};
use jiff::SignedDuration;
use mihan::actions::text::{save_text, start_edition};
use mihan::actions::workflow::{self, AfterApproval};
use mihan::actions::{ActionError, ActionResult};
use mihan::domain::content::Kind;
use mihan::domain::correction::Typed;
use mihan::domain::id::EditionId;
use mihan::domain::locale::Locale;
use mihan::domain::review::Step;
use mihan::domain::schedule::WallTime;
use mihan::domain::scope::Role;
use mihan::domain::stage::Transition;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use crate::both_databases;
use crate::support::texts::{news, step};
use crate::support::{TestApp, TestPerson};

const DEEDS: usize = 120;

#[derive(Clone, Copy, Debug)]
enum Deed {
    Start,
    Write,
    Wait,
    Due,
    Move(Transition),
}

both_databases! {
    async fn no_interleaving_breaks_the_invariants(app: TestApp) {
        app.has_path(Kind::News, &path()).await;
        let city = app.city("souss-massa").await;
        let people = [
            app.person("editor1").contributor_of("souss-massa").exists().await,
            app.person("editor2")
                .contributor_of("souss-massa")
                .is(Role::LanguageReviewer, Some("souss-massa"))
                .exists()
                .await,
            app.person("approver1")
                .approver_of("souss-massa")
                .is(Role::LanguageReviewer, Some("souss-massa"))
                .exists()
                .await,
            app.person("approver2")
                .approver_of("souss-massa")
                .manager_of("souss-massa")
                .exists()
                .await,
        ];
        let first = app.draft(&people[0], city, "News").await;
        let document = app.standing(first).await.edition.document.public_id;
        let (mut done, mut words) = (0, 0);
        for (who, deed) in deeds() {
            words += 1;
            let newest = newest(&app).await;
            match does(&app, &people[who], &document, newest, deed, words).await {
                Ok(()) => done += 1,
                Err(ActionError::Fault(fault)) => panic!("{deed:?} by {who}: {fault}"),
                Err(_) => {}
            }
            holds(&app).await;
        }
        // Otherwise the invariants would hold of nothing.
        let published = changes(&app, Transition::Publish).await.len();
        assert!(done > 20 && published > 0, "{done} done, {published} published");
    }
}

fn path() -> Vec<Step> {
    vec![
        step("Language", &[Role::LanguageReviewer, Role::Manager], 1),
        step("Last word", &[Role::Approver], 1),
    ]
}

/// Always the same ones: a failure here must be seen again.
fn deeds() -> Vec<(usize, Deed)> {
    let deed = prop_oneof![
        2 => Just(Deed::Start),
        3 => Just(Deed::Write),
        1 => Just(Deed::Wait),
        1 => Just(Deed::Due),
        5 => Just(Deed::Move(Transition::Submit)),
        16 => Just(Deed::Move(Transition::Approve)),
        6 => Just(Deed::Move(Transition::Publish)),
        8 => (0..Transition::ALL.len()).prop_map(|at| Deed::Move(Transition::ALL[at])),
    ];
    let all = proptest::collection::vec((0_usize..4, deed), DEEDS..=DEEDS);
    all.new_tree(&mut TestRunner::deterministic())
        .unwrap()
        .current()
}

async fn newest(app: &TestApp) -> EditionId {
    let row = edition::Entity::find()
        .order_by_desc(edition::Column::Id)
        .one(&app.rows)
        .await;
    EditionId(row.unwrap().unwrap().id)
}

async fn does(
    app: &TestApp,
    person: &TestPerson,
    document: &str,
    id: EditionId,
    deed: Deed,
    words: usize,
) -> ActionResult<()> {
    let (parts, actor, seen) = (&app.app, person.actor(), app.seen(id).await);
    match deed {
        Deed::Wait => {
            app.passes(SignedDuration::from_mins(31));
            Ok(())
        }
        Deed::Due => workflow::publish_due(parts, id).await,
        Deed::Start => {
            let locale = Locale::FrMa;
            start_edition(parts, &actor, document, locale, None).await?;
            Ok(())
        }
        Deed::Write => {
            let text = news("News", &format!("Words number {words}."));
            save_text(parts, &actor, id, &seen, &text).await?;
            Ok(())
        }
        Deed::Move(transition) => match transition {
            Transition::Submit => {
                let typed = Typed {
                    kind: "minor",
                    note: "",
                };
                workflow::submit_as(parts, &actor, id, &seen, typed).await
            }
            Transition::Retract => workflow::retract(parts, &actor, id, &seen, None).await,
            Transition::Approve => {
                let wait = AfterApproval::Wait;
                let stage = workflow::approve(parts, &actor, id, &seen, None, wait).await;
                stage.map(|_| ())
            }
            Transition::RequestChanges => {
                workflow::request_changes(parts, &actor, id, &seen, "Mend it.").await
            }
            Transition::Publish => workflow::publish(parts, &actor, id, &seen).await,
            Transition::Schedule => {
                let soon = parts.clock.now() + SignedDuration::from_mins(30);
                let at = WallTime::of(soon).unwrap().to_string();
                workflow::schedule(parts, &actor, id, &seen, &at).await
            }
            Transition::Unschedule => workflow::unschedule(parts, &actor, id, &seen).await,
            Transition::Withdraw => workflow::withdraw(parts, &actor, id, &seen, "Wrong.").await,
            Transition::Unwithdraw => workflow::unwithdraw(parts, &actor, id, &seen, None).await,
            // There is no other text to lead to.
            Transition::Replace => Ok(()),
            Transition::Remove => workflow::remove(parts, &actor, id, &seen, "Gone.").await,
            Transition::Kill => workflow::kill(parts, &actor, id, &seen, "The law.").await,
            Transition::Discard => workflow::discard(parts, &actor, id, &seen).await,
            Transition::PublishUrgently => {
                let typed = Typed {
                    kind: "minor",
                    note: "",
                };
                workflow::publish_urgently(parts, &actor, id, &seen, "A flood.", typed).await
            }
            Transition::Confirm => workflow::confirm(parts, &actor, id, &seen, None).await,
            Transition::Decline => workflow::decline(parts, &actor, id, &seen, "No.").await,
            Transition::FallBack => workflow::settle_due_urgent(parts, id).await,
            Transition::Supersede | Transition::Reinstate => Ok(()),
        },
    }
}

/// Everything that must be so after every deed.
async fn holds(app: &TestApp) {
    for published in changes(app, Transition::Publish).await {
        was_approved(app, &published).await;
    }
    public_is_what_was_published(app).await;
    log_has_no_gap(app).await;
}

async fn changes(app: &TestApp, transition: Transition) -> Vec<stage_change::Model> {
    stage_change::Entity::find()
        .filter(stage_change::Column::Transition.eq(transition.as_str()))
        .all(&app.rows)
        .await
        .unwrap()
}

/// The revision that went out has a whole run of its own digest, by people who wrote none of it.
async fn was_approved(app: &TestApp, published: &stage_change::Model) {
    let revision = revision::Entity::find_by_id(published.revision_id.unwrap())
        .one(&app.rows)
        .await
        .unwrap()
        .unwrap();
    let run = review_run::Entity::find()
        .filter(review_run::Column::EditionId.eq(published.edition_id))
        .filter(review_run::Column::State.eq("approved"))
        .one(&app.rows)
        .await
        .unwrap()
        .expect("a published text without a finished run");
    assert_eq!(
        (run.revision_id, &run.digest),
        (revision.id, &revision.digest)
    );
    let mut voices: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
    let answers = review_answer::Entity::find()
        .filter(review_answer::Column::RunId.eq(run.id))
        .filter(review_answer::Column::Answer.eq("approve"))
        .all(&app.rows)
        .await
        .unwrap();
    for answer in answers {
        assert_eq!(answer.digest, revision.digest);
        voices
            .entry(answer.step)
            .or_default()
            .insert(answer.person_id);
    }
    for (number, step) in (0_i64..).zip(path()) {
        let count = voices.get(&number).map_or(0, BTreeSet::len);
        assert!(count >= step.quorum as usize, "step {number}: {count}");
    }
    let writers: BTreeSet<i64> = revision::Entity::find()
        .filter(revision::Column::EditionId.eq(published.edition_id))
        .all(&app.rows)
        .await
        .unwrap()
        .into_iter()
        .filter_map(|row| row.author_id)
        .collect();
    let approvers: BTreeSet<i64> = voices.into_values().flatten().collect();
    assert!(writers.is_disjoint(&approvers), "{writers:?} {approvers:?}");
}

async fn public_is_what_was_published(app: &TestApp) {
    let public = publication::Entity::find().all(&app.rows).await.unwrap();
    for row in public {
        let edition = edition::Entity::find_by_id(row.edition_id)
            .one(&app.rows)
            .await
            .unwrap()
            .unwrap();
        let stage = match row.state.as_str() {
            "live" => "published",
            "killed" => "removed",
            other => other,
        };
        assert_eq!(edition.stage, stage);
        if stage == "published" {
            approved_or_asked_about(app, &edition).await;
        }
        assert_eq!(edition.head_revision_id, Some(row.revision_id));
    }
}

/// A run of the public text is whole, or it is open because the text went out urgently.
async fn approved_or_asked_about(app: &TestApp, edition: &edition::Model) {
    let run = review_run::Entity::find()
        .filter(review_run::Column::EditionId.eq(edition.id))
        .filter(review_run::Column::State.ne("ended"))
        .one(&app.rows)
        .await
        .unwrap()
        .expect("public without a run");
    let open = urgent_publication::Entity::find()
        .filter(urgent_publication::Column::EditionId.eq(edition.id))
        .filter(urgent_publication::Column::Outcome.eq("open"))
        .one(&app.rows)
        .await
        .unwrap();
    assert_eq!(run.state == "open", open.is_some(), "{run:?}");
    assert_eq!(Some(run.revision_id), edition.head_revision_id);
}

async fn log_has_no_gap(app: &TestApp) {
    let log = change::Entity::find()
        .order_by_asc(change::Column::Seq)
        .all(&app.rows)
        .await
        .unwrap();
    for (expected, row) in (1_i64..).zip(log) {
        assert_eq!(row.seq, expected);
    }
}
