//! Single acts that must not slip through, alone or at the same moment.

use entity::{change, publication, stage_change};
use mihan::actions::workflow::{self, AfterApproval};
use mihan::actions::{ActionError, Seen};
use mihan::domain::content::Kind;
use mihan::domain::refusal::Reason;
use mihan::domain::scope::Role;
use mihan::domain::stage::Stage;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};

use crate::both_databases;
use crate::support::texts::{news, step};

both_databases! {
    async fn what_was_not_on_the_screen_is_not_acted_upon(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let approver = app.person("approver").approver_of("souss-massa").exists().await;
        let id = app.draft(&editor, city, "First").await;
        let opened = app.seen(id).await;
        app.rewrite(&editor, id, &news("Second", "Other words.")).await;
        let late = workflow::submit(&app.app, &editor.actor(), id, &opened).await;
        assert!(matches!(late, Err(ActionError::Stale)), "{late:?}");
        app.submit(&editor, id).await.unwrap();
        let now = app.seen(id).await;
        for wrong in [
            Seen { digest: opened.digest.clone(), ..now.clone() },
            Seen { lock_version: now.lock_version - 1, ..now.clone() },
        ] {
            let wait = AfterApproval::Wait;
            let answer =
                workflow::approve(&app.app, &approver.actor(), id, &wrong, None, wait).await;
            assert!(matches!(answer, Err(ActionError::Stale)), "{answer:?}");
        }
        assert_eq!(app.stage(id).await, Stage::InReview);
        assert_eq!(app.standing(id).await.situation.run.unwrap().answers, []);
    }

    async fn nobody_answers_twice_at_one_step(app: TestApp) {
        app.has_path(Kind::News, &[step("Two voices", &[Role::Approver], 2)]).await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let one = app.person("one").approver_of("souss-massa").exists().await;
        let other = app.person("other").approver_of("souss-massa").exists().await;
        let id = app.submitted(&editor, city, "News").await;
        assert_eq!(app.approve(&one, id).await.unwrap(), Stage::InReview);
        let again = app.approve(&one, id).await;
        let Err(ActionError::Refused(refusal)) = again else {
            panic!("{again:?}");
        };
        assert_eq!(refusal.reasons, [Reason::AnsweredAlready]);
        assert_eq!(app.approve(&other, id).await.unwrap(), Stage::Approved);
    }

    async fn of_two_approvals_at_the_same_moment_one_wins(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let one = app.person("one").approver_of("souss-massa").exists().await;
        let other = app.person("other").manager_of("souss-massa").exists().await;
        let id = app.submitted(&editor, city, "News").await;
        let seen = app.seen(id).await;
        let publish = AfterApproval::Publish;
        let (one, other) = (one.actor(), other.actor());
        let (first, second) = tokio::join!(
            workflow::approve(&app.app, &one, id, &seen, None, publish),
            workflow::approve(&app.app, &other, id, &seen, None, publish),
        );
        let won = [&first, &second].iter().filter(|result| result.is_ok()).count();
        assert_eq!(won, 1, "{first:?} {second:?}");
        assert_eq!(app.stage(id).await, Stage::Published);
        assert_eq!(change::Entity::find().count(&app.rows).await.unwrap(), 1);
    }

    async fn whoever_wrote_a_word_cannot_approve_the_text(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let approver = app.person("approver").approver_of("souss-massa").exists().await;
        let id = app.draft(&editor, city, "News").await;
        app.rewrite(&approver, id, &news("News", "One word more.")).await;
        app.rewrite(&editor, id, &news("News", "And back again.")).await;
        app.submit(&editor, id).await.unwrap();
        let own = app.approve(&approver, id).await;
        let Err(ActionError::Refused(refusal)) = own else {
            panic!("{own:?}");
        };
        assert_eq!(refusal.reasons, [Reason::OwnText]);
    }

    async fn publishing_takes_the_place_of_the_live_text(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let approver = app.person("approver").approver_of("souss-massa").exists().await;
        let first = app.submitted(&editor, city, "News").await;
        app.approve(&approver, first).await.unwrap();
        app.publish(&approver, first).await.unwrap();
        let second = app.next_edition(&editor, first).await;
        app.rewrite(&editor, second, &news("News", "Newer words.")).await;
        app.submit(&editor, second).await.unwrap();
        assert_eq!(app.stage(first).await, Stage::Published);
        app.approve(&approver, second).await.unwrap();
        app.publish(&approver, second).await.unwrap();
        assert_eq!(app.stage(first).await, Stage::Superseded);
        assert_eq!(app.stage(second).await, Stage::Published);
        let public = publication::Entity::find().all(&app.rows).await.unwrap();
        let digest = app.standing(second).await.head.digest;
        assert_eq!(public.len(), 1);
        assert_eq!((public[0].edition_id, &public[0].digest), (second.0, &digest));
        let ways: Vec<String> = stage_change::Entity::find()
            .filter(stage_change::Column::EditionId.eq(first.0))
            .order_by_asc(stage_change::Column::Id)
            .all(&app.rows)
            .await
            .unwrap()
            .into_iter()
            .map(|row| row.transition)
            .collect();
        assert_eq!(ways, ["submit", "approve", "publish", "supersede"]);
    }

    async fn the_change_log_has_no_gap_when_many_publish_at_once(app: TestApp) {
        app.has_short_path().await;
        let city = app.city("souss-massa").await;
        let editor = app.person("editor").contributor_of("souss-massa").exists().await;
        let approver = app.person("approver").approver_of("souss-massa").exists().await;
        let mut texts = Vec::new();
        for number in 0..8 {
            let id = app.submitted(&editor, city, &format!("News {number}")).await;
            app.approve(&approver, id).await.unwrap();
            texts.push((id, app.seen(id).await));
        }
        let actor = approver.actor();
        let publishing = texts
            .iter()
            .map(|(id, seen)| workflow::publish(&app.app, &actor, *id, seen));
        for result in futures_util::future::join_all(publishing).await {
            result.unwrap();
        }
        let numbers: Vec<i64> = change::Entity::find()
            .order_by_asc(change::Column::Seq)
            .all(&app.rows)
            .await
            .unwrap()
            .into_iter()
            .map(|row| row.seq)
            .collect();
        assert_eq!(numbers, (1..=8).collect::<Vec<i64>>());
    }
}
