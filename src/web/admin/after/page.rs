//! The question before a public text is taken down or put back: what each consumer will get.

use serde::Serialize;

use crate::actions::workflow::{Standing, standing};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldErrors;
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::{self, Ask};
use crate::store::screens;
use crate::view::{Message, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::acts::noun;
use crate::web::form::{Fields, Path};

pub const TEMPLATE: &str = "admin/after/confirm.html";

#[derive(Serialize)]
pub struct AfterPage {
    transition: Transition,
    noun: &'static str,
    edition: EditionId,
    lock_version: i64,
    digest: String,
    title: String,
    title_locale: Locale,
    stage: Stage,
    /// Worded as `after-<transition>-<consumer>`.
    consumers: &'static [&'static str],
    words: Words,
    /// Texts that could take the place.
    proposed: Vec<Proposed>,
    /// Images, when the act concerns them.
    images: Vec<ImageRow>,
    typed_words: String,
    typed_target: String,
    words_error: Option<Message>,
    target_error: Option<Message>,
}

/// Whether the act takes words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Words {
    Required,
    Optional,
}

#[derive(Serialize)]
struct Proposed {
    path: String,
    title: String,
}

#[derive(Serialize)]
struct ImageRow {
    asset: String,
    shared: bool,
}

/// In the order in which the page tells of them.
const CONSUMERS: &[&str] = &["page", "feeds", "api", "changes", "sitemap"];

pub async fn withdrawal(panel: Panel, id: Path<EditionId>) -> Result {
    ask(panel, id, Transition::Withdraw).await
}

pub async fn restoration(panel: Panel, id: Path<EditionId>) -> Result {
    ask(panel, id, Transition::Unwithdraw).await
}

pub async fn replacement(panel: Panel, id: Path<EditionId>) -> Result {
    ask(panel, id, Transition::Replace).await
}

pub async fn removal(panel: Panel, id: Path<EditionId>) -> Result {
    ask(panel, id, Transition::Remove).await
}

pub async fn kill(panel: Panel, id: Path<EditionId>) -> Result {
    ask(panel, id, Transition::Kill).await
}

async fn ask(panel: Panel, Path(id): Path<EditionId>, transition: Transition) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    let standing = standing(&panel.app.store, &actor, id).await?;
    let ask = Ask {
        transition,
        reason: Some("-"),
        at: None,
    };
    workflow::decide(&actor, &standing.situation, &ask, now)?;
    let (nothing, none) = (Fields::default(), FieldErrors::default());
    let page = after_page(&panel, standing, transition, &nothing, &none).await?;
    panel.render(TEMPLATE, page).await
}

/// The page as it stands now, with what was typed.
pub async fn after_page(
    panel: &Panel,
    standing: Standing,
    transition: Transition,
    typed: &Fields,
    errors: &FieldErrors,
) -> Result<AfterPage> {
    let (store, edition) = (&panel.app.store, &standing.edition);
    let (mut proposed, mut images) = (Vec::new(), Vec::new());
    if transition == Transition::Replace {
        proposed = screens::after::list_successors(store, edition).await?;
    }
    if transition == Transition::Kill {
        let shown = standing.head.content.image_ids();
        images = screens::after::list_images(store, edition, shown).await?;
    }
    let error = |field: &str| errors.get(field).map(Message::from);
    Ok(AfterPage {
        transition,
        noun: noun(transition),
        edition: edition.id,
        lock_version: edition.lock_version,
        digest: standing.head.digest.clone(),
        title: edition.title.clone(),
        title_locale: edition.locale,
        stage: edition.stage,
        consumers: CONSUMERS,
        words: if transition.needs_reason() {
            Words::Required
        } else {
            Words::Optional
        },
        proposed: proposed
            .into_iter()
            .map(|one| Proposed {
                path: one.path,
                title: one.title,
            })
            .collect(),
        images: images
            .into_iter()
            .map(|one| ImageRow {
                asset: one.asset,
                shared: one.shared,
            })
            .collect(),
        typed_words: typed.get("words").to_owned(),
        typed_target: typed.get("target").to_owned(),
        words_error: error("words"),
        target_error: error("target"),
    })
}
