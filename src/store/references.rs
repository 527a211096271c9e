//! What a text refers to but does not hold: images and programmes, found for rendering. Preview and
//! publishing use the same, so what was approved is what goes out.

use std::collections::BTreeMap;

use entity::{asset, publication};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::error::StoreResult;
use super::tx::Db;
use crate::domain::content::Content;
use crate::domain::locale::Locale;
use crate::domain::rich_text::html::{Assets, FileSource, ImageSource, ProgrammeSource};

/// Widths, in pixels, in which an image is served besides `original`.
pub const WIDTHS: &[u32] = &[480, 960, 1600];

/// The most images or programmes one text may name.
const MOST: u64 = 500;

/// Images and programmes by public id.
#[derive(Clone, Debug, Default)]
pub struct References {
    images: BTreeMap<String, (u32, u32)>,
    programmes: BTreeMap<String, ProgrammeSource>,
}

/// Finds what `content` names. A programme without a public page in any language is left out.
pub async fn references(
    db: &impl Db,
    content: &Content,
    locale: Locale,
) -> StoreResult<References> {
    let mut found = References::default();
    let ids = content.image_ids();
    if !ids.is_empty() {
        let rows = asset::Entity::find()
            .filter(asset::Column::PublicId.is_in(ids))
            .filter(asset::Column::KilledAt.is_null())
            .limit(MOST)
            .all(db.connection())
            .await?;
        for row in rows {
            let size = (pixels(row.width), pixels(row.height));
            found.images.insert(row.public_id, size);
        }
    }
    let programmes = content
        .body()
        .map(|body| body.programme_ids())
        .unwrap_or_default();
    if !programmes.is_empty() {
        found.programmes = programme_pages(db, programmes, locale).await?;
    }
    Ok(found)
}

async fn programme_pages(
    db: &impl Db,
    ids: Vec<String>,
    locale: Locale,
) -> StoreResult<BTreeMap<String, ProgrammeSource>> {
    let rows: Vec<(String, String, String, String)> = publication::Entity::find()
        .select_only()
        .column(publication::Column::DocumentPublicId)
        .column(publication::Column::Locale)
        .column(publication::Column::Path)
        .column(publication::Column::Title)
        .filter(publication::Column::DocumentPublicId.is_in(ids))
        .filter(publication::Column::State.eq("live"))
        .limit(MOST)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut pages = BTreeMap::new();
    for (id, tag, url, title) in rows {
        if tag == locale.tag() || !pages.contains_key(&id) {
            pages.insert(id, ProgrammeSource { url, title });
        }
    }
    Ok(pages)
}

impl Assets for References {
    fn image(&self, id: &str) -> Option<ImageSource> {
        let (width, height) = *self.images.get(id)?;
        let address = |size: &str| format!("/media/{id}/{size}");
        let smaller: Vec<String> = WIDTHS
            .iter()
            .filter(|size| **size < width)
            .map(|size| format!("{} {size}w", address(&size.to_string())))
            .collect();
        let src = address(if width > 960 { "960" } else { "original" });
        Some(ImageSource {
            src,
            srcset: smaller.join(", "),
            width,
            height,
        })
    }

    fn file(&self, id: &str) -> Option<FileSource> {
        let url = format!("/media/{id}/original");
        self.images.contains_key(id).then(|| FileSource {
            url,
            detail: String::new(),
        })
    }

    fn programme(&self, id: &str) -> Option<ProgrammeSource> {
        self.programmes.get(id).cloned()
    }
}

fn pixels(stored: i64) -> u32 {
    u32::try_from(stored).unwrap_or(0)
}
