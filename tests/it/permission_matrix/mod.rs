//! Walks every route of the panel with every role, at the own city, another one and the national desk,
//! and compares each answer with what the policy says. A route that is not in the table does not exist.

mod places;
pub mod rows;

use std::collections::BTreeSet;

use axum::http::Method;
use mihan::domain::content::Kind;
use mihan::domain::id::CityId;
use mihan::domain::locale::Locale;
use mihan::domain::scope::{Role, Target};
use mihan::web::admin::routes::Expected;
use mihan::web::admin::{Needs, Place, Route, routes};

use crate::both_databases;
use crate::support::{Answer, Browser, TestApp, TestPerson};
use places::{Desk, address, place};

/// The city in which the city roles of the walk are held.
const OWN: &str = "souss-massa";

both_databases! {
    async fn every_route_answers_every_role_as_the_policy_says(app: TestApp) {
        let mut faults = Vec::new();
        for role in Role::ALL {
            let city = (!role.is_national()).then_some(OWN);
            let mut person = app.person(role.as_str()).is(*role, city).signed_in().await;
            for route in routes() {
                for desk in Desk::ALL {
                    faults.extend(walk(&app, &mut person, *role, &route, desk).await);
                }
            }
        }
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }

    async fn nobody_gets_in_without_a_session(app: TestApp) {
        let mut faults = Vec::new();
        for route in routes() {
            let place = place(&app, Desk::Own).await;
            let path = address(&app, &route, Desk::Own).await;
            let mut stranger = app.browser();
            let answer = ask(&mut stranger, &route, &path, &place).await;
            let turned_away = answer.location().starts_with("/admin/sign-in?next=")
                || answer.status == 401;
            let open = matches!(route.needs, Needs::Nobody);
            if turned_away == open || answer.status.is_server_error() {
                faults.push(format!("{} {path}: {} {}", route.method, answer.status, answer.location()));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

/// The walk compares handlers with this table; the table itself is read by people, here.
#[test]
fn what_each_route_needs_changes_only_on_purpose() {
    let sample = Place {
        target: Target {
            city: Some(CityId(1)),
            locale: Locale::FrMa,
            kind: Kind::News,
        },
        city_slug: Some(OWN.to_owned()),
    };
    let mut lines: Vec<String> = routes()
        .iter()
        .map(|route| {
            format!(
                "{} {} {}",
                route.path,
                route.method,
                worded(&route.needs, &sample)
            )
        })
        .collect();
    lines.sort_unstable();
    insta::assert_snapshot!(lines.join("\n"));
}

fn worded(needs: &Needs, sample: &Place) -> String {
    match needs {
        Needs::Nobody => "nobody".to_owned(),
        Needs::SignedIn => "signed in".to_owned(),
        Needs::Act(act) => format!("{act:?}"),
        Needs::InSight(act) => format!("in sight, {act:?}"),
        Needs::At(act) => format!("at the place, {:?}", act(sample)),
        Needs::Workflow(act) => format!("workflow, {:?}", act(sample)),
    }
}

#[test]
fn no_route_is_declared_twice() {
    let mut seen = BTreeSet::new();
    for route in routes() {
        let line = format!("{} {}", route.method, route.path);
        assert!(seen.insert(line.clone()), "{line}");
        assert!(route.path.starts_with("/admin"), "{line}");
    }
}

async fn walk(
    app: &TestApp,
    person: &mut TestPerson,
    role: Role,
    route: &Route,
    desk: Desk,
) -> Option<String> {
    if matches!(route.needs, Needs::Nobody) {
        return None;
    }
    let place = place(app, desk).await;
    let path = address(app, route, desk).await;
    let answer = ask(&mut person.browser, route, &path, &place).await;
    // The walk itself must not be signed out by the routes it tries.
    if route.path.contains("sign-out") || route.path.contains("password") {
        person.signs_in().await;
    }
    let expected = route.needs.expected(&person.person, &place);
    let agrees = match expected {
        Expected::Allowed => is_let_in(&answer) && answer.status != 403,
        Expected::Undecided => is_let_in(&answer),
        Expected::Denied => answer.status == 403,
        Expected::Hidden => answer.status == 404,
    };
    (!agrees).then(|| {
        format!(
            "{role} at {desk:?}: {} {path} → {} {}, but the policy says {expected:?}",
            route.method,
            answer.status,
            answer.location(),
        )
    })
}

/// Reached: what the answer then says of the form or the text is another matter.
fn is_let_in(answer: &Answer) -> bool {
    let to_sign_in = answer.location().starts_with("/admin/sign-in?next=");
    answer.status != 404 && answer.status != 401 && !to_sign_in && !answer.status.is_server_error()
}

/// A sample goes where a handler may look for it: for a GET into the query, otherwise into both.
async fn ask(browser: &mut Browser, route: &Route, path: &str, place: &Place) -> Answer {
    let sample = route.sample.map(|sample| sample(place)).unwrap_or_default();
    let path = match sample.as_str() {
        "" => path.to_owned(),
        query => format!("{path}?{query}"),
    };
    let form = (route.method != Method::GET).then_some(sample);
    browser.send(route.method.clone(), &path, form).await
}
