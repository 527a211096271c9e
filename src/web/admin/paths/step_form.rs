//! The form of a step, new or known.

use super::Which;
use super::preview::namable;
use crate::actions::paths;
use crate::domain::content::FormInput;
use crate::domain::id::PathId;
use crate::domain::locale::Locale;
use crate::domain::path::{first_step, typed_step};
use crate::domain::reference::limits;
use crate::domain::refusal::FieldErrors;
use crate::domain::scope::Role;
use crate::store::screens;
use crate::store::screens::paths::PathsScreen;
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::admin::Panel;
use crate::web::admin::reference::form::{FormBuilder, FormView};
use crate::web::admin::reference::form_page::{FormPage, Sent, removed, saved, seen};
use crate::web::admin::reference::parts::{Crumb, say};
use crate::web::form::{Fields, Path};
use crate::web::{Error, Result};

pub async fn new(panel: Panel, Path(id): Path<PathId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let screen = screen(&panel).await?;
    let input = typed_step(&first_step());
    let form = form(&panel, &screen, &input, &FieldErrors::default())?;
    page(&panel, &screen, id, None, form)?.show(&panel).await
}

pub async fn add(panel: Panel, Path(id): Path<PathId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let (actor, seen) = (panel.actor(), seen(&input));
    let result = paths::add_step(&panel.app, &actor, id, seen, &input).await;
    answer(panel, id, None, &input, Sent::of(result)?).await
}

pub async fn edit(panel: Panel, Path(which): Path<Which>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let screen = screen(&panel).await?;
    let input = stored(&screen, which)?;
    let form = form(&panel, &screen, &input, &FieldErrors::default())?;
    page(&panel, &screen, which.path, Some(which.step), form)?
        .show(&panel)
        .await
}

pub async fn save(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let (actor, seen) = (panel.actor(), seen(&input));
    let Which { path, step } = which;
    let result = paths::save_step(&panel.app, &actor, path, step, seen, &input).await;
    answer(panel, path, Some(step), &input, Sent::of(result)?).await
}

async fn answer(
    panel: Panel,
    id: PathId,
    step: Option<usize>,
    input: &FormInput,
    sent: Sent,
) -> Result {
    let to = format!("/admin/paths/{id}");
    if let Sent::Saved = sent {
        return saved(&panel, to).await;
    }
    let screen = screen(&panel).await?;
    match sent {
        Sent::Wrong(errors) => {
            let form = form(&panel, &screen, input, &errors)?;
            let mut page = page(&panel, &screen, id, step, form)?;
            page.lock_version = Some(seen(input));
            page.wrong(&panel)
        }
        Sent::Saved | Sent::Stale => {
            let none = FieldErrors::default();
            let mine = form(&panel, &screen, input, &none)?;
            let theirs = match step {
                // The step may be gone or elsewhere by now: back to the path then.
                Some(step) => match stored(&screen, Which { path: id, step }) {
                    Ok(theirs) => form(&panel, &screen, &theirs, &none)?,
                    Err(_) => return removed(&panel, to).await,
                },
                None => mine.clone(),
            };
            page(&panel, &screen, id, step, mine)?.stale(&panel, &theirs)
        }
    }
}

async fn screen(panel: &Panel) -> Result<PathsScreen> {
    let now = panel.app.clock.now();
    Ok(screens::paths::paths(&panel.app.store, now).await?)
}

fn stored(screen: &PathsScreen, which: Which) -> Result<FormInput> {
    let path = screen.paths.iter().find(|path| path.id == which.path);
    path.and_then(|path| path.steps.get(which.step))
        .map(typed_step)
        .ok_or_else(Error::not_found)
}

fn page(
    panel: &Panel,
    screen: &PathsScreen,
    id: PathId,
    step: Option<usize>,
    form: FormView,
) -> Result<FormPage> {
    let path = screen.paths.iter().find(|path| path.id == id);
    let path = path.ok_or_else(Error::not_found)?;
    let heading = match step {
        Some(at) => {
            let args = Args::none().with("number", at + 1);
            say(panel, "paths-edit-step", &args)?
        }
        None => say(panel, "paths-add-step", &Args::none())?,
    };
    let back = format!("/admin/paths/{id}");
    let end = step.map(|at| format!("/{at}")).unwrap_or_default();
    let kind = format!("kinds-{}", path.place.kind);
    Ok(FormPage {
        crumbs: vec![
            Crumb::new("/admin/paths", say(panel, "hub-paths", &Args::none())?),
            Crumb::new(back.clone(), say(panel, &kind, &Args::none())?),
            Crumb::new("", heading.clone()),
        ],
        heading,
        action: format!("{back}/steps{end}"),
        removal: step.map(|at| format!("{back}/steps/{at}/removal")),
        back,
        lock_version: Some(path.lock_version),
        form,
        stale: false,
        theirs: Vec::new(),
    })
}

fn form(
    panel: &Panel,
    screen: &PathsScreen,
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<FormView> {
    let mut form = FormBuilder::new(input, errors);
    let required = [Locale::ArMa, Locale::FrMa];
    form.locals("names", "paths-step-name", limits::NAME, &required);
    let mut roles = Vec::new();
    for role in Role::ALL {
        roles.push(OptionView {
            value: role.to_string(),
            label: say(panel, &format!("role-{role}"), &Args::none())?,
            selected: input.all("roles").contains(&role.as_str()),
        });
    }
    let people = namable(screen).map(|person| {
        let value = person.id.to_string();
        OptionView {
            selected: input.all("people").contains(&value.as_str()),
            label: person.name.clone(),
            value,
        }
    });
    let roles = form
        .field("roles", Control::Checkboxes, "paths-roles", None)
        .worded("paths-roles", Some("paths-roles-help"))
        .with_options(roles);
    form.add(roles);
    let people = form
        .field("people", Control::Checkboxes, "paths-people", None)
        .worded("paths-people", Some("paths-people-help"))
        .with_options(people.collect());
    form.add(people);
    for (key, label, help) in [
        ("quorum", "paths-quorum", "paths-quorum-help"),
        ("target_hours", "paths-hours", "paths-hours-help"),
    ] {
        let field = form
            .field(key, Control::Integer, label, None)
            .worded(label, Some(help));
        form.add(field);
    }
    let outside = form
        .field("outside", Control::Checkboxes, "paths-outside", None)
        .worded("paths-outside", Some("paths-outside-help"))
        .with_options(vec![OptionView {
            value: "yes".to_owned(),
            label: say(panel, "paths-outside-yes", &Args::none())?,
            selected: !input.text("outside").is_empty(),
        }]);
    form.add(outside);
    Ok(form.done())
}
