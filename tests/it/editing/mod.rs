//! Around the editor: where a document may be begun, previews, comparisons, and whose pictures one sees.

mod looking;
mod pictures;
mod starting;

use crate::support::{Answer, TestPerson};

/// The form of a page as a browser sends it: its hidden fields, and what is `typed`.
pub async fn sends(
    who: &mut TestPerson,
    page: &Answer,
    to: &str,
    typed: &[(&str, &str)],
) -> Answer {
    // The search of every page is sent to the same address as a new document.
    let form = format!("form[method=post][action=\"{to}\"]");
    let kept: Vec<(&str, String)> = ["lock_version", "digest", "kind", "city", "locale"]
        .into_iter()
        .flat_map(|name| {
            let input = format!("{form} input[name={name}]");
            page.attributes(&input, "value")
                .into_iter()
                .map(move |value| (name, value))
        })
        .collect();
    let mut fields: Vec<(&str, &str)> = kept
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fields.extend(typed);
    who.browser.post(to, &fields).await
}

/// What is in the text field of a page.
pub fn value(page: &Answer, name: &str) -> String {
    page.attributes(&format!("input[name=\"{name}\"]"), "value")
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("no input {name} in {}", page.body))
}
