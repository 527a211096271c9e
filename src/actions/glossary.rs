//! Add, change and remove the words of the house. What they find in texts is judged anew each time, so no text has
//! to be touched.

use serde_json::json;

use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::glossary::{GlossaryTerm, MOST_TERMS, read_entry};
use crate::domain::id::{GlossaryId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::store::audit::{self, AuditEntry};
use crate::store::{StoreError, Tx, glossary, people};

/// Adds a word as typed.
pub async fn add_term(
    app: &App,
    actor: &Actor,
    locale: Locale,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepGlossary(locale))?;
    let tx = app.store.write().await?;
    if glossary::count_terms(&tx, locale).await? >= MOST_TERMS {
        let full = FieldError::new("error-glossary-full").with("max", MOST_TERMS);
        return Err(ActionError::field("preferred", full));
    }
    let term = read(&tx, locale, input).await?;
    let id = named(glossary::insert_term(&tx, &term, app.clock.now()).await)?;
    finish(app, tx, actor, "glossary.add", id, locale).await
}

/// Changes a word, if nobody did since version `seen`. Its language stays.
pub async fn save_term(
    app: &App,
    actor: &Actor,
    id: GlossaryId,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let locale = glossary::term(&tx, id).await?.value.locale;
    policy::decide(actor, Act::KeepGlossary(locale))?;
    let term = read(&tx, locale, input).await?;
    named(glossary::update_term(&tx, id, seen, &term, app.clock.now()).await)?;
    finish(app, tx, actor, "glossary.save", id, locale).await
}

/// Removes a word, if nobody changed it since version `seen`.
pub async fn remove_term(app: &App, actor: &Actor, id: GlossaryId, seen: i64) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let locale = glossary::term(&tx, id).await?.value.locale;
    policy::decide(actor, Act::KeepGlossary(locale))?;
    glossary::delete_term(&tx, id, seen).await?;
    finish(app, tx, actor, "glossary.remove", id, locale).await
}

async fn read(tx: &Tx, locale: Locale, input: &FormInput) -> ActionResult<GlossaryTerm> {
    let (entry, source) = read_entry(input)?;
    Ok(GlossaryTerm {
        locale,
        entry,
        source,
        owner: owner(tx, input.text("owner")).await?,
    })
}

async fn owner(tx: &Tx, public_id: &str) -> ActionResult<Option<PersonId>> {
    if public_id.is_empty() {
        return Ok(None);
    }
    match people::account_by_public_id(tx, public_id).await {
        Ok(account) => Ok(Some(account.id)),
        Err(StoreError::NotFound(_)) => {
            let unknown = FieldError::new("error-unknown-choice").with("choice", public_id);
            Err(ActionError::field("owner", unknown))
        }
        Err(other) => Err(other.into()),
    }
}

fn named<T>(result: Result<T, StoreError>) -> ActionResult<T> {
    match result {
        Err(StoreError::Taken("uq_glossary_term_locale_preferred")) => Err(ActionError::field(
            "preferred",
            FieldError::new("error-taken"),
        )),
        other => Ok(other?),
    }
}

async fn finish(
    app: &App,
    tx: Tx,
    actor: &Actor,
    act: &'static str,
    id: GlossaryId,
    locale: Locale,
) -> ActionResult<()> {
    let entry = AuditEntry {
        at: app.clock.now(),
        actor: actor.person_id(),
        act,
        subject: "glossary_term",
        subject_id: Some(id.0),
        city: None,
        detail: json!({ "locale": locale }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(())
}
