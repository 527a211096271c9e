//! Errors of the read API as problem details, [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).

use axum::http::{HeaderMap, StatusCode};
use serde::Serialize;
use utoipa::ToSchema;

use super::shapes::Replacement;
use crate::domain::locale::Locale;
use crate::view::Args;
use crate::web::public::PublicSite;
use crate::web::public::answer::Answer;
use crate::web::public::miss::Miss;
use crate::web::public::negotiate;

/// Every type of problem; none is ever renamed.
pub const NAMES: [&str; 7] = [
    "not-found",
    "gone",
    "unknown-parameter",
    "bad-parameter",
    "method-not-allowed",
    "busy",
    "failed",
];

/// Why a request has no answer, before it is worded.
#[derive(Clone, Debug)]
pub struct Problem {
    name: &'static str,
    status: StatusCode,
    parameter: Option<String>,
    nearest: Option<String>,
    expected: Option<String>,
    /// Apart, because it is large and rare.
    gone: Option<Box<Gone>>,
}

/// What is said of a text that is no more.
#[derive(Clone, Debug)]
struct Gone {
    notice: Option<String>,
    replaced_by: Option<Replacement>,
}

/// A problem as it is sent, `application/problem+json`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemShape {
    /// Names the sort of problem for ever.
    #[serde(rename = "type")]
    kind: String,
    title: String,
    status: u16,
    detail: String,
    /// The parameter at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<String>,
    /// The known parameter that is spelled most like it.
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest: Option<String>,
    /// The public reason of a removal.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<String>,
    /// The text that took the place of the one asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<Replacement>,
}

impl Problem {
    const fn new(name: &'static str, status: StatusCode) -> Self {
        Self {
            name,
            status,
            parameter: None,
            nearest: None,
            expected: None,
            gone: None,
        }
    }

    pub fn unknown_parameter(name: &str, nearest: &str) -> Self {
        Self {
            parameter: Some(name.to_owned()),
            nearest: Some(nearest.to_owned()),
            ..Self::new("unknown-parameter", StatusCode::BAD_REQUEST)
        }
    }

    pub fn bad_parameter(name: &str, expected: &str) -> Self {
        Self {
            parameter: Some(name.to_owned()),
            expected: Some(expected.to_owned()),
            ..Self::new("bad-parameter", StatusCode::BAD_REQUEST)
        }
    }

    pub fn gone(notice: Option<String>, replaced_by: Option<Replacement>) -> Self {
        Self {
            gone: Some(Box::new(Gone {
                notice,
                replaced_by,
            })),
            ..Self::new("gone", StatusCode::GONE)
        }
    }

    pub const fn method_not_allowed() -> Self {
        Self::new("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED)
    }

    /// Worded in the reader's language, English for programs that name none.
    pub fn negotiated(&self, site: &PublicSite, headers: &HeaderMap) -> Answer {
        self.answer(site, negotiate::locale_or(headers, Locale::En))
            .negotiated()
    }

    /// Worded in this language.
    pub fn answer(&self, site: &PublicSite, locale: Locale) -> Answer {
        let args = Args::none()
            .with("name", self.parameter.clone().unwrap_or_default())
            .with("nearest", self.nearest.clone().unwrap_or_default())
            .with("expected", self.expected.clone().unwrap_or_default());
        // Without words there is still the type.
        let word = |part: &str| {
            site.word(locale, &format!("problem-{}-{part}", self.name), &args)
                .unwrap_or_default()
        };
        let gone = self.gone.as_deref();
        let shape = ProblemShape {
            kind: site.url(&format!("/problems/{}", self.name)),
            title: word("title"),
            status: self.status.as_u16(),
            detail: word("detail"),
            parameter: self.parameter.clone(),
            nearest: self.nearest.clone(),
            notice: gone.and_then(|gone| gone.notice.clone()),
            replaced_by: gone.and_then(|gone| gone.replaced_by.clone()),
        };
        let body = serde_json::to_vec(&shape).unwrap_or_default();
        Answer::ok("application/problem+json", body)
            .with_status(self.status)
            .written_in(locale)
            .shared()
    }
}

impl From<&Miss> for Problem {
    fn from(miss: &Miss) -> Self {
        match miss {
            Miss::NotFound => Self::new("not-found", StatusCode::NOT_FOUND),
            Miss::Busy => Self::new("busy", StatusCode::SERVICE_UNAVAILABLE),
            Miss::Failed(_) => Self::new("failed", StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}
