//! The list of people in sight, narrowed by city, role and words.

use serde::{Deserialize, Serialize};

use super::super::Panel;
use super::choices::{city_options, role_options};
use super::shown::{Shown, shown};
use crate::store::screens::labels::list_cities;
use crate::store::screens::people::{PeopleFilter, list_people};
use crate::view::{Navigation, OptionView};
use crate::web::Result;
use crate::web::form::{Fields, Query};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    city: String,
    role: String,
    q: String,
    page: String,
}

#[derive(Serialize)]
struct PeopleList {
    people: Vec<Shown>,
    total: u64,
    q: String,
    cities: Vec<OptionView>,
    roles: Vec<OptionView>,
    may_invite: bool,
    previous: Option<String>,
    next: Option<String>,
    number: u64,
    pages: u64,
}

pub async fn list(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let store = &panel.app.store;
    let cities = list_cities(store).await?;
    let filter = PeopleFilter {
        city: cities
            .iter()
            .find(|city| city.slug == asked.city)
            .map(|city| city.id),
        role: asked.role.parse().ok(),
        text: asked.q.chars().take(100).collect(),
    };
    let size = panel.app.config.limits.page_size;
    let number = asked.page.parse::<u64>().unwrap_or(1).clamp(1, 10_000);
    let found = list_people(store, &panel.scope(), &filter, number - 1, size).await?;
    let pages = found.total.div_ceil(size).max(1);
    let context = PeopleList {
        people: found
            .entries
            .iter()
            .map(|entry| shown(entry, &cities, panel.locale()))
            .collect(),
        total: found.total,
        cities: city_options(&panel, &cities, &asked.city),
        roles: role_options(&panel, &asked.role)?,
        may_invite: crate::domain::policy::menu(&panel.actor()).manage_people,
        previous: (number > 1).then(|| asked.address(number - 1)),
        next: (number < pages).then(|| asked.address(number + 1)),
        q: asked.q,
        number,
        pages,
    };
    panel
        .at(Navigation::People)
        .render("admin/people/list.html", context)
        .await
}

impl Asked {
    fn address(&self, page: u64) -> String {
        let fields = [
            ("city", self.city.clone()),
            ("role", self.role.clone()),
            ("q", self.q.clone()),
            ("page", page.to_string()),
        ];
        let named = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let fields = Fields(
            named
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        );
        format!("/admin/people?{}", fields.encode())
    }
}
