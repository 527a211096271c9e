//! The invented texts: read from the file and written in the order in which they went public.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::history::{advance, end};
use super::people::DemoPeople;
use crate::actions::text::{start_document, start_edition};
use crate::app::App;
use crate::clock::ClockHand;
use crate::domain::content::{FormInput, Kind};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::scope::Target;
use crate::domain::zone;
use crate::seed::{SeedError, files, save};
use crate::store::{cities, editions};

#[derive(Debug, Deserialize)]
struct DocumentFile {
    key: String,
    city: Option<String>,
    kind: Kind,
    shared: Map<String, Json>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    sectors: Vec<String>,
    #[serde(default)]
    programmes: Vec<String>,
    starts_in_days: Option<i64>,
    at: Option<String>,
    ends_in_days: Option<i64>,
    ends_at: Option<String>,
    repeats_until_in_days: Option<i64>,
    editions: Vec<EditionFile>,
}

/// One text in one language, with what happened to it.
#[derive(Debug, Deserialize)]
pub(super) struct EditionFile {
    pub locale: Locale,
    pub stage: StageFile,
    pub author: String,
    pub translated_from: Option<Locale>,
    #[serde(default)]
    pub decided_by: Vec<String>,
    pub published_days_ago: Option<i64>,
    pub ended_days_ago: Option<i64>,
    pub ended_by: Option<String>,
    pub notice: Option<String>,
    pub publish_in_days: Option<i64>,
    pub publish_at: Option<String>,
    pub asked_by: Option<String>,
    pub reason: Option<String>,
    fields: BTreeMap<String, String>,
    body_markdown: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StageFile {
    Draft,
    InReview,
    ChangesRequested,
    Approved,
    Scheduled,
    Published,
    Withdrawn,
    Removed,
    Discarded,
}

/// Texts that are not public yet were last touched within these days.
const RECENT_DAYS: i64 = 6;

/// Something to do on a day before today.
enum Step<'a> {
    Write {
        document: &'a DocumentFile,
        edition: &'a EditionFile,
    },
    End {
        document: &'a DocumentFile,
        edition: &'a EditionFile,
    },
}

/// The newest text of each document and language.
pub(super) type Texts = BTreeMap<(String, Locale), EditionId>;

/// What has been written so far, by document key.
#[derive(Default)]
struct Written {
    documents: BTreeMap<String, String>,
    editions: Texts,
}

/// Writes every text and brings it to its stage; returns which they are.
pub(super) async fn write_documents(
    app: &App,
    hand: &ClockHand,
    today: Timestamp,
    people: &DemoPeople,
    programmes: &BTreeMap<String, String>,
) -> Result<Texts, SeedError> {
    let documents: Vec<DocumentFile> = files::read(files::DEMO_DOCUMENTS)?;
    let mut written = Written::default();
    for (days_ago, minutes, step) in in_order(&documents) {
        hand.set(before(today, days_ago, minutes)?);
        let key = match &step {
            Step::Write { document, .. } | Step::End { document, .. } => &document.key,
        };
        let done = match &step {
            Step::Write { document, edition } => {
                write(
                    app,
                    today,
                    people,
                    programmes,
                    &mut written,
                    document,
                    edition,
                )
                .await
            }
            Step::End { document, edition } => {
                match written
                    .editions
                    .get(&(document.key.clone(), edition.locale))
                {
                    Some(&id) => end(app, people, id, edition).await,
                    None => Ok(()),
                }
            }
        };
        done.map_err(|error| SeedError::Data(format!("demo text {key}: {error}")))?;
    }
    Ok(written.editions)
}

/// Every step with its day, the oldest first; within a document the order of the file.
fn in_order(documents: &[DocumentFile]) -> Vec<(i64, i64, Step<'_>)> {
    let mut steps = Vec::new();
    for (at, document) in (0..).zip(documents) {
        let mut latest = i64::MAX;
        for (position, edition) in (0..).zip(&document.editions) {
            let days_ago = edition
                .published_days_ago
                .unwrap_or((at + position) % RECENT_DAYS);
            latest = latest.min(days_ago);
            steps.push((
                latest,
                at * 10 + position,
                Step::Write { document, edition },
            ));
            if let Some(ended) = edition.ended_days_ago {
                steps.push((
                    ended.min(latest),
                    5000 + at,
                    Step::End { document, edition },
                ));
            }
        }
    }
    steps.sort_by_key(|(days_ago, minutes, _)| (-days_ago, *minutes));
    steps
}

/// A working moment so many days ago; later texts of a day come some minutes later.
fn before(today: Timestamp, days_ago: i64, order: i64) -> Result<Timestamp, SeedError> {
    let midnight_offset = SignedDuration::from_hours(24 * days_ago + 12);
    let minutes = SignedDuration::from_secs(order * 3);
    today
        .checked_sub(midnight_offset)
        .and_then(|morning| morning.checked_add(minutes))
        .map_err(|error| SeedError::Data(error.to_string()))
}

/// The day so many days from today, in Morocco.
pub(super) fn day(today: Timestamp, in_days: i64) -> Result<Date, SeedError> {
    zone::to_local(today)
        .date()
        .checked_add(in_days.days())
        .map_err(|error| SeedError::Data(error.to_string()))
}

async fn write(
    app: &App,
    today: Timestamp,
    people: &DemoPeople,
    programmes: &BTreeMap<String, String>,
    written: &mut Written,
    document: &DocumentFile,
    file: &EditionFile,
) -> Result<(), SeedError> {
    let author = people.actor(&file.author)?;
    let input = FormInput::new(form(today, programmes, document, file)?);
    let id = match written.documents.get(&document.key) {
        None => {
            let city = match &document.city {
                Some(slug) => Some(cities::city_by_slug(&app.store, slug).await?),
                None => None,
            };
            let target = Target {
                city,
                locale: file.locale,
                kind: document.kind,
            };
            let id = start_document(app, author, target, &input).await?;
            let edition = editions::edition(&app.store, &author.scope(), id).await?;
            written
                .documents
                .insert(document.key.clone(), edition.document.public_id);
            id
        }
        Some(public_id) => {
            let source = file.translated_from.and_then(|locale| {
                written
                    .editions
                    .get(&(document.key.clone(), locale))
                    .copied()
            });
            let id = start_edition(app, author, public_id, file.locale, source).await?;
            save(app, author, id, &input).await?;
            id
        }
    };
    written
        .editions
        .insert((document.key.clone(), file.locale), id);
    advance(app, people, author, id, file, today).await
}

fn form(
    today: Timestamp,
    programmes: &BTreeMap<String, String>,
    document: &DocumentFile,
    file: &EditionFile,
) -> Result<Vec<(String, String)>, SeedError> {
    let mut pairs: Vec<(String, String)> = file
        .fields
        .iter()
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    for (key, value) in &document.shared {
        pairs.extend(texts(value).into_iter().map(|text| (key.clone(), text)));
    }
    for (key, values) in [("tags", &document.tags), ("sectors", &document.sectors)] {
        pairs.extend(values.iter().map(|value| (key.to_owned(), value.clone())));
    }
    let named = document
        .programmes
        .iter()
        .map(|name| ("programmes".to_owned(), name.clone()));
    pairs.extend(named);
    for (key, value) in &mut pairs {
        if matches!(key.as_str(), "programme" | "programmes" | "parent") {
            let id = programmes.get(value.as_str());
            *value = id
                .ok_or_else(|| SeedError::Data(format!("no programme “{value}”")))?
                .clone();
        }
    }
    pairs.extend(event_times(today, document)?);
    pairs.extend(
        file.body_markdown
            .clone()
            .map(|body| ("body_markdown".to_owned(), body)),
    );
    Ok(pairs)
}

/// The relative days of an event as wall times.
fn event_times(
    today: Timestamp,
    document: &DocumentFile,
) -> Result<Vec<(String, String)>, SeedError> {
    let mut pairs = Vec::new();
    let times = [
        ("starts", document.starts_in_days, &document.at),
        ("ends", document.ends_in_days, &document.ends_at),
    ];
    for (key, days, at) in times {
        if let (Some(days), Some(at)) = (days, at) {
            pairs.push((key.to_owned(), format!("{}T{at}", day(today, days)?)));
        }
    }
    if let Some(days) = document.repeats_until_in_days {
        pairs.push(("repeats_until".to_owned(), day(today, days)?.to_string()));
    }
    Ok(pairs)
}

fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => vec![text.clone()],
        Json::Number(number) => vec![number.to_string()],
        Json::Array(items) => items.iter().flat_map(texts).collect(),
        Json::Null | Json::Bool(_) | Json::Object(_) => Vec::new(),
    }
}
