//! Fill an empty database with reference data: all of it or nothing.

use std::collections::BTreeMap;

use serde_json::json;

use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::content::Kind;
use crate::domain::glossary::GlossaryTerm;
use crate::domain::id::CityId;
use crate::domain::reference::{City, Figure, Level, Term};
use crate::domain::review::Step;
use crate::store::audit::{self, AuditEntry};
use crate::store::{Tx, glossary, paths, reference};

/// The reference data of a new house, as read from the seed files.
#[derive(Clone, Debug)]
pub struct ReferenceData {
    /// Cities with the codes of their sectors.
    pub cities: Vec<(City, Vec<String>)>,
    pub sectors: Vec<Term>,
    pub levels: Vec<Level>,
    pub tags: Vec<Term>,
    /// Figures by the slug of their city.
    pub figures: Vec<(String, Figure)>,
    /// The words of the house.
    pub glossary: Vec<GlossaryTerm>,
    /// The general approval path of each kind.
    pub paths: Vec<(Kind, Vec<Step>)>,
}

/// Imports everything into a database that has no city yet; says whether it did.
pub async fn import_reference(app: &App, data: &ReferenceData) -> ActionResult<bool> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    if !reference::is_empty(&tx).await? {
        return Ok(false);
    }
    let mut sectors = BTreeMap::new();
    for (position, sector) in (1..).zip(&data.sectors) {
        let id = reference::insert_sector(&tx, position, sector, now).await?;
        sectors.insert(sector.code.as_str(), id);
    }
    for (position, level) in (1..).zip(&data.levels) {
        reference::insert_level(&tx, position, level, now).await?;
    }
    for tag in &data.tags {
        reference::insert_tag(&tx, tag, now).await?;
    }
    let cities = import_cities(app, &tx, data, &sectors).await?;
    for (position, (slug, figure)) in (1..).zip(&data.figures) {
        let city = cities
            .get(slug.as_str())
            .ok_or_else(|| missing("city", slug))?;
        reference::insert_figure(&tx, *city, position, figure, now).await?;
    }
    for term in &data.glossary {
        glossary::insert_term(&tx, term, now).await?;
    }
    for (kind, steps) in &data.paths {
        paths::insert_path(&tx, *kind, None, None, steps, now).await?;
    }
    let entry = AuditEntry {
        at: now,
        actor: None,
        act: "reference.import",
        subject: "city",
        subject_id: None,
        city: None,
        detail: json!({ "cities": data.cities.len(), "sectors": data.sectors.len() }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(true)
}

async fn import_cities<'a>(
    app: &App,
    tx: &Tx,
    data: &'a ReferenceData,
    sectors: &BTreeMap<&str, i64>,
) -> ActionResult<BTreeMap<&'a str, CityId>> {
    let mut cities = BTreeMap::new();
    for (position, (city, taught)) in (1..).zip(&data.cities) {
        let id = reference::insert_city(tx, position, city, app.clock.now()).await?;
        for code in taught {
            let sector = sectors
                .get(code.as_str())
                .ok_or_else(|| missing("sector", code))?;
            reference::insert_city_sector(tx, id, *sector).await?;
        }
        cities.insert(city.slug.as_str(), id);
    }
    Ok(cities)
}

fn missing(what: &str, code: &str) -> ActionError {
    ActionError::Fault(format!("the seed names an unknown {what}: {code}"))
}
