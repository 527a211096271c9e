//! Hand out a picture inside the panel, where it may be of a text nobody else has seen.

use bytes::Bytes;

use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::blobs::BlobError;
use crate::domain::actor::Actor;
use crate::store::assets;
use crate::store::references::WIDTHS;

/// A picture in one size.
#[derive(Clone, Debug)]
pub struct Rendition {
    pub mime: String,
    pub bytes: Bytes,
    /// Names the bytes; good as an entity tag.
    pub key: String,
}

/// The picture in `size` (`480`, …, `original`), if it is in the actor's sight. A size larger than the
/// original is the original.
pub async fn rendition(
    app: &App,
    actor: &Actor,
    public_id: &str,
    size: &str,
) -> ActionResult<Rendition> {
    let asset = assets::asset(&app.store, &actor.scope(), public_id).await?;
    let width = WIDTHS.iter().find(|width| width.to_string() == size);
    let size = match width {
        Some(width) if *width < asset.width => width.to_string(),
        Some(_) => "original".to_owned(),
        None if size == "original" => size.to_owned(),
        None => return Err(ActionError::NotFound("image")),
    };
    let key = format!("{}/{size}", asset.digest);
    let bytes = app.blobs.get(&key).await.map_err(|error| match error {
        BlobError::NotFound(_) => ActionError::NotFound("image"),
        BlobError::BadKey(_) | BlobError::Unavailable(_) => ActionError::Fault(error.to_string()),
    })?;
    Ok(Rendition {
        mime: asset.mime,
        bytes,
        key,
    })
}
