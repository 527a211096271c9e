//! What forms let people choose from, named in the language of the panel. At most four queries.

use entity::{document, edition, level, sector, tag};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use serde::Serialize;

use crate::domain::content::{Field, Kind, Shape, Source, fields};
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::stage::Slot;
use crate::domain::text::{fold_text, index_text, query_terms};
use crate::store::Db;
use crate::store::error::StoreResult;
use crate::store::row::Row;
use crate::store::vocabulary::MOST_TERMS;

/// A value and its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

/// The choices of a kind's form; lists it has no field for stay empty.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    sectors: Vec<Choice>,
    levels: Vec<Choice>,
    tags: Vec<Choice>,
    programmes: Vec<Choice>,
}

impl Choices {
    /// The list behind a source; closed lists are worded by the locales.
    pub fn of(&self, source: Source) -> &[Choice] {
        match source {
            Source::Sectors => &self.sectors,
            Source::Levels => &self.levels,
            Source::Tags => &self.tags,
            Source::Programmes => &self.programmes,
            Source::Fixed(_) => &[],
        }
    }

    /// The name of a value, or the value itself when nothing is known of it.
    pub fn name<'a>(&'a self, source: Source, value: &'a str) -> &'a str {
        let found = self.of(source).iter().find(|choice| choice.value == value);
        found.map_or(value, |choice| &choice.label)
    }
}

/// Everything the form of a kind needs.
pub async fn choices(db: &impl Db, kind: Kind, locale: Locale) -> StoreResult<Choices> {
    let uses = |wanted: Source| {
        fields(kind)
            .iter()
            .any(|field| source(field) == Some(wanted))
    };
    let mut choices = Choices::default();
    if uses(Source::Sectors) {
        let rows = sector::Entity::find()
            .order_by_asc(sector::Column::Position)
            .limit(MOST_TERMS)
            .all(db.connection())
            .await?;
        let rows = rows.into_iter().map(|row| (row.id, row.code, row.names));
        choices.sectors = named("sector", rows, locale)?;
    }
    if uses(Source::Levels) {
        let rows = level::Entity::find()
            .order_by_asc(level::Column::Position)
            .limit(MOST_TERMS)
            .all(db.connection())
            .await?;
        let rows = rows.into_iter().map(|row| (row.id, row.code, row.names));
        choices.levels = named("level", rows, locale)?;
    }
    if uses(Source::Tags) {
        let rows = tag::Entity::find()
            .order_by_asc(tag::Column::Code)
            .limit(MOST_TERMS)
            .all(db.connection())
            .await?;
        let rows = rows.into_iter().map(|row| (row.id, row.code, row.names));
        choices.tags = named("tag", rows, locale)?;
    }
    if uses(Source::Programmes) {
        choices.programmes = programmes(db, locale).await?;
    }
    Ok(choices)
}

/// Programmes whose title has the words of `query`, for the chooser of the editor.
pub async fn find_programmes(
    db: &impl Db,
    locale: Locale,
    query: &str,
) -> StoreResult<Vec<Choice>> {
    let terms = query_terms(query);
    let mut found = programmes(db, locale).await?;
    found.retain(|choice| {
        let index = index_text(&choice.label);
        terms.iter().all(|term| term.is_in(&index))
    });
    Ok(found)
}

fn source(field: &Field) -> Option<Source> {
    match field.shape {
        Shape::Choice { from } | Shape::Choices { from } => Some(from),
        Shape::Line { .. }
        | Shape::Text { .. }
        | Shape::Rich
        | Shape::Date
        | Shape::LocalDateTime
        | Shape::Integer { .. }
        | Shape::Image
        | Shape::Link
        | Shape::Email
        | Shape::Phone => None,
    }
}

fn named(
    table: &'static str,
    rows: impl Iterator<Item = (i64, String, String)>,
    locale: Locale,
) -> StoreResult<Vec<Choice>> {
    rows.map(|(id, code, names)| {
        let names: LocalText = Row::of(table, id).json(&names)?;
        let label = names.nearest(locale).map(|name| name.text.to_owned());
        Ok(Choice {
            label: label.unwrap_or_else(|| code.clone()),
            value: code,
        })
    })
    .collect()
}

/// Every programme by public id, under its title in `locale` or, without one, in the first other
/// language; what is public names it before what is being written.
pub(super) async fn programmes(db: &impl Db, locale: Locale) -> StoreResult<Vec<Choice>> {
    let rows: Vec<(String, String, Option<String>, String)> = edition::Entity::find()
        .select_only()
        .column(document::Column::PublicId)
        .column(edition::Column::Locale)
        .column(edition::Column::Slot)
        .column(edition::Column::Title)
        .inner_join(document::Entity)
        .filter(document::Column::Kind.eq(Kind::Programme.as_str()))
        .filter(document::Column::TrashId.is_null())
        .filter(edition::Column::Slot.is_not_null())
        .order_by_asc(document::Column::Id)
        .order_by_asc(edition::Column::Id)
        .limit(MOST_TERMS * 8)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut best: Vec<(u8, Choice)> = Vec::new();
    for (value, tag, slot, label) in rows.into_iter().filter(|row| !row.3.is_empty()) {
        let other_language = u8::from(tag != locale.tag()) * 2;
        let not_public = u8::from(slot.as_deref() != Some(Slot::Live.as_str()));
        let rank = other_language + not_public;
        let choice = Choice { value, label };
        match best.last_mut() {
            Some((held, last)) if last.value == choice.value => {
                if rank < *held {
                    (*held, *last) = (rank, choice);
                }
            }
            Some(_) | None => best.push((rank, choice)),
        }
    }
    let mut choices: Vec<Choice> = best.into_iter().map(|(_, choice)| choice).collect();
    choices.sort_by_cached_key(|choice| fold_text(&choice.label));
    Ok(choices)
}
