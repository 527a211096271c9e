//! The question before a text goes out unapproved: why, and what follows.

use jiff::Timestamp;
use serde::Serialize;

use super::moves::finish;
use crate::actions::ActionError;
use crate::actions::workflow::{self, Standing, standing, urgent_rule};
use crate::domain::correction;
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors, Reason, Refusal};
use crate::domain::stage::Transition;
use crate::domain::urgent::UrgentRule;
use crate::domain::workflow::{Ask, decide};
use crate::view::{Message, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::moves::seen;
use crate::web::form::{Fields, Path};

const TEMPLATE: &str = "admin/urgent/ask.html";

#[derive(Serialize)]
struct UrgencyPage {
    edition: EditionId,
    lock_version: i64,
    digest: String,
    title: String,
    title_locale: Locale,
    rule: UrgentRule,
    due_at: Timestamp,
    /// It takes the place of a live text, to which it would fall back.
    has_live: bool,
    change: Change,
    words: String,
    words_error: Option<Message>,
}

#[derive(Serialize)]
struct Change {
    kind: String,
    note: String,
    kind_error: Option<Message>,
    note_error: Option<Message>,
}

/// `/admin/editions/{edition}/urgency`
pub async fn ask(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    let standing = standing(&panel.app.store, &actor, id).await?;
    let ask = Ask {
        transition: Transition::PublishUrgently,
        reason: Some("-"),
        at: None,
    };
    decide(&actor, &standing.situation, &ask, now)?;
    let (nothing, none) = (Fields::default(), FieldErrors::default());
    let page = urgency_page(&panel, &standing, &nothing, &none).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn publish(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let typed = correction::Typed {
        kind: fields.get("change_kind"),
        note: fields.get("public_note"),
    };
    let (actor, seen, words) = (panel.actor(), seen(&fields), fields.get("words"));
    let done = workflow::publish_urgently(&panel.app, &actor, id, &seen, words, typed).await;
    let errors = match &done {
        Err(ActionError::Invalid(errors)) => errors.clone(),
        Err(ActionError::Refused(refusal)) if lacks_only_words(refusal) => {
            FieldErrors::one("words", FieldError::new("error-required"))
        }
        Ok(()) | Err(_) => FieldErrors::default(),
    };
    if errors.is_empty() {
        return finish(panel, id, Transition::PublishUrgently, &fields, done).await;
    }
    let standing = standing(&panel.app.store, &actor, id).await?;
    let page = urgency_page(&panel, &standing, &fields, &errors).await?;
    panel.at(Navigation::Documents).invalid(TEMPLATE, page)
}

fn lacks_only_words(refusal: &Refusal) -> bool {
    refusal
        .reasons
        .iter()
        .all(|reason| *reason == Reason::ReasonMissing)
}

async fn urgency_page(
    panel: &Panel,
    standing: &Standing,
    typed: &Fields,
    errors: &FieldErrors,
) -> Result<UrgencyPage> {
    let (city, now) = (standing.situation.target.city, panel.app.clock.now());
    let (rule, due_at) = urgent_rule(&panel.app.store, city, now).await?;
    let error = |field: &str| errors.get(field).map(Message::from);
    Ok(UrgencyPage {
        edition: standing.edition.id,
        lock_version: standing.edition.lock_version,
        digest: standing.head.digest.clone(),
        title: standing.edition.title.clone(),
        title_locale: standing.edition.locale,
        rule,
        due_at,
        has_live: standing.has_live,
        change: Change {
            kind: typed.get("change_kind").to_owned(),
            note: typed.get("public_note").to_owned(),
            kind_error: error("change_kind"),
            note_error: error("public_note"),
        },
        words: typed.get("words").to_owned(),
        words_error: error("words"),
    })
}
