//! What the demonstration put aside and brought back: a trash that is not empty, and a history with an old text in it.

use super::people::DemoPeople;
use crate::actions::text::{restore_revision, start_document};
use crate::actions::trash::put_document;
use crate::actions::workflow::standing;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::{FormInput, Kind};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::scope::Target;
use crate::seed::{SeedError, save, seen};
use crate::store::cities;

const CITY: &str = "souss-massa";
const EDITOR: &str = "editor.souss-massa@demo.mihan.example";
const TRANSLATOR: &str = "translator.souss-massa@demo.mihan.example";

/// Title, summary, body.
type Words = (&'static str, &'static str, &'static str);

const DOUBLE: Words = (
    "انطلاق التسجيل (نسخة مكررة)",
    "خبر تجريبي كُتب مرتين.",
    "كُتب هذا الخبر مرتين، والنسخة الأخرى هي المعتمدة.",
);
const DOUBLE_WHY: &str = "نسخة مكررة من خبر آخر";
const CANCELLED: Words = (
    "Visite annulée d’une délégation (démonstration)",
    "Texte de démonstration, jamais publié.",
    "La visite n’a pas eu lieu.",
);
const CANCELLED_WHY: &str = "La visite a été annulée avant toute publication";
const OPEN_DAY: Words = (
    "Journée d’information sur les filières (démonstration)",
    "Les formateurs présentent les filières et répondent aux questions.",
    "Les formateurs présentent les ateliers.\n\nLes stagiaires racontent leur parcours.\n\nL’entrée est libre.",
);
const OPEN_DAY_LATER: Words = (
    "Journée d’information (démonstration)",
    "Présentation des filières.",
    "Les stagiaires racontent leur parcours.\n\nLes formateurs présentent les ateliers et le plateau technique.",
);
const OPEN_DAY_WHY: &str = "La première version donnait l’information sur l’entrée";

/// Long ago: what an administrator may delete by now.
pub(super) async fn put_aside_early(app: &App, people: &DemoPeople) -> Result<(), SeedError> {
    put_aside(app, people.actor(EDITOR)?, Locale::ArMa, DOUBLE, DOUBLE_WHY).await
}

/// Today: a second thing in the trash, and an old text brought back.
pub(super) async fn put_aside_late(app: &App, people: &DemoPeople) -> Result<(), SeedError> {
    let one = people.actor(TRANSLATOR)?;
    put_aside(app, one, Locale::FrMa, CANCELLED, CANCELLED_WHY).await?;
    let two = people.actor(EDITOR)?;
    let id = start(app, one, Locale::FrMa, OPEN_DAY).await?;
    save(app, two, id, &typed(OPEN_DAY_LATER)).await?;
    let seen = seen(app, one, id).await?;
    restore_revision(app, one, (id, 1), Some(&seen), OPEN_DAY_WHY).await?;
    Ok(())
}

async fn put_aside(
    app: &App,
    by: &Actor,
    locale: Locale,
    words: Words,
    reason: &str,
) -> Result<(), SeedError> {
    let id = start(app, by, locale, words).await?;
    let standing = standing(&app.store, by, id).await?;
    put_document(app, by, &standing.edition.document.public_id, reason).await?;
    Ok(())
}

async fn start(
    app: &App,
    by: &Actor,
    locale: Locale,
    words: Words,
) -> Result<EditionId, SeedError> {
    let city = cities::city_by_slug(&app.store, CITY).await?;
    let target = Target {
        city: Some(city),
        locale,
        kind: Kind::News,
    };
    Ok(start_document(app, by, target, &typed(words)).await?)
}

fn typed((title, summary, body): Words) -> FormInput {
    let fields = [
        ("title", title),
        ("summary", summary),
        ("body_markdown", body),
    ];
    FormInput::new(fields.map(|(name, value)| (name.to_owned(), value.to_owned())))
}
