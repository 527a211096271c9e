//! Everything known of one city. What contradicts itself stands side by side, each with its date.

use serde::Serialize;

use super::parts::{Amount, Day, Named, refusals};
use crate::domain::id::FigureId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::reference::{City, CityStatus, Figure};
use crate::store::screens;
use crate::store::screens::reference::Kept;
use crate::view::{Navigation, ReasonView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Path;

#[derive(Serialize)]
struct CityPage {
    slug: String,
    iso_region: String,
    name: Named,
    /// Every name that is known.
    names: Vec<Named>,
    region: Named,
    town: Option<Named>,
    site: Option<Named>,
    /// Not `status`: a macro has that name.
    #[serde(rename = "state")]
    status: CityStatus,
    status_as_of: Option<Day>,
    opened_on: Option<Day>,
    opened_note: Option<String>,
    sectors: Vec<Named>,
    sectors_note: Option<String>,
    facilities: Vec<String>,
    antennas: Vec<String>,
    sources: Vec<String>,
    confidence: String,
    measures: Vec<MeasureView>,
    feeds: Vec<FeedRow>,
    /// Why the reader may not change anything; empty = they may.
    refused: Vec<ReasonView>,
}

/// The figures of one measure.
#[derive(Serialize)]
struct MeasureView {
    measure: String,
    figures: Vec<FigureView>,
    /// Several values are in print for what is called the same, or is not said.
    several: bool,
}

#[derive(Serialize)]
struct FigureView {
    id: FigureId,
    amount: Amount,
    as_of: Option<Day>,
    scope: Option<Named>,
    source: String,
    #[serde(skip)]
    value: String,
}

/// The feeds of a city in one language.
#[derive(Serialize)]
struct FeedRow {
    locale: Locale,
    dir: Direction,
    rss: String,
    atom: String,
    json: String,
    calendar: String,
}

pub async fn show(panel: Panel, Path(slug): Path<String>) -> Result {
    let screen = screens::reference::city(&panel.app.store, &slug).await?;
    let locale = panel.locale();
    let sectors = screen
        .sectors
        .iter()
        .map(|sector| Named::of(sector.value.names(), locale, sector.value.code()))
        .collect();
    let page = CityPage {
        sectors,
        measures: measures(&screen.figures, locale),
        refused: refusals(&panel.actor()),
        ..CityPage::of(screen.city.value, locale)
    };
    panel
        .at(Navigation::Cities)
        .render("admin/cities/show.html", page)
        .await
}

impl CityPage {
    fn of(city: City, locale: Locale) -> Self {
        let names = Locale::ALL.into_iter().filter_map(|locale| {
            Some(Named {
                text: city.names.get(locale)?.to_owned(),
                lang: locale,
                dir: locale.direction(),
            })
        });
        Self {
            name: Named::of(&city.names, locale, &city.slug),
            names: names.collect(),
            region: Named::of(&city.regions, locale, &city.iso_region),
            town: Named::find(&city.towns, locale),
            site: Named::find(&city.site, locale),
            status: city.status,
            status_as_of: Day::of(&city.status_as_of),
            opened_on: Day::of(&city.opened_on),
            feeds: feeds(&city.slug),
            slug: city.slug,
            iso_region: city.iso_region,
            opened_note: city.opened_note,
            sectors: Vec::new(),
            sectors_note: city.sectors_note,
            facilities: city.facilities,
            antennas: city.antennas,
            sources: city.sources,
            confidence: city.confidence,
            measures: Vec::new(),
            refused: Vec::new(),
        }
    }
}

impl FigureView {
    /// Whether both speak of the same and say something else.
    fn contradicts(&self, other: &Self) -> bool {
        let same = match (&self.scope, &other.scope) {
            (Some(mine), Some(theirs)) => mine.text == theirs.text,
            (None, _) | (_, None) => true,
        };
        same && self.value != other.value
    }
}

/// In the order in which the measures first come.
fn measures(figures: &[Kept<FigureId, Figure>], locale: Locale) -> Vec<MeasureView> {
    let mut groups: Vec<MeasureView> = Vec::new();
    for kept in figures {
        let figure = &kept.value;
        let view = FigureView {
            id: kept.id,
            amount: Amount::of(figure, locale),
            as_of: Day::of(&figure.as_of),
            scope: Named::find(&figure.scope, locale),
            source: figure.source.clone(),
            value: figure.value.clone(),
        };
        match groups
            .iter_mut()
            .find(|group| group.measure == figure.measure)
        {
            Some(group) => {
                group.several |= group.figures.iter().any(|known| known.contradicts(&view));
                group.figures.push(view);
            }
            None => groups.push(MeasureView {
                measure: figure.measure.clone(),
                figures: vec![view],
                several: false,
            }),
        }
    }
    groups
}

fn feeds(slug: &str) -> Vec<FeedRow> {
    Locale::ALL
        .into_iter()
        .map(|locale| FeedRow {
            locale,
            dir: locale.direction(),
            rss: format!("/feeds/{slug}/{locale}/all.rss"),
            atom: format!("/feeds/{slug}/{locale}/all.atom"),
            json: format!("/feeds/{slug}/{locale}/all.json"),
            calendar: format!("/feeds/{slug}/{locale}/events.ics"),
        })
        .collect()
}
