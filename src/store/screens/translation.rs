//! The blocks of a source as they would go out, one by one. At most four queries.

use std::collections::BTreeMap;

use super::in_panel::InPanel;
use crate::domain::content::Content;
use crate::domain::locale::Locale;
use crate::domain::rich_text::{RichText, html};
use crate::store::Db;
use crate::store::error::StoreResult;
use crate::store::references::references;

/// HTML of each block of a body, by the id of the block.
pub async fn rendered_blocks(
    db: &impl Db,
    content: &Content,
    locale: Locale,
) -> StoreResult<BTreeMap<String, String>> {
    let Some(body) = content.body() else {
        return Ok(BTreeMap::new());
    };
    let assets = InPanel(references(db, content, locale).await?);
    let rendered = body.blocks.iter().filter_map(|block| {
        let id = block.id()?.as_str().to_owned();
        let alone = RichText {
            blocks: vec![block.clone()],
        };
        Some((id, html::render(&alone, &assets).into_string()))
    });
    Ok(rendered.collect())
}
