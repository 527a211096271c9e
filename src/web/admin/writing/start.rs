//! Start a document: first where and what, then the form.

use serde::{Deserialize, Serialize};

use super::form::{FormParts, FormView, pictures};
use super::form_values::Values;
use super::list::{desk_by_slug, word};
use super::named::{Named, desk_word, say};
use super::{NATIONAL, edit};
use crate::actions::text::start_document;
use crate::domain::actor::Actor;
use crate::domain::content::{Content, FormInput, Kind};
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldErrors;
use crate::domain::scope::Target;
use crate::store::screens::choices::choices;
use crate::store::screens::desks::{Desk, list_desks};
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::view::{Control, FieldView, OptionView};
use crate::web::admin::Panel;
use crate::web::form::{Fields, Query, mend};
use crate::web::{Error, Result};

const WHERE: &str = "admin/writing/where.html";
const FORM: &str = "admin/writing/start.html";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    city: String,
    locale: String,
}

#[derive(Serialize)]
struct WherePage {
    fields: Vec<FieldView>,
    /// Nothing may be started anywhere.
    nowhere: bool,
}

#[derive(Serialize)]
struct StartPage {
    kind: Kind,
    /// `locale` itself is the reader's in every template.
    locale_of_text: Locale,
    city: String,
    desk: Named,
    form: FormView,
    /// The page came back with values that are not saved.
    unsaved: bool,
}

/// A place that was chosen, with its name.
struct Chosen {
    target: Target,
    slug: String,
    desk: Named,
}

pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let desks = list_desks(&panel.app.store, &panel.scope()).await?;
    let Some(chosen) = chosen(&panel, &asked, &desks)? else {
        return panel
            .render(WHERE, where_page(&panel, &asked, &desks)?)
            .await;
    };
    let empty = Content::empty(chosen.target.kind);
    let page = form_page(
        &panel,
        &chosen,
        Values::Kept(&empty),
        &FieldErrors::default(),
    )
    .await?;
    panel.render(FORM, page).await
}

pub async fn create(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Documents);
    let asked = Asked {
        kind: fields.get("kind").to_owned(),
        city: fields.get("city").to_owned(),
        locale: fields.get("locale").to_owned(),
    };
    let desks = list_desks(&panel.app.store, &panel.scope()).await?;
    let chosen = chosen(&panel, &asked, &desks)?.ok_or_else(Error::unreadable)?;
    let input = FormInput::new(fields.0);
    let done = start_document(&panel.app, &panel.actor(), chosen.target, &input).await;
    match mend(done)? {
        Ok(id) => {
            let flash = Flash::new(FlashTone::Success, "flash-saved");
            panel.redirect(edit::address(id), flash).await
        }
        Err(errors) => {
            let page = form_page(&panel, &chosen, Values::Typed(&input), &errors).await?;
            panel.invalid(FORM, page)
        }
    }
}

/// The place the address names; none while a part of it is missing.
fn chosen(panel: &Panel, asked: &Asked, desks: &[Desk]) -> Result<Option<Chosen>> {
    let (kind, locale) = (word::<Kind>(&asked.kind)?, word::<Locale>(&asked.locale)?);
    let (Some(kind), Some(locale), false) = (kind, locale, asked.city.is_empty()) else {
        return Ok(None);
    };
    let city = desk_by_slug(desks, &asked.city)?;
    let target = Target { city, locale, kind };
    policy::decide(&panel.actor(), Act::Write(target))?;
    if !policy::may_live_at(kind, city) {
        return Ok(None);
    }
    let desk = desks.iter().find(|desk| Some(desk.id) == city);
    Ok(Some(Chosen {
        target,
        slug: asked.city.clone(),
        desk: desk_word(panel.app.views.words(), desk, panel.locale())?,
    }))
}

async fn form_page(
    panel: &Panel,
    chosen: &Chosen,
    values: Values<'_>,
    errors: &FieldErrors,
) -> Result<StartPage> {
    let Target { locale, kind, .. } = chosen.target;
    let choices = choices(&panel.app.store, kind, panel.locale()).await?;
    let pictures = pictures(panel, chosen.target.city).await?;
    let parts = FormParts {
        kind,
        locale,
        values,
        errors,
        choices: &choices,
        pictures: &pictures,
        desk: &chosen.slug,
    };
    Ok(StartPage {
        kind,
        locale_of_text: locale,
        city: chosen.slug.clone(),
        desk: chosen.desk.clone(),
        form: FormView::new(panel.app.views.words(), panel.locale(), &parts)?,
        unsaved: matches!(values, Values::Typed(_)),
    })
}

/// Only what the person may write somewhere is offered; an impossible combination comes back here.
fn where_page(panel: &Panel, asked: &Asked, desks: &[Desk]) -> Result<WherePage> {
    let (actor, words, reader) = (panel.actor(), panel.app.views.words(), panel.locale());
    let places = writable(&actor, desks);
    let some = |wanted: &dyn Fn(&Target) -> bool| places.iter().any(wanted);
    let option = |value: &str, label: String, chosen: &str, only: bool| OptionView {
        value: value.to_owned(),
        label,
        selected: only || value == chosen,
    };
    let mut kinds = Vec::new();
    for kind in Kind::ALL
        .iter()
        .filter(|kind| some(&|place| place.kind == **kind))
    {
        let label = say(words, reader, &format!("kind-{kind}"))?;
        kinds.push(option(kind.as_str(), label, &asked.kind, false));
    }
    let mut cities = Vec::new();
    for desk in desks
        .iter()
        .filter(|desk| some(&|place| place.city == Some(desk.id)))
    {
        let name = Named::of(&desk.names, reader, &desk.slug);
        cities.push(option(&desk.slug, name.text, &asked.city, false));
    }
    if some(&|place| place.city.is_none()) {
        let label = say(words, reader, "word-national")?;
        cities.push(option(NATIONAL, label, &asked.city, false));
    }
    if let [only] = cities.as_mut_slice() {
        only.selected = true;
    }
    let locales = Locale::ALL
        .into_iter()
        .filter(|locale| some(&|place| place.locale == *locale))
        .map(|locale| {
            let name = locale.native_name().to_owned();
            option(locale.tag(), name, &asked.locale, false)
        });
    let select = |key: &str, label: &str, options: Vec<OptionView>| {
        FieldView::new(key, Control::Select)
            .worded(label, None)
            .required(true)
            .with_options(options)
    };
    Ok(WherePage {
        nowhere: places.is_empty(),
        fields: vec![
            select("kind", "word-kind", kinds),
            select("city", "word-city", cities),
            select("locale", "documents-text-locale", locales.collect()),
        ],
    })
}

fn writable(actor: &Actor, desks: &[Desk]) -> Vec<Target> {
    let cities: Vec<Option<CityId>> = desks
        .iter()
        .map(|desk| Some(desk.id))
        .chain([None])
        .collect();
    let mut places = Vec::new();
    for city in cities {
        for kind in Kind::ALL.iter().copied() {
            for locale in Locale::ALL {
                let target = Target { city, locale, kind };
                if policy::may_live_at(kind, city)
                    && policy::decide(actor, Act::Write(target)).is_ok()
                {
                    places.push(target);
                }
            }
        }
    }
    places
}
