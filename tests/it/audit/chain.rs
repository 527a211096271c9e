//! The chain in the database: complete, without gaps, guarded by triggers, and telling who forged it where.

use migration::{Migrator, MigratorTrait as _};
use mihan::actions::text::start_document;
use mihan::domain::audit::Fault;
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use mihan::domain::scope::Target;
use sea_orm::ConnectionTrait as _;

use super::{CITY, forge, history, proof};
use crate::both_databases;
use crate::support::texts::news;

both_databases! {
    async fn every_act_is_a_link_of_one_chain(app: TestApp) {
        history(&app).await;
        let head = proof(&app, None).await.unwrap();
        assert_eq!(head.sequence, 6);
        assert_eq!(app.audit_trail().await.len(), 6);
    }

    async fn an_act_that_fails_leaves_no_link(app: TestApp) {
        history(&app).await;
        let before = proof(&app, None).await.unwrap();
        let stranger = app.person("stranger").contributor_of("oriental").exists().await;
        let target = Target { city: Some(app.city(CITY).await), locale: Locale::FrMa, kind: Kind::News };
        start_document(&app.app, &stranger.actor(), target, &news("Non", "")).await.unwrap_err();
        assert_eq!(proof(&app, None).await.unwrap(), before);
    }

    async fn acts_at_the_same_moment_leave_no_gap(app: TestApp) {
        let city = app.city(CITY).await;
        let writer = app.person("writer").contributor_of(CITY).exists().await;
        let target = Target { city: Some(city), locale: Locale::FrMa, kind: Kind::News };
        let mut acts = tokio::task::JoinSet::new();
        for number in 0..12 {
            let (app, actor) = (app.app.clone(), writer.actor());
            acts.spawn(async move {
                start_document(&app, &actor, target, &news(&format!("Titre {number}"), "Mots.")).await
            });
        }
        for done in acts.join_all().await {
            done.unwrap();
        }
        assert_eq!(proof(&app, None).await.unwrap().sequence, 12);
    }

    async fn the_database_itself_refuses_to_change_an_event(app: TestApp) {
        history(&app).await;
        for sql in ["UPDATE audit_event SET actor_id = NULL", "UPDATE audit_event SET detail = '{}' WHERE id = 1", "DELETE FROM audit_event WHERE id = 6"] {
            assert!(app.rows.execute_unprepared(sql).await.is_err(), "{sql}");
        }
        assert_eq!(proof(&app, None).await.unwrap().sequence, 6);
    }

    async fn a_forged_column_of_any_event_is_named(app: TestApp) {
        history(&app).await;
        let columns = ["at", "actor_id", "act", "subject", "subject_id", "city_id", "detail", "previous_digest", "digest"];
        for (number, column) in columns.into_iter().enumerate() {
            let id = number % 6 + 1;
            let other = match column {
                "at" => "at + 1",
                "subject_id" => "subject_id + 1",
                "actor_id" | "city_id" => "NULL",
                _ => "'x'",
            };
            forge(&app, "CREATE TABLE aside AS SELECT * FROM audit_event").await;
            forge(&app, &format!("UPDATE audit_event SET {column} = {other} WHERE id = {id}")).await;
            let fault = proof(&app, None).await.unwrap_err();
            let sequence = i64::try_from(id).unwrap();
            let expected = match column {
                "previous_digest" => Fault::Loose { sequence },
                _ => Fault::Changed { sequence },
            };
            assert_eq!(fault, expected, "{column}");
            forge(&app, "DELETE FROM audit_event").await;
            forge(&app, "INSERT INTO audit_event SELECT * FROM aside").await;
            forge(&app, "DROP TABLE aside").await;
            assert!(proof(&app, None).await.is_ok());
        }
    }

    async fn an_event_taken_out_is_missed(app: TestApp) {
        history(&app).await;
        forge(&app, "DELETE FROM audit_event WHERE id = 4").await;
        assert_eq!(proof(&app, None).await, Err(Fault::Gap { expected: 4, found: 5 }));
    }

    async fn a_tail_cut_off_is_missed_even_when_the_head_is_forged_too(app: TestApp) {
        history(&app).await;
        let noted = proof(&app, None).await.unwrap().digest;
        assert!(proof(&app, Some(&noted)).await.is_ok());
        forge(&app, "DELETE FROM audit_event WHERE id > 4").await;
        assert_eq!(proof(&app, None).await, Err(Fault::Shortened { found: 4, written: 6 }));
        forge(&app, "UPDATE audit_head SET value = 4, digest = (SELECT digest FROM audit_event WHERE id = 4)").await;
        assert_eq!(proof(&app, None).await.unwrap().sequence, 4);
        assert_eq!(proof(&app, Some(&noted)).await, Err(Fault::Unknown));
    }

    async fn a_house_from_before_the_chain_is_chained_as_it_stands(app: TestApp) {
        history(&app).await;
        let noted = proof(&app, None).await.unwrap();
        let since = Migrator::migrations()
            .iter()
            .rev()
            .position(|change| change.name().ends_with("audit_chain"))
            .unwrap();
        app.app.store.migrate_down(u32::try_from(since).unwrap() + 1).await.unwrap();
        // As PostgreSQL left them when an act failed: numbers with gaps.
        app.rows.execute_unprepared("UPDATE audit_event SET id = id + 100 WHERE id > 3").await.unwrap();
        app.app.store.migrate().await.unwrap();
        assert_eq!(proof(&app, None).await.unwrap(), noted);
        app.submitted(&app.person("other").contributor_of(CITY).exists().await, app.city(CITY).await, "Quatre").await;
        assert_eq!(proof(&app, Some(&noted.digest)).await.unwrap().sequence, 8);
    }
}
