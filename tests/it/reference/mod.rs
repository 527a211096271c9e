//! Cities, figures and terms in the panel: who keeps them, and what becomes of a form.

mod cities;
mod figures;
mod terms;

use mihan::domain::scope::Role;

use crate::support::{TestApp, TestPerson};

const SOUSS: &str = "/admin/cities/souss-massa";

/// HQ, signed in, with one city in the house.
async fn hq(app: &TestApp) -> TestPerson {
    app.city("souss-massa").await;
    app.person("hq").is(Role::HqEditor, None).signed_in().await
}

/// The fields of a form as they stand, with some typed over.
fn typed(form: &[(String, String)], over: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = form
        .iter()
        .filter(|(name, _)| !over.iter().any(|(typed, _)| typed == name))
        .cloned()
        .collect();
    fields.extend(
        over.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    fields
}

async fn send(
    person: &mut TestPerson,
    path: &str,
    fields: &[(String, String)],
) -> crate::support::Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    person.browser.post(path, &fields).await
}
