//! The form of a figure, new or known, and the question before one is removed.

use serde::Deserialize;

use super::form::{FormBuilder, FormView};
use super::form_page::{FormPage, RemovalPage, Sent, removed, saved, seen};
use super::parts::{Crumb, Named, say};
use crate::actions::reference::{add_figure, remove_figure, save_figure};
use crate::domain::content::FormInput;
use crate::domain::id::FigureId;
use crate::domain::reference::{City, Figure, Measure, limits, typed_figure};
use crate::domain::refusal::FieldErrors;
use crate::store::screens;
use crate::store::screens::reference::Kept;
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

/// A figure of a city, as its address names it.
#[derive(Deserialize)]
pub struct Which {
    city: String,
    figure: i64,
}

pub async fn new(panel: Panel, Path(slug): Path<String>) -> Result {
    let panel = panel.at(Navigation::Cities);
    let city = screens::reference::city(&panel.app.store, &slug)
        .await?
        .city;
    let form = form(&panel, &FormInput::default(), &FieldErrors::default())?;
    page(&panel, &city.value, None, form)?.show(&panel).await
}

pub async fn add(panel: Panel, Path(slug): Path<String>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Cities);
    let input = FormInput::new(fields.0);
    let result = add_figure(&panel.app, &panel.actor(), &slug, &input).await;
    match Sent::of(result)? {
        Sent::Saved | Sent::Stale => saved(&panel, format!("/admin/cities/{slug}")).await,
        Sent::Wrong(errors) => {
            let city = screens::reference::city(&panel.app.store, &slug)
                .await?
                .city;
            let form = form(&panel, &input, &errors)?;
            page(&panel, &city.value, None, form)?.wrong(&panel)
        }
    }
}

pub async fn edit(panel: Panel, Path(which): Path<Which>) -> Result {
    let panel = panel.at(Navigation::Cities);
    let (city, figure) = load(&panel, &which).await?;
    let form = form(
        &panel,
        &typed_figure(&figure.value),
        &FieldErrors::default(),
    )?;
    page(&panel, &city, Some(&figure), form)?.show(&panel).await
}

pub async fn save(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Cities);
    let input = FormInput::new(fields.0);
    let (id, seen) = (FigureId(which.figure), seen(&input));
    let result = save_figure(&panel.app, &panel.actor(), &which.city, id, seen, &input).await;
    let sent = Sent::of(result)?;
    if let Sent::Saved = sent {
        return saved(&panel, format!("/admin/cities/{}", which.city)).await;
    }
    let (city, figure) = load(&panel, &which).await?;
    match sent {
        Sent::Wrong(errors) => {
            let form = form(&panel, &input, &errors)?;
            let mut page = page(&panel, &city, Some(&figure), form)?;
            page.lock_version = Some(seen);
            page.wrong(&panel)
        }
        Sent::Saved | Sent::Stale => {
            let none = FieldErrors::default();
            let stored = form(&panel, &typed_figure(&figure.value), &none)?;
            let form = form(&panel, &input, &none)?;
            page(&panel, &city, Some(&figure), form)?.stale(&panel, &stored)
        }
    }
}

pub async fn ask_removal(panel: Panel, Path(which): Path<Which>) -> Result {
    let panel = panel.at(Navigation::Cities);
    let (city, figure) = load(&panel, &which).await?;
    removal(&panel, &city, &figure)?.show(&panel).await
}

pub async fn remove(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Cities);
    let input = FormInput::new(fields.0);
    let (id, seen) = (FigureId(which.figure), seen(&input));
    let result = remove_figure(&panel.app, &panel.actor(), &which.city, id, seen).await;
    match Sent::of(result)? {
        Sent::Saved => removed(&panel, format!("/admin/cities/{}", which.city)).await,
        Sent::Wrong(_) | Sent::Stale => {
            let (city, figure) = load(&panel, &which).await?;
            let mut page = removal(&panel, &city, &figure)?;
            page.stale = true;
            page.conflict(&panel)
        }
    }
}

async fn load(panel: &Panel, which: &Which) -> Result<(City, Kept<FigureId, Figure>)> {
    let city = screens::reference::city(&panel.app.store, &which.city)
        .await?
        .city;
    let id = FigureId(which.figure);
    let figure = screens::reference::figure(&panel.app.store, city.id, id).await?;
    Ok((city.value, figure))
}

fn page(
    panel: &Panel,
    city: &City,
    figure: Option<&Kept<FigureId, Figure>>,
    form: FormView,
) -> Result<FormPage> {
    let (key, end) = match figure {
        Some(figure) => ("cities-edit-figure", format!("/{}", figure.id)),
        None => ("cities-add-figure", String::new()),
    };
    let heading = say(panel, key, &Args::none())?;
    let action = format!("/admin/cities/{}/figures{end}", city.slug);
    Ok(FormPage {
        crumbs: crumbs(panel, city, &heading)?,
        heading,
        back: format!("/admin/cities/{}", city.slug),
        lock_version: figure.map(|figure| figure.lock_version),
        form,
        stale: false,
        theirs: Vec::new(),
        removal: figure.map(|_| format!("{action}/removal")),
        action,
    })
}

fn removal(panel: &Panel, city: &City, figure: &Kept<FigureId, Figure>) -> Result<RemovalPage> {
    let heading = say(panel, "cities-remove-figure", &Args::none())?;
    let measure = format!("site-measure-{}", figure.value.measure);
    let args = Args::none()
        .with("measure", say(panel, &measure, &Args::none())?)
        .with("value", figure.value.value.clone())
        .with("source", figure.value.source.clone());
    Ok(RemovalPage {
        crumbs: crumbs(panel, city, &heading)?,
        heading,
        what: say(panel, "cities-remove-figure-what", &args)?,
        action: format!("/admin/cities/{}/figures/{}/removal", city.slug, figure.id),
        back: format!("/admin/cities/{}", city.slug),
        lock_version: figure.lock_version,
        reasons: Vec::new(),
        stale: false,
    })
}

fn crumbs(panel: &Panel, city: &City, heading: &str) -> Result<Vec<Crumb>> {
    let name = Named::of(&city.names, panel.locale(), &city.slug).text;
    Ok(vec![
        Crumb::new("/admin/cities", say(panel, "nav-cities", &Args::none())?),
        Crumb::new(format!("/admin/cities/{}", city.slug), name),
        Crumb::new("", heading),
    ])
}

fn form(panel: &Panel, input: &FormInput, errors: &FieldErrors) -> Result<FormView> {
    let mut form = FormBuilder::new(input, errors);
    let mut options = Vec::new();
    for measure in Measure::ALL {
        let unit = say(
            panel,
            &format!("cities-unit-name-{}", measure.unit()),
            &Args::none(),
        )?;
        let name = say(panel, &format!("site-measure-{measure}"), &Args::none())?;
        options.push(OptionView {
            label: format!("{name} ({unit})"),
            value: measure.to_string(),
            selected: measure.as_str() == input.text("measure"),
        });
    }
    let measure = form.field("measure", Control::Select, "site-figure-measure", None);
    form.add(measure.with_options(options).required(true));
    let value = form.field("value", Control::Line, "site-figure-value", None);
    form.add(
        value
            .worded("site-figure-value", Some("cities-value-help"))
            .required(true),
    );
    let as_of = form.field("as_of", Control::Line, "cities-as-of", None);
    form.add(as_of.worded("cities-as-of", Some("cities-as-of-help")));
    form.locals("scope", "cities-scope", limits::SCOPE, &[]);
    let source = form.field(
        "source",
        Control::Line,
        "field-source",
        Some(limits::SOURCE),
    );
    form.add(source.required(true));
    Ok(form.done())
}
