//! Hands what a signed-in person was refused to the audit trail. It must never change the answer, and
//! never pass on an address as it was typed: only the route, and ids.

use axum::response::Response;

use super::auth::Visit;
use super::error::Error;
use crate::actions::audit::{Attempt, note_refusal};
use crate::app::App;

/// A refusal on its way to a signed-in person.
pub(super) struct Refused {
    visit: Visit,
    reasons: Vec<&'static str>,
}

/// The refusal, if the response is one.
pub(super) fn refused(response: &Response) -> Option<Refused> {
    let reasons = response.extensions().get::<Error>()?.refusals().to_vec();
    let visit = response.extensions().get::<Visit>()?.clone();
    (!reasons.is_empty()).then_some(Refused { visit, reasons })
}

/// Writes it down.
pub(super) async fn note(app: &App, refused: Refused) {
    let visit = &refused.visit;
    let Some(person) = &visit.person else { return };
    let (subject, thing) = thing(visit.route(), &visit.path);
    let attempt = Attempt {
        method: visit.method.as_str(),
        route: visit.route(),
        subject,
        thing,
        reasons: &refused.reasons,
    };
    if let Err(error) = note_refusal(app, person, &attempt).await {
        tracing::warn!(%error, "a refused attempt could not be written down");
    }
}

/// What the first placeholder of a route stands for: `edition` and `12`.
fn thing<'a>(route: &'a str, path: &'a str) -> (&'a str, Option<&'a str>) {
    let path = path.split('?').next().unwrap_or_default();
    route
        .split('/')
        .zip(path.split('/'))
        .find_map(|(name, value)| {
            let name = name.strip_prefix('{')?.strip_suffix('}')?;
            Some((name, Some(value)))
        })
        .unwrap_or(("panel", None))
}

#[cfg(test)]
mod tests {
    use super::thing;

    #[test]
    fn an_attempt_is_about_what_the_route_names_first() {
        let edition = thing(
            "/admin/editions/{edition}/approval",
            "/admin/editions/12/approval",
        );
        assert_eq!(edition, ("edition", Some("12")));
        assert_eq!(thing("/admin/people", "/admin/people?q=x"), ("panel", None));
    }
}
