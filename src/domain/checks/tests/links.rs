//! Links, empty and dead.

use std::collections::BTreeSet;

use super::news;
use crate::domain::checks::{Address, Context, Rule, Severity, run, site_paths};
use crate::domain::locale::Locale;

fn context(known: &[(&str, Address)]) -> Context {
    Context {
        addresses: known
            .iter()
            .map(|(path, state)| ((*path).to_owned(), state.clone()))
            .collect(),
        desks: Some(BTreeSet::from(["souss-massa".to_owned()])),
        ..Context::default()
    }
}

fn found(body: &str, context: &Context) -> Vec<(Rule, Severity, String)> {
    run(&news(body), Locale::FrMa, context)
        .into_iter()
        .filter(|it| it.rule != Rule::Ready)
        .map(|it| (it.rule, it.severity, it.error.key))
        .collect()
}

#[test]
fn a_link_that_says_nothing_is_named_in_every_language() {
    for body in [
        "[cliquez ici](https://a.ma)",
        "[اضغط هنا](https://a.ma)",
        "[Click here](https://a.ma)",
        "[https://a.ma](https://a.ma)",
        "[www.a.ma](https://a.ma)",
    ] {
        let all = found(body, &Context::default());
        assert!(
            all.iter().any(|(rule, _, _)| *rule == Rule::BareLink),
            "{body}"
        );
    }
    assert!(found("[La page du programme](https://a.ma)", &Context::default()).is_empty());
    assert!(found("[a@b.ma](mailto:a@b.ma)", &Context::default()).is_empty());
}

#[test]
fn a_link_of_the_site_must_lead_somewhere() {
    let page = "/fr-MA/souss-massa/news/portes-ouvertes";
    let link = |to: &str| format!("[Les portes ouvertes]({to})");
    let judged = |to: &str, state: Option<Address>| {
        let known: Vec<_> = state.map(|state| (page, state)).into_iter().collect();
        found(&link(to), &context(&known))
            .first()
            .map(|(_, severity, key)| (*severity, key.clone()))
    };
    let error = |key: &str| Some((Severity::Error, key.to_owned()));
    let warning = |key: &str| Some((Severity::Warning, key.to_owned()));
    assert_eq!(judged(page, Some(Address::Live)), None);
    assert_eq!(judged(&format!("{page}/?x=1#y"), Some(Address::Live)), None);
    assert_eq!(judged(page, None), error("checks-link-dead"));
    assert_eq!(
        judged(page, Some(Address::Removed)),
        error("checks-link-removed")
    );
    assert_eq!(
        judged(page, Some(Address::Withdrawn)),
        warning("checks-link-withdrawn")
    );
    assert_eq!(
        judged(page, Some(Address::Coming)),
        warning("checks-link-coming")
    );
    assert_eq!(
        judged(page, Some(Address::Moved("/x".to_owned()))),
        warning("checks-link-moved")
    );
    assert_eq!(judged("/admin/documents", None), error("checks-link-panel"));
    assert_eq!(judged("/fr-MA/oriental", None), error("checks-link-dead"));
    for there in [
        "/",
        "/fr-MA",
        "/fr-MA/souss-massa",
        "/fr-MA/national/news",
        "/feeds/all/fr-MA/all.rss",
    ] {
        assert_eq!(judged(there, None), None, "{there}");
    }
    assert_eq!(
        found(&link(page), &Context::default()),
        [],
        "what was not looked up is not judged"
    );
}

#[test]
fn an_address_is_looked_up_as_it_is_kept() {
    let body = "[x y](/ar-MA/souss-massa/news/%D9%85%D8%AF%D9%86?a=1) [z w](/s/0190-ab)";
    let paths = format!("{:?}", site_paths(&news(body)));
    assert!(paths.contains("/ar-MA/souss-massa/news/مدن"), "{paths}");
    assert!(paths.contains("0190-ab"), "{paths}");
}
