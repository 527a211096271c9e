//! An event of the trail in the form its page shows.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value as Json;

use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::store::screens::CityName;
use crate::store::screens::audit::AuditLine;
use crate::web::admin::people::city_name;

/// One event.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    sequence: i64,
    at: Timestamp,
    /// Stored word, such as `edition.submit`.
    act: String,
    /// Tail of the locale key of the act.
    word: String,
    /// The transition behind the act, when it is one.
    transition: Option<String>,
    actor: Option<String>,
    subject: String,
    subject_id: Option<i64>,
    about: Option<String>,
    title: Option<String>,
    title_locale: Option<String>,
    city: Option<String>,
    details: Vec<Detail>,
    refused: bool,
    digest: String,
    previous_digest: String,
}

/// One name and value of the detail.
#[derive(Debug, Serialize)]
struct Detail {
    name: String,
    value: String,
}

pub(super) fn shown(line: AuditLine, cities: &[CityName], reader: Locale) -> Shown {
    let event = line.event;
    let city = event.city.map(CityId).and_then(|id| {
        let city = cities.iter().find(|city| city.id == id)?;
        Some(city_name(reader, city))
    });
    let (title, title_locale) = line.title.unzip();
    Shown {
        sequence: event.sequence,
        at: line.at,
        word: event.act.replace('.', "-"),
        transition: event
            .act
            .strip_prefix("edition.")
            .map(|transition| transition.replace('.', "-")),
        refused: event.act == "attempt.refused" || event.act == "session.refuse",
        act: event.act,
        actor: line.actor,
        subject: event.subject,
        subject_id: event.subject_id,
        about: line.about,
        title,
        title_locale,
        city,
        details: details(&event.detail),
        digest: event.digest,
        previous_digest: event.previous_digest,
    }
}

fn details(text: &str) -> Vec<Detail> {
    let Ok(Json::Object(detail)) = serde_json::from_str(text) else {
        return Vec::new();
    };
    detail
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| Detail {
            value: match value {
                Json::String(text) => text,
                other => other.to_string(),
            },
            name,
        })
        .collect()
}
