//! The matrix as a table for other programs: RFC 4180. Every cell is a word of ours or a number.

use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;

use super::page::Asked;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Query;

const HEAD: &str = "city,kind,locale,required,documents,public,waiting,writing,stale,missing\r\n";

/// `/admin/coverage.csv`
pub async fn file(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let screen = asked.load(&panel).await?;
    let mut text = HEAD.to_owned();
    for row in &screen.rows {
        let (city, kind) = row.place;
        for locale in &screen.locales {
            let cell = row.cells.get(locale).copied().unwrap_or_default();
            let words = [screen.slug(city), kind.as_str(), locale.tag()].join(",");
            let counts = [
                row.documents,
                cell.public,
                cell.waiting,
                cell.writing,
                cell.stale,
                cell.missing,
            ];
            let counts = counts.map(|count| count.to_string()).join(",");
            text.push_str(&format!("{words},{},{counts}\r\n", cell.required));
        }
    }
    let mut response = text.into_response();
    let headers = response.headers_mut();
    let csv = HeaderValue::from_static("text/csv; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, csv);
    let name = HeaderValue::from_static("attachment; filename=\"coverage.csv\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}
