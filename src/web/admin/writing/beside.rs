//! Beside the form: the values of a text in words, facts in which languages disagree, and the national definition.

use serde::Serialize;

use super::edit;
use super::form_values::Values;
use super::named::{Named, Names};
use crate::domain::content::{Kind, drifted_facts, fields};
use crate::domain::locale::Locale;
use crate::store::screens::choices::choices;
use crate::store::screens::text::{OtherText, TextScreen};
use crate::web::Result;
use crate::web::admin::Panel;

/// A filled field in words.
#[derive(Serialize)]
pub(super) struct ValueView {
    pub key: &'static str,
    pub text: String,
}

/// Facts in which another language says something else.
#[derive(Serialize)]
pub(super) struct Drift {
    locale: Locale,
    href: String,
    facts: Vec<DriftedFact>,
}

#[derive(Serialize)]
struct DriftedFact {
    key: &'static str,
    theirs: String,
}

/// What an offer rests on and cannot change.
#[derive(Serialize)]
pub(super) struct National {
    title: Named,
    href: String,
    values: Vec<ValueView>,
}

pub(super) fn value_views(kind: Kind, values: Values<'_>, names: &Names<'_>) -> Vec<ValueView> {
    fields(kind)
        .iter()
        .map(|field| ValueView {
            key: field.key,
            text: values.words(field, names),
        })
        .filter(|value| !value.text.is_empty())
        .collect()
}

pub(super) fn drifts(screen: &TextScreen, names: &Names<'_>) -> Vec<Drift> {
    let mine = &screen.head.content;
    let drift = |other: &OtherText| {
        let differing = drifted_facts(mine, &other.content);
        let facts = fields(mine.kind())
            .iter()
            .filter(|field| differing.contains(&field.key))
            .map(|field| DriftedFact {
                key: field.key,
                theirs: Values::Kept(&other.content).words(field, names),
            })
            .collect();
        Drift {
            locale: other.edition.locale,
            href: edit::address(other.edition.id),
            facts,
        }
    };
    let all = screen.others.iter().map(drift);
    all.filter(|drift| !drift.facts.is_empty()).collect()
}

pub(super) async fn national(panel: &Panel, screen: &TextScreen) -> Result<Option<National>> {
    let Some(programme) = &screen.programme else {
        return Ok(None);
    };
    let choices = choices(&panel.app.store, Kind::Programme, panel.locale()).await?;
    let names = Names {
        words: panel.app.views.words(),
        locale: panel.locale(),
        choices: &choices,
    };
    let edition = &programme.edition;
    let mut values = value_views(Kind::Programme, Values::Kept(&programme.content), &names);
    values.retain(|value| !matches!(value.key, "title" | "slug" | "body" | "source"));
    Ok(Some(National {
        title: Named::new(&edition.title, edition.locale),
        href: format!("/admin/documents/{}", edition.document.public_id),
        values,
    }))
}
