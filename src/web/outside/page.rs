//! The text, the comment form, the question before an answer, and the thanks.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{Html, IntoResponse as _, Response};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::actions::images::rendition;
use crate::actions::outside::{self, OpenLink};
use crate::app::App;
use crate::config::Secret;
use crate::domain::actor::Actor;
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::domain::outside::judge_answer;
use crate::domain::refusal::FieldErrors;
use crate::domain::review::Verdict;
use crate::domain::rich_text::BlockId;
use crate::domain::rich_text::html::Html as BlockHtml;
use crate::store::screens;
use crate::view::{Control, FieldView, OptionView, Page};
use crate::web::form::{Fields, Path, Query, mend};
use crate::web::{Error, Result, error};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

#[derive(Serialize)]
struct ReviewPage {
    page: Page,
    /// Start of every address of this link.
    base: String,
    text: TextView,
    who: String,
    request: String,
    expires_at: Timestamp,
    /// The answer counts for a step.
    counts: bool,
    name: FieldView,
    words: FieldView,
    comment: FieldView,
    place: FieldView,
    /// The comment was kept.
    commented: bool,
    /// The answer to be confirmed.
    confirm: Option<Verdict>,
    typed_name: String,
    typed_words: String,
}

#[derive(Serialize)]
struct TextView {
    locale: Locale,
    kind: Kind,
    title: String,
    summary: String,
    desk: Option<String>,
    image: Option<Picture>,
    blocks: Vec<BlockView>,
    facts: Vec<FactView>,
}

#[derive(Serialize)]
struct Picture {
    src: String,
    alt: String,
    width: u32,
    height: u32,
}

#[derive(Serialize)]
struct BlockView {
    id: Option<BlockId>,
    html: BlockHtml,
}

#[derive(Serialize)]
struct FactView {
    key: &'static str,
    text: String,
}

#[derive(Serialize)]
struct ThanksPage {
    page: Page,
    verdict: Verdict,
}

/// What a form brought.
#[derive(Default)]
struct Shown {
    fields: Fields,
    errors: FieldErrors,
    commented: bool,
    confirm: Option<Verdict>,
}

/// Fields that stand in places of their own, or are our own affair.
const NOT_FACTS: &[&str] = &["title", "summary", "lead_image", "body", "slug"];

pub async fn read(
    State(app): State<App>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
) -> Result {
    let link = outside::open(&app, &Secret::new(token.clone())).await;
    let link = link.map_err(over)?;
    let page = review_page(&app, &token, &link, &asked, Shown::default()).await?;
    show(&app, "outside/review.html", page.page.locale, &page)
}

/// First the question, then, confirmed, the answer.
pub async fn answer(
    State(app): State<App>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
    form: Fields,
) -> Result {
    let secret = Secret::new(token.clone());
    let link = outside::peek(&app, &secret).await.map_err(over)?;
    let (name, words) = (form.get("name").to_owned(), form.get("words").to_owned());
    let Ok(verdict) = form.get("verdict").parse::<Verdict>() else {
        return Err(Error::unreadable());
    };
    if let Err(errors) = judge_answer(&name, &words) {
        let shown = Shown {
            fields: form,
            errors,
            ..Shown::default()
        };
        let page = review_page(&app, &token, &link, &asked, shown).await?;
        return invalid(&app, &page);
    }
    if form.get("confirmed") != "yes" {
        let shown = Shown {
            fields: form,
            confirm: Some(verdict),
            ..Shown::default()
        };
        let page = review_page(&app, &token, &link, &asked, shown).await?;
        return show(&app, "outside/confirm.html", page.page.locale, &page);
    }
    let done = outside::answer(&app, &secret, verdict, &name, &words).await;
    done.map_err(over)?;
    let locale = screens::outside::language(&asked.lang, link.invitation.locale);
    let page = ThanksPage {
        page: Page::new(locale, String::new(), app.clock.now()),
        verdict,
    };
    show(&app, "outside/thanks.html", locale, &page)
}

pub async fn comment(
    State(app): State<App>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
    form: Fields,
) -> Result {
    let secret = Secret::new(token.clone());
    let link = outside::peek(&app, &secret).await.map_err(over)?;
    let block = form.get("place").to_owned();
    let field = if block.is_empty() { "" } else { "body" };
    let said = outside::comment(&app, &secret, field, &block, form.get("comment")).await;
    match mend(said)? {
        Ok(()) => {
            let shown = Shown {
                commented: true,
                ..Shown::default()
            };
            let page = review_page(&app, &token, &link, &asked, shown).await?;
            show(&app, "outside/review.html", page.page.locale, &page)
        }
        Err(errors) => {
            let shown = Shown {
                fields: form,
                errors,
                ..Shown::default()
            };
            let page = review_page(&app, &token, &link, &asked, shown).await?;
            invalid(&app, &page)
        }
    }
}

/// A picture of this very text, and no other.
pub async fn picture(
    State(app): State<App>,
    Path((token, asset, size)): Path<(String, String, String)>,
) -> Result<Response> {
    let link = outside::peek(&app, &Secret::new(token))
        .await
        .map_err(over)?;
    if !link.standing.head.content.image_ids().contains(&asset) {
        return Err(Error::gone());
    }
    let found = rendition(&app, &Actor::System, &asset, &size).await?;
    let mut headers = HeaderMap::new();
    if let Ok(kind) = HeaderValue::from_str(&found.mime) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    Ok((headers, found.bytes).into_response())
}

/// A wrong, expired, revoked, used or overtaken link: one and the same page.
fn over(error: crate::actions::ActionError) -> Error {
    match error {
        crate::actions::ActionError::NotFound(_) | crate::actions::ActionError::Stale => {
            Error::gone()
        }
        other => other.into(),
    }
}

fn show(app: &App, template: &str, locale: Locale, page: &impl Serialize) -> Result {
    Ok(Html(app.views.render(template, locale, page)?).into_response())
}

fn invalid(app: &App, page: &ReviewPage) -> Result {
    let html = app
        .views
        .render("outside/review.html", page.page.locale, page)?;
    Ok(error::invalid(html))
}

async fn review_page(
    app: &App,
    token: &str,
    link: &OpenLink,
    asked: &Asked,
    shown: Shown,
) -> Result<ReviewPage> {
    let OpenLink {
        invitation,
        standing,
    } = link;
    let (edition, content) = (&standing.edition, &standing.head.content);
    let base = format!("/review/{token}");
    let pictures = format!("{base}/images/");
    let text = screens::outside::text(&app.store, edition, content, pictures).await?;
    let locale = screens::outside::language(&asked.lang, invitation.locale);
    let facts = content.filled().filter(|(field, _)| {
        use crate::domain::content::Shape;
        let coded = matches!(field.shape, Shape::Choice { .. } | Shape::Choices { .. });
        !coded && !NOT_FACTS.contains(&field.key)
    });
    let blocks = content.body().into_iter().flat_map(|body| &body.blocks);
    let places = blocks.filter_map(|block| {
        let id = block.id()?.as_str().to_owned();
        let words: String = block.words().chars().take(80).collect();
        (!words.trim().is_empty()).then(|| OptionView {
            selected: shown.fields.get("place") == id,
            value: id,
            label: words,
        })
    });
    let area = |key: &str, label: &str, help: Option<&str>, control: Control| {
        FieldView::new(key, control)
            .worded(label, help)
            .with_value(shown.fields.get(key))
            .with_error(shown.errors.get(key))
    };
    Ok(ReviewPage {
        page: Page::new(locale, base.clone(), app.clock.now()),
        who: invitation.who.name.clone(),
        request: invitation.request.clone(),
        expires_at: invitation.expires_at,
        counts: invitation.step.is_some(),
        name: area(
            "name",
            "outside-your-name",
            Some("outside-your-name-help"),
            Control::Line,
        )
        .required(true),
        words: area("words", "outside-words", None, Control::Text),
        comment: area(
            "comment",
            "talk-words",
            Some("outside-comment-help"),
            Control::Text,
        ),
        place: FieldView::new("place", Control::Select)
            .worded("talk-place", Some("outside-place-help"))
            .with_options(places.collect()),
        commented: shown.commented,
        confirm: shown.confirm,
        typed_name: shown.fields.get("name").to_owned(),
        typed_words: shown.fields.get("words").to_owned(),
        base,
        text: TextView {
            locale: edition.locale,
            kind: edition.document.kind,
            title: content.title().to_owned(),
            summary: content.text("summary").to_owned(),
            desk: text
                .desk
                .as_ref()
                .and_then(|names| names.nearest(locale))
                .map(|name| name.text.to_owned()),
            image: text.lead_image.map(|source| Picture {
                src: source.src,
                width: source.width,
                height: source.height,
                alt: content
                    .image("lead_image")
                    .map(|image| image.alt.clone())
                    .unwrap_or_default(),
            }),
            blocks: text
                .blocks
                .into_iter()
                .map(|(id, html)| BlockView { id, html })
                .collect(),
            facts: facts
                .map(|(field, value)| FactView {
                    key: field.key,
                    text: value.plain(),
                })
                .collect(),
        },
    })
}
