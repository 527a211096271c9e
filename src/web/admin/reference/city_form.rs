//! The form of a city's facts.

use super::form::{FormBuilder, FormView};
use super::form_page::{FormPage, Sent, saved, seen};
use super::parts::{Crumb, Named, say};
use crate::actions::reference::save_city;
use crate::domain::content::FormInput;
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::domain::reference::{City, CityStatus, Confidence, limits, typed_city};
use crate::domain::refusal::FieldErrors;
use crate::store::screens;
use crate::store::screens::reference::Kept;
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

const OFFICIAL: [Locale; 2] = [Locale::ArMa, Locale::FrMa];

pub async fn edit(panel: Panel, Path(slug): Path<String>) -> Result {
    let panel = panel.at(Navigation::Cities);
    let city = screens::reference::city(&panel.app.store, &slug)
        .await?
        .city;
    let input = typed_city(&city.value);
    page(&panel, &city, &input, &FieldErrors::default())?
        .show(&panel)
        .await
}

pub async fn save(panel: Panel, Path(slug): Path<String>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Cities);
    let input = FormInput::new(fields.0);
    let result = save_city(&panel.app, &panel.actor(), &slug, seen(&input), &input).await;
    let sent = Sent::of(result)?;
    if let Sent::Saved = sent {
        return saved(&panel, format!("/admin/cities/{slug}")).await;
    }
    let city = screens::reference::city(&panel.app.store, &slug)
        .await?
        .city;
    match sent {
        Sent::Wrong(errors) => {
            let mut page = page(&panel, &city, &input, &errors)?;
            page.lock_version = Some(seen(&input));
            page.wrong(&panel)
        }
        Sent::Saved | Sent::Stale => {
            let none = FieldErrors::default();
            let stored = form(&panel, &typed_city(&city.value), &none)?;
            page(&panel, &city, &input, &none)?.stale(&panel, &stored)
        }
    }
}

fn page(
    panel: &Panel,
    city: &Kept<CityId, City>,
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<FormPage> {
    let slug = &city.value.slug;
    let name = Named::of(&city.value.names, panel.locale(), slug).text;
    let heading = say(panel, "cities-edit-facts", &Args::none())?;
    let back = format!("/admin/cities/{slug}");
    Ok(FormPage {
        crumbs: vec![
            Crumb::new("/admin/cities", say(panel, "nav-cities", &Args::none())?),
            Crumb::new(back.clone(), name),
            Crumb::new("", heading.clone()),
        ],
        heading,
        action: format!("/admin/cities/{slug}/facts"),
        back,
        lock_version: Some(city.lock_version),
        form: form(panel, input, errors)?,
        stale: false,
        theirs: Vec::new(),
        removal: None,
    })
}

fn form(panel: &Panel, input: &FormInput, errors: &FieldErrors) -> Result<FormView> {
    let mut form = FormBuilder::new(input, errors);
    form.locals("names", "reference-names", limits::NAME, &OFFICIAL);
    form.locals("regions", "site-region", limits::NAME, &OFFICIAL);
    form.locals("towns", "site-town", limits::NAME, &[]);
    form.locals("site", "cities-site", limits::LINE, &[]);
    let chosen = input.text("status");
    let statuses = CityStatus::ALL
        .iter()
        .map(|status| option(panel, "site-status-", status.as_str(), chosen))
        .collect::<Result<_>>()?;
    let status = form
        .field("status", Control::Select, "word-status", None)
        .with_options(statuses)
        .required(true);
    let as_of = form.field("status_as_of", Control::Line, "cities-status-as-of", None);
    let opened = form.field("opened_on", Control::Line, "site-opened-on", None);
    let note = Some(limits::NOTE);
    let opened_note = form.field("opened_note", Control::Text, "cities-opened-note", note);
    let day = "reference-day-help";
    form.group(
        Some("word-status"),
        vec![
            status,
            as_of.worded("cities-status-as-of", Some(day)),
            opened.worded("site-opened-on", Some(day)),
            opened_note,
        ],
    );
    for (key, label) in [
        ("facilities", "cities-facilities"),
        ("antennas", "cities-antennas"),
        ("sources", "cities-sources"),
    ] {
        let field = form.field(key, Control::Text, label, None);
        form.add(field.worded(label, Some("reference-list-help")));
    }
    let sectors_note = form.field("sectors_note", Control::Text, "cities-sectors-note", note);
    form.add(sectors_note);
    let chosen = input.text("confidence");
    let options = Confidence::ALL
        .iter()
        .map(|word| option(panel, "cities-confidence-", word.as_str(), chosen))
        .collect::<Result<_>>()?;
    let confidence = form
        .field("confidence", Control::Select, "cities-confidence", None)
        .with_options(options)
        .required(true);
    form.add(confidence);
    Ok(form.done())
}

fn option(panel: &Panel, prefix: &str, word: &str, chosen: &str) -> Result<OptionView> {
    Ok(OptionView {
        label: say(panel, &format!("{prefix}{word}"), &Args::none())?,
        value: word.to_owned(),
        selected: word == chosen,
    })
}
