//! The pages of what is not there: 404, and 500 or 503 when it is our fault.

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode};
use serde::Serialize;

use super::answer::{Answer, Ready};
use super::miss::Miss;
use super::negotiate;
use super::page::PublicPage;
use super::site::PublicSite;
use crate::domain::locale::Locale;
use crate::view::Args;

#[derive(Serialize)]
struct Missing {
    page: PublicPage,
    lead: String,
    home: String,
}

/// Says it in the language of the address, or else in the reader's.
pub(in crate::web) fn not_there(
    site: &PublicSite,
    locale: Option<Locale>,
    headers: &HeaderMap,
    miss: &Miss,
) -> Arc<Ready> {
    let spoken = locale.unwrap_or_else(|| negotiate::locale(headers));
    let (status, key) = match miss {
        Miss::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Miss::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
        Miss::Failed(_) => (StatusCode::INTERNAL_SERVER_ERROR, "failed"),
    };
    let answer = match html(site, spoken, key) {
        Ok(html) => Answer::page(spoken, html),
        // Without templates there is still the number.
        Err(_) => Answer::ok("text/plain; charset=utf-8", status.as_str()),
    };
    let answer = answer.with_status(status);
    match locale {
        Some(_) => answer.ready(),
        None => answer.negotiated().ready(),
    }
}

fn html(site: &PublicSite, locale: Locale, key: &str) -> Result<String, Miss> {
    let title = site.word(locale, &format!("site-{key}-title"), &Args::none())?;
    let lead = site.word(locale, &format!("site-{key}-lead"), &Args::none())?;
    explain(site, locale, title, lead)
}

/// A page that says one thing.
pub(in crate::web) fn explain(
    site: &PublicSite,
    locale: Locale,
    title: String,
    lead: String,
) -> Result<String, Miss> {
    let home = |locale: Locale| format!("/{locale}");
    let page = PublicPage {
        canonical: None,
        ..PublicPage::new(site, locale, title, "/").in_all_languages(site, locale, home)
    };
    let context = Missing {
        page,
        lead,
        home: home(locale),
    };
    Ok(site.views.render("public/missing.html", locale, context)?)
}
