//! Say which languages a kind must have at a desk before any of them goes public.

use serde_json::json;

use super::trail::{Done, finish};
use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::audit::Deed;
use crate::domain::content::{FormInput, Kind};
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::store::cities;
use crate::store::required_locales::{RequiredLocales, replace_required};

/// Replaces the sets of a desk (a city's slug, none = national); each input named as a kind holds
/// its languages. One language alone asks for nothing that publishing it would not do.
pub async fn save_required_locales(
    app: &App,
    actor: &Actor,
    desk: Option<&str>,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let city = match desk {
        Some(slug) => Some(cities::city_by_slug(&tx, slug).await?),
        None => None,
    };
    let mut sets = RequiredLocales::new();
    for kind in Kind::ALL.iter().copied() {
        let chosen = input.all(kind.as_str());
        let locales = Locale::ALL
            .into_iter()
            .filter(|locale| chosen.contains(&locale.tag()));
        if policy::may_live_at(kind, city) && !chosen.is_empty() {
            sets.insert(kind, locales.collect());
        }
    }
    replace_required(&tx, city, &sets).await?;
    let done = Done {
        act: Deed::RequiredLocalesSaved.as_str(),
        subject: "city",
        subject_id: city.map(|city| city.0),
        city,
        detail: json!({ "sets": sets }),
    };
    finish(app, tx, actor, done).await
}
