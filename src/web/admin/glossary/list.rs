//! The words of one language in a table, and the question before one is removed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::actions::glossary::remove_term;
use crate::domain::checks::TermCategory;
use crate::domain::content::FormInput;
use crate::domain::glossary::GlossaryTerm;
use crate::domain::id::GlossaryId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::policy::{self, Act};
use crate::domain::text::{index_text, query_terms};
use crate::store::screens::glossary::{Kept, list_terms, term};
use crate::store::screens::labels::people;
use crate::view::{Args, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reference::{Crumb, RemovalPage, Sent, removed, say, seen};
use crate::web::form::{Fields, Path, Query};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    locale: Option<String>,
    q: String,
}

#[derive(Serialize)]
struct ListPage {
    lang: Locale,
    dir: Direction,
    languages: [Locale; 4],
    q: String,
    rows: Vec<Row>,
    total: usize,
    may_keep: bool,
}

#[derive(Serialize)]
struct Row {
    id: GlossaryId,
    category: TermCategory,
    preferred: String,
    variants: Vec<String>,
    note: String,
    source: Option<String>,
    binding: bool,
    owner: Option<String>,
}

pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let chosen = asked.locale.as_deref().and_then(|tag| tag.parse().ok());
    let lang: Locale = chosen.unwrap_or_else(|| panel.locale());
    let all = list_terms(&panel.app.store, lang).await?;
    let total = all.len();
    let owners = all.iter().filter_map(|kept| kept.value.owner).collect();
    let names = people(&panel.app.store, &owners).await?;
    let wanted = query_terms(&asked.q);
    let matches = |kept: &Kept<GlossaryId, GlossaryTerm>| {
        let entry = &kept.value.entry;
        let words = format!(
            "{} {} {}",
            entry.preferred,
            entry.variants.join(" "),
            entry.note
        );
        let index = index_text(&words);
        wanted.iter().all(|term| term.is_in(&index))
    };
    let page = ListPage {
        lang,
        dir: lang.direction(),
        languages: Locale::ALL,
        rows: all
            .into_iter()
            .filter(matches)
            .map(|kept| row(kept, &names))
            .collect(),
        q: asked.q,
        total,
        may_keep: policy::decide(&panel.actor(), Act::KeepGlossary(lang)).is_ok(),
    };
    panel.render("admin/glossary/list.html", page).await
}

pub async fn ask_removal(panel: Panel, Path(id): Path<GlossaryId>) -> Result {
    removal(&panel.at(Navigation::Settings), id, false).await
}

pub async fn remove(panel: Panel, Path(id): Path<GlossaryId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let locale = term(&panel.app.store, id).await?.value.locale;
    match Sent::of(remove_term(&panel.app, &panel.actor(), id, seen(&input)).await)? {
        Sent::Saved => removed(&panel, address(locale)).await,
        Sent::Wrong(_) | Sent::Stale => removal(&panel, id, true).await,
    }
}

/// Where the words of a language are.
pub(super) fn address(locale: Locale) -> String {
    format!("/admin/glossary?locale={locale}")
}

async fn removal(panel: &Panel, id: GlossaryId, stale: bool) -> Result {
    let kept = term(&panel.app.store, id).await?;
    let locale = kept.value.locale;
    policy::decide(&panel.actor(), Act::KeepGlossary(locale))?;
    let heading = say(panel, "glossary-remove", &Args::none())?;
    let args = Args::none().with("name", kept.value.entry.preferred);
    let page = RemovalPage {
        crumbs: vec![
            Crumb::new(
                address(locale),
                say(panel, "glossary-title", &Args::none())?,
            ),
            Crumb::new("", heading.clone()),
        ],
        heading,
        what: say(panel, "glossary-remove-what", &args)?,
        action: format!("/admin/glossary/{id}/removal"),
        back: address(locale),
        lock_version: kept.lock_version,
        reasons: Vec::new(),
        stale,
    };
    match stale {
        true => page.conflict(panel),
        false => page.show(panel).await,
    }
}

fn row(
    kept: Kept<GlossaryId, GlossaryTerm>,
    names: &BTreeMap<crate::domain::id::PersonId, String>,
) -> Row {
    let term = kept.value;
    Row {
        id: kept.id,
        category: term.entry.category,
        preferred: term.entry.preferred,
        variants: term.entry.variants,
        note: term.entry.note,
        source: term.source,
        binding: term.entry.binding,
        owner: term.owner.and_then(|owner| names.get(&owner).cloned()),
    }
}
