//! Safe to run twice: the same job takes the same news. The mail about one text: everything that its
//! reader has not been mailed of it, in one.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::actions::inbox::take_news;
use crate::app::App;
use crate::domain::content::Kind;
use crate::domain::id::{EditionId, JobId, PersonId};
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::notice::{Concern, NoticeEvent};
use crate::jobs::failure::Failure;
use crate::store::editions::{self, Edition};
use crate::store::inbox::Item;
use crate::store::recipients::Reader;
use crate::store::screens::labels;
use crate::store::{StoreError, cities, people};
use crate::view::Mail;

/// What the template needs.
#[derive(Serialize)]
struct NewsMail<'a> {
    /// The event that subject and button are about.
    event: NoticeEvent,
    name: &'a str,
    title: String,
    title_locale: Locale,
    kind: Kind,
    /// None = national.
    city: Option<String>,
    /// The step that waits for the reader.
    step: Option<String>,
    /// All that happened, oldest first; never empty.
    told: Vec<Told>,
    /// Why the reader gets it.
    concern: Concern,
    link: String,
}

/// One thing that happened.
#[derive(Serialize)]
pub(super) struct Told {
    pub event: NoticeEvent,
    /// Who did it; none = the system.
    pub by: Option<String>,
    pub reason: Option<String>,
}

pub(super) async fn word(
    app: &App,
    job: JobId,
    person: PersonId,
    edition: EditionId,
    reader: &Reader,
) -> Result<Option<Mail>, Failure> {
    let mut items = take_news(app, job, person, edition).await?;
    let Some(actor) = people::load_actor(&app.store, person, app.clock.now()).await? else {
        return Ok(None);
    };
    let edition = match editions::edition(&app.store, &actor.scope(), edition).await {
        Ok(edition) => edition,
        // The text left the reader's sight in the meantime.
        Err(StoreError::NotFound(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    // What has been read in the panel, or is over, needs no mail.
    items.retain(|item| !item.read && !item.event.is_overtaken(edition.stage));
    let Some(main) = main_of(&items) else {
        return Ok(None);
    };
    let city = match edition.document.city {
        Some(city) => {
            let names = cities::names_of(&app.store, city).await?;
            name_in(&names, reader.locale)
        }
        None => None,
    };
    let actors = items.iter().filter_map(|item| item.by).collect();
    let names = labels::people(&app.store, &actors).await?;
    let facts = NewsMail {
        event: main.event,
        name: &reader.name,
        kind: edition.document.kind,
        title_locale: edition.locale,
        city,
        step: main
            .step
            .as_ref()
            .and_then(|step| name_in(step, reader.locale)),
        told: items.iter().map(|item| told(item, &names)).collect(),
        concern: main.event.concern(),
        link: app.config.public_url.join(&address(main, &edition)),
        title: edition.title,
    };
    Ok(Some(app.views.render_mail(
        "notice",
        reader.locale,
        facts,
    )?))
}

/// What happened, with the name of who did it.
pub(super) fn told(item: &Item, names: &BTreeMap<PersonId, String>) -> Told {
    Told {
        event: item.event,
        by: item.by.and_then(|person| names.get(&person).cloned()),
        reason: item.reason.clone(),
    }
}

/// Where the reader goes from an item, within our site.
pub(super) fn address(item: &Item, edition: &Edition) -> String {
    item.event.address(edition.id, item.anchor.as_deref())
}

/// The newest thing that waits for the reader, or else the newest of all.
fn main_of(items: &[Item]) -> Option<&Item> {
    let waits = |item: &&Item| item.event.concern() == Concern::Decide;
    items.iter().rev().find(waits).or(items.last())
}

fn name_in(names: &LocalText, locale: Locale) -> Option<String> {
    names.nearest(locale).map(|name| name.text.to_owned())
}
