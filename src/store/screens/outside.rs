//! What an outside reviewer is shown of a text, and its links for those inside: at most six queries.

use super::labels;
use crate::domain::content::Content;
use crate::domain::id::EditionId;
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::rich_text::BlockId;
use crate::domain::rich_text::html::{
    self, Assets, FileSource, Html, ImageSource, ProgrammeSource,
};
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::outside;
use crate::store::references::{References, references};
use crate::store::tx::Db;

pub use crate::store::outside::Invitation;

/// The body with its pictures under the address of the link.
#[derive(Clone, Debug)]
pub struct OutsideText {
    pub blocks: Vec<(Option<BlockId>, Html)>,
    pub lead_image: Option<ImageSource>,
    /// None = national.
    pub desk: Option<LocalText>,
}

/// The text of a link that was found alive; `base` is where its pictures are.
pub async fn text(
    db: &impl Db,
    edition: &Edition,
    content: &Content,
    base: String,
) -> StoreResult<OutsideText> {
    let found = references(db, content, edition.locale).await?;
    let assets = UnderLink { found, base };
    let blocks = content.body().into_iter().flat_map(|body| &body.blocks);
    let blocks = blocks
        .map(|block| (block.id().cloned(), html::render_block(block, &assets)))
        .filter(|(_, html)| !html.is_empty())
        .collect();
    let cities = labels::list_cities(db).await?;
    let lead = content.image("lead_image");
    Ok(OutsideText {
        blocks,
        lead_image: lead.and_then(|image| assets.image(&image.asset)),
        desk: cities
            .into_iter()
            .find(|city| Some(city.id) == edition.document.city)
            .map(|city| city.names),
    })
}

/// The links of a text that was found in sight, newest first.
pub async fn links(db: &impl Db, edition: EditionId) -> StoreResult<Vec<Invitation>> {
    outside::list_of_edition(db, edition).await
}

struct UnderLink {
    found: References,
    base: String,
}

impl UnderLink {
    fn moved(&self, address: &str) -> String {
        address.replace("/media/", &self.base)
    }
}

impl Assets for UnderLink {
    fn image(&self, id: &str) -> Option<ImageSource> {
        let image = self.found.image(id)?;
        Some(ImageSource {
            src: self.moved(&image.src),
            srcset: self.moved(&image.srcset),
            ..image
        })
    }

    fn file(&self, id: &str) -> Option<FileSource> {
        let file = self.found.file(id)?;
        Some(FileSource {
            url: self.moved(&file.url),
            ..file
        })
    }

    fn programme(&self, id: &str) -> Option<ProgrammeSource> {
        self.found.programme(id)
    }

    fn as_of(&self, date: &str) -> String {
        self.found.as_of(date)
    }
}

/// Language of the page by its tag, else that of the invitation.
pub fn language(asked: &str, invited: Locale) -> Locale {
    asked.parse().unwrap_or(invited)
}
