//! The languages that a kind must have at a desk, to look at and to change.

use serde::{Deserialize, Serialize};

use crate::actions::reference::save_required_locales;
use crate::domain::content::{FormInput, Kind};
use crate::domain::locale::Locale;
use crate::domain::policy;
use crate::store::screens::coverage::required_at;
use crate::store::screens::desks::list_desks;
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::writing::{NATIONAL, Named, desk_by_slug, desk_word};
use crate::web::form::{Fields, Query};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    desk: String,
}

#[derive(Serialize)]
struct RequiredPage {
    desk: Named,
    slug: String,
    desks: Vec<DeskChoice>,
    kinds: Vec<KindRow>,
}

#[derive(Serialize)]
struct DeskChoice {
    slug: String,
    name: Named,
}

#[derive(Serialize)]
struct KindRow {
    kind: Kind,
    locales: Vec<LocaleBox>,
}

#[derive(Serialize)]
struct LocaleBox {
    of: Locale,
    checked: bool,
}

pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let (words, reader) = (panel.app.views.words(), panel.locale());
    let all = list_desks(&panel.app.store, &panel.scope()).await?;
    let slug = if asked.desk.is_empty() {
        NATIONAL
    } else {
        &asked.desk
    };
    let city = desk_by_slug(&all, slug)?;
    let sets = required_at(&panel.app.store, city).await?;
    let mut desks = Vec::new();
    for desk in [None].into_iter().chain(all.iter().map(Some)) {
        desks.push(DeskChoice {
            slug: desk.map_or(NATIONAL, |desk| &desk.slug).to_owned(),
            name: desk_word(words, desk, reader)?,
        });
    }
    let kinds = Kind::ALL.iter().copied();
    let kinds = kinds.filter(|&kind| policy::may_live_at(kind, city));
    let page = RequiredPage {
        desk: desk_word(words, all.iter().find(|desk| Some(desk.id) == city), reader)?,
        slug: slug.to_owned(),
        desks,
        kinds: kinds
            .map(|kind| KindRow {
                kind,
                locales: Locale::ALL
                    .into_iter()
                    .map(|of| LocaleBox {
                        of,
                        checked: sets.get(&kind).is_some_and(|set| set.contains(&of)),
                    })
                    .collect(),
            })
            .collect(),
    };
    panel.render("admin/coverage/required.html", page).await
}

pub async fn save(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let slug = fields.get("desk").to_owned();
    let desk = Some(slug.as_str()).filter(|slug| !matches!(*slug, "" | NATIONAL));
    let input = FormInput::new(fields.0);
    save_required_locales(&panel.app, &panel.actor(), desk, &input).await?;
    let to = format!("/admin/required-languages?desk={slug}");
    let flash = Flash::new(FlashTone::Success, "flash-saved");
    panel.redirect(to, flash).await
}
