//! Take a picture from a form, or from the editor's script, which is answered in JSON.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use bytes::{Bytes, BytesMut};

use super::address;
use super::collection::{Asked, Item, TEMPLATE, collection_page, own_desks};
use crate::actions::ActionError;
use crate::actions::images::{Upload, Uploaded, upload as take_in};
use crate::domain::id::CityId;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::screens::desks::list_desks;
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::web::admin::Panel;
use crate::web::admin::writing::desk_by_slug;
use crate::web::form::{Fields, mend};
use crate::web::{Error, Result, error};

/// Bytes of a field other than the file.
const LONGEST_WORD: u64 = 1_000;

/// What the form brought.
#[derive(Default)]
struct Sent {
    city: String,
    credit: String,
    file_name: String,
    bytes: Bytes,
}

pub async fn upload(panel: Panel, request: Request) -> Result {
    let panel = panel.at(Navigation::Images);
    let is_script = wants_json(request.headers());
    let asked_city = city_in(request.uri().query());
    let mut sent = receive(&panel, request).await?;
    if sent.city.is_empty() {
        sent.city = asked_city;
    }
    let city = match desk_of(&panel, &sent.city).await {
        Ok(city) => city,
        Err(Refused::Mend(errors)) if !is_script => return again(&panel, &sent, &errors).await,
        Err(Refused::Mend(errors)) => return Err(ActionError::from(errors).into()),
        Err(Refused::Not(error)) => return Err(error),
    };
    let upload = Upload {
        city,
        file_name: sent.file_name.clone(),
        credit: sent.credit.clone(),
        bytes: sent.bytes.clone(),
    };
    let done = take_in(&panel.app, &panel.actor(), upload).await;
    if is_script {
        return Ok(told(&done?));
    }
    match mend(done)? {
        Ok(uploaded) => {
            let word = match uploaded {
                Uploaded::New(_) => "images-uploaded",
                Uploaded::Known(_) => "images-known",
            };
            let flash = Flash::new(FlashTone::Success, word);
            panel.redirect("/admin/images", flash).await
        }
        Err(errors) => again(&panel, &sent, &errors).await,
    }
}

/// Why there is no desk to upload to.
enum Refused {
    Mend(FieldErrors),
    Not(Error),
}

/// The named desk, or the person's own when there is but one.
async fn desk_of(panel: &Panel, slug: &str) -> std::result::Result<Option<CityId>, Refused> {
    let desks = list_desks(&panel.app.store, &panel.scope()).await;
    let desks = desks.map_err(|error| Refused::Not(error.into()))?;
    if !slug.is_empty() {
        return desk_by_slug(&desks, slug).map_err(Refused::Not);
    }
    match own_desks(&panel.actor(), &desks).as_slice() {
        [only] => Ok(*only),
        // Nobody's collection: the policy says who could.
        [] => Ok(panel.person().grants.iter().find_map(|grant| grant.city)),
        [_, _, ..] => Err(Refused::Mend(FieldErrors::one(
            "city",
            FieldError::new("error-required"),
        ))),
    }
}

async fn again(panel: &Panel, sent: &Sent, errors: &FieldErrors) -> Result {
    let typed = Asked::typed(&sent.city, &sent.credit);
    let page = collection_page(panel, &Asked::default(), &typed, errors).await?;
    panel.invalid(TEMPLATE, page)
}

fn told(uploaded: &Uploaded) -> Response {
    let asset = uploaded.asset();
    error::created(Item {
        id: asset.public_id.clone(),
        url: address(&asset.public_id, "480"),
        name: asset.file_name.clone(),
        alt: "",
        credit: asset.credit.clone().unwrap_or_default(),
    })
}

/// A form without a file has no parts; it is answered in words like every other.
async fn receive(panel: &Panel, request: Request) -> Result<Sent> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let has_parts = kind
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/"));
    if has_parts {
        let parts = Multipart::from_request(request, &()).await;
        let parts = parts.map_err(|_| Error::unreadable())?;
        return read(parts, panel.app.config.limits.upload_max_bytes).await;
    }
    let fields = Fields::from_request(request, &()).await?;
    Ok(Sent {
        city: fields.get("city").to_owned(),
        credit: fields.get("credit").to_owned(),
        ..Sent::default()
    })
}

async fn read(mut parts: Multipart, most_bytes: u64) -> Result<Sent> {
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(|_| Error::unreadable())? {
        let name = part.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "city" => sent.city = text(part).await?,
            "credit" => sent.credit = text(part).await?,
            "file" => {
                sent.file_name = part.file_name().unwrap_or_default().to_owned();
                // One byte more than allowed is enough for the action to refuse it in words.
                sent.bytes = bytes(part, most_bytes.saturating_add(1)).await?;
            }
            _ => {}
        }
    }
    Ok(sent)
}

async fn text(part: Field<'_>) -> Result<String> {
    let bytes = bytes(part, LONGEST_WORD).await?;
    Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
}

/// At most `most` bytes are kept, the rest is read and dropped, so that the browser gets an answer.
async fn bytes(mut part: Field<'_>, most: u64) -> Result<Bytes> {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut kept = BytesMut::new();
    while let Some(chunk) = part.chunk().await.map_err(|_| Error::unreadable())? {
        let room = most.saturating_sub(kept.len()).min(chunk.len());
        kept.extend_from_slice(&chunk.slice(..room));
    }
    Ok(kept.freeze())
}

fn city_in(query: Option<&str>) -> String {
    let query = query.unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "city")
        .map(|(_, slug)| slug.into_owned())
        .unwrap_or_default()
}

fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("json") && !value.contains("html"))
}
