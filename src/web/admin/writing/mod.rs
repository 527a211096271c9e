//! Writing: the list of documents, starting one, the editor, and every look at a text.
//! It must never decide who may: actions and screens do, and the answers here follow them.

mod autosaving;
mod beside;
mod compare;
mod compare_view;
mod document;
mod edit;
mod form;
mod form_values;
mod list;
mod merging;
mod merging_view;
mod named;
mod preview;
mod programmes;
mod restore;
mod revisions;
mod start;
mod submitting;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) use list::desk_by_slug;
pub(super) use merging::told;
pub(super) use named::{Named, desk_word};

/// What stands in addresses and forms for the national desk.
pub(super) const NATIONAL: &str = "national";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/documents", Needs::SignedIn, list::page),
        Route::get("/admin/documents/new", Needs::At(writes), start::page).sample(place_query),
        Route::post("/admin/documents", Needs::At(writes), start::create).sample(place_query),
        Route::get(
            "/admin/documents/{document}",
            Needs::At(reads),
            document::page,
        ),
        Route::post(
            "/admin/documents/{document}/editions",
            Needs::At(writes),
            document::begin,
        )
        .sample(|place| format!("locale={}", place.target.locale)),
        Route::get(
            "/admin/editions/{edition}/edit",
            Needs::At(writes),
            edit::page,
        ),
        Route::post(
            "/admin/editions/{edition}/edit",
            Needs::Workflow(writes),
            edit::save,
        ),
        Route::post(
            "/admin/editions/{edition}/merge",
            Needs::Workflow(writes),
            merging::decide,
        )
        .sample(|_| "base=1&mine=1&theirs=1".to_owned()),
        Route::post(
            "/admin/editions/{edition}/autosave",
            Needs::Workflow(writes),
            autosaving::keep,
        ),
        Route::get(
            "/admin/editions/{edition}/autosave/removal",
            Needs::At(writes),
            autosaving::removal,
        ),
        Route::post(
            "/admin/editions/{edition}/autosave/removal",
            Needs::At(writes),
            autosaving::remove,
        ),
        Route::post(
            "/admin/editions/{edition}/presence",
            Needs::At(writes),
            autosaving::present,
        ),
        Route::get(
            "/admin/editions/{edition}/preview",
            Needs::At(reads),
            preview::newest,
        ),
        Route::get(
            "/admin/editions/{edition}/revisions",
            Needs::At(reads),
            revisions::page,
        ),
        Route::get(
            "/admin/editions/{edition}/revisions/{number}",
            Needs::At(reads),
            preview::numbered,
        ),
        Route::get(
            "/admin/editions/{edition}/revisions/{number}/restoration",
            Needs::At(writes),
            restore::question,
        ),
        Route::post(
            "/admin/editions/{edition}/revisions/{number}/restoration",
            Needs::Workflow(writes),
            restore::restore,
        ),
        Route::get(
            "/admin/editions/{edition}/compare",
            Needs::At(reads),
            compare::page,
        )
        .sample(|_| "from=1&to=1".to_owned()),
        Route::get("/admin/programmes.json", Needs::SignedIn, programmes::found),
    ]
}

fn writes(place: &Place) -> Act {
    Act::Write(place.target)
}

fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}

fn place_query(place: &Place) -> String {
    let city = place.city_slug.as_deref().unwrap_or(NATIONAL);
    let (kind, locale) = (place.target.kind, place.target.locale);
    format!("kind={kind}&city={city}&locale={locale}")
}
