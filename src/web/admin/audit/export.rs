//! The trail as a file: a JSON object a line, the head last, sent as it is read. Taking it out is
//! itself an event.

use std::io;

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::IntoResponse as _;
use futures_util::stream;
use serde::Deserialize;
use serde_json::json;

use super::super::Panel;
use crate::actions::audit::note_export;
use crate::app::App;
use crate::domain::audit::Head;
use crate::store::screens::audit;
use crate::web::Result;
use crate::web::form::Query;

/// How many events are in memory at once.
const BATCH: u64 = 500;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Since {
    /// Only events after this one.
    since: i64,
}

/// Where the file stands.
enum Place {
    After(Head),
    Ended,
}

/// `/admin/audit/events.ndjson`
pub(super) async fn file(panel: Panel, Query(from): Query<Since>) -> Result {
    note_export(&panel.app, &panel.actor(), from.since).await?;
    let beginning = Place::After(Head {
        sequence: from.since,
        digest: String::new(),
    });
    let app = panel.app.clone();
    let parts = stream::try_unfold(beginning, move |place| part(app.clone(), place));
    let kind = (header::CONTENT_TYPE, "application/x-ndjson");
    let name = (
        header::CONTENT_DISPOSITION,
        "attachment; filename=\"mihan-audit.ndjson\"",
    );
    Ok(([kind, name], Body::from_stream(parts)).into_response())
}

/// The next lines; after the last event, the head.
async fn part(app: App, place: Place) -> io::Result<Option<(Bytes, Place)>> {
    let Place::After(head) = place else {
        return Ok(None);
    };
    let events = audit::list_after(&app.store, head.sequence, BATCH)
        .await
        .map_err(io::Error::other)?;
    let Some(last) = events.last() else {
        let line = format!("{}\n", json!({ "head": head }));
        return Ok(Some((line.into(), Place::Ended)));
    };
    let mut lines = Vec::new();
    for event in &events {
        serde_json::to_writer(&mut lines, event)?;
        lines.push(b'\n');
    }
    Ok(Some((lines.into(), Place::After(last.head()))))
}
