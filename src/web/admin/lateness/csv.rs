//! The report as a table for other programs: RFC 4180, UTF-8, instants in UTC.

use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;

use super::page::Asked;
use crate::domain::locale::Locale;
use crate::store::screens::lateness::Late;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Query;

const COLUMNS: &[&str] = &[
    "city",
    "kind",
    "locale",
    "edition",
    "title",
    "step",
    "since",
    "due",
    "answered",
    "hours_late",
    "escalations",
];

/// `/admin/lateness.csv`
pub async fn file(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let screen = asked.load(&panel).await?;
    let mut text = line(COLUMNS.iter().map(|name| (*name).to_owned()));
    for late in screen.waiting.iter().chain(&screen.past) {
        let city = late.edition.document.city;
        let city = screen.cities.iter().find(|one| Some(one.id) == city);
        let slug = city.map_or("national", |city| city.slug.as_str());
        text.push_str(&line(cells(late, slug, panel.locale())));
    }
    let mut response = text.into_response();
    let headers = response.headers_mut();
    let csv = HeaderValue::from_static("text/csv; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, csv);
    let name = HeaderValue::from_static("attachment; filename=\"lateness.csv\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

fn cells(late: &Late, city: &str, reader: Locale) -> impl Iterator<Item = String> {
    let instant = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    let step = late.step.as_ref();
    let step = step.and_then(|step| step.names.nearest(reader));
    [
        city.to_owned(),
        late.edition.document.kind.to_string(),
        late.edition.locale.to_string(),
        late.edition.id.to_string(),
        late.edition.title.clone(),
        step.map(|name| name.text.to_owned()).unwrap_or_default(),
        late.due.wait.since.to_string(),
        instant(late.due.wait.due_at),
        instant(late.due.closed_at),
        late.hours.to_string(),
        late.due.wait.rungs.to_string(),
    ]
    .into_iter()
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut line = cells
        .map(|cell| quoted(&cell))
        .collect::<Vec<_>>()
        .join(",");
    line.push_str("\r\n");
    line
}

/// Quoted whatever it holds; a spreadsheet takes nothing of it for a formula.
fn quoted(cell: &str) -> String {
    let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if risky { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_title_is_never_a_formula_and_never_ends_its_cell() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("Dit \"oui\", puis"), "\"Dit \"\"oui\"\", puis\"");
    }
}
