//! The list of documents with its filters.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::NATIONAL;
use super::named::{Named, desk_word, say};
use crate::domain::content::Kind;
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::domain::stage::Stage;
use crate::domain::translation::Progress;
use crate::store::screens::desks::{Desk, list_desks};
use crate::store::screens::documents::{DocumentFilter, DocumentRow, TextRow, list_documents};
use crate::view::OptionView;
use crate::view::page::Navigation;
use crate::web::admin::Panel;
use crate::web::form::Query;
use crate::web::{Error, Result};

const TEMPLATE: &str = "admin/writing/list.html";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    kind: String,
    city: String,
    locale: String,
    stage: String,
    q: String,
    mine: String,
    /// A language that is not there.
    lacking: String,
    /// `stale` = only translations that owe their source something.
    translation: String,
    page: u64,
}

#[derive(Serialize)]
struct ListPage {
    rows: Vec<RowView>,
    filters: Vec<FilterView>,
    q: String,
    lacking: String,
    translation: String,
    mine: bool,
    narrowed: bool,
    may_write: bool,
    previous: Option<String>,
    next: Option<String>,
}

#[derive(Serialize)]
struct RowView {
    href: String,
    title: Option<Named>,
    kind: Kind,
    desk: Named,
    touched_at: Timestamp,
    texts: Vec<TextView>,
}

#[derive(Serialize)]
struct TextView {
    locale: Locale,
    stage: Stage,
    late: bool,
    progress: Option<Progress>,
}

/// One list to choose from; all = none chosen.
#[derive(Serialize)]
struct FilterView {
    name: &'static str,
    label_key: &'static str,
    options: Vec<OptionView>,
}

pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (app, scope) = (&panel.app, panel.scope());
    let desks = list_desks(&app.store, &scope).await?;
    let filter = asked.filter(&panel, &desks)?;
    let size = app.config.limits.page_size;
    let found = list_documents(&app.store, &scope, &filter, asked.page, size).await?;
    let rows: Result<Vec<RowView>> = found
        .rows
        .iter()
        .map(|row| RowView::new(row, &panel, &desks))
        .collect();
    let page = ListPage {
        rows: rows?,
        filters: filters(&panel, &asked, &desks)?,
        mine: filter.writer.is_some(),
        narrowed: asked.is_narrowed(),
        may_write: panel
            .visit
            .page(app)
            .user
            .is_some_and(|user| user.may.write),
        previous: (asked.page > 0).then(|| asked.address(asked.page - 1)),
        next: found.has_more.then(|| asked.address(asked.page + 1)),
        lacking: asked.lacking,
        translation: asked.translation,
        q: asked.q,
    };
    panel.render(TEMPLATE, page).await
}

impl Asked {
    fn filter(&self, panel: &Panel, desks: &[Desk]) -> Result<DocumentFilter> {
        Ok(DocumentFilter {
            kind: word(&self.kind)?,
            locale: word(&self.locale)?,
            stage: word(&self.stage)?,
            lacking: word(&self.lacking)?,
            stale: self.translation == "stale",
            desk: match self.city.as_str() {
                "" => None,
                slug => Some(desk_by_slug(desks, slug)?),
            },
            query: self.q.clone(),
            writer: (!self.mine.is_empty()).then(|| panel.person().id),
        })
    }

    fn is_narrowed(&self) -> bool {
        let words = [
            &self.kind,
            &self.city,
            &self.locale,
            &self.stage,
            &self.lacking,
            &self.translation,
            &self.q,
        ];
        words.iter().any(|word| !word.is_empty()) || !self.mine.is_empty()
    }

    /// The same list, another page of it.
    fn address(&self, page: u64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let page = page.to_string();
        for (name, value) in [
            ("q", &self.q),
            ("kind", &self.kind),
            ("city", &self.city),
            ("locale", &self.locale),
            ("stage", &self.stage),
            ("mine", &self.mine),
            ("lacking", &self.lacking),
            ("translation", &self.translation),
            ("page", &page),
        ] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        format!("/admin/documents?{}", query.finish())
    }
}

impl RowView {
    fn new(row: &DocumentRow, panel: &Panel, desks: &[Desk]) -> Result<Self> {
        let desk = row
            .city
            .and_then(|city| desks.iter().find(|desk| desk.id == city));
        let title = row
            .name_in(panel.locale())
            .filter(|text| !text.title.is_empty());
        Ok(Self {
            href: format!("/admin/documents/{}", row.public_id),
            title: title.map(|text| Named::new(&text.title, text.locale)),
            kind: row.kind,
            desk: desk_word(panel.app.views.words(), desk, panel.locale())?,
            touched_at: row.touched_at,
            texts: row.texts.iter().map(TextView::new).collect(),
        })
    }
}

impl TextView {
    fn new(text: &TextRow) -> Self {
        Self {
            locale: text.locale,
            stage: text.stage,
            late: text.has_schedule_failure,
            progress: text.progress,
        }
    }
}

/// The desk a form or an address names; one that is out of sight does not exist.
pub fn desk_by_slug(desks: &[Desk], slug: &str) -> Result<Option<CityId>> {
    if slug == NATIONAL {
        return Ok(None);
    }
    let desk = desks.iter().find(|desk| desk.slug == slug);
    desk.map(|desk| Some(desk.id)).ok_or_else(Error::not_found)
}

/// A word of a closed list, none when empty.
pub(super) fn word<T: std::str::FromStr>(word: &str) -> Result<Option<T>> {
    match word {
        "" => Ok(None),
        word => word.parse().map(Some).map_err(|_| Error::not_found()),
    }
}

fn filters(panel: &Panel, asked: &Asked, desks: &[Desk]) -> Result<Vec<FilterView>> {
    let words = panel.app.views.words();
    let locale = panel.locale();
    let option = |value: &str, label: String, chosen: &str| OptionView {
        value: value.to_owned(),
        label,
        selected: value == chosen,
    };
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        let label = say(words, locale, &format!("kinds-{kind}"))?;
        kinds.push(option(kind.as_str(), label, &asked.kind));
    }
    let mut cities = vec![option(
        NATIONAL,
        say(words, locale, "word-national")?,
        &asked.city,
    )];
    for desk in desks {
        let name = Named::of(&desk.names, locale, &desk.slug);
        cities.push(option(&desk.slug, name.text, &asked.city));
    }
    let locales = Locale::ALL
        .into_iter()
        .map(|of| option(of.tag(), of.native_name().to_owned(), &asked.locale));
    let mut stages = Vec::new();
    for stage in Stage::ALL {
        let label = say(words, locale, &format!("stage-{stage}"))?;
        stages.push(option(stage.as_str(), label, &asked.stage));
    }
    let filter = |name, label_key, options| FilterView {
        name,
        label_key,
        options,
    };
    Ok(vec![
        filter("kind", "word-kind", kinds),
        filter("city", "word-city", cities),
        filter("locale", "word-locale", locales.collect()),
        filter("stage", "word-stage", stages),
    ])
}
