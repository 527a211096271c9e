//! A text as it will go out, in its own language and direction, under a bar that says it is a preview.

use axum::response::{Html, IntoResponse as _, Response};
use jiff::Timestamp;
use serde::Serialize;

use super::form_values::Values;
use super::named::{Named, Names, desk_word};
use crate::domain::content::{Kind, Shape, fields};
use crate::domain::id::EditionId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::stage::Stage;
use crate::store::screens::choices::choices;
use crate::store::screens::text::{OtherText, ShownText, programme_of, shown};
use crate::view::{ImageView, Page};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Path;

#[derive(Serialize)]
struct PreviewPage {
    page: Page,
    /// The bar speaks to the reader in the language of the panel.
    reader: Locale,
    reader_dir: Direction,
    edition: i64,
    kind: Kind,
    stage: Stage,
    number: i64,
    author: Option<String>,
    saved_at: Timestamp,
    desk: Named,
    title: String,
    summary: String,
    dateline: String,
    image: Option<ImageView>,
    facts: Vec<Fact>,
    html: String,
    national: Option<National>,
}

#[derive(Serialize)]
struct National {
    title: Named,
    facts: Vec<Fact>,
}

/// A row of label and value; the label is `field-<key>`.
#[derive(Serialize)]
struct Fact {
    key: &'static str,
    shape: &'static str,
    text: String,
}

/// The newest revision.
pub async fn newest(panel: Panel, Path(id): Path<i64>) -> Result {
    let text = shown(&panel.app.store, &panel.scope(), EditionId(id), None).await?;
    answer(&panel, text).await
}

/// The revision with this number.
pub async fn numbered(panel: Panel, Path((id, number)): Path<(i64, i64)>) -> Result {
    let text = shown(
        &panel.app.store,
        &panel.scope(),
        EditionId(id),
        Some(number),
    )
    .await?;
    answer(&panel, text).await
}

async fn answer(panel: &Panel, text: ShownText) -> Result<Response> {
    let (app, content) = (&panel.app, &text.revision.content);
    let locale = text.edition.locale;
    let kind = content.kind();
    let words = app.views.words();
    let choices = choices(&app.store, kind, locale).await?;
    let names = Names {
        words,
        locale,
        choices: &choices,
    };
    let national = match programme_of(&app.store, content, locale).await? {
        Some(programme) => Some(national(panel, locale, programme).await?),
        None => None,
    };
    let mut page = panel.visit.page(app);
    page.locale = locale;
    page.dir = locale.direction();
    page.title = content.title().to_owned();
    let image = content.image("lead_image");
    let context = PreviewPage {
        page,
        reader: panel.locale(),
        reader_dir: panel.locale().direction(),
        edition: text.edition.id.0,
        kind,
        stage: text.edition.stage,
        number: text.revision.number,
        author: text.author,
        saved_at: text.revision.created_at,
        desk: desk_word(words, text.desk.as_ref(), locale)?,
        title: content.title().to_owned(),
        summary: content.text("summary").to_owned(),
        dateline: content.text("dateline").to_owned(),
        image: image.map(|image| ImageView {
            asset: image.asset.clone(),
            alt: image.alt.clone(),
            decorative: image.decorative,
            credit: image.credit.clone(),
            ..ImageView::default()
        }),
        facts: facts(kind, Values::Kept(content), &names),
        html: text.html,
        national,
    };
    let html = app
        .views
        .render("admin/writing/preview.html", locale, context)?;
    Ok(Html(html).into_response())
}

async fn national(panel: &Panel, locale: Locale, programme: OtherText) -> Result<National> {
    let choices = choices(&panel.app.store, Kind::Programme, locale).await?;
    let names = Names {
        words: panel.app.views.words(),
        locale,
        choices: &choices,
    };
    let edition = &programme.edition;
    Ok(National {
        title: Named::new(&edition.title, edition.locale),
        facts: facts(Kind::Programme, Values::Kept(&programme.content), &names),
    })
}

/// Fields that the page shows as rows: all but those with a place of their own.
fn facts(kind: Kind, values: Values<'_>, names: &Names<'_>) -> Vec<Fact> {
    let own_place = [
        "title",
        "slug",
        "summary",
        "dateline",
        "lead_image",
        "body",
        "tags",
    ];
    fields(kind)
        .iter()
        .filter(|field| !own_place.contains(&field.key))
        .map(|field| Fact {
            key: field.key,
            shape: shape_word(field.shape),
            text: values.words(field, names),
        })
        .filter(|fact| !fact.text.is_empty())
        .collect()
}

const fn shape_word(shape: Shape) -> &'static str {
    match shape {
        Shape::Date => "day",
        Shape::LocalDateTime => "moment",
        Shape::Link | Shape::Email | Shape::Phone => "address",
        Shape::Line { .. }
        | Shape::Text { .. }
        | Shape::Rich
        | Shape::Integer { .. }
        | Shape::Choice { .. }
        | Shape::Choices { .. }
        | Shape::Image => "text",
    }
}
