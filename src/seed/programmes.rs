//! The 97 programmes as documents of the national desk.
//!
//! They begin as drafts: the house has no approval of HQ for them. The demo has its invented people
//! approve them. An Arabic text exists only where the Arabic name is sourced.

use std::collections::BTreeMap;

use super::SeedError;
use super::files::{self, ProgrammeFile};
use crate::actions::text::{self, start_document};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::{FormInput, Kind};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::scope::Target;
use crate::store::editions;

/// The demo's and the drafts' way to a programme: its document's public id by French name, and its
/// editions.
pub(super) struct SeededProgrammes {
    pub public_ids: BTreeMap<String, String>,
    pub editions: Vec<EditionId>,
}

/// Sources of an Arabic name that count as such; the others were translated while collecting.
const SOURCED_ARABIC: &[&str] = &["apparent_ofppt_export", "institute_site"];

/// Writes every programme as `author`; parents before their options.
pub(super) async fn write_programmes(
    app: &App,
    author: &Actor,
) -> Result<SeededProgrammes, SeedError> {
    let mut files: Vec<ProgrammeFile> = files::read(files::PROGRAMMES)?;
    files.sort_by_key(|file| file.parent.is_some());
    let mut seeded = SeededProgrammes {
        public_ids: BTreeMap::new(),
        editions: Vec::new(),
    };
    for file in files {
        write_programme(app, author, file, &mut seeded).await?;
    }
    Ok(seeded)
}

async fn write_programme(
    app: &App,
    author: &Actor,
    file: ProgrammeFile,
    seeded: &mut SeededProgrammes,
) -> Result<(), SeedError> {
    let Some(french) = file.name.fr.clone() else {
        return Ok(());
    };
    let target = Target {
        city: None,
        locale: Locale::FrMa,
        kind: Kind::Programme,
    };
    let input = form(&file, &french, seeded);
    let first = start_document(app, author, target, &FormInput::new(input)).await?;
    seeded.editions.push(first);
    let edition = editions::edition(&app.store, &author.scope(), first).await?;
    seeded
        .public_ids
        .insert(french, edition.document.public_id.clone());
    let sourced = file
        .ar_source
        .as_deref()
        .is_some_and(|it| SOURCED_ARABIC.contains(&it));
    if let (Some(arabic), true) = (&file.name.ar, sourced) {
        let public_id = &edition.document.public_id;
        let locale = Locale::ArMa;
        let id = text::start_edition(app, author, public_id, locale, Some(first)).await?;
        let input = FormInput::new(form(&file, arabic, seeded));
        super::save(app, author, id, &input).await?;
        seeded.editions.push(id);
    }
    Ok(())
}

fn form(file: &ProgrammeFile, title: &str, seeded: &SeededProgrammes) -> Vec<(String, String)> {
    let mut pairs = vec![("title".to_owned(), title.to_owned())];
    let mut put = |key: &str, value: Option<String>| {
        pairs.extend(value.map(|value| (key.to_owned(), value)));
    };
    put("code", file.code.clone());
    put("level", file.level.clone());
    put("sector", Some(file.sector.clone()));
    put("training_type", Some(file.training_type.clone()));
    put("phase", file.phase.clone());
    put(
        "parent",
        file.parent
            .as_ref()
            .and_then(|name| seeded.public_ids.get(name).cloned()),
    );
    put(
        "months",
        file.duration_months.map(|months| months.to_string()),
    );
    put("hours", file.duration_hours.map(|hours| hours.to_string()));
    put("source", Some(file.source.clone()));
    for mode in &file.mode {
        match mode.as_str() {
            "cours_du_soir" => put("creneaux", Some("CDS".to_owned())),
            mode => put("modes", Some(mode.to_owned())),
        }
    }
    pairs
}
