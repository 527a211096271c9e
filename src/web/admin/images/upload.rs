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
use crate::domain::actor::Actor;
use crate::domain::id::CityId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::screens::desks::{Desk, list_desks};
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
    let desks = list_desks(&panel.app.store, &panel.scope()).await?;
    let gate = Gate {
        actor: panel.actor(),
        desks: &desks,
    };
    gate.admits(&asked_city)?;
    let mut sent = receive(&panel, &gate, request).await?;
    if sent.city.is_empty() {
        sent.city = asked_city;
    }
    let city = match gate.desk(&sent.city)? {
        Ok(city) => city,
        Err(errors) if !is_script => return again(&panel, &sent, &errors).await,
        Err(errors) => return Err(ActionError::from(errors).into()),
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

/// Says who may upload where, before the file is read.
struct Gate<'a> {
    actor: Actor,
    desks: &'a [Desk],
}

impl Gate<'_> {
    /// Refuses whoever may not upload to the named desk, or to any when none is named.
    fn admits(&self, slug: &str) -> Result<()> {
        let city = match slug {
            "" if !own_desks(&self.actor, self.desks).is_empty() => return Ok(()),
            // Of nobody's collections one is asked for: the policy says who could.
            "" => self.desks.first().map(|desk| desk.id),
            slug => desk_by_slug(self.desks, slug)?,
        };
        policy::decide(&self.actor, Act::Upload { city })?;
        Ok(())
    }

    /// The named desk, or the person's own when there is but one.
    fn desk(&self, slug: &str) -> Result<std::result::Result<Option<CityId>, FieldErrors>> {
        if !slug.is_empty() {
            return desk_by_slug(self.desks, slug).map(Ok);
        }
        Ok(match own_desks(&self.actor, self.desks).as_slice() {
            [only] => Ok(*only),
            [] | [_, _, ..] => {
                let error = FieldError::new("error-required");
                Err(FieldErrors::one("city", error))
            }
        })
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
async fn receive(panel: &Panel, gate: &Gate<'_>, request: Request) -> Result<Sent> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let has_parts = kind
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("multipart/"));
    if has_parts {
        let parts = Multipart::from_request(request, &()).await;
        let parts = parts.map_err(|_| Error::unreadable())?;
        return read(parts, gate, panel.app.config.limits.upload_max_bytes).await;
    }
    let fields = Fields::from_request(request, &()).await?;
    Ok(Sent {
        city: fields.get("city").to_owned(),
        credit: fields.get("credit").to_owned(),
        ..Sent::default()
    })
}

async fn read(mut parts: Multipart, gate: &Gate<'_>, most_bytes: u64) -> Result<Sent> {
    let mut sent = Sent::default();
    while let Some(part) = parts.next_field().await.map_err(|_| Error::unreadable())? {
        let name = part.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "city" => {
                sent.city = text(part).await?;
                gate.admits(&sent.city)?;
            }
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
