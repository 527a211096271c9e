//! The form of a word, new or known, and where it would be found now: looking before saving changes nothing.

use serde::{Deserialize, Serialize};

use super::list::address;
use crate::actions::glossary::{add_term, save_term};
use crate::domain::checks::{Excerpt, TermCategory, strikes};
use crate::domain::content::FormInput;
use crate::domain::glossary::{GlossaryTerm, NOTE, WORDING, read_entry, typed_entry};
use crate::domain::id::{EditionId, GlossaryId};
use crate::domain::locale::{Direction, Locale};
use crate::domain::policy::{self, Act, GLOSSARY_KEEPERS};
use crate::domain::refusal::FieldErrors;
use crate::store::screens::glossary::{Kept, list_newest_texts, term};
use crate::store::screens::people::list_everybody;
use crate::view::{Args, Control, Navigation, OptionView};
use crate::web::admin::Panel;
use crate::web::admin::reference::{
    Crumb, FormBuilder, FormPage, FormView, Sent, saved, say, seen,
};
use crate::web::form::{Fields, Path, Query};
use crate::web::{Error, Result};

const TEMPLATE: &str = "admin/glossary/term.html";
/// The newest texts that are looked through, and the most places that are shown.
const TEXTS: u64 = 80;
const MOST_PLACES: usize = 12;

#[derive(Deserialize)]
pub struct Asked {
    locale: String,
}

#[derive(Serialize)]
struct TermPage {
    #[serde(flatten)]
    page: FormPage,
    lang: Locale,
    dir: Direction,
    texts: u64,
    places: Vec<Strike>,
}

/// A place where the word would be found.
#[derive(Serialize)]
struct Strike {
    edition: EditionId,
    title: String,
    excerpt: Excerpt,
}

pub async fn new(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let locale: Locale = asked.locale.parse().map_err(|_| Error::unreadable())?;
    policy::decide(&panel.actor(), Act::KeepGlossary(locale))?;
    let none = FieldErrors::default();
    let page = page(&panel, locale, None, &FormInput::default(), &none).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn add(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let locale: Locale = input
        .text("locale")
        .parse()
        .map_err(|_| Error::unreadable())?;
    policy::decide(&panel.actor(), Act::KeepGlossary(locale))?;
    if input.text("then") == "look" {
        return look(&panel, locale, None, &input).await;
    }
    match Sent::of(add_term(&panel.app, &panel.actor(), locale, &input).await)? {
        Sent::Saved | Sent::Stale => saved(&panel, address(locale)).await,
        Sent::Wrong(errors) => {
            panel.invalid(TEMPLATE, page(&panel, locale, None, &input, &errors).await?)
        }
    }
}

pub async fn edit(panel: Panel, Path(id): Path<GlossaryId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let kept = term(&panel.app.store, id).await?;
    let locale = kept.value.locale;
    policy::decide(&panel.actor(), Act::KeepGlossary(locale))?;
    let input = typed_entry(&kept.value);
    let page = page(&panel, locale, Some(&kept), &input, &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn save(panel: Panel, Path(id): Path<GlossaryId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let input = FormInput::new(fields.0);
    let kept = term(&panel.app.store, id).await?;
    let locale = kept.value.locale;
    policy::decide(&panel.actor(), Act::KeepGlossary(locale))?;
    if input.text("then") == "look" {
        return look(&panel, locale, Some(&kept), &input).await;
    }
    let result = save_term(&panel.app, &panel.actor(), id, seen(&input), &input).await;
    match Sent::of(result)? {
        Sent::Saved => saved(&panel, address(locale)).await,
        Sent::Wrong(errors) => {
            let mut page = page(&panel, locale, Some(&kept), &input, &errors).await?;
            page.page.lock_version = Some(seen(&input));
            panel.invalid(TEMPLATE, page)
        }
        Sent::Stale => {
            let none = FieldErrors::default();
            let theirs = form(&panel, Some(&kept), &typed_entry(&kept.value), &none).await?;
            let mut page = page(&panel, locale, Some(&kept), &input, &none).await?;
            page.page.stale = true;
            page.page.theirs = page.page.form.differences(&theirs);
            panel.conflict(TEMPLATE, page)
        }
    }
}

/// The form as typed, with the places where it would be found.
async fn look(
    panel: &Panel,
    locale: Locale,
    kept: Option<&Kept<GlossaryId, GlossaryTerm>>,
    input: &FormInput,
) -> Result {
    let errors = read_entry(input).err().unwrap_or_default();
    let fine = errors.is_empty();
    let mut page = page(panel, locale, kept, input, &errors).await?;
    page.page.lock_version = kept.map(|_| seen(input));
    match fine {
        true => panel.render(TEMPLATE, page).await,
        false => panel.invalid(TEMPLATE, page),
    }
}

async fn page(
    panel: &Panel,
    locale: Locale,
    kept: Option<&Kept<GlossaryId, GlossaryTerm>>,
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<TermPage> {
    let heading = say(
        panel,
        if kept.is_some() {
            "glossary-edit"
        } else {
            "glossary-new"
        },
        &Args::none(),
    )?;
    let action = kept.map_or("/admin/glossary".to_owned(), |kept| {
        format!("/admin/glossary/{}", kept.id)
    });
    let form = form(panel, kept, input, errors).await?;
    Ok(TermPage {
        page: FormPage {
            crumbs: vec![
                Crumb::new(
                    address(locale),
                    say(panel, "glossary-title", &Args::none())?,
                ),
                Crumb::new("", heading.clone()),
            ],
            heading,
            back: address(locale),
            lock_version: kept.map(|kept| kept.lock_version),
            form,
            stale: false,
            theirs: Vec::new(),
            removal: kept.map(|_| format!("{action}/removal")),
            action,
        },
        lang: locale,
        dir: locale.direction(),
        texts: TEXTS,
        places: places(panel, locale, input).await?,
    })
}

async fn form(
    panel: &Panel,
    kept: Option<&Kept<GlossaryId, GlossaryTerm>>,
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<FormView> {
    let mut form = FormBuilder::new(input, errors);
    let category = form.field("category", Control::Select, "glossary-category", None);
    let mut categories = Vec::new();
    for one in TermCategory::ALL {
        categories.push(OptionView {
            value: one.to_string(),
            label: say(panel, &format!("glossary-category-{one}"), &Args::none())?,
            selected: input.text("category") == one.as_str(),
        });
    }
    form.add(category.with_options(categories).required(true));
    for (key, control, max, help) in [
        (
            "preferred",
            Control::Line,
            Some(WORDING),
            Some("glossary-preferred-help"),
        ),
        (
            "variants",
            Control::Text,
            None,
            Some("glossary-variants-help"),
        ),
        (
            "note",
            Control::Line,
            Some(NOTE),
            Some("glossary-note-help"),
        ),
        ("source", Control::Line, Some(NOTE), None),
    ] {
        let label = format!("glossary-{key}");
        let field = form.field(key, control, &label, max);
        form.add(field.worded(&label, help).required(key == "preferred"));
    }
    let binding = OptionView {
        value: "true".to_owned(),
        label: say(panel, "glossary-binding-yes", &Args::none())?,
        selected: !input.text("binding").is_empty(),
    };
    let field = form.field("binding", Control::Checkboxes, "glossary-binding", None);
    form.add(field.with_options(vec![binding]));
    let owner = form.field("owner", Control::Select, "glossary-owner", None);
    form.add(owner.with_options(owners(panel, kept, input).await?));
    Ok(form.done())
}

/// Active people who keep words anywhere.
async fn owners(
    panel: &Panel,
    kept: Option<&Kept<GlossaryId, GlossaryTerm>>,
    input: &FormInput,
) -> Result<Vec<OptionView>> {
    let owner = kept.and_then(|kept| kept.value.owner);
    let typed = input.raw("owner");
    let everybody = list_everybody(&panel.app.store).await?;
    let keeps = everybody.into_iter().filter(|entry| {
        let keeper = entry
            .grants
            .iter()
            .any(|held| GLOSSARY_KEEPERS.contains(&held.grant.role));
        (entry.active && keeper) || Some(entry.id) == owner
    });
    Ok(keeps
        .map(|entry| OptionView {
            selected: typed.map_or(Some(entry.id) == owner, |typed| typed == entry.public_id),
            value: entry.public_id,
            label: entry.name,
        })
        .collect())
}

async fn places(panel: &Panel, locale: Locale, input: &FormInput) -> Result<Vec<Strike>> {
    let Ok((entry, _)) = read_entry(input) else {
        return Ok(Vec::new());
    };
    let texts = list_newest_texts(&panel.app.store, &panel.scope(), locale, TEXTS).await?;
    let found = texts.iter().flat_map(|(edition, content)| {
        let places = strikes(&entry, locale, content).into_iter();
        places.map(|excerpt| Strike {
            edition: edition.id,
            title: edition.title.clone(),
            excerpt,
        })
    });
    Ok(found.take(MOST_PLACES).collect())
}
