//! Owns what the `field` macro of `components/field.html` is given: one finished form field.
//! Must never validate: values and errors arrive from the domain and are shown as they are.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::locale::{Direction, Locale};
use crate::domain::refusal::FieldError;

/// One field of a form. Make it with [`FieldView::new`] and the `with_` methods.
#[derive(Clone, Debug, Serialize)]
pub struct FieldView {
    /// Name of the input.
    pub key: String,
    /// Id of the input, `f-<key>`; label, help and error hang on it.
    pub id: String,
    pub control: Control,
    pub label_key: String,
    pub help_key: Option<String>,
    /// What was typed or stored, as text; several chosen values are in `options`.
    pub value: String,
    pub error: Option<Message>,
    pub required: bool,
    /// Characters of a text, or the greatest number.
    pub max: Option<i64>,
    pub min: Option<i64>,
    /// Direction and language of the value; without them the browser decides by the text.
    pub dir: Option<Direction>,
    pub lang: Option<Locale>,
    pub options: Vec<OptionView>,
    /// The parts of an image, when the control is one.
    pub image: Option<ImageView>,
}

/// Which input a field gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Control {
    Line,
    Text,
    Markdown,
    Date,
    DateTime,
    Integer,
    Select,
    Checkboxes,
    Image,
    Link,
    Email,
    Phone,
    Password,
}

/// One value to choose; `label` is already worded, because many come from data.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OptionView {
    pub value: String,
    pub label: String,
    pub selected: bool,
}

/// An image in a form: inputs `<key>.asset`, `.alt`, `.decorative`, `.credit`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ImageView {
    pub asset: String,
    pub alt: String,
    pub decorative: bool,
    pub credit: String,
    /// Query of the chooser's and the upload's addresses: whose pictures (`?city=…`).
    pub query: String,
    /// Pictures to choose from without a script.
    pub offered: Vec<OptionView>,
}

/// A sentence to be worded by the template: a key and its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    pub key: String,
    pub args: BTreeMap<String, String>,
}

impl FieldView {
    /// A field whose label is `field-<key>` and whose help is `field-<key>-help`.
    pub fn new(key: &str, control: Control) -> Self {
        Self {
            key: key.to_owned(),
            id: format!("f-{key}"),
            control,
            label_key: format!("field-{key}"),
            help_key: Some(format!("field-{key}-help")),
            value: String::new(),
            error: None,
            required: false,
            max: None,
            min: None,
            dir: None,
            lang: None,
            options: Vec::new(),
            image: None,
        }
    }

    /// Words it with other keys than those made from its name.
    #[must_use]
    pub fn worded(mut self, label_key: &str, help_key: Option<&str>) -> Self {
        self.label_key = label_key.to_owned();
        self.help_key = help_key.map(ToOwned::to_owned);
        self
    }

    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    #[must_use]
    pub fn with_error(mut self, error: Option<&FieldError>) -> Self {
        self.error = error.map(Message::from);
        self
    }

    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    #[must_use]
    pub fn with_limits(mut self, min: Option<i64>, max: Option<i64>) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// The value is written in this locale, whatever the language of the page around it.
    #[must_use]
    pub fn written_in(mut self, locale: Locale) -> Self {
        self.dir = Some(locale.direction());
        self.lang = Some(locale);
        self
    }

    #[must_use]
    pub fn with_options(mut self, options: Vec<OptionView>) -> Self {
        self.options = options;
        self
    }

    #[must_use]
    pub fn with_image(mut self, image: ImageView) -> Self {
        self.image = Some(image);
        self
    }
}

impl From<&FieldError> for Message {
    fn from(error: &FieldError) -> Self {
        Self {
            key: error.key.clone(),
            args: error.args.clone(),
        }
    }
}
