//! The checks of a text with the facts around it: the one way every page and every act comes to its findings.

use jiff::Timestamp;

use crate::actions::error::ActionResult;
use crate::actions::text::read_content;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::checks::{self, Context, Finding};
use crate::domain::content::{Content, FormInput};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::zone;
use crate::store::editions::{self, Edition};
use crate::store::{Db, around};

/// Everything to mend in a text as it is kept.
pub async fn check_text(
    db: &impl Db,
    content: &Content,
    locale: Locale,
    now: Timestamp,
) -> ActionResult<Vec<Finding>> {
    Ok(checks::run(
        content,
        locale,
        &context(db, content, locale, now).await?,
    ))
}

/// Everything to mend in what is typed at this moment. Nothing is kept.
pub async fn check_typed(
    app: &App,
    actor: &Actor,
    id: EditionId,
    input: &FormInput,
) -> ActionResult<(Edition, Vec<Finding>)> {
    let edition = editions::edition(&app.store, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    let content = read_content(&app.store, &app.ids, target.kind, target.city, input).await?;
    let found = check_text(&app.store, &content, target.locale, app.clock.now()).await?;
    Ok((edition, found))
}

/// The facts that a text is judged by at an instant.
pub(super) async fn context(
    db: &impl Db,
    content: &Content,
    locale: Locale,
    now: Timestamp,
) -> ActionResult<Context> {
    Ok(Context {
        now: Some(zone::to_local(now)),
        ..around(db, content, locale).await?
    })
}
