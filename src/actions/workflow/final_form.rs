//! The final form of a text: what the public side will hand out, byte for byte.

use super::situation::Standing;
use crate::actions::error::{ActionError, ActionResult};
use crate::domain::content::Content;
use crate::domain::refusal::FieldError;
use crate::domain::rich_text::html;
use crate::domain::schedule::WallTime;
use crate::store::publications::FinalForm;
use crate::store::references::references;
use crate::store::{Tx, cities};

/// What stands in public addresses in the place of a city's slug for national texts.
pub const NATIONAL: &str = "national";

/// Renders the head revision for the public.
pub(super) async fn final_form(tx: &Tx, standing: &Standing) -> ActionResult<FinalForm> {
    let (edition, head) = (&standing.edition, &standing.head);
    let content = &head.content;
    let city_slug = match edition.document.city {
        Some(city) => Some(cities::slug_of(tx, city).await?),
        None => None,
    };
    let slug = content.text("slug").to_owned();
    if slug.is_empty() {
        return Err(ActionError::field(
            "slug",
            FieldError::new("error-required"),
        ));
    }
    let assets = references(tx, content, edition.locale).await?;
    let html = content
        .body()
        .map(|body| html::render(body, &assets).into_string());
    let desk = city_slug.as_deref().unwrap_or(NATIONAL);
    let (starts_local, starts_at, ends_at) = times(content);
    Ok(FinalForm {
        document: edition.document.id,
        document_public_id: edition.document.public_id.clone(),
        edition: edition.id,
        revision: head.id,
        digest: head.digest.clone(),
        kind: content.kind(),
        locale: edition.locale,
        path: format!("/{}/{desk}/{}/{slug}", edition.locale.tag(), content.kind()),
        slug,
        city_slug,
        title: content.title().to_owned(),
        summary: content.text("summary").to_owned(),
        content: content.to_json().to_string(),
        html: html.unwrap_or_default(),
        starts_local,
        starts_at,
        ends_at,
        terms: terms(content),
        images: content.image_ids(),
        correction: edition.correction.clone(),
    })
}

fn times(
    content: &Content,
) -> (
    Option<String>,
    Option<jiff::Timestamp>,
    Option<jiff::Timestamp>,
) {
    let instant = |key: &str| WallTime::parse(content.text(key)).ok()?.instant().ok();
    let local = Some(content.text("starts")).filter(|text| !text.is_empty());
    (local.map(str::to_owned), instant("starts"), instant("ends"))
}

/// What the text can be filtered by.
fn terms(content: &Content) -> Vec<(&'static str, String)> {
    let mut terms = Vec::new();
    let several = [
        ("sector", "sectors"),
        ("tag", "tags"),
        ("programme", "programmes"),
    ];
    for (axis, key) in several {
        terms.extend(content.list(key).iter().map(|value| (axis, value.clone())));
    }
    for (axis, key) in [
        ("sector", "sector"),
        ("level", "level"),
        ("programme", "programme"),
    ] {
        let value = content.text(key);
        if !value.is_empty() {
            terms.push((axis, value.to_owned()));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    terms
}
