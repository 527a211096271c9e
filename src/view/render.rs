//! Owns the template engine: one environment for each locale, strict about undefined values.
//! Must never be handed text that claims to be safe HTML except from the generators of this crate.

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, UndefinedBehavior, Value, value};
use serde::Serialize;
use std::sync::Arc;

use super::dates::{Dates, DatesError};
use super::words::{Words, WordsError};
use super::{escape, functions};
use crate::domain::locale::Locale;

/// Why nothing can be shown.
#[derive(Debug, thiserror::Error)]
pub enum ViewError {
    #[error(transparent)]
    Words(#[from] WordsError),
    #[error(transparent)]
    Dates(#[from] DatesError),
    #[error("template {template}: {source:#}")]
    Template {
        template: String,
        source: minijinja::Error,
    },
    #[error("no environment for {0}")]
    Locale(Locale),
}

/// A mail ready to be put in an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub subject: String,
    pub html: String,
    pub text: String,
}

/// Renders any template in any locale. Load it once and share it.
pub struct Views {
    words: Arc<Words>,
    environments: Vec<(Locale, Environment<'static>)>,
}

impl Views {
    /// Reads words and prepares the environments; templates are compiled when first used.
    pub fn load() -> Result<Self, ViewError> {
        let words = Arc::new(Words::load()?);
        let environments = Locale::ALL
            .into_iter()
            .map(|locale| Ok((locale, environment(locale, &words)?)))
            .collect::<Result<Vec<_>, ViewError>>()?;
        Ok(Self {
            words,
            environments,
        })
    }

    /// The messages, for titles and other single sentences outside templates.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Renders `template` (a path under `templates/`) with the values of `context`.
    pub fn render(
        &self,
        template: &str,
        locale: Locale,
        context: impl Serialize,
    ) -> Result<String, ViewError> {
        self.render_value(template, locale, Value::from(value::Serde(context)))
    }

    /// Renders `emails/<name>.subject.txt`, `.html` and `.txt` with the same context.
    pub fn render_mail(
        &self,
        name: &str,
        locale: Locale,
        context: impl Serialize,
    ) -> Result<Mail, ViewError> {
        let context = Value::from(value::Serde(context));
        let part = |ending: &str| {
            self.render_value(&format!("emails/{name}.{ending}"), locale, context.clone())
        };
        Ok(Mail {
            subject: part("subject.txt")?.trim().to_owned(),
            html: part("html")?,
            text: part("txt")?,
        })
    }

    /// Compiles every template, so that `mihan check` and tests find a broken one before a reader.
    pub fn check(&self) -> Result<(), ViewError> {
        for (_, environment) in &self.environments {
            for name in functions::template_names() {
                environment
                    .get_template(&name)
                    .map_err(|source| failed(&name, source))?;
            }
        }
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn render_text(
        &self,
        source: &str,
        locale: Locale,
        context: impl Serialize,
    ) -> Result<String, ViewError> {
        self.environment(locale)?
            .template_from_named_str("test.html", source)
            .and_then(|template| template.render(Value::from(value::Serde(context))))
            .map_err(|fault| failed("test.html", fault))
    }

    fn render_value(
        &self,
        template: &str,
        locale: Locale,
        context: Value,
    ) -> Result<String, ViewError> {
        self.environment(locale)?
            .get_template(template)
            .and_then(|found| found.render(context))
            .map_err(|source| failed(template, source))
    }

    fn environment(&self, locale: Locale) -> Result<&Environment<'static>, ViewError> {
        self.environments
            .iter()
            .find(|(of, _)| *of == locale)
            .map(|(_, environment)| environment)
            .ok_or(ViewError::Locale(locale))
    }
}

/// One environment for each locale rather than a `locale` in each context: macros of imported
/// files do not see the context, but they do see globals and functions.
fn environment(locale: Locale, words: &Arc<Words>) -> Result<Environment<'static>, ViewError> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map_err(|source| failed("the syntax", source))?,
    );
    environment.set_debug(cfg!(debug_assertions));
    environment.set_formatter(escape::format);
    functions::set_loader(&mut environment);
    environment.add_global("locale", locale.tag());
    environment.add_global("dir", locale.direction().as_str());
    functions::add_words(&mut environment, locale, words);
    functions::add_numbers(&mut environment, locale, words);
    functions::add_dates(
        &mut environment,
        locale,
        words,
        Arc::new(Dates::new(locale)?),
    );
    functions::add_markup(&mut environment);
    Ok(environment)
}

fn failed(template: &str, source: minijinja::Error) -> ViewError {
    ViewError::Template {
        template: template.to_owned(),
        source,
    }
}
