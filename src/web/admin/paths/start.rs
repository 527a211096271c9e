//! A path of its own for a city, a language or both; also how a path is copied to another city.

use serde::Deserialize;

use crate::actions::paths::start_path;
use crate::domain::content::{FormInput, Kind};
use crate::domain::id::PathId;
use crate::domain::locale::Locale;
use crate::domain::path::PathPlace;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::screens;
use crate::store::screens::paths::PathsScreen;
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reference::form::{FormBuilder, FormView};
use crate::web::admin::reference::form_page::{FormPage, saved};
use crate::web::admin::reference::parts::{Crumb, Named, say};
use crate::web::form::{Fields, Query, mend};

/// What a link to the form chooses beforehand.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    kind: String,
    like: String,
}

pub async fn new(panel: Panel, Query(chosen): Query<Chosen>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new([
        ("kind".to_owned(), chosen.kind),
        ("like".to_owned(), chosen.like),
    ]);
    let screen = screen(&panel).await?;
    let form = form(&panel, &screen, &input, &FieldErrors::default())?;
    page(&panel, form)?.show(&panel).await
}

pub async fn start(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let screen = screen(&panel).await?;
    let wrong = |errors: FieldErrors| {
        let form = form(&panel, &screen, &input, &errors)?;
        page(&panel, form)?.wrong(&panel)
    };
    let (place, like) = match read(&screen, &input) {
        Ok(read) => read,
        Err(errors) => return wrong(errors),
    };
    match mend(start_path(&panel.app, &panel.actor(), place, like).await)? {
        Ok(id) => saved(&panel, format!("/admin/paths/{id}")).await,
        Err(errors) => wrong(errors),
    }
}

async fn screen(panel: &Panel) -> Result<PathsScreen> {
    let now = panel.app.clock.now();
    Ok(screens::paths::paths(&panel.app.store, now).await?)
}

fn read(
    screen: &PathsScreen,
    input: &FormInput,
) -> std::result::Result<(PathPlace, Option<PathId>), FieldErrors> {
    let mut errors = FieldErrors::default();
    let unknown = |word: &str| FieldError::new("error-unknown-choice").with("choice", word);
    let kind: Option<Kind> = input.text("kind").parse().ok();
    if kind.is_none() {
        errors.add("kind", FieldError::new("error-required"));
    }
    let slug = input.text("city");
    let city = screen.cities.iter().find(|city| city.slug == slug);
    if !slug.is_empty() && city.is_none() {
        errors.add("city", unknown(slug));
    }
    let tag = input.text("text_locale");
    let locale: Option<Locale> = tag.parse().ok();
    if !tag.is_empty() && locale.is_none() {
        errors.add("text_locale", unknown(tag));
    }
    let word = input.text("like");
    let like = screen.paths.iter().find(|path| path.id.to_string() == word);
    if !word.is_empty() && like.is_none() {
        errors.add("like", unknown(word));
    }
    let Some(kind) = kind else {
        return Err(errors);
    };
    let place = PathPlace {
        kind,
        city: city.map(|city| city.id),
        locale,
    };
    errors.or((place, like.map(|path| path.id)))
}

fn page(panel: &Panel, form: FormView) -> Result<FormPage> {
    let heading = say(panel, "paths-start", &Args::none())?;
    Ok(FormPage {
        crumbs: vec![
            Crumb::new("/admin/paths", say(panel, "hub-paths", &Args::none())?),
            Crumb::new("", heading.clone()),
        ],
        heading,
        action: "/admin/paths".to_owned(),
        back: "/admin/paths".to_owned(),
        lock_version: None,
        form,
        stale: false,
        theirs: Vec::new(),
        removal: None,
    })
}

fn form(
    panel: &Panel,
    screen: &PathsScreen,
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<FormView> {
    let word = |key: String| say(panel, &key, &Args::none());
    let option = |key: &str, value: String, label: String| OptionView {
        selected: input.text(key) == value,
        value,
        label,
    };
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        kinds.push(option(
            "kind",
            kind.to_string(),
            word(format!("kinds-{kind}"))?,
        ));
    }
    let mut cities = vec![option(
        "city",
        String::new(),
        word("scope-all-cities".into())?,
    )];
    for city in &screen.cities {
        let name = Named::of(&city.names, panel.locale(), &city.slug).text;
        cities.push(option("city", city.slug.clone(), name));
    }
    let mut locales = vec![option(
        "text_locale",
        String::new(),
        word("scope-all-locales".into())?,
    )];
    for locale in Locale::ALL {
        let label = word(format!("locale-{locale}"))?;
        locales.push(option("text_locale", locale.to_string(), label));
    }
    let mut models = vec![option(
        "like",
        String::new(),
        word("paths-like-closest".into())?,
    )];
    for path in &screen.paths {
        models.push(option(
            "like",
            path.id.to_string(),
            model(panel, screen, path)?,
        ));
    }
    let mut form = FormBuilder::new(input, errors);
    for (key, label, help, options) in [
        ("kind", "word-kind", None, kinds),
        ("city", "word-city", Some("paths-city-help"), cities),
        ("text_locale", "word-locale", None, locales),
        ("like", "paths-like", Some("paths-like-help"), models),
    ] {
        let field = form
            .field(key, Control::Select, label, None)
            .worded(label, help)
            .with_options(options);
        form.add(field);
    }
    Ok(form.done())
}

/// A path in one line.
fn model(panel: &Panel, screen: &PathsScreen, path: &screens::paths::Path) -> Result<String> {
    let none = Args::none();
    let city = screen
        .cities
        .iter()
        .find(|city| Some(city.id) == path.place.city);
    let city = match city {
        Some(city) => Named::of(&city.names, panel.locale(), &city.slug).text,
        None => say(panel, "scope-all-cities", &none)?,
    };
    let locale = match path.place.locale {
        Some(locale) => say(panel, &format!("locale-{locale}"), &none)?,
        None => say(panel, "scope-all-locales", &none)?,
    };
    let kind = say(panel, &format!("kinds-{}", path.place.kind), &none)?;
    Ok([kind, city, locale].join(" · "))
}
