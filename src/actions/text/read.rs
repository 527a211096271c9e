//! A submitted form as content, checked against the reference data of the desk.

use crate::actions::error::ActionResult;
use crate::domain::content::{Content, FormInput, Kind, body_from_form, from_form};
use crate::domain::id::CityId;
use crate::domain::refusal::FieldErrors;
use crate::domain::rich_text::BlockId;
use crate::ids::Ids;
use crate::store::Db;
use crate::store::vocabulary::vocabulary;

/// How many characters a block's id has.
const BLOCK_ID_LENGTH: usize = 12;

/// Reads what was typed. Nothing is lost on an error: the caller still holds the input.
pub async fn read_content(
    db: &impl Db,
    ids: &Ids,
    kind: Kind,
    city: Option<CityId>,
    input: &FormInput,
) -> ActionResult<Content> {
    let (body, unread) = match body_from_form(input, || fresh_block_id(ids)) {
        Ok(body) => (body, FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    let mut images: Vec<String> = body
        .as_ref()
        .map(|body| body.asset_ids())
        .unwrap_or_default();
    images.push(input.text("lead_image.asset").to_owned());
    images.retain(|id| !id.is_empty());
    let vocabulary = vocabulary(db, city, images).await?;
    match from_form(kind, input, body, &vocabulary) {
        Ok(content) => Ok(unread.or(content)?),
        Err(errors) => Err(errors.and(unread).into()),
    }
}

/// An id for a block that came without one.
pub fn fresh_block_id(ids: &Ids) -> BlockId {
    loop {
        if let Some(id) = BlockId::parse(&ids.short(BLOCK_ID_LENGTH)) {
            return id;
        }
    }
}
