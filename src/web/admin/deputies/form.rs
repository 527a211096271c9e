//! What is typed to name a deputy.

use jiff::civil::Date;
use serde::Deserialize;

use crate::domain::content::Kind;
use crate::domain::deputy::{Delegation, MOST_REASON};
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::screens::CityName;
use crate::store::screens::deputies::DeputiesScreen;
use crate::view::{Args, Control, FieldView, OptionView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reference::parts::{Named, say};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct DeputyForm {
    /// Public id; empty = oneself.
    pub from: String,
    /// Public id.
    pub to: String,
    /// Slug; empty = all that the absent person has.
    pub city: String,
    pub text_locale: String,
    pub kind: String,
    pub starts_on: String,
    pub ends_on: String,
    pub reason: String,
}

impl DeputyForm {
    /// The delegation, or what is wrong under each input's name.
    pub fn read(
        &self,
        screen: &DeputiesScreen,
        oneself: PersonId,
    ) -> std::result::Result<Delegation, FieldErrors> {
        let mut errors = FieldErrors::default();
        let known = |public_id: &str| {
            let found = screen.people.iter().find(|one| one.public_id == public_id);
            found.map(|one| one.id)
        };
        let from = match self.from.as_str() {
            "" => Some(oneself),
            other => known(other),
        };
        let to = known(&self.to);
        if from.is_none() {
            errors.add("from", unknown(&self.from));
        }
        if to.is_none() {
            errors.add("to", unknown(&self.to));
        }
        let city = screen.cities.iter().find(|city| city.slug == self.city);
        let locale: Option<Locale> = self.text_locale.parse().ok();
        let kind: Option<Kind> = self.kind.parse().ok();
        for (name, value, found) in [
            ("city", &self.city, city.is_some()),
            ("text_locale", &self.text_locale, locale.is_some()),
            ("kind", &self.kind, kind.is_some()),
        ] {
            if !value.is_empty() && !found {
                errors.add(name, unknown(value));
            }
        }
        let starts_on = day(&mut errors, "starts_on", &self.starts_on);
        let ends_on = day(&mut errors, "ends_on", &self.ends_on);
        if self.reason.trim().is_empty() {
            errors.add("reason", FieldError::new("error-required"));
        }
        match (from, to) {
            (Some(from), Some(to)) => errors.or(Delegation {
                from,
                to,
                city: city.map(|city| city.id),
                locale,
                kind,
                starts_on,
                ends_on,
                reason: self.reason.clone(),
            }),
            (_, _) => Err(errors),
        }
    }

    /// The inputs with what was typed and what is wrong; `for_others` adds whose deputy it is.
    pub fn fields(
        &self,
        panel: &Panel,
        screen: &DeputiesScreen,
        for_others: bool,
        errors: &FieldErrors,
    ) -> Result<Vec<FieldView>> {
        let none = Args::none();
        let mut fields = Vec::new();
        let select = |key: &str, label: &str, help: Option<&str>, options: Vec<OptionView>| {
            FieldView::new(key, Control::Select)
                .worded(label, help)
                .with_error(errors.get(key))
                .with_options(options)
        };
        if for_others {
            let mut people = vec![option(
                "",
                say(panel, "deputies-myself", &none)?,
                &self.from,
            )];
            people.extend(names(screen, &self.from));
            let help = Some("deputies-from-help");
            fields.push(select("from", "deputies-from", help, people));
        }
        let me = panel.person().id;
        let mut people = names(screen, &self.to);
        if !for_others {
            let own = screen.people.iter().find(|one| one.id == me);
            people.retain(|one| own.is_none_or(|own| own.public_id != one.value));
        }
        let help = Some("deputies-to-help");
        fields.push(select("to", "deputies-to", help, people).required(true));
        for (key, value) in [("starts_on", &self.starts_on), ("ends_on", &self.ends_on)] {
            let label = format!("deputies-{}", key.replace('_', "-"));
            let field = FieldView::new(key, Control::Date)
                .worded(&label, None)
                .with_value(value.clone())
                .with_error(errors.get(key));
            fields.push(field.required(true));
        }
        let reason = FieldView::new("reason", Control::Line)
            .worded("word-reason", Some("deputies-reason-help"))
            .with_value(self.reason.clone())
            .with_error(errors.get("reason"))
            .with_limits(None, i64::try_from(MOST_REASON).ok());
        fields.push(reason.required(true));
        let all = say(panel, "scope-all-cities", &none)?;
        let mut cities = vec![option("", all, &self.city)];
        for city in &screen.cities {
            cities.push(option(&city.slug, name_of(panel, city), &self.city));
        }
        fields.push(select(
            "city",
            "word-city",
            Some("deputies-scope-help"),
            cities,
        ));
        let all = say(panel, "scope-all-locales", &none)?;
        let mut locales = vec![option("", all, &self.text_locale)];
        for locale in Locale::ALL {
            let label = say(panel, &format!("locale-{locale}"), &none)?;
            locales.push(option(locale.tag(), label, &self.text_locale));
        }
        fields.push(select("text_locale", "word-locale", None, locales));
        let all = say(panel, "scope-all-kinds", &none)?;
        let mut kinds = vec![option("", all, &self.kind)];
        for kind in Kind::ALL {
            let label = say(panel, &format!("kinds-{kind}"), &none)?;
            kinds.push(option(kind.as_str(), label, &self.kind));
        }
        fields.push(select("kind", "word-kind", None, kinds));
        Ok(fields)
    }
}

fn names(screen: &DeputiesScreen, chosen: &str) -> Vec<OptionView> {
    let one = |person: &crate::store::screens::people::PersonEntry| {
        option(&person.public_id, person.name.clone(), chosen)
    };
    screen.people.iter().map(one).collect()
}

fn option(value: &str, label: String, chosen: &str) -> OptionView {
    OptionView {
        value: value.to_owned(),
        label,
        selected: value == chosen,
    }
}

fn name_of(panel: &Panel, city: &CityName) -> String {
    Named::of(&city.names, panel.locale(), &city.slug).text
}

fn unknown(value: &str) -> FieldError {
    if value.is_empty() {
        FieldError::new("error-required")
    } else {
        FieldError::new("error-unknown-choice").with("choice", value)
    }
}

/// The first day of the calendar stands for one that is wrong.
fn day(errors: &mut FieldErrors, key: &str, text: &str) -> Date {
    match text.parse::<Date>() {
        Ok(day) if text.len() == 10 => day,
        Ok(_) | Err(_) => {
            let key_of = match text.is_empty() {
                true => "error-required",
                false => "error-not-a-date",
            };
            errors.add(key, FieldError::new(key_of));
            Date::ZERO
        }
    }
}
