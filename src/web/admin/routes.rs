//! What a route of the panel is: its address, its handler, and what it takes to be let in.

use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};

use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::id::CityId;
use crate::domain::policy::{Act, decide};
use crate::domain::refusal::Reason;
use crate::domain::refusal::Refusal;
use crate::domain::scope::Target;

/// One address with one method, declared exactly once.
#[derive(Clone)]
pub struct Route {
    pub method: Method,
    /// With placeholders such as `{document}`; their names say what they are an id of.
    pub path: &'static str,
    pub needs: Needs,
    /// The form (or, for GET, the query) with which the walk over all routes asks for a place.
    pub sample: Option<Sample>,
    pub(super) handler: MethodRouter<App>,
}

/// Writes the urlencoded form of a request about a place.
pub type Sample = fn(&Place) -> String;

/// What it takes to be let in.
#[derive(Clone, Copy, Debug)]
pub enum Needs {
    /// Nobody has to be signed in.
    Nobody,
    /// Being signed in is enough.
    SignedIn,
    /// An act that is the same everywhere: asked before the handler runs.
    Act(Act),
    /// The act, asked before the handler runs, and a row in the person's scope, which the store hides.
    InSight(Act),
    /// An act upon a place that only the row (or the form) tells: the handler, the action and the
    /// store ask; the walk over all routes proves that they do.
    At(fn(&Place) -> Act),
    /// Decided by more than the policy (stage, own text, approval step); the row must be in sight.
    Workflow(fn(&Place) -> Act),
}

/// Where something is, in words the walk can make an address of.
#[derive(Clone, Debug)]
pub struct Place {
    pub target: Target,
    /// Slug of the city, none = national.
    pub city_slug: Option<String>,
}

/// Whether a person is let in, as the policy alone says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Allowed,
    /// Allowed, or refused for the state of the text; never hidden.
    Undecided,
    Denied,
    Hidden,
}

impl Route {
    pub fn get<H, T>(path: &'static str, needs: Needs, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self::of(Method::GET, path, needs, on(MethodFilter::GET, handler))
    }

    pub fn post<H, T>(path: &'static str, needs: Needs, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self::of(Method::POST, path, needs, on(MethodFilter::POST, handler))
    }

    /// What the walk sends.
    #[must_use]
    pub fn sample(mut self, sample: Sample) -> Self {
        self.sample = Some(sample);
        self
    }

    /// More than the usual body, such as an upload.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.handler = self
            .handler
            .layer(axum::extract::DefaultBodyLimit::max(bytes));
        self
    }

    fn of(method: Method, path: &'static str, needs: Needs, handler: MethodRouter<App>) -> Self {
        Self {
            method,
            path,
            needs,
            sample: None,
            handler,
        }
    }
}

impl Needs {
    /// The act that can be judged before the handler runs.
    pub fn ask(self, person: &Person) -> Result<(), Refusal> {
        match self {
            Self::Nobody | Self::SignedIn | Self::At(_) | Self::Workflow(_) => Ok(()),
            Self::Act(act) | Self::InSight(act) => decide(&Actor::Person(person.clone()), act),
        }
    }

    /// What the policy says of a person and a place; the answers of the panel must agree.
    pub fn expected(self, person: &Person, place: &Place) -> Expected {
        let actor = Actor::Person(person.clone());
        match self {
            Self::Nobody | Self::SignedIn => Expected::Allowed,
            Self::Act(act) => said(decide(&actor, act)),
            Self::InSight(act) => match said(decide(&actor, act)) {
                Expected::Allowed if !reaches(person, place.target.city) => Expected::Hidden,
                other => other,
            },
            Self::At(act) => said(decide(&actor, act(place))),
            Self::Workflow(act) => match said(decide(&actor, act(place))) {
                Expected::Hidden => Expected::Hidden,
                Expected::Allowed | Expected::Undecided | Expected::Denied => Expected::Undecided,
            },
        }
    }
}

fn reaches(person: &Person, city: Option<CityId>) -> bool {
    person
        .scope()
        .sees(city, crate::domain::content::Kind::Page)
}

fn said(decision: Result<(), Refusal>) -> Expected {
    match decision {
        Ok(()) => Expected::Allowed,
        Err(refusal) if refusal.reasons.contains(&Reason::OutOfScope) => Expected::Hidden,
        Err(_) => Expected::Denied,
    }
}
