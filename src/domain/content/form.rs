//! A submitted form → [`Content`], with an error for each field that is wrong.
//!
//! A draft may lack anything; what is there must have the right shape.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use unicode_segmentation::UnicodeSegmentation as _;

use super::field::{Field, Shape, Source};
use super::value::{Image, Value};
use super::{Content, Kind, fields};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::rich_text::RichText;
use crate::domain::schedule::WallTime;

/// What was typed, by input name, as it came. Image inputs are `<key>.asset`, `.alt`,
/// `.decorative`, `.credit`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormInput(BTreeMap<String, Vec<String>>);

/// The reference data that choices are checked against.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub sectors: BTreeSet<String>,
    pub levels: BTreeSet<String>,
    pub tags: BTreeSet<String>,
    /// Public ids.
    pub programmes: BTreeSet<String>,
    /// Public ids of the images that the desk may place.
    pub images: BTreeSet<String>,
}

impl FormInput {
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut inputs: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            inputs.entry(name).or_default().push(value);
        }
        Self(inputs)
    }

    /// Adds a value to an input.
    pub fn add(&mut self, name: &str, value: &str) {
        let values = self.0.entry(name.to_owned()).or_default();
        values.push(value.to_owned());
    }

    /// The first value of an input, trimmed; empty when absent.
    pub fn text(&self, name: &str) -> &str {
        self.0
            .get(name)
            .and_then(|values| values.first())
            .map_or("", |value| value.trim())
    }

    /// The first value of an input as it came.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .and_then(|values| values.first())
            .map(String::as_str)
    }

    /// Every name with every value, as typed.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| {
            let values = values.iter().map(String::as_str);
            values.map(move |value| (name.as_str(), value))
        })
    }

    /// Every filled value of an input.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let values = self.0.get(name).map(Vec::as_slice).unwrap_or_default();
        values
            .iter()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
            .collect()
    }
}

/// Reads the fields of a kind. The body comes already parsed, because only the caller knows
/// whether it was typed as Markdown or made by the editor.
pub fn from_form(
    kind: Kind,
    input: &FormInput,
    body: Option<RichText>,
    vocabulary: &Vocabulary,
) -> Result<Content, FieldErrors> {
    let mut content = Content::empty(kind);
    let mut errors = FieldErrors::default();
    for field in fields(kind) {
        match read_field(field, input, &body, vocabulary) {
            Ok(Some(value)) => {
                content.values.insert(field.key, value);
            }
            Ok(None) => {}
            Err(error) => errors.add(field.key, error),
        }
    }
    check_images(&content, vocabulary, &mut errors);
    check_order(&content, &mut errors);
    errors.or(content)
}

/// What stands against a text that was put together from others: images of another desk, an end before the start, and
/// a body too large to be read again.
pub fn recheck(content: &Content, vocabulary: &Vocabulary) -> FieldErrors {
    let mut errors = FieldErrors::default();
    check_images(content, vocabulary, &mut errors);
    check_order(content, &mut errors);
    if let Some(Err(problem)) = content.body().map(RichText::check_bounds) {
        let arguments = problem.arguments().into_iter();
        let error = arguments.fold(FieldError::new(problem.key()), |error, (name, value)| {
            error.with(name, value)
        });
        errors.add("body", error);
    }
    errors
}

/// Reads a line or a longer text that was typed outside its form; none = empty.
pub(super) fn read_prose(shape: Shape, text: &str) -> Result<Option<Value>, FieldError> {
    let text = text.trim();
    match text.is_empty() {
        true => Ok(None),
        false => read_filled(shape, text, &Vocabulary::default()).map(Some),
    }
}

fn read_field(
    field: &Field,
    input: &FormInput,
    body: &Option<RichText>,
    vocabulary: &Vocabulary,
) -> Result<Option<Value>, FieldError> {
    let text = input.text(field.key);
    if let Shape::Image = field.shape {
        return Ok(read_image(field.key, input).map(Value::Image));
    }
    if let Shape::Rich = field.shape {
        return Ok(body
            .clone()
            .filter(|body| !body.is_empty())
            .map(Value::Rich));
    }
    if let Shape::Choices { from } = field.shape {
        return read_choices(&input.all(field.key), from, vocabulary);
    }
    if text.is_empty() {
        return Ok(None);
    }
    read_filled(field.shape, text, vocabulary).map(Some)
}

fn read_filled(shape: Shape, text: &str, vocabulary: &Vocabulary) -> Result<Value, FieldError> {
    match shape {
        Shape::Line { max } => {
            // A no-break space is a writer's own: « Titre : suite ».
            let parts = text.split(|letter: char| letter.is_whitespace() && !is_no_break(letter));
            let line: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
            within(line.join(" "), max)
        }
        Shape::Text { max } => within(text.replace("\r\n", "\n"), max),
        Shape::Date => match text.parse::<Date>() {
            Ok(date) if text.len() == 10 => Ok(Value::Text(date.to_string())),
            Ok(_) | Err(_) => Err(FieldError::new("error-not-a-date")),
        },
        Shape::LocalDateTime => match WallTime::parse(text) {
            Ok(time) => Ok(Value::Text(time.to_string())),
            Err(_) => Err(FieldError::new("error-not-a-time")),
        },
        Shape::Integer { min, max } => match text.parse::<i64>() {
            Ok(number) if (min..=max).contains(&number) => Ok(Value::Integer(number)),
            Ok(_) => Err(FieldError::new("error-out-of-range")
                .with("min", min)
                .with("max", max)),
            Err(_) => Err(FieldError::new("error-not-a-number")),
        },
        Shape::Choice { from } => known(text, from, vocabulary).map(Value::Text),
        Shape::Link => link(text),
        Shape::Email => match is_email(text) {
            true => within(text.to_owned(), 254),
            false => Err(FieldError::new("error-bad-email")),
        },
        Shape::Phone => match is_phone(text) {
            true => within(text.to_owned(), 24),
            false => Err(FieldError::new("error-bad-phone")),
        },
        Shape::Choices { .. } | Shape::Image | Shape::Rich => Ok(Value::Text(text.to_owned())),
    }
}

const fn is_no_break(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{202F}')
}

fn within(text: String, max: usize) -> Result<Value, FieldError> {
    let actual = text.graphemes(true).count();
    if actual > max {
        return Err(FieldError::new("error-too-long")
            .with("max", max)
            .with("actual", actual));
    }
    if text
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\t')
    {
        return Err(FieldError::new("error-control-character"));
    }
    Ok(Value::Text(text))
}

fn read_choices(
    chosen: &[&str],
    from: Source,
    vocabulary: &Vocabulary,
) -> Result<Option<Value>, FieldError> {
    let mut items = Vec::new();
    for choice in chosen {
        let choice = known(choice, from, vocabulary)?;
        if !items.contains(&choice) {
            items.push(choice);
        }
    }
    Ok((!items.is_empty()).then_some(Value::List(items)))
}

fn known(choice: &str, from: Source, vocabulary: &Vocabulary) -> Result<String, FieldError> {
    let found = match from {
        Source::Sectors => vocabulary.sectors.contains(choice),
        Source::Levels => vocabulary.levels.contains(choice),
        Source::Tags => vocabulary.tags.contains(choice),
        Source::Programmes => vocabulary.programmes.contains(choice),
        Source::Fixed(values) => values.contains(&choice),
    };
    if found {
        Ok(choice.to_owned())
    } else {
        Err(FieldError::new("error-unknown-choice").with("choice", choice))
    }
}

fn link(text: &str) -> Result<Value, FieldError> {
    let bad = || FieldError::new("error-bad-link");
    let url = url::Url::parse(text).map_err(|_| bad())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(bad());
    }
    within(url.to_string(), 2000)
}

/// What was typed for a field of words, checked for its length and letters as in a whole form.
pub fn read_line_or_text(field: &Field, text: &str) -> Result<Value, FieldError> {
    read_filled(field.shape, text.trim(), &Vocabulary::default())
}

/// Whether this has the form of an address that mail can be sent to.
pub fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else {
        return false;
    };
    !local.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && text.len() <= 254
        && text
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"".contains(c))
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (8..=15).contains(&digits)
        && text
            .chars()
            .enumerate()
            .all(|(at, c)| c.is_ascii_digit() || " .-()".contains(c) || (at == 0 && c == '+'))
}

fn read_image(key: &str, input: &FormInput) -> Option<Image> {
    let part = |name: &str| input.text(&format!("{key}.{name}")).to_owned();
    let asset = part("asset");
    (!asset.is_empty()).then(|| Image {
        asset,
        alt: part("alt"),
        decorative: !part("decorative").is_empty(),
        credit: part("credit"),
    })
}

/// An image of another desk reads as if it did not exist.
fn check_images(content: &Content, vocabulary: &Vocabulary, errors: &mut FieldErrors) {
    for (field, value) in content.filled() {
        let ids = match value {
            Value::Image(image) => vec![image.asset.clone()],
            Value::Rich(body) => body.asset_ids(),
            Value::Text(_) | Value::Integer(_) | Value::List(_) => continue,
        };
        if ids.iter().any(|id| !vocabulary.images.contains(id)) {
            errors.add(field.key, FieldError::new("error-unknown-image"));
        }
    }
}

/// What begins must not end before it began.
fn check_order(content: &Content, errors: &mut FieldErrors) {
    for (from, until) in [
        ("starts", "ends"),
        ("registration_from", "registration_until"),
    ] {
        let (start, end) = (content.text(from), content.text(until));
        if !start.is_empty() && !end.is_empty() && end < start {
            errors.add(until, FieldError::new("error-ends-before-start"));
        }
    }
}
