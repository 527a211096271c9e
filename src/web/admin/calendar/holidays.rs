//! The forms of a day off.

use crate::actions::calendars::{remove_holiday, save_holiday};
use crate::domain::calendar::typed_holiday;
use crate::domain::content::FormInput;
use crate::domain::id::HolidayId;
use crate::domain::locale::Locale;
use crate::domain::reference::limits;
use crate::domain::refusal::FieldErrors;
use crate::store::screens::CityName;
use crate::store::screens::{calendar, labels};
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reference::form::{FormBuilder, FormView};
use crate::web::admin::reference::form_page::{FormPage, RemovalPage, Sent, removed, saved, seen};
use crate::web::admin::reference::parts::{Crumb, Named, say};
use crate::web::form::{Fields, Path};

const BACK: &str = "/admin/calendar";

pub async fn new(panel: Panel) -> Result {
    let panel = panel.at(Navigation::Settings);
    let cities = labels::list_cities(&panel.app.store).await?;
    let none = FieldErrors::default();
    let form = form(&panel, &cities, &FormInput::default(), &none)?;
    page(&panel, None, form)?.show(&panel).await
}

pub async fn add(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let done = save_holiday(&panel.app, &panel.actor(), None, &input).await;
    match Sent::of(done)? {
        Sent::Saved | Sent::Stale => saved(&panel, BACK.to_owned()).await,
        Sent::Wrong(errors) => {
            let cities = labels::list_cities(&panel.app.store).await?;
            let form = form(&panel, &cities, &input, &errors)?;
            page(&panel, None, form)?.wrong(&panel)
        }
    }
}

pub async fn edit(panel: Panel, Path(id): Path<HolidayId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let (stored, version, cities) = stored(&panel, id).await?;
    let form = form(&panel, &cities, &stored, &FieldErrors::default())?;
    page(&panel, Some((id, version)), form)?.show(&panel).await
}

pub async fn save(panel: Panel, Path(id): Path<HolidayId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let seen = seen(&input);
    let done = save_holiday(&panel.app, &panel.actor(), Some((id, seen)), &input).await;
    let sent = Sent::of(done)?;
    if let Sent::Saved = sent {
        return saved(&panel, BACK.to_owned()).await;
    }
    let (stored, version, cities) = stored(&panel, id).await?;
    match sent {
        Sent::Wrong(errors) => {
            let form = form(&panel, &cities, &input, &errors)?;
            page(&panel, Some((id, seen)), form)?.wrong(&panel)
        }
        Sent::Saved | Sent::Stale => {
            let none = FieldErrors::default();
            let theirs = form(&panel, &cities, &stored, &none)?;
            let mine = form(&panel, &cities, &input, &none)?;
            page(&panel, Some((id, version)), mine)?.stale(&panel, &theirs)
        }
    }
}

pub async fn ask(panel: Panel, Path(id): Path<HolidayId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    question(&panel, id).await?.show(&panel).await
}

pub async fn remove(panel: Panel, Path(id): Path<HolidayId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let seen = fields.get("lock_version").parse().unwrap_or(-1);
    match Sent::of(remove_holiday(&panel.app, &panel.actor(), id, seen).await)? {
        Sent::Saved => removed(&panel, BACK.to_owned()).await,
        Sent::Wrong(_) | Sent::Stale => {
            let mut page = question(&panel, id).await?;
            page.stale = true;
            page.conflict(&panel)
        }
    }
}

async fn question(panel: &Panel, id: HolidayId) -> Result<RemovalPage> {
    let kept = calendar::holiday(&panel.app.store, id).await?;
    let name = kept.value.names.nearest(panel.locale());
    let args = Args::none().with("name", name.map_or("", |name| name.text));
    let heading = say(panel, "calendar-remove-holiday", &Args::none())?;
    Ok(RemovalPage {
        crumbs: vec![
            Crumb::new(BACK, say(panel, "hub-calendar", &Args::none())?),
            Crumb::new("", heading.clone()),
        ],
        heading,
        what: say(panel, "calendar-remove-holiday-what", &args)?,
        action: format!("{BACK}/holidays/{id}/removal"),
        back: BACK.to_owned(),
        lock_version: kept.lock_version,
        reasons: Vec::new(),
        stale: false,
    })
}

async fn stored(panel: &Panel, id: HolidayId) -> Result<(FormInput, i64, Vec<CityName>)> {
    let kept = calendar::holiday(&panel.app.store, id).await?;
    let cities = labels::list_cities(&panel.app.store).await?;
    let city = cities.iter().find(|city| Some(city.id) == kept.value.city);
    let slug = city.map_or("", |city| city.slug.as_str());
    Ok((typed_holiday(&kept.value, slug), kept.lock_version, cities))
}

fn page(panel: &Panel, of: Option<(HolidayId, i64)>, form: FormView) -> Result<FormPage> {
    let key = match of {
        Some(_) => "calendar-edit-holiday",
        None => "calendar-add-holiday",
    };
    let heading = say(panel, key, &Args::none())?;
    let address = format!("{BACK}/holidays");
    let own = of.map(|(id, _)| format!("{address}/{id}"));
    Ok(FormPage {
        crumbs: vec![
            Crumb::new(BACK, say(panel, "hub-calendar", &Args::none())?),
            Crumb::new("", heading.clone()),
        ],
        heading,
        back: BACK.to_owned(),
        lock_version: of.map(|(_, version)| version),
        form,
        stale: false,
        theirs: Vec::new(),
        removal: own.as_ref().map(|own| format!("{own}/removal")),
        action: own.unwrap_or(address),
    })
}

fn form(
    panel: &Panel,
    cities: &[CityName],
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<FormView> {
    let mut form = FormBuilder::new(input, errors);
    let day = form.field("day", Control::Date, "word-date", None);
    form.add(day.required(true));
    form.locals(
        "names",
        "word-name",
        limits::NAME,
        &[Locale::ArMa, Locale::FrMa],
    );
    let option = |value: &str, label: String| OptionView {
        value: value.to_owned(),
        label,
        selected: input.text("city") == value,
    };
    let mut options = vec![option("", say(panel, "scope-all-cities", &Args::none())?)];
    for city in cities {
        let name = Named::of(&city.names, panel.locale(), &city.slug).text;
        options.push(option(&city.slug, name));
    }
    let city = form.field("city", Control::Select, "word-city", None);
    form.add(city.with_options(options));
    let max = Some(limits::SOURCE);
    let source = form.field("source", Control::Line, "calendar-source", max);
    form.add(
        source
            .worded("calendar-source", Some("calendar-source-help"))
            .required(true),
    );
    Ok(form.done())
}
