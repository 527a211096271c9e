//! Two invented people who write one text at once: a merge in its versions, and an open question that waits for one of
//! them as unsaved text.

use super::documents::Texts;
use super::people::DemoPeople;
use crate::actions::Seen;
use crate::actions::text::save_text;
use crate::actions::workflow::standing;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::{Content, FormInput, Value};
use crate::domain::locale::Locale;
use crate::seed::SeedError;

const TEXT: &str = "souss-massa-news-6";
const SUMMARY: &str = "مجسات وطائرات مسيرة وسقي موجه: شعبة جديدة بمستوى تقني متخصص بأكادير.";
const OTHER_SUMMARY: &str = "شعبة جديدة بمستوى تقني متخصص: الفلاحة الدقيقة وأدواتها.";
const DATELINE: &str = "أكادير";

/// One changes the summary, the other the dateline (merged), then the summary too (asked about).
pub(super) async fn write_at_once(
    app: &App,
    people: &DemoPeople,
    texts: &Texts,
) -> Result<(), SeedError> {
    let Some(&id) = texts.get(&(TEXT.to_owned(), Locale::ArMa)) else {
        return Ok(());
    };
    let one = people.actor("translator.souss-massa@demo.mihan.example")?;
    let two = people.actor("editor.souss-massa@demo.mihan.example")?;
    let before = standing(&app.store, &Actor::System, id).await?;
    let (seen, text) = (Seen::of(&before.edition, &before.head), before.head.content);
    save_text(app, one, id, &seen, &with(&text, "summary", SUMMARY)).await?;
    save_text(app, two, id, &seen, &with(&text, "dateline", DATELINE)).await?;
    save_text(app, two, id, &seen, &with(&text, "summary", OTHER_SUMMARY)).await?;
    Ok(())
}

fn with(text: &Content, field: &str, said: &str) -> FormInput {
    let mut text = text.clone();
    text.set(field, Value::Text(said.to_owned()));
    FormInput::of(&text)
}
