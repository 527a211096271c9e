//! Rows for the walk: for each placeholder of a path something at a desk. A new placeholder gets a case here.

use mihan::actions::text::start_document;
use mihan::actions::trash::put_document;
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use mihan::domain::scope::{Role, Target};
use mihan::web::admin::{Place, Route};

use super::{OWN, rows};
use crate::support::texts::news;
use crate::support::{TestApp, TestPerson};

/// Where something is, seen from a person whose role is held in [`OWN`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    Own,
    Other,
    National,
}

impl Desk {
    pub const ALL: [Self; 3] = [Self::Own, Self::Other, Self::National];

    fn city(self) -> Option<&'static str> {
        match self {
            Self::Own => Some(OWN),
            Self::Other => Some("oriental"),
            Self::National => None,
        }
    }
}

/// A French news item of a desk.
pub async fn place(app: &TestApp, desk: Desk) -> Place {
    let city = match desk.city() {
        Some(slug) => Some(app.city(slug).await),
        None => None,
    };
    Place {
        target: Target {
            city,
            locale: Locale::FrMa,
            kind: Kind::News,
        },
        city_slug: desk.city().map(ToOwned::to_owned),
    }
}

/// The path with fresh rows of the desk in it, so that one step of the walk cannot spoil the next.
pub async fn address(app: &TestApp, route: &Route, desk: Desk) -> String {
    let mut path = route.path.to_owned();
    if path.contains("{document}") || path.contains("{edition}") {
        let writer = writer(app, desk).await;
        let target = place(app, desk).await.target;
        let title = format!("Une nouvelle {}", app.app.ids.short(12));
        let input = news(&title, "Quelques mots.");
        let edition = start_document(&app.app, &writer.actor(), target, &input)
            .await
            .unwrap();
        let document = app.standing(edition).await.edition.document.public_id;
        if path.contains("{thread}") {
            let (thread, comment) = rows::thread(app, &writer, edition).await;
            path = path
                .replace("{thread}", &thread.to_string())
                .replace("{comment}", &comment.to_string());
        }
        path = path
            .replace("{document}", &document)
            .replace("{edition}", &edition.to_string());
    }
    if path.contains("{person}") {
        let somebody = somebody(app, desk).await;
        let grant = grant_of(app, &somebody).await;
        path = path
            .replace("{person}", &somebody.public_id)
            .replace("{grant}", &grant.to_string());
    }
    if path.contains("{trash}") {
        path = path.replace("{trash}", &in_trash(app, desk).await.to_string());
    }
    if path.contains("{job}") {
        path = path.replace("{job}", &rows::failed_job(app).await.to_string());
    }
    if path.contains("{figure}") {
        let city = app.city(desk.city().unwrap_or(OWN)).await;
        path = path.replace("{figure}", &rows::figure(app, city).await.to_string());
    }
    if path.contains("{path}") {
        let (id, step) = rows::path(app).await;
        path = path
            .replace("{path}", &id.to_string())
            .replace("{step}", &step.to_string());
    }
    if path.contains("{release}") {
        let city = place(app, desk).await.target.city;
        path = path.replace("{release}", &rows::release(app, city).await.to_string());
    }
    if path.contains("{holiday}") || path.contains("{ramadan}") {
        let (holiday, ramadan) = rows::calendar(app).await;
        path = path
            .replace("{holiday}", &holiday.to_string())
            .replace("{ramadan}", &ramadan.to_string());
    }
    if path.contains("{delegation}") {
        let (from, to) = (somebody(app, desk).await, writer(app, desk).await);
        let id = rows::delegation(app, &from, &to).await;
        path = path.replace("{delegation}", &id.to_string());
    }
    if path.contains("{glossary}") {
        path = path.replace("{glossary}", &rows::glossary_term(app).await.to_string());
    }
    if path.contains("{term}") {
        path = path.replace("{term}", &rows::tag(app).await);
    }
    if path.contains("{asset}") {
        let city = place(app, desk).await.target.city;
        path = path.replace("{asset}", &rows::picture(app, city).await);
    }
    path = path
        .replace("{axis}", "tags")
        .replace("{number}", "1")
        .replace("{outside}", "1")
        .replace("{size}", "480")
        .replace("{locale}", "fr-MA")
        .replace("{desk}", desk.city().unwrap_or("national"))
        .replace("{city}", desk.city().unwrap_or(OWN));
    assert!(
        !path.contains('{'),
        "{path}: say in permission_matrix/places.rs what stands for this placeholder"
    );
    path
}

/// A French news item of a desk that lies in the trash.
async fn in_trash(app: &TestApp, desk: Desk) -> i64 {
    let writer = writer(app, desk).await;
    let target = place(app, desk).await.target;
    let title = format!("Une vieille {}", app.app.ids.short(12));
    let edition = start_document(&app.app, &writer.actor(), target, &news(&title, "Mots."))
        .await
        .unwrap();
    let document = app.standing(edition).await.edition.document.public_id;
    let thing = put_document(&app.app, &writer.actor(), &document, "Un doublon.").await;
    thing.unwrap().0
}

async fn writer(app: &TestApp, desk: Desk) -> TestPerson {
    let name = app.app.ids.short(12);
    let person = app.person(&name);
    match desk.city() {
        Some(city) => person.contributor_of(city).exists().await,
        None => person.is(Role::HqEditor, None).exists().await,
    }
}

/// Somebody with a right at the desk, whom an administrator may safely close.
async fn somebody(app: &TestApp, desk: Desk) -> TestPerson {
    let name = app.app.ids.short(12);
    app.person(&name)
        .is(Role::Contributor, desk.city())
        .exists()
        .await
}

async fn grant_of(app: &TestApp, person: &TestPerson) -> i64 {
    use mihan::store::screens::people as screens;
    let everybody = mihan::domain::scope::Scope::Everywhere;
    let entry = screens::person(&app.app.store, &everybody, &person.public_id)
        .await
        .unwrap();

    entry.grants[0].id
}
