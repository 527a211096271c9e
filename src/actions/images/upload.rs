//! Take a picture into a desk's collection.

use bytes::Bytes;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use super::render::{Rendered, render};
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::CityId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::store::assets::{self, Asset, NewAsset};
use crate::store::audit::{self, AuditEntry};
use crate::store::references::WIDTHS;

/// Pictures worked on at once: each may hold hundreds of megabytes while it is decoded.
static AT_WORK: Semaphore = Semaphore::const_new(2);

/// Characters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// What somebody sent.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The desk; None = national.
    pub city: Option<CityId>,
    /// As the browser named it; shown to people, never used as a path.
    pub file_name: String,
    pub credit: String,
    pub bytes: Bytes,
}

/// The picture in the collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uploaded {
    New(Asset),
    /// The desk had this very picture already.
    Known(Asset),
}

impl Uploaded {
    pub fn asset(&self) -> &Asset {
        match self {
            Self::New(asset) | Self::Known(asset) => asset,
        }
    }
}

/// Re-encodes the picture in all sizes, keeps the files, then the row. Files without a row are harmless:
/// they are named by their content and used again when it is uploaded again.
pub async fn upload(app: &App, actor: &Actor, upload: Upload) -> ActionResult<Uploaded> {
    policy::decide(actor, Act::Upload { city: upload.city })?;
    let Upload {
        city,
        file_name,
        credit,
        bytes,
    } = upload;
    refuse_size(app, &bytes)?;
    let rendered = work(app.config.limits.image_max_pixels, bytes).await?;
    let digest = hex_digest(&rendered.original);
    keep_files(app, &digest, &rendered).await?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    if let Some(known) = assets::find_by_digest(&tx, city, &digest).await? {
        return Ok(Uploaded::Known(known));
    }
    let by = actor.person_id();
    let new = NewAsset {
        public_id: app.ids.public_id(),
        city,
        file_name: shown_name(&file_name),
        mime: rendered.mime,
        width: rendered.width,
        height: rendered.height,
        size: i64::try_from(rendered.original.len()).unwrap_or(i64::MAX),
        digest,
        credit: Some(shown_name(&credit)).filter(|credit| !credit.is_empty()),
        by,
    };
    let asset = assets::insert_asset(&tx, new, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: by,
        act: "image.upload",
        subject: "asset",
        subject_id: Some(asset.id.0),
        city,
        detail: json!({ "width": asset.width, "height": asset.height }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(Uploaded::New(asset))
}

fn refuse_size(app: &App, bytes: &Bytes) -> ActionResult<()> {
    let max = app.config.limits.upload_max_bytes;
    if bytes.is_empty() {
        return Err(ActionError::field(
            "file",
            FieldError::new("error-required"),
        ));
    }
    if bytes.len() as u64 > max {
        let error = FieldError::new("error-file-too-large").with("max", max >> 20);
        return Err(ActionError::field("file", error));
    }
    Ok(())
}

async fn work(most_pixels: u64, bytes: Bytes) -> ActionResult<Rendered> {
    let _turn = AT_WORK.acquire().await.map_err(|_| ActionError::Busy)?;
    tokio::task::spawn_blocking(move || render(&bytes, most_pixels, WIDTHS))
        .await
        // A decoder that panics on a crafted file must not look like our fault.
        .unwrap_or_else(|_| Err(FieldError::new("error-image-broken")))
        .map_err(|error| ActionError::field("file", error))
}

async fn keep_files(app: &App, digest: &str, rendered: &Rendered) -> ActionResult<()> {
    let put = async |size: String, bytes: &Bytes| {
        app.blobs
            .put(&format!("{digest}/{size}"), bytes.clone())
            .await
            .map_err(|error| ActionError::Fault(error.to_string()))
    };
    for (width, bytes) in &rendered.smaller {
        put(width.to_string(), bytes).await?;
    }
    put("original".to_owned(), &rendered.original).await
}

/// A name that can be shown: its last part, without control characters, not endless.
fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let visible = last.chars().filter(|letter| !letter.is_control());
    visible
        .take(LONGEST_NAME)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn hex_digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
