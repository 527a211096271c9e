//! The collection as a page, and as JSON for the choosers.

use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::address;
use crate::domain::actor::Actor;
use crate::domain::id::CityId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldErrors;
use crate::store::screens::desks::{Desk, list_desks};
use crate::store::screens::images::{ImageFilter, ImagePage, list_images};
use crate::view::page::Navigation;
use crate::view::{Control, FieldView, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::writing::{NATIONAL, Named, desk_by_slug, desk_word};
use crate::web::form::Query;

pub(super) const TEMPLATE: &str = "admin/images/collection.html";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    /// A city's slug or `national`.
    city: String,
    /// The page counts from 0, the JSON from 1.
    page: u64,
}

#[derive(Serialize)]
pub(super) struct CollectionPage {
    items: Vec<ItemView>,
    q: String,
    city: String,
    desks: Vec<OptionView>,
    /// The form to upload with; empty for those who may not.
    fields: Vec<FieldView>,
    may_upload: bool,
    max_megabytes: u64,
    previous: Option<String>,
    next: Option<String>,
}

#[derive(Serialize)]
struct ItemView {
    id: String,
    src: String,
    href: String,
    name: String,
    credit: Option<String>,
    desk: Named,
    width: String,
    height: String,
    uploaded_at: Timestamp,
}

#[derive(Serialize)]
struct Answer {
    items: Vec<Item>,
    next: Option<u64>,
}

/// What the choosers of the editor read.
#[derive(Serialize)]
pub(super) struct Item {
    pub id: String,
    pub url: String,
    pub name: String,
    /// Alternative text belongs to a text and its language, never to a picture.
    pub alt: &'static str,
    pub credit: String,
}

pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Images);
    let page = collection_page(&panel, &asked, &Asked::default(), &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

/// `?q=&city=&page=` (from 1): with a city, only what its texts may place.
pub async fn json(panel: Panel, Query(asked): Query<Asked>) -> Result<Response> {
    let (store, scope) = (&panel.app.store, panel.scope());
    let desks = list_desks(store, &scope).await?;
    let filter = ImageFilter {
        placeable_at: chosen_desk(&asked, &desks)?,
        query: asked.q.clone(),
        ..ImageFilter::default()
    };
    let page = asked.page.max(1);
    let size = panel.app.config.limits.page_size;
    let found = list_images(store, &scope, &filter, page - 1, size).await?;
    let items = found.images.into_iter().map(|asset| Item {
        url: address(&asset.public_id, "480"),
        id: asset.public_id,
        name: asset.file_name,
        alt: "",
        credit: asset.credit.unwrap_or_default(),
    });
    let answer = Answer {
        items: items.collect(),
        next: found.has_more.then_some(page + 1),
    };
    Ok(axum::Json(answer).into_response())
}

/// The collection, with the upload form as it was typed in `upload`.
pub(super) async fn collection_page(
    panel: &Panel,
    asked: &Asked,
    upload: &Asked,
    errors: &FieldErrors,
) -> Result<CollectionPage> {
    let (app, scope) = (&panel.app, panel.scope());
    let desks = list_desks(&app.store, &scope).await?;
    let filter = ImageFilter {
        desk: chosen_desk(asked, &desks)?,
        query: asked.q.clone(),
        ..ImageFilter::default()
    };
    let size = app.config.limits.page_size;
    let found = list_images(&app.store, &scope, &filter, asked.page, size).await?;
    let own = own_desks(&panel.actor(), &desks);
    let options = |only: &dyn Fn(Option<CityId>) -> bool, chosen: &str| {
        desk_options(panel, &desks, only, chosen)
    };
    let mut upload_desks = options(&|city| own.contains(&city), &upload.city)?;
    if let [only] = upload_desks.as_mut_slice() {
        only.selected = true;
    }
    Ok(CollectionPage {
        items: item_views(panel, &found, &desks)?,
        desks: options(&|_| true, &asked.city)?,
        may_upload: !own.is_empty(),
        fields: vec![
            FieldView::new("city", Control::Select)
                .worded("images-desk", None)
                .required(true)
                .with_options(upload_desks)
                .with_error(errors.get("city")),
            FieldView::new("credit", Control::Line)
                .worded("image-credit", None)
                .with_value(&upload.q)
                .with_error(errors.get("credit")),
            // Without a control of its own among the macros: the template writes it.
            FieldView::new("file", Control::Line)
                .worded("images-file", None)
                .required(true)
                .with_error(errors.get("file")),
        ],
        max_megabytes: app.config.limits.upload_max_bytes >> 20,
        previous: (asked.page > 0).then(|| asked.address(asked.page - 1)),
        next: found.has_more.then(|| asked.address(asked.page + 1)),
        q: asked.q.clone(),
        city: asked.city.clone(),
    })
}

impl Asked {
    /// A form that came back: its desk and its credit.
    pub(super) fn typed(city: &str, credit: &str) -> Self {
        Self {
            city: city.to_owned(),
            q: credit.to_owned(),
            page: 0,
        }
    }

    fn address(&self, page: u64) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("q", &self.q)
            .append_pair("city", &self.city)
            .append_pair("page", &page.to_string())
            .finish();
        format!("/admin/images?{query}")
    }
}

/// The desks whose collection the person may add to.
pub(super) fn own_desks(actor: &Actor, desks: &[Desk]) -> Vec<Option<CityId>> {
    desks
        .iter()
        .map(|desk| Some(desk.id))
        .chain([None])
        .filter(|city| policy::decide(actor, Act::Upload { city: *city }).is_ok())
        .collect()
}

fn chosen_desk(asked: &Asked, desks: &[Desk]) -> Result<Option<Option<CityId>>> {
    match asked.city.as_str() {
        "" => Ok(None),
        slug => Ok(Some(desk_by_slug(desks, slug)?)),
    }
}

fn desk_options(
    panel: &Panel,
    desks: &[Desk],
    only: &dyn Fn(Option<CityId>) -> bool,
    chosen: &str,
) -> Result<Vec<OptionView>> {
    let mut options = Vec::new();
    let all = desks.iter().map(Some).chain([None]);
    for desk in all.filter(|desk| only(desk.map(|desk| desk.id))) {
        let value = desk.map_or(NATIONAL, |desk| desk.slug.as_str());
        options.push(OptionView {
            value: value.to_owned(),
            label: desk_word(panel.app.views.words(), desk, panel.locale())?.text,
            selected: value == chosen,
        });
    }
    Ok(options)
}

fn item_views(panel: &Panel, found: &ImagePage, desks: &[Desk]) -> Result<Vec<ItemView>> {
    let mut views = Vec::new();
    for asset in &found.images {
        let desk = asset
            .city
            .and_then(|city| desks.iter().find(|desk| desk.id == city));
        views.push(ItemView {
            id: asset.public_id.clone(),
            src: address(&asset.public_id, "480"),
            href: address(&asset.public_id, "original"),
            name: asset.file_name.clone(),
            credit: asset.credit.clone(),
            desk: desk_word(panel.app.views.words(), desk, panel.locale())?,
            width: asset.width.to_string(),
            height: asset.height.to_string(),
            uploaded_at: asset.uploaded_at,
        });
    }
    Ok(views)
}
