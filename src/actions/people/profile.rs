//! What people change about themselves.

use crate::actions::ActionResult;
use crate::app::App;
use crate::domain::actor::Person;
use crate::domain::locale::Locale;
use crate::store::people;

/// The language of a person's panel and mails.
pub async fn choose_locale(app: &App, person: &Person, locale: Locale) -> ActionResult<()> {
    if person.locale == locale {
        return Ok(());
    }
    let tx = app.store.write().await?;
    people::replace_profile(&tx, person.id, &person.name, locale).await?;
    Ok(tx.commit().await?)
}
