//! The forms of a month of Ramadan.

use crate::actions::calendars::{remove_ramadan, save_ramadan};
use crate::domain::calendar::typed_ramadan;
use crate::domain::content::FormInput;
use crate::domain::id::RamadanId;
use crate::domain::reference::limits;
use crate::domain::refusal::FieldErrors;
use crate::store::screens::calendar;
use crate::view::{Args, Control, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reference::form::{FormBuilder, FormView};
use crate::web::admin::reference::form_page::{FormPage, RemovalPage, Sent, removed, saved, seen};
use crate::web::admin::reference::parts::{Crumb, say};
use crate::web::form::{Fields, Path};

const BACK: &str = "/admin/calendar";

pub async fn new(panel: Panel) -> Result {
    let panel = panel.at(Navigation::Settings);
    let form = form(&FormInput::default(), &FieldErrors::default());
    page(&panel, None, form)?.show(&panel).await
}

pub async fn add(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    match Sent::of(save_ramadan(&panel.app, &panel.actor(), None, &input).await)? {
        Sent::Saved | Sent::Stale => saved(&panel, BACK.to_owned()).await,
        Sent::Wrong(errors) => page(&panel, None, form(&input, &errors))?.wrong(&panel),
    }
}

pub async fn edit(panel: Panel, Path(id): Path<RamadanId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let kept = calendar::ramadan(&panel.app.store, id).await?;
    let form = form(&typed_ramadan(&kept.value), &FieldErrors::default());
    page(&panel, Some((id, kept.lock_version)), form)?
        .show(&panel)
        .await
}

pub async fn save(panel: Panel, Path(id): Path<RamadanId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let seen = seen(&input);
    let done = save_ramadan(&panel.app, &panel.actor(), Some((id, seen)), &input).await;
    match Sent::of(done)? {
        Sent::Saved => saved(&panel, BACK.to_owned()).await,
        Sent::Wrong(errors) => page(&panel, Some((id, seen)), form(&input, &errors))?.wrong(&panel),
        Sent::Stale => {
            let kept = calendar::ramadan(&panel.app.store, id).await?;
            let none = FieldErrors::default();
            let theirs = form(&typed_ramadan(&kept.value), &none);
            page(&panel, Some((id, kept.lock_version)), form(&input, &none))?.stale(&panel, &theirs)
        }
    }
}

pub async fn ask(panel: Panel, Path(id): Path<RamadanId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    question(&panel, id).await?.show(&panel).await
}

pub async fn remove(panel: Panel, Path(id): Path<RamadanId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let seen = fields.get("lock_version").parse().unwrap_or(-1);
    match Sent::of(remove_ramadan(&panel.app, &panel.actor(), id, seen).await)? {
        Sent::Saved => removed(&panel, BACK.to_owned()).await,
        Sent::Wrong(_) | Sent::Stale => {
            let mut page = question(&panel, id).await?;
            page.stale = true;
            page.conflict(&panel)
        }
    }
}

async fn question(panel: &Panel, id: RamadanId) -> Result<RemovalPage> {
    let kept = calendar::ramadan(&panel.app.store, id).await?;
    let heading = say(panel, "calendar-remove-ramadan", &Args::none())?;
    Ok(RemovalPage {
        crumbs: crumbs(panel, &heading)?,
        heading,
        what: say(panel, "calendar-remove-ramadan-what", &Args::none())?,
        action: format!("{BACK}/ramadan/{id}/removal"),
        back: BACK.to_owned(),
        lock_version: kept.lock_version,
        reasons: Vec::new(),
        stale: false,
    })
}

fn crumbs(panel: &Panel, heading: &str) -> Result<Vec<Crumb>> {
    Ok(vec![
        Crumb::new(BACK, say(panel, "hub-calendar", &Args::none())?),
        Crumb::new("", heading),
    ])
}

fn page(panel: &Panel, of: Option<(RamadanId, i64)>, form: FormView) -> Result<FormPage> {
    let heading = say(panel, "calendar-ramadan", &Args::none())?;
    let address = format!("{BACK}/ramadan");
    let own = of.map(|(id, _)| format!("{address}/{id}"));
    Ok(FormPage {
        crumbs: crumbs(panel, &heading)?,
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

fn form(input: &FormInput, errors: &FieldErrors) -> FormView {
    let mut form = FormBuilder::new(input, errors);
    for (key, label) in [
        ("starts_on", "calendar-first"),
        ("ends_on", "calendar-last"),
    ] {
        let day = form.field(key, Control::Date, label, None);
        form.add(day.required(true));
    }
    let max = Some(limits::SOURCE);
    let source = form.field("source", Control::Line, "calendar-source", max);
    form.add(
        source
            .worded("calendar-source", Some("calendar-source-help"))
            .required(true),
    );
    form.done()
}
