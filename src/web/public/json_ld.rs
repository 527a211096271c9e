//! What a page is, for machines: [schema.org](https://schema.org/) in JSON-LD.

use serde_json::{Map, Value as Json, json};

use super::item::Beside;
use super::miss::Miss;
use super::site::PublicSite;
use crate::domain::content::Kind;
use crate::domain::schedule::WallTime;
use crate::domain::zone;
use crate::store::public::{City, Entry};
use crate::view::Args;

/// The object as text that cannot end the script element it stands in.
pub(super) fn script(
    site: &PublicSite,
    entry: &Entry,
    city: Option<&City>,
    beside: &Beside,
) -> Result<String, Miss> {
    let publisher = publisher(site, entry, city)?;
    let mut object = common(site, entry, beside);
    match entry.kind {
        Kind::News | Kind::Communique => article(&mut object, entry, publisher),
        Kind::Event => event(&mut object, entry, city, publisher),
        Kind::Programme => course(&mut object, entry, publisher),
        Kind::Offer => offer(&mut object, site, entry, beside, publisher),
        Kind::Page => {
            put(&mut object, "@type", json!("WebPage"));
            put(&mut object, "publisher", publisher);
        }
    }
    let text = Json::Object(object).to_string();
    Ok(text
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026"))
}

fn publisher(site: &PublicSite, entry: &Entry, city: Option<&City>) -> Result<Json, Miss> {
    let name = site.desk_name(entry.locale, city)?;
    let parent = site.word(entry.locale, "site-publisher", &Args::none())?;
    Ok(match city {
        Some(_) => {
            json!({"@type": "EducationalOrganization", "name": name, "parentOrganization": {"@type": "EducationalOrganization", "name": parent}})
        }
        None => json!({"@type": "EducationalOrganization", "name": parent}),
    })
}

fn common(site: &PublicSite, entry: &Entry, beside: &Beside) -> Map<String, Json> {
    let url = site.encoded_url(&entry.path);
    let mut object = Map::new();
    put(&mut object, "@context", json!("https://schema.org"));
    put(&mut object, "@id", json!(url));
    put(&mut object, "url", json!(url));
    put(&mut object, "name", json!(entry.title));
    put(&mut object, "inLanguage", json!(entry.locale.tag()));
    put(
        &mut object,
        "identifier",
        json!(format!("urn:uuid:{}", entry.public_id)),
    );
    if !entry.summary.is_empty() {
        put(&mut object, "description", json!(entry.summary));
    }
    if let Some(image) = beside.lead_image(entry) {
        put(
            &mut object,
            "image",
            json!([site.url(&format!("/media/{}/1600", image.asset))]),
        );
    }
    object
}

fn article(object: &mut Map<String, Json>, entry: &Entry, publisher: Json) {
    put(object, "@type", json!("NewsArticle"));
    put(object, "headline", json!(entry.title));
    put(
        object,
        "datePublished",
        json!(entry.published_at.to_string()),
    );
    put(object, "dateModified", json!(entry.updated_at.to_string()));
    put(object, "author", publisher.clone());
    put(object, "publisher", publisher);
}

fn event(object: &mut Map<String, Json>, entry: &Entry, city: Option<&City>, publisher: Json) {
    put(object, "@type", json!("Event"));
    put(object, "startDate", instant(entry.content.text("starts")));
    put(object, "endDate", instant(entry.content.text("ends")));
    let status = match entry.content.text("event_status") {
        "cancelled" => "https://schema.org/EventCancelled",
        "postponed" => "https://schema.org/EventPostponed",
        _ => "https://schema.org/EventScheduled",
    };
    put(object, "eventStatus", json!(status));
    put(
        object,
        "eventAttendanceMode",
        json!("https://schema.org/OfflineEventAttendanceMode"),
    );
    let town = city.and_then(|city| city.towns.nearest(entry.locale));
    let mut address = Map::new();
    put(&mut address, "@type", json!("PostalAddress"));
    put(&mut address, "addressCountry", json!("MA"));
    put(
        &mut address,
        "addressLocality",
        town.map_or(Json::Null, |town| json!(town.text)),
    );
    let street = entry.content.text("address");
    if !street.is_empty() {
        put(&mut address, "streetAddress", json!(street));
    }
    let place = entry.content.text("place");
    put(
        object,
        "location",
        json!({"@type": "Place", "name": place, "address": address}),
    );
    put(object, "organizer", publisher);
}

fn course(object: &mut Map<String, Json>, entry: &Entry, publisher: Json) {
    put(object, "@type", json!("Course"));
    put(object, "provider", publisher);
    if !entry.content.text("code").is_empty() {
        put(object, "courseCode", json!(entry.content.text("code")));
    }
}

fn offer(
    object: &mut Map<String, Json>,
    site: &PublicSite,
    entry: &Entry,
    beside: &Beside,
    publisher: Json,
) {
    put(object, "@type", json!("CourseInstance"));
    put(object, "organizer", publisher);
    let mode = match entry.content.text("mode") {
        "distance" => "Online",
        "hybride" => "Blended",
        _ => "Onsite",
    };
    put(object, "courseMode", json!(mode));
    let starts = entry.content.text("starts_on");
    if !starts.is_empty() {
        put(object, "startDate", json!(starts));
    }
    if let Some(places) = entry.content.integer("places") {
        put(object, "maximumAttendeeCapacity", json!(places));
    }
    if let Some(programme) = beside.programme(entry.content.text("programme"), entry.locale) {
        let url = site.encoded_url(&programme.path);
        put(
            object,
            "about",
            json!({"@type": "Course", "@id": url, "url": url, "name": programme.title}),
        );
    }
}

/// Wall time in Morocco with its offset; nothing when it is no time.
fn instant(text: &str) -> Json {
    WallTime::parse(text)
        .ok()
        .and_then(|time| time.instant().ok())
        .map_or(Json::Null, |at| {
            json!(
                at.to_zoned_datetime(zone::casablanca())
                    .strftime("%Y-%m-%dT%H:%M:%S%:z")
                    .to_string()
            )
        })
}

fn put(object: &mut Map<String, Json>, key: &str, value: Json) {
    if !value.is_null() {
        object.insert(key.to_owned(), value);
    }
}
