//! Rows that no action of a person makes by itself, written straight into the tables.

use entity::{asset, comment, figure, glossary_term, job, tag};
use mihan::actions::talk::{Opening, Said, open_thread};
use mihan::domain::id::{CityId, CommentId, EditionId, ThreadId};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::support::{TestApp, TestPerson};

/// A thread of a text with one comment in it.
pub async fn thread(
    app: &TestApp,
    writer: &TestPerson,
    edition: EditionId,
) -> (ThreadId, CommentId) {
    let opening = Opening {
        field: "title".to_owned(),
        said: Said {
            words: "Un mot.".to_owned(),
            ..Said::default()
        },
        ..Opening::default()
    };
    let thread = open_thread(&app.app, &writer.actor(), edition, &opening)
        .await
        .unwrap();
    let row = comment::Entity::find()
        .filter(comment::Column::ThreadId.eq(thread.0))
        .one(&app.rows);
    (thread, CommentId(row.await.unwrap().unwrap().id))
}

pub async fn failed_job(app: &TestApp) -> i64 {
    let row = job::ActiveModel {
        id: NotSet,
        kind: Set("mail".to_owned()),
        payload: Set("{}".to_owned()),
        dedup_key: Set(None),
        state: Set("failed".to_owned()),
        run_at: Set(0),
        attempts: Set(1),
        worker: Set(None),
        lease_until: Set(None),
        last_error: Set(Some("it failed".to_owned())),
        created_at: Set(0),
        finished_at: Set(Some(0)),
    };
    let row = job::Entity::insert(row).exec_with_returning(&app.rows);
    row.await.unwrap().id
}

pub async fn figure(app: &TestApp, city: CityId) -> i64 {
    let row = figure::ActiveModel {
        id: NotSet,
        city_id: Set(city.0),
        measure: Set("places".to_owned()),
        value: Set("3000".to_owned()),
        unit: Set("places".to_owned()),
        as_of: Set(Some("2026".to_owned())),
        scope: Set(None),
        source: Set("S13".to_owned()),
        position: Set(1),
        lock_version: Set(0),
        updated_at: Set(0),
    };
    let row = figure::Entity::insert(row).exec_with_returning(&app.rows);
    row.await.unwrap().id
}

/// A French word of the house.
pub async fn glossary_term(app: &TestApp) -> i64 {
    let row = glossary_term::ActiveModel {
        id: NotSet,
        locale: Set("fr-MA".to_owned()),
        category: Set("term".to_owned()),
        preferred: Set(app.app.ids.short(12)),
        variants: Set("[]".to_owned()),
        note: Set(String::new()),
        source: Set(None),
        binding: Set(false),
        owner_id: Set(None),
        lock_version: Set(0),
        updated_at: Set(0),
    };
    let row = glossary_term::Entity::insert(row).exec_with_returning(&app.rows);
    row.await.unwrap().id
}

/// Its code.
pub async fn tag(app: &TestApp) -> String {
    let row = tag::ActiveModel {
        id: NotSet,
        code: Set(app.app.ids.short(12)),
        names: Set(r#"{"fr-MA": "Un mot"}"#.to_owned()),
        lock_version: Set(0),
        updated_at: Set(0),
    };
    let row = tag::Entity::insert(row).exec_with_returning(&app.rows);
    row.await.unwrap().code
}

/// Its public id; behind it lies a file of one size.
pub async fn picture(app: &TestApp, city: Option<CityId>) -> String {
    let digest = app.app.ids.short(40);
    let file = format!("{digest}/480");
    app.app.blobs.put(&file, vec![0].into()).await.unwrap();
    let row = asset::ActiveModel {
        id: NotSet,
        public_id: Set(app.app.ids.public_id()),
        city_id: Set(city.map(|city| city.0)),
        file_name: Set("photo.jpg".to_owned()),
        mime: Set("image/jpeg".to_owned()),
        width: Set(1_200),
        height: Set(800),
        size: Set(1),
        digest: Set(digest),
        credit: Set(None),
        uploaded_by: Set(None),
        uploaded_at: Set(0),
        killed_at: Set(None),
    };
    let row = asset::Entity::insert(row).exec_with_returning(&app.rows);
    row.await.unwrap().public_id
}

/// A path and the number of one of its steps.
pub async fn path(app: &TestApp) -> (i64, usize) {
    use mihan::domain::content::Kind;
    use mihan::domain::scope::Role;
    use mihan::store::paths;
    let city = app.city(&app.app.ids.short(12)).await;
    let steps = [
        crate::support::texts::step("One", &[Role::Approver], 1),
        crate::support::texts::step("Two", &[Role::Manager], 1),
    ];
    let tx = app.app.store.write().await.unwrap();
    let now = app.app.clock.now();
    let id = paths::insert_path(&tx, Kind::Event, Some(city), None, &steps, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    (id.0, 1)
}

/// An empty release set of a desk.
pub async fn release(app: &TestApp, city: Option<CityId>) -> i64 {
    let tx = app.app.store.write().await.unwrap();
    let now = app.app.clock.now();
    let id = mihan::store::releases::insert_release(&tx, "Ensemble", city, None, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    id.0
}

/// A day off and a month of Ramadan.
pub async fn calendar(app: &TestApp) -> (i64, i64) {
    use mihan::domain::calendar::{Holiday, Ramadan};
    use mihan::domain::local_text::LocalText;
    use mihan::store::calendars;
    let holiday = Holiday {
        day: "2026-05-27".parse().unwrap(),
        names: LocalText::default(),
        city: None,
        source: "-".to_owned(),
    };
    let ramadan = Ramadan {
        starts_on: "2027-02-08".parse().unwrap(),
        ends_on: "2027-03-09".parse().unwrap(),
        source: "-".to_owned(),
    };
    let tx = app.app.store.write().await.unwrap();
    let now = app.app.clock.now();
    let holiday = calendars::put_holiday(&tx, None, &holiday, now)
        .await
        .unwrap();
    let ramadan = calendars::put_ramadan(&tx, None, &ramadan, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    (holiday, ramadan)
}

/// One person stands in for another.
pub async fn delegation(app: &TestApp, from: &TestPerson, to: &TestPerson) -> i64 {
    use mihan::domain::deputy::Delegation;
    let delegation = Delegation {
        from: from.person.id,
        to: to.person.id,
        city: None,
        locale: None,
        kind: None,
        starts_on: "2026-11-23".parse().unwrap(),
        ends_on: "2026-11-30".parse().unwrap(),
        reason: "-".to_owned(),
    };
    let tx = app.app.store.write().await.unwrap();
    let now = app.app.clock.now();
    let id = mihan::store::delegations::insert_delegation(&tx, &delegation, None, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    id.0
}
