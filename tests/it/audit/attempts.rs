//! Refused attempts and sign-ins in the trail: who, what, why; once a minute, and never an address as it was typed.

use entity::audit_event;
use jiff::SignedDuration;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::{CITY, proof};
use crate::both_databases;
use crate::support::TestApp;

/// What was written of refused attempts: subject, row, detail.
async fn refused(app: &TestApp) -> Vec<audit_event::Model> {
    audit_event::Entity::find()
        .filter(audit_event::Column::Act.eq("attempt.refused"))
        .all(&app.rows)
        .await
        .unwrap()
}

both_databases! {
    async fn a_refused_act_is_written_with_who_what_and_why(app: TestApp) {
        let city = app.city(CITY).await;
        app.has_short_path().await;
        let mut approver = app.person("approver").approver_of(CITY).signed_in().await;
        let id = app.submitted(&approver, city, "Le mien").await;
        let seen = app.seen(id).await;
        let version = seen.lock_version.to_string();
        let fields = [("lock_version", version.as_str()), ("digest", &seen.digest)];
        let answer = approver.browser.post(&format!("/admin/editions/{id}/approval"), &fields).await;
        assert_eq!(answer.status, 403, "{}", answer.gist());
        let rows = refused(&app).await;
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].actor_id, Some(approver.person.id.0));
        assert_eq!((rows[0].subject.as_str(), rows[0].subject_id), ("edition", Some(id.0)));
        for word in ["POST", "/admin/editions/{edition}/approval", "refused-own-text"] {
            assert!(rows[0].detail.contains(word), "{}", rows[0].detail);
        }
        assert!(proof(&app, None).await.is_ok());
    }

    async fn knocking_at_the_same_door_is_written_once_a_minute(app: TestApp) {
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        for _ in 0..5 {
            assert_eq!(editor.browser.get("/admin/jobs").await.status, 403);
        }
        assert_eq!(refused(&app).await.len(), 1);
        assert_eq!(editor.browser.get("/admin/people").await.status, 403);
        assert_eq!(refused(&app).await.len(), 2);
        app.passes(SignedDuration::from_secs(61));
        assert_eq!(editor.browser.get("/admin/jobs").await.status, 403);
        assert_eq!(refused(&app).await.len(), 3);
    }

    async fn an_address_as_it_was_typed_is_never_written(app: TestApp) {
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let answer = editor.browser.get("/admin/people/Secret%20Name?q=secret").await;
        assert_eq!(answer.status, 403);
        assert!(!refused(&app).await[0].detail.to_lowercase().contains("secret"));
    }

    async fn a_failed_sign_in_names_the_account_and_not_what_was_typed(app: TestApp) {
        let somebody = app.person("somebody").contributor_of(CITY).exists().await;
        let mut browser = app.browser();
        for _ in 0..40 {
            browser.post("/admin/sign-in", &[("email", &somebody.person.email), ("password", "wrong")]).await;
        }
        let trail = app.audit_trail().await;
        assert_eq!(trail.iter().filter(|act| *act == "session.hold").count(), 1);
        let row = audit_event::Entity::find().filter(audit_event::Column::Act.eq("session.refuse")).one(&app.rows).await.unwrap().unwrap();
        assert_eq!((row.actor_id, row.subject_id), (None, Some(somebody.person.id.0)));
        assert!(!row.detail.contains('@'));
    }
}
