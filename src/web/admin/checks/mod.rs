//! What is to be mended in a text: the list as a page, as the answer to what is being typed, and the acts that
//! mend. It must never judge: every list comes from the same checks that stop a submission.

mod live;
mod mends;
mod page;
mod view;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) use view::{ChecksView, Mends};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(
            "/admin/editions/{edition}/checks",
            Needs::At(reads),
            page::page,
        ),
        Route::post(
            "/admin/editions/{edition}/checks",
            Needs::At(writes),
            live::typed,
        ),
        Route::post(
            "/admin/editions/{edition}/mends",
            Needs::Workflow(writes),
            mends::mend,
        ),
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
