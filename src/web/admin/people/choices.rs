//! The choices of a right: role, city, language, kind; as options of a form and back as a [`Grant`].

use serde::Deserialize;

use super::super::visitor::Visitor;
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::scope::{Grant, Role};
use crate::store::screens::CityName;
use crate::view::{Args, Control, FieldView, OptionView};
use crate::web::Result;

/// No narrowing; unlike nothing at all, it was chosen.
const ALL: &str = "all";

/// What the form of a right sends.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub(super) struct GrantForm {
    pub role: String,
    /// Slug.
    pub city: String,
    pub text_locale: String,
    pub kind: String,
}

impl Default for GrantForm {
    fn default() -> Self {
        Self {
            role: String::new(),
            city: String::new(),
            text_locale: ALL.to_owned(),
            kind: ALL.to_owned(),
        }
    }
}

impl GrantForm {
    /// The right, or what is wrong under each input's name.
    pub(super) fn read(&self, cities: &[CityName]) -> std::result::Result<Grant, FieldErrors> {
        let mut errors = FieldErrors::default();
        let role = self.role.parse::<Role>().ok();
        let city = narrowed(&self.city, |slug| {
            cities
                .iter()
                .find(|city| city.slug == slug)
                .map(|city| city.id)
        });
        let locale = narrowed(&self.text_locale, |tag| tag.parse::<Locale>().ok());
        let kind = narrowed(&self.kind, |word| word.parse::<Kind>().ok());
        if role.is_none() {
            errors.add("role", wrong(&self.role));
        }
        for (name, value, fine) in [
            ("city", &self.city, city.is_some()),
            ("text_locale", &self.text_locale, locale.is_some()),
            ("kind", &self.kind, kind.is_some()),
        ] {
            if !fine {
                errors.add(name, wrong(value));
            }
        }
        match (role, city, locale, kind) {
            (Some(role), Some(city), Some(locale), Some(kind)) => Ok(Grant {
                role,
                city,
                locale,
                kind,
            }),
            _ => Err(errors),
        }
    }

    /// The four inputs with what was chosen and what is wrong.
    pub(super) fn fields(
        &self,
        visitor: &Visitor,
        cities: &[CityName],
        errors: &FieldErrors,
    ) -> Result<Vec<FieldView>> {
        let field = |name: &str, label: &str, options| {
            FieldView::new(name, Control::Select)
                .worded(label, None)
                .with_options(options)
                .with_error(errors.get(name))
                .required(true)
        };
        Ok(vec![
            field("role", "word-role", role_options(visitor, &self.role)?),
            field("city", "word-city", self.city_options(visitor, cities)?),
            field("text_locale", "word-locale", self.locale_options(visitor)?),
            field("kind", "word-kind", self.kind_options(visitor)?),
        ])
    }

    fn city_options(&self, visitor: &Visitor, cities: &[CityName]) -> Result<Vec<OptionView>> {
        let mut options = vec![all(visitor, "scope-all-cities", &self.city)?];
        options.extend(city_options(visitor, cities, &self.city));
        Ok(options)
    }

    fn locale_options(&self, visitor: &Visitor) -> Result<Vec<OptionView>> {
        let mut options = vec![all(visitor, "scope-all-locales", &self.text_locale)?];
        for locale in Locale::ALL {
            let label = say(visitor, &format!("locale-{locale}"))?;
            options.push(option(locale.tag(), label, &self.text_locale));
        }
        Ok(options)
    }

    fn kind_options(&self, visitor: &Visitor) -> Result<Vec<OptionView>> {
        let mut options = vec![all(visitor, "scope-all-kinds", &self.kind)?];
        for kind in Kind::ALL {
            let label = say(visitor, &format!("kind-{kind}"))?;
            options.push(option(kind.as_str(), label, &self.kind));
        }
        Ok(options)
    }
}

pub(super) fn role_options(visitor: &Visitor, chosen: &str) -> Result<Vec<OptionView>> {
    Role::ALL
        .iter()
        .map(|role| {
            let label = say(visitor, &format!("role-{role}"))?;
            Ok(option(role.as_str(), label, chosen))
        })
        .collect()
}

pub(in crate::web::admin) fn city_options(
    visitor: &Visitor,
    cities: &[CityName],
    chosen: &str,
) -> Vec<OptionView> {
    cities
        .iter()
        .map(|city| option(&city.slug, city_name(visitor.locale(), city), chosen))
        .collect()
}

pub(in crate::web::admin) fn city_name(locale: Locale, city: &CityName) -> String {
    city.names
        .nearest(locale)
        .map_or_else(|| city.slug.clone(), |name| name.text.to_owned())
}

/// The languages of the panel, in their own names.
pub(in crate::web::admin) fn panel_locales(chosen: &str) -> Vec<OptionView> {
    Locale::ALL
        .into_iter()
        .map(|locale| option(locale.tag(), locale.native_name().to_owned(), chosen))
        .collect()
}

fn narrowed<T>(value: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    match value {
        ALL => Some(None),
        one => read(one).map(Some),
    }
}

pub(super) fn wrong(value: &str) -> FieldError {
    if value.is_empty() {
        FieldError::new("error-required")
    } else {
        FieldError::new("error-unknown-choice").with("choice", value)
    }
}

fn all(visitor: &Visitor, key: &str, chosen: &str) -> Result<OptionView> {
    Ok(option(ALL, say(visitor, key)?, chosen))
}

fn say(visitor: &Visitor, key: &str) -> Result<String> {
    let words = visitor.app.views.words();
    words
        .plain(visitor.locale(), key, &Args::none())
        .map_err(crate::web::Error::fault)
}

fn option(value: &str, label: String, chosen: &str) -> OptionView {
    OptionView {
        value: value.to_owned(),
        label,
        selected: value == chosen,
    }
}
