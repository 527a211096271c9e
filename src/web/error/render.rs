//! The body of an error in the reader's format and language. Called once, by the outermost layer.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::Serialize;
use serde_json::json;

use super::Error;
use crate::app::App;
use crate::domain::locale::Locale;
use crate::view::Page;
use crate::view::refusal::ErrorView;
use crate::view::words::Args;
use crate::web::auth::Visit;
use crate::web::language;

/// What is known of the reader before anything else is: enough to word an error.
#[derive(Clone, Debug)]
pub(in crate::web) struct Reader {
    format: Format,
    locale: Locale,
    path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Html,
    /// RFC 9457.
    Problem,
    Text,
}

#[derive(Serialize)]
struct ErrorPage {
    page: Page,
    error: ErrorView,
}

impl Reader {
    pub(in crate::web) fn of(request: &Request) -> Self {
        let accepts = |kind: &str| {
            request
                .headers()
                .get_all(header::ACCEPT)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .any(|value| value.contains(kind))
        };
        let path = request.uri().path();
        let format = if path.starts_with("/api/") || (accepts("json") && !accepts("html")) {
            Format::Problem
        } else if accepts("html") || path.starts_with("/admin") {
            Format::Html
        } else {
            Format::Text
        };
        Self {
            format,
            locale: language::of_signed_out(request),
            path: path.to_owned(),
        }
    }
}

/// Logs a fault and writes the body; anything that is no [`Error`] passes untouched.
pub(in crate::web) fn render(
    app: &App,
    mut response: Response,
    reader: Reader,
    id: &str,
) -> Response {
    let Some(error) = response.extensions_mut().remove::<Error>() else {
        return response;
    };
    if let Some(fault) = &error.fault {
        tracing::error!(fault, "request failed");
    }
    let visit = response.extensions_mut().remove::<Visit>();
    let locale = visit.as_ref().map_or(reader.locale, |visit| visit.locale);
    let (kind, body) = match reader.format {
        Format::Html => html(app, &error, &reader, visit, id),
        Format::Problem => problem(app, &error, locale, id),
        Format::Text => text(app, &error, locale),
    };
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_LENGTH);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    *response.body_mut() = Body::from(body);
    response
}

fn html(
    app: &App,
    error: &Error,
    reader: &Reader,
    visit: Option<Visit>,
    id: &str,
) -> (&'static str, String) {
    let page = match visit {
        Some(visit) => visit.page(app),
        None => Page::new(reader.locale, reader.path.clone(), app.clock.now()),
    };
    let locale = page.locale;
    let status = error.page_status();
    let template = format!("errors/{}.html", status.as_u16());
    let context = ErrorPage {
        page,
        error: ErrorView {
            status: status.as_u16(),
            public: !reader.path.starts_with("/admin"),
            request_id: error.fault.is_some().then(|| id.to_owned()),
            reasons: error.reasons.clone(),
        },
    };
    match app.views.render(&template, locale, context) {
        Ok(page) => ("text/html; charset=utf-8", page),
        Err(fault) => {
            tracing::error!(%fault, "the page of an error failed");
            text(app, error, locale)
        }
    }
}

fn problem(app: &App, error: &Error, locale: Locale, id: &str) -> (&'static str, String) {
    let status = error.page_status().as_u16();
    let say = |part: &str| {
        let key = format!("error-{status}-{part}");
        app.views
            .words()
            .plain(locale, &key, &Args::none())
            .unwrap_or_default()
    };
    let mut body = json!({
        "type": "about:blank",
        "status": error.status.as_u16(),
        "title": say("title"),
        "detail": say("text"),
    });
    if error.fault.is_some() {
        body["request_id"] = json!(id);
    }
    if !error.reasons.is_empty() {
        body["reasons"] = json!(error.reasons);
    }
    ("application/problem+json", body.to_string())
}

fn text(app: &App, error: &Error, locale: Locale) -> (&'static str, String) {
    let key = format!("error-{}-title", error.page_status().as_u16());
    let words = app.views.words();
    let title = words.plain(locale, &key, &Args::none()).unwrap_or_default();
    ("text/plain; charset=utf-8", format!("{title}\n"))
}

impl Error {
    /// Rare statuses speak with the words of their nearest neighbour.
    fn page_status(&self) -> StatusCode {
        match self.status.as_u16() {
            405 | 410 => StatusCode::NOT_FOUND,
            401 => StatusCode::FORBIDDEN,
            _ => self.status,
        }
    }
}
