//! The form of a sector, level or tag, new or known.

use super::form::{FormBuilder, FormView};
use super::form_page::{FormPage, Sent, saved, seen};
use super::parts::{Crumb, say};
use super::terms::{Which, axis};
use crate::actions::reference::{add_term, save_term};
use crate::domain::content::FormInput;
use crate::domain::locale::Locale;
use crate::domain::reference::{Axis, Entry, limits, typed_entry};
use crate::domain::refusal::FieldErrors;
use crate::store::screens;
use crate::store::screens::reference::{Kept, TermId};
use crate::view::{Args, Control, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

pub async fn new(panel: Panel, Path(word): Path<String>) -> Result {
    let panel = panel.at(Navigation::Reference);
    let axis = axis(&word)?;
    let form = form(axis, true, &FormInput::default(), &FieldErrors::default());
    page(&panel, axis, None, form)?.show(&panel).await
}

pub async fn add(panel: Panel, Path(word): Path<String>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Reference);
    let axis = axis(&word)?;
    let input = FormInput::new(fields.0);
    let result = add_term(&panel.app, &panel.actor(), axis, &input).await;
    match Sent::of(result)? {
        Sent::Saved | Sent::Stale => saved(&panel, list_of(axis)).await,
        Sent::Wrong(errors) => {
            let form = form(axis, true, &input, &errors);
            page(&panel, axis, None, form)?.wrong(&panel)
        }
    }
}

pub async fn edit(panel: Panel, Path(which): Path<Which>) -> Result {
    let panel = panel.at(Navigation::Reference);
    let axis = axis(&which.axis)?;
    let kept = screens::reference::term(&panel.app.store, axis, &which.term).await?;
    let form = form(
        axis,
        false,
        &typed_entry(&kept.value),
        &FieldErrors::default(),
    );
    page(&panel, axis, Some(&kept), form)?.show(&panel).await
}

pub async fn save(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Reference);
    let axis = axis(&which.axis)?;
    let input = FormInput::new(fields.0);
    let (actor, seen) = (panel.actor(), seen(&input));
    let result = save_term(&panel.app, &actor, axis, &which.term, seen, &input).await;
    let sent = Sent::of(result)?;
    if let Sent::Saved = sent {
        return saved(&panel, list_of(axis)).await;
    }
    let kept = screens::reference::term(&panel.app.store, axis, &which.term).await?;
    match sent {
        Sent::Wrong(errors) => {
            let mut page = page(
                &panel,
                axis,
                Some(&kept),
                form(axis, false, &input, &errors),
            )?;
            page.lock_version = Some(seen);
            page.wrong(&panel)
        }
        Sent::Saved | Sent::Stale => {
            let none = FieldErrors::default();
            let stored = form(axis, false, &typed_entry(&kept.value), &none);
            let mine = form(axis, false, &input, &none);
            page(&panel, axis, Some(&kept), mine)?.stale(&panel, &stored)
        }
    }
}

fn list_of(axis: Axis) -> String {
    format!("/admin/reference#{axis}")
}

fn page(
    panel: &Panel,
    axis: Axis,
    kept: Option<&Kept<TermId, Entry>>,
    form: FormView,
) -> Result<FormPage> {
    let (heading, end) = match kept {
        Some(kept) => {
            let code = kept.value.code();
            let args = Args::none().with("code", code);
            let key = format!("reference-edit-{axis}");
            (say(panel, &key, &args)?, format!("/{code}"))
        }
        None => {
            let key = format!("reference-new-{axis}");
            (say(panel, &key, &Args::none())?, String::new())
        }
    };
    let action = format!("/admin/reference/{axis}{end}");
    Ok(FormPage {
        crumbs: vec![
            Crumb::new(
                "/admin/reference",
                say(panel, "nav-reference", &Args::none())?,
            ),
            Crumb::new("", heading.clone()),
        ],
        heading,
        back: list_of(axis),
        lock_version: kept.map(|kept| kept.lock_version),
        form,
        stale: false,
        theirs: Vec::new(),
        removal: kept.map(|_| format!("{action}/removal")),
        action,
    })
}

fn form(axis: Axis, new: bool, input: &FormInput, errors: &FieldErrors) -> FormView {
    let mut form = FormBuilder::new(input, errors);
    if new {
        let help = match axis {
            Axis::Sectors | Axis::Tags => "reference-code-help",
            Axis::Levels => "reference-level-code-help",
        };
        let code = form.field("code", Control::Line, "field-code", Some(limits::CODE));
        form.add(code.worded("field-code", Some(help)).required(true));
    }
    let required: &[Locale] = if new {
        &[Locale::ArMa, Locale::FrMa]
    } else {
        &[Locale::FrMa]
    };
    form.locals("names", "reference-names", limits::NAME, required);
    match axis {
        Axis::Tags => {}
        Axis::Sectors => {
            let short = Some(limits::CODE);
            let short = form.field("short_code", Control::Line, "reference-short-code", short);
            form.add(short);
            source(&mut form);
        }
        Axis::Levels => {
            form.locals("entry", "field-school_level", limits::NOTE, &[]);
            form.locals("age", "field-age_limit", limits::NOTE, &[]);
            form.locals("selection", "field-selection", limits::NOTE, &[]);
            form.range("fee", "reference-fee");
            form.range("semesters", "field-semesters");
            form.range("hours", "field-hours");
            let max = Some(limits::CODE);
            let diploma = form.field("diploma", Control::Line, "reference-diploma", max);
            form.add(diploma);
            source(&mut form);
        }
    }
    form.done()
}

fn source(form: &mut FormBuilder<'_>) {
    let field = form.field(
        "source",
        Control::Line,
        "field-source",
        Some(limits::SOURCE),
    );
    form.add(field);
}
