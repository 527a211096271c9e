//! The language switch of every page, for anybody.

use axum::http::header;
use axum::response::Response;
use serde::Deserialize;

use super::super::again::own_path;
use super::super::visitor::Visitor;
use crate::actions::people::profile;
use crate::domain::locale::Locale;
use crate::web::form::Form;
use crate::web::{Error, Result, language};

#[derive(Deserialize)]
#[serde(default)]
pub struct Choice {
    locale: String,
    back: String,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            locale: String::new(),
            back: "/admin".to_owned(),
        }
    }
}

/// Remembers the language with the person, or in the browser, and comes back.
pub async fn choose(visitor: Visitor, Form(choice): Form<Choice>) -> Result {
    let locale: Locale = choice.locale.parse().map_err(|_| Error::unreadable())?;
    if let Some(person) = &visitor.visit.person {
        profile::choose_locale(&visitor.app, person, locale).await?;
    }
    let mut response: Response = visitor.go(own_path(&without_lang(&choice.back)));
    if let Some(cookie) = language::cookie(locale, visitor.app.config.public_url.is_https()) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A language in the address would win over the one just chosen.
fn without_lang(back: &str) -> String {
    let Some((path, query)) = back.split_once('?') else {
        return back.to_owned();
    };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.starts_with("lang="))
        .collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}
