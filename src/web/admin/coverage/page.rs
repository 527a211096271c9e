//! The matrix: a row for each desk and kind, a cell for each language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::content::Kind;
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::store::screens::coverage::{Cell, CoverageRow, coverage};
use crate::store::screens::desks::{Desk, list_desks};
use crate::store::screens::queue::{QueueFilter, list_in_review};
use crate::view::page::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::Said;
use crate::web::admin::reviews::steps::current_step;
use crate::web::admin::writing::{NATIONAL, Named, desk_by_slug, desk_word};
use crate::web::form::Query;

/// More names of steps would not fit a cell.
const MOST_STEPS: usize = 3;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    city: String,
    kind: String,
    locale: String,
}

#[derive(Serialize)]
struct CoveragePage {
    rows: Vec<RowView>,
    locales: Vec<Locale>,
    desks: Vec<DeskChoice>,
    kinds: Vec<KindChoice>,
    locale_choices: Vec<LocaleChoice>,
    narrowed: bool,
    csv: String,
}

#[derive(Serialize)]
struct RowView {
    desk: Named,
    slug: String,
    kind: Kind,
    documents: u64,
    cells: Vec<CellView>,
}

#[derive(Serialize)]
struct CellView {
    of: Locale,
    public: u64,
    waiting: u64,
    writing: u64,
    stale: u64,
    missing: u64,
    required: bool,
    /// For whom it waits: steps with how many texts, the most first.
    steps: Vec<StepCount>,
}

#[derive(Serialize)]
struct StepCount {
    name: Said,
    count: usize,
}

#[derive(Serialize)]
struct DeskChoice {
    slug: String,
    name: Named,
    selected: bool,
}

#[derive(Serialize)]
struct KindChoice {
    kind: Kind,
    selected: bool,
}

#[derive(Serialize)]
struct LocaleChoice {
    of: Locale,
    selected: bool,
}

/// What both the page and the file show.
pub(super) struct Screen {
    pub rows: Vec<CoverageRow>,
    pub desks: Vec<Desk>,
    pub locales: Vec<Locale>,
}

type Waits = BTreeMap<(Option<CityId>, Kind, Locale), Vec<StepCount>>;

pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let screen = asked.load(&panel).await?;
    let mut waits = waits(&panel).await?;
    let words = panel.app.views.words();
    let reader = panel.locale();
    let mut rows = Vec::new();
    for row in &screen.rows {
        let desk = screen.desk(row.place.0);
        let cells = screen.locales.iter().map(|&of| {
            let cell = row.cells.get(&of).copied().unwrap_or_default();
            let steps = waits.remove(&(row.place.0, row.place.1, of));
            CellView::new(of, cell, steps.unwrap_or_default())
        });
        rows.push(RowView {
            cells: cells.collect(),
            desk: desk_word(words, desk, reader)?,
            slug: screen.slug(row.place.0).to_owned(),
            kind: row.place.1,
            documents: row.documents,
        });
    }
    let mut desks = Vec::new();
    for desk in screen.desks.iter().map(Some).chain([None]) {
        let slug = desk.map_or(NATIONAL, |desk| &desk.slug).to_owned();
        desks.push(DeskChoice {
            selected: slug == asked.city,
            name: desk_word(words, desk, reader)?,
            slug,
        });
    }
    let kinds = Kind::ALL.iter().map(|&kind| KindChoice {
        kind,
        selected: kind.as_str() == asked.kind,
    });
    let locale_choices = Locale::ALL.into_iter().map(|of| LocaleChoice {
        of,
        selected: of.tag() == asked.locale,
    });
    let page = CoveragePage {
        rows,
        desks,
        kinds: kinds.collect(),
        locale_choices: locale_choices.collect(),
        narrowed: [&asked.city, &asked.kind, &asked.locale]
            .iter()
            .any(|word| !word.is_empty()),
        csv: asked.csv(),
        locales: screen.locales,
    };
    panel.render("admin/coverage/page.html", page).await
}

impl Asked {
    pub(super) async fn load(&self, panel: &Panel) -> Result<Screen> {
        let (store, scope) = (&panel.app.store, panel.scope());
        let desks = list_desks(store, &scope).await?;
        let desk = match self.city.as_str() {
            "" => None,
            slug => Some(desk_by_slug(&desks, slug)?),
        };
        let kind: Option<Kind> = self.kind.parse().ok();
        let locale: Option<Locale> = self.locale.parse().ok();
        let mut rows = coverage(store, &scope).await?;
        rows.retain(|row| desk.is_none_or(|desk| desk == row.place.0));
        rows.retain(|row| kind.is_none_or(|kind| kind == row.place.1));
        let order = |city: Option<CityId>| desks.iter().position(|desk| Some(desk.id) == city);
        rows.sort_by_key(|row| (order(row.place.0).unwrap_or(usize::MAX), row.place.1));
        Ok(Screen {
            rows,
            locales: match locale {
                Some(locale) => vec![locale],
                None => Locale::ALL.to_vec(),
            },
            desks,
        })
    }

    fn csv(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("city", &self.city);
        query.append_pair("kind", &self.kind);
        query.append_pair("locale", &self.locale);
        format!("/admin/coverage.csv?{}", query.finish())
    }
}

impl Screen {
    fn desk(&self, city: Option<CityId>) -> Option<&Desk> {
        self.desks.iter().find(|desk| Some(desk.id) == city)
    }

    pub fn slug(&self, city: Option<CityId>) -> &str {
        self.desk(city).map_or(NATIONAL, |desk| &desk.slug)
    }
}

impl CellView {
    fn new(of: Locale, cell: Cell, steps: Vec<StepCount>) -> Self {
        Self {
            of,
            public: cell.public,
            waiting: cell.waiting,
            writing: cell.writing,
            stale: cell.stale,
            missing: cell.missing,
            required: cell.required,
            steps,
        }
    }
}

/// The steps that texts wait at, by place and language.
async fn waits(panel: &Panel) -> Result<Waits> {
    let filter = QueueFilter::default();
    let waiting = list_in_review(&panel.app.store, &panel.scope(), filter).await?;
    let mut waits = Waits::new();
    for one in &waiting {
        let Some(name) = current_step(&one.run, panel.locale()) else {
            continue;
        };
        let target = one.edition.target();
        let steps = waits
            .entry((target.city, target.kind, target.locale))
            .or_default();
        match steps.iter_mut().find(|step| step.name == name) {
            Some(step) => step.count += 1,
            None => steps.push(StepCount { name, count: 1 }),
        }
    }
    for steps in waits.values_mut() {
        steps.sort_by_key(|step| std::cmp::Reverse(step.count));
        steps.truncate(MOST_STEPS);
    }
    Ok(waits)
}
