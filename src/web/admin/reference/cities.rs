//! All cities with their state and what is public of them.

use serde::Serialize;

use super::parts::{Day, Named};
use crate::domain::reference::CityStatus;
use crate::store::screens;
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;

#[derive(Serialize)]
struct CitiesPage {
    cities: Vec<CityRow>,
}

#[derive(Serialize)]
struct CityRow {
    slug: String,
    name: Named,
    region: Named,
    town: Option<Named>,
    status: CityStatus,
    status_as_of: Option<Day>,
    opened_on: Option<Day>,
    public: i64,
}

pub async fn list(panel: Panel) -> Result {
    let store = &panel.app.store;
    let public = screens::reference::count_public(store).await?;
    let locale = panel.locale();
    let cities = screens::reference::list_cities(store)
        .await?
        .into_iter()
        .map(|kept| {
            let city = kept.value;
            CityRow {
                name: Named::of(&city.names, locale, &city.slug),
                region: Named::of(&city.regions, locale, &city.iso_region),
                town: Named::find(&city.towns, locale),
                status: city.status,
                status_as_of: Day::of(&city.status_as_of),
                opened_on: Day::of(&city.opened_on),
                public: public.get(&city.slug).copied().unwrap_or_default(),
                slug: city.slug,
            }
        })
        .collect();
    let page = CitiesPage { cities };
    panel
        .at(Navigation::Cities)
        .render("admin/cities/list.html", page)
        .await
}
