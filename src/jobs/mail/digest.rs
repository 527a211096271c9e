//! Safe to run twice: the same job takes the same news. The mail of the morning: what waits for its
//! reader and what has happened since the last one. None when there is neither.

use std::collections::BTreeMap;

use serde::Serialize;

use super::news::{Told, address, told};
use crate::actions::inbox::take_digest;
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::content::Kind;
use crate::domain::id::{EditionId, JobId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::workflow;
use crate::jobs::failure::Failure;
use crate::store::editions::Edition;
use crate::store::people;
use crate::store::recipients::Reader;
use crate::store::screens::queue::{QueueFilter, list_in_review};
use crate::store::screens::{inbox, labels};
use crate::view::Mail;

/// The most lines of each list; the panel has them all.
const MOST_LINES: usize = 30;

#[derive(Serialize)]
struct DigestMail<'a> {
    name: &'a str,
    /// Texts that wait for the reader, the oldest first.
    waiting: Vec<TextLine>,
    waiting_total: usize,
    /// Texts that something happened to, each with all of it.
    happened: Vec<Happened>,
    happened_total: usize,
    link: String,
    settings: String,
}

#[derive(Serialize)]
struct TextLine {
    title: String,
    locale: Locale,
    kind: Kind,
    link: String,
}

#[derive(Serialize)]
struct Happened {
    text: TextLine,
    told: Vec<Told>,
}

pub(super) async fn word(
    app: &App,
    job: JobId,
    person: PersonId,
    reader: &Reader,
) -> Result<Option<Mail>, Failure> {
    let items = take_digest(app, job, person).await?;
    let Some(actor) = people::load_actor(&app.store, person, app.clock.now()).await? else {
        return Ok(None);
    };
    let waiting = waiting(app, &actor).await?;
    let unread = items.into_iter().filter(|item| !item.read).collect();
    let lines = inbox::with_texts_in_sight(&app.store, &actor.scope(), unread).await?;
    let happened = happened(app, &lines).await?;
    if waiting.is_empty() && happened.is_empty() {
        return Ok(None);
    }
    let facts = DigestMail {
        name: &reader.name,
        waiting_total: waiting.len(),
        waiting: waiting.into_iter().take(MOST_LINES).collect(),
        happened_total: happened.len(),
        happened: happened.into_iter().take(MOST_LINES).collect(),
        link: app.config.public_url.join("/admin/inbox"),
        settings: app.config.public_url.join("/admin/account/notices"),
    };
    Ok(Some(app.views.render_mail(
        "digest",
        reader.locale,
        facts,
    )?))
}

/// What the workflow says waits for this person.
async fn waiting(app: &App, person: &Person) -> Result<Vec<TextLine>, Failure> {
    let now = app.clock.now();
    let scope = person.scope();
    let actor = Actor::Person(person.clone());
    let in_review = list_in_review(&app.store, &scope, QueueFilter::default()).await?;
    Ok(in_review
        .iter()
        .filter(|one| {
            let target = one.edition.target();
            workflow::awaits(&actor, target, &one.run, &one.contributors, now)
        })
        .map(|one| {
            let path = format!("/admin/editions/{}/review", one.edition.id);
            line(app, &one.edition, &path)
        })
        .collect())
}

/// The news by text, in the order in which the texts were first heard of.
async fn happened(app: &App, lines: &[inbox::Line]) -> Result<Vec<Happened>, Failure> {
    let actors = lines.iter().filter_map(|line| line.item.by).collect();
    let names = labels::people(&app.store, &actors).await?;
    let mut texts: Vec<Happened> = Vec::new();
    let mut places: BTreeMap<EditionId, usize> = BTreeMap::new();
    for one in lines {
        let at = *places.entry(one.edition.id).or_insert(texts.len());
        let told = told(&one.item, &names);
        match texts.get_mut(at) {
            Some(text) => text.told.push(told),
            None => texts.push(Happened {
                text: line(app, &one.edition, &address(&one.item, &one.edition)),
                told: vec![told],
            }),
        }
    }
    Ok(texts)
}

fn line(app: &App, edition: &Edition, path: &str) -> TextLine {
    TextLine {
        title: edition.title.clone(),
        locale: edition.locale,
        kind: edition.document.kind,
        link: app.config.public_url.join(path),
    }
}
