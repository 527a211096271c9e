//! How long others may keep a public answer, and whether its date can be relied on. It must never
//! look at what an answer says.

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, LAST_MODIFIED};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use jiff::Timestamp;

use super::answer::{FRESH_FOR_A_MINUTE, http_date, put};
use crate::clock::Clock;

/// Publication is planned to the minute, so that an answer that nobody keeps past the minute is kept
/// past no planned change. Nobody is told that one is planned.
const PLANNED_TO: i64 = 60;

/// Seconds after the minute in which planned changes take place, and in which a change just made may
/// not yet be seen by every process.
const SETTLING: i64 = 3;

/// Shortens the life of every answer that may change.
pub(in crate::web) async fn limit(
    State(clock): State<Clock>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    adjust(response.headers_mut(), clock.now());
    response
}

fn adjust(headers: &mut HeaderMap, now: Timestamp) {
    if headers.get(CACHE_CONTROL) == Some(&FRESH_FOR_A_MINUTE) {
        let value = format!("public, max-age={}, must-revalidate", max_age(now));
        put(headers, CACHE_CONTROL, &value);
    }
    // A second change within the same second would carry the same date.
    if headers
        .get(LAST_MODIFIED)
        .is_some_and(|date| is_settling(date, now))
    {
        headers.remove(LAST_MODIFIED);
    }
}

fn max_age(now: Timestamp) -> i64 {
    let second = now.as_second().rem_euclid(PLANNED_TO);
    match second < SETTLING {
        true => SETTLING - second,
        false => PLANNED_TO - second,
    }
}

fn is_settling(date: &HeaderValue, now: Timestamp) -> bool {
    (0..=SETTLING)
        .filter_map(|back| Timestamp::from_second(now.as_second() - back).ok())
        .filter_map(http_date)
        .any(|recent| date == recent.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_kept_past_the_minute() {
        for (now, most) in [
            ("2026-11-23T10:00:00Z", 3),
            ("2026-11-23T10:00:02.9Z", 1),
            ("2026-11-23T10:00:03Z", 57),
            ("2026-11-23T10:00:59.9Z", 1),
        ] {
            assert_eq!(max_age(now.parse().unwrap()), most, "{now}");
        }
    }

    #[test]
    fn what_others_set_is_left_alone() {
        let mut headers = HeaderMap::new();
        put(&mut headers, CACHE_CONTROL, "public, immutable");
        adjust(&mut headers, "2026-11-23T10:00:30Z".parse().unwrap());
        assert_eq!(headers.get(CACHE_CONTROL).unwrap(), "public, immutable");
    }
}
