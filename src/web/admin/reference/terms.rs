//! Sectors, levels and tags in three tables, and the question before one is removed.

use serde::{Deserialize, Serialize};

use super::form_page::{RemovalPage, Sent, removed, seen};
use super::parts::{Amount, Crumb, Named, refusals, say};
use crate::actions::ActionError;
use crate::actions::reference::remove_term;
use crate::domain::content::FormInput;
use crate::domain::locale::Locale;
use crate::domain::reference::{Axis, Entry};
use crate::domain::refusal::{Reason, Refusal};
use crate::store::screens;
use crate::view::{Args, Navigation, ReasonView};
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};
use crate::web::{Error, Result};

#[derive(Serialize)]
struct TermsPage {
    tables: Vec<Table>,
    /// Why the reader may not change anything; empty = they may.
    refused: Vec<ReasonView>,
}

#[derive(Serialize)]
struct Table {
    axis: Axis,
    rows: Vec<TermRow>,
}

#[derive(Serialize)]
struct TermRow {
    code: String,
    name: Named,
    /// In the other languages.
    others: Vec<Named>,
    short_code: Option<String>,
    fee: Option<Amount>,
    lengths: Vec<Amount>,
    source: Option<String>,
}

/// A term of a list, as its address names it.
#[derive(Deserialize)]
pub struct Which {
    pub axis: String,
    pub term: String,
}

pub async fn list(panel: Panel) -> Result {
    let locale = panel.locale();
    let mut tables = Vec::new();
    for axis in Axis::ALL {
        let rows = screens::reference::list_terms(&panel.app.store, *axis).await?;
        tables.push(Table {
            axis: *axis,
            rows: rows
                .iter()
                .map(|row| TermRow::of(&row.value, locale))
                .collect(),
        });
    }
    let page = TermsPage {
        tables,
        refused: refusals(&panel.actor()),
    };
    panel
        .at(Navigation::Reference)
        .render("admin/reference/index.html", page)
        .await
}

pub async fn ask_removal(panel: Panel, Path(which): Path<Which>) -> Result {
    let panel = panel.at(Navigation::Reference);
    let axis = axis(&which.axis)?;
    let count = screens::reference::count_uses(&panel.app.store, axis, &which.term).await?;
    let mut page = removal(&panel, axis, &which.term).await?;
    if count > 0 {
        page.reasons = ReasonView::all(&Refusal::from(Reason::InUse { count }));
    }
    page.show(&panel).await
}

pub async fn remove(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Reference);
    let axis = axis(&which.axis)?;
    let input = FormInput::new(fields.0);
    let (actor, seen) = (panel.actor(), seen(&input));
    match remove_term(&panel.app, &actor, axis, &which.term, seen).await {
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let mut page = removal(&panel, axis, &which.term).await?;
            page.reasons = ReasonView::all(&refusal);
            page.conflict(&panel)
        }
        result => match Sent::of(result)? {
            Sent::Saved => removed(&panel, "/admin/reference".to_owned()).await,
            Sent::Wrong(_) | Sent::Stale => {
                let mut page = removal(&panel, axis, &which.term).await?;
                page.stale = true;
                page.conflict(&panel)
            }
        },
    }
}

/// The list that an address names.
pub fn axis(word: &str) -> Result<Axis> {
    word.parse().map_err(|_| Error::not_found())
}

async fn removal(panel: &Panel, axis: Axis, code: &str) -> Result<RemovalPage> {
    let kept = screens::reference::term(&panel.app.store, axis, code).await?;
    let name = Named::of(kept.value.names(), panel.locale(), code).text;
    let heading = say(panel, &format!("reference-remove-{axis}"), &Args::none())?;
    let args = Args::none().with("name", name);
    Ok(RemovalPage {
        crumbs: vec![
            Crumb::new(
                "/admin/reference",
                say(panel, "nav-reference", &Args::none())?,
            ),
            Crumb::new("", heading.clone()),
        ],
        heading,
        what: say(panel, "reference-remove-what", &args)?,
        action: format!("/admin/reference/{axis}/{code}/removal"),
        back: "/admin/reference".to_owned(),
        lock_version: kept.lock_version,
        reasons: Vec::new(),
        stale: false,
    })
}

impl TermRow {
    fn of(entry: &Entry, locale: Locale) -> Self {
        let name = Named::of(entry.names(), locale, entry.code());
        let others = Locale::ALL
            .into_iter()
            .filter(|other| *other != name.lang)
            .filter_map(|other| {
                Some(Named {
                    text: entry.names().get(other)?.to_owned(),
                    lang: other,
                    dir: other.direction(),
                })
            });
        let (short_code, source) = match entry {
            Entry::Sector(term) | Entry::Tag(term) => (term.short_code.clone(), &term.source),
            Entry::Level(level) => (level.diploma.clone(), &level.source),
        };
        Self {
            others: others.collect(),
            code: entry.code().to_owned(),
            short_code,
            fee: fee(entry, locale),
            lengths: lengths(entry, locale),
            source: source.clone(),
            name,
        }
    }
}

fn fee(entry: &Entry, locale: Locale) -> Option<Amount> {
    match entry {
        Entry::Sector(_) | Entry::Tag(_) => None,
        Entry::Level(level) => level
            .fee
            .map(|fee| Amount::between("MAD", fee.min, fee.max, locale)),
    }
}

fn lengths(entry: &Entry, locale: Locale) -> Vec<Amount> {
    match entry {
        Entry::Sector(_) | Entry::Tag(_) => Vec::new(),
        Entry::Level(level) => {
            let length = level.usual_length;
            [("semesters", length.semesters), ("hours", length.hours)]
                .into_iter()
                .filter_map(|(unit, range)| {
                    range.map(|range| Amount::between(unit, range.min, range.max, locale))
                })
                .collect()
        }
    }
}
