//! Which sectors a city teaches, as boxes to tick.

use super::form::{FormBuilder, FormView};
use super::form_page::{FormPage, Sent, saved, seen};
use super::parts::{Crumb, Named, say};
use crate::actions::reference::save_city_sectors;
use crate::domain::content::FormInput;
use crate::domain::reference::Axis;
use crate::domain::refusal::FieldErrors;
use crate::store::screens;
use crate::store::screens::reference::CityScreen;
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

pub async fn edit(panel: Panel, Path(slug): Path<String>) -> Result {
    let panel = panel.at(Navigation::Cities);
    let screen = screens::reference::city(&panel.app.store, &slug).await?;
    let none = FieldErrors::default();
    let form = form(&panel, &taught(&screen), &none).await?;
    page(&panel, &screen, form)?.show(&panel).await
}

pub async fn save(panel: Panel, Path(slug): Path<String>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Cities);
    let input = FormInput::new(fields.0);
    let result = save_city_sectors(&panel.app, &panel.actor(), &slug, seen(&input), &input).await;
    let sent = Sent::of(result)?;
    if let Sent::Saved = sent {
        return saved(&panel, format!("/admin/cities/{slug}")).await;
    }
    let screen = screens::reference::city(&panel.app.store, &slug).await?;
    let typed: Vec<String> = input
        .all("sectors")
        .into_iter()
        .map(str::to_owned)
        .collect();
    match sent {
        Sent::Wrong(errors) => {
            let form = form(&panel, &typed, &errors).await?;
            let mut page = page(&panel, &screen, form)?;
            page.lock_version = Some(seen(&input));
            page.wrong(&panel)
        }
        Sent::Saved | Sent::Stale => {
            let none = FieldErrors::default();
            let stored = form(&panel, &taught(&screen), &none).await?;
            let form = form(&panel, &typed, &none).await?;
            page(&panel, &screen, form)?.stale(&panel, &stored)
        }
    }
}

fn taught(screen: &CityScreen) -> Vec<String> {
    let codes = screen.sectors.iter().map(|sector| sector.value.code());
    codes.map(str::to_owned).collect()
}

fn page(panel: &Panel, screen: &CityScreen, form: FormView) -> Result<FormPage> {
    let city = &screen.city.value;
    let name = Named::of(&city.names, panel.locale(), &city.slug).text;
    let heading = say(panel, "cities-edit-sectors", &Args::none())?;
    let back = format!("/admin/cities/{}", city.slug);
    Ok(FormPage {
        crumbs: vec![
            Crumb::new("/admin/cities", say(panel, "nav-cities", &Args::none())?),
            Crumb::new(back.clone(), name),
            Crumb::new("", heading.clone()),
        ],
        heading,
        action: format!("{back}/sectors"),
        back,
        lock_version: Some(screen.city.lock_version),
        form,
        stale: false,
        theirs: Vec::new(),
        removal: None,
    })
}

async fn form(panel: &Panel, chosen: &[String], errors: &FieldErrors) -> Result<FormView> {
    let locale = panel.locale();
    let options = screens::reference::list_terms(&panel.app.store, Axis::Sectors)
        .await?
        .into_iter()
        .map(|sector| OptionView {
            label: Named::of(sector.value.names(), locale, sector.value.code()).text,
            value: sector.value.code().to_owned(),
            selected: chosen.iter().any(|code| code == sector.value.code()),
        })
        .collect();
    let input = FormInput::default();
    let mut form = FormBuilder::new(&input, errors);
    let field = form
        .field("sectors", Control::Checkboxes, "field-sectors", None)
        .with_options(options);
    form.add(field);
    Ok(form.done())
}
