//! Two pages of cards: what has to be followed up, and what can be set. A page of the panel that
//! is in neither the navigation nor a text's own pages has its card here, and only here.
//!
//! No rule: a card is left out where the policy says no.

use serde::Serialize;

use super::Panel;
use super::routes::{Needs, Route};
use crate::domain::actor::Actor;
use crate::domain::policy::{Act, decide};
use crate::view::Navigation;
use crate::web::Result;

/// Words: `hub-<key>` and `hub-<key>-help` in `hubs.ftl`.
#[derive(Serialize)]
struct Card {
    key: &'static str,
    href: &'static str,
    icon: &'static str,
    /// What it takes to see the card; the page behind it asks for itself.
    #[serde(skip)]
    act: Act,
}

/// What goes on, what is late, what is missing.
const FOLLOW_UP: &[Card] = &[
    Card {
        key: "waiting",
        href: "/admin/reviews",
        icon: "inbox",
        act: Act::OpenPanel,
    },
    Card {
        key: "coverage",
        href: "/admin/coverage",
        icon: "languages",
        act: Act::OpenPanel,
    },
    Card {
        key: "plans",
        href: "/admin/plans",
        icon: "calendar-clock",
        act: Act::OpenPanel,
    },
    Card {
        key: "urgent",
        href: "/admin/urgent",
        icon: "hourglass",
        act: Act::OpenPanel,
    },
    Card {
        key: "releases",
        href: "/admin/releases",
        icon: "send",
        act: Act::OpenPanel,
    },
    Card {
        key: "lateness",
        href: "/admin/lateness",
        icon: "hourglass",
        act: Act::OpenPanel,
    },
    Card {
        key: "trash",
        href: "/admin/trash",
        icon: "trash-2",
        act: Act::OpenPanel,
    },
];

/// How the newsroom works.
const SETTINGS: &[Card] = &[
    Card {
        key: "account",
        href: "/admin/account",
        icon: "user",
        act: Act::OpenPanel,
    },
    Card {
        key: "deputies",
        href: "/admin/deputies",
        icon: "key",
        act: Act::OpenPanel,
    },
    Card {
        key: "calendar",
        href: "/admin/calendar",
        icon: "calendar",
        act: Act::OpenPanel,
    },
    Card {
        key: "paths",
        href: "/admin/paths",
        icon: "list-ordered",
        act: Act::KeepPaths,
    },
    Card {
        key: "glossary",
        href: "/admin/glossary",
        icon: "book-open",
        act: Act::OpenPanel,
    },
    Card {
        key: "required",
        href: "/admin/required-languages",
        icon: "languages",
        act: Act::KeepReference,
    },
    Card {
        key: "jobs",
        href: "/admin/jobs",
        icon: "refresh-cw",
        act: Act::ManageJobs,
    },
    Card {
        key: "audit",
        href: "/admin/audit",
        icon: "scroll-text",
        act: Act::ReadAudit,
    },
];

#[derive(Serialize)]
struct HubPage {
    hub: &'static str,
    cards: Vec<&'static Card>,
}

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/follow-up", Needs::SignedIn, follow_up),
        Route::get("/admin/settings", Needs::SignedIn, settings),
    ]
}

async fn follow_up(panel: Panel) -> Result {
    let cards = open_to(&panel.actor(), FOLLOW_UP);
    show(panel.at(Navigation::FollowUp), "follow-up", cards).await
}

async fn settings(panel: Panel) -> Result {
    let cards = open_to(&panel.actor(), SETTINGS);
    show(panel.at(Navigation::Settings), "settings", cards).await
}

async fn show(panel: Panel, hub: &'static str, cards: Vec<&'static Card>) -> Result {
    panel.render("admin/hub.html", HubPage { hub, cards }).await
}

fn open_to(actor: &Actor, cards: &'static [Card]) -> Vec<&'static Card> {
    cards
        .iter()
        .filter(|card| decide(actor, card.act).is_ok())
        .collect()
}
