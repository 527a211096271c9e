//! People: getting in, staying in, and what they see of each other.

mod account;
mod links;
mod list;
mod rights;
mod sign_in;

use crate::support::{Answer, TestApp};

/// The token of the newest mail of a template, and the person it is for.
async fn token(app: &TestApp, template: &str) -> String {
    app.jobs("mail")
        .await
        .into_iter()
        .rev()
        .find(|order| order["template"] == template)
        .map(|order| order["token"].as_str().unwrap().to_owned())
        .expect("a mail was ordered")
}

/// What the page says went wrong with the inputs.
fn errors(answer: &Answer) -> Vec<String> {
    answer.texts(".field .error")
}
