//! Stands before every handler of the panel: lets in, sends to sign in, or refuses.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{Method, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::MethodRouter;

use super::again::Carried;
use super::routes::{Needs, Route};
use super::session::sign_in;
use crate::app::App;
use crate::web::auth::Visit;
use crate::web::form::Fields;
use crate::web::{Error, Result};

#[derive(Clone)]
struct Gate {
    app: App,
    needs: Needs,
}

/// The route's handler behind its gate.
pub(super) fn guarded(app: &App, route: Route) -> MethodRouter<App> {
    let gate = Gate {
        app: app.clone(),
        needs: route.needs,
    };
    route.handler.route_layer(from_fn_with_state(gate, pass))
}

async fn pass(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>().cloned() else {
        return Error::fault("the gate stands outside the session").into_response();
    };
    match (gate.needs, &visit.person) {
        (Needs::Nobody, _) => next.run(request).await,
        (needs, Some(person)) => match needs.ask(person) {
            Ok(()) => next.run(request).await,
            Err(refusal) => Error::from(refusal).into_response(),
        },
        (_, None) => match send_to_sign_in(&gate.app, &visit, request).await {
            Ok(response) => response,
            Err(error) => error.into_response(),
        },
    }
}

/// A page is opened after signing in; a form is not lost either: the page to sign in carries it.
async fn send_to_sign_in(app: &App, visit: &Visit, request: Request) -> Result {
    if wants_json(&request) {
        return Err(Error::sign_in_first());
    }
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        let to = sign_in::address(&visit.path);
        return Ok(Redirect::to(&to).into_response());
    }
    let is_form = has(
        &request,
        header::CONTENT_TYPE,
        "application/x-www-form-urlencoded",
    );
    let carried = if is_form {
        let limit = usize::try_from(app.config.limits.body_max_bytes).unwrap_or(usize::MAX);
        let body = to_bytes(request.into_body(), limit)
            .await
            .map_err(|_| Error::too_large())?;
        Carried::of(&visit.path, Fields::parse(&body))
    } else {
        // A file cannot be carried; the page says that it has to be chosen again.
        Carried::nothing(&visit.path)
    };
    sign_in::interrupted(app, visit, carried)
}

fn wants_json(request: &Request) -> bool {
    has(request, header::ACCEPT, "json") && !has(request, header::ACCEPT, "html")
}

fn has(request: &Request, name: header::HeaderName, part: &str) -> bool {
    request
        .headers()
        .get(name)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains(part))
}
