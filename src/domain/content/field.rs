//! What a field is: its key, shape and whether it must be filled before submitting.
//!
//! Form, validation, diff, API and schema are all made from lists of these.

use serde::Serialize;

/// One field of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Key in the stored JSON, the form and the locales (`field-<key>`).
    pub key: &'static str,
    pub shape: Shape,
    /// Must be filled before submitting; drafts may lack it.
    pub required: bool,
    /// A fact that is the same in every language: copied into translations and compared with them.
    pub shared: bool,
}

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// One line; `max` in characters as people count them (grapheme clusters).
    Line {
        max: usize,
    },
    /// Plain text of several lines.
    Text {
        max: usize,
    },
    /// The block tree.
    Rich,
    /// Calendar day, `YYYY-MM-DD`.
    Date,
    /// Wall time in Africa/Casablanca, `YYYY-MM-DDTHH:MM`.
    LocalDateTime,
    Integer {
        min: i64,
        max: i64,
    },
    /// One of a list.
    Choice {
        from: Source,
    },
    /// Several of a list.
    Choices {
        from: Source,
    },
    /// An uploaded image with its alternative text.
    Image,
    /// An absolute http(s) address.
    Link,
    Email,
    Phone,
}

/// Where the values of a choice come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "from", content = "values", rename_all = "snake_case")]
pub enum Source {
    Sectors,
    Levels,
    Tags,
    /// Public ids of programme documents.
    Programmes,
    /// A closed list that belongs to the field.
    Fixed(&'static [&'static str]),
}

impl Field {
    pub const fn new(key: &'static str, shape: Shape) -> Self {
        Self {
            key,
            shape,
            required: false,
            shared: false,
        }
    }

    /// Must be filled before submitting.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same in every language.
    pub const fn shared(mut self) -> Self {
        self.shared = true;
        self
    }
}

pub(super) const TITLE: Field = Field::new("title", Shape::Line { max: 200 }).required();
pub(super) const SLUG: Field = Field::new("slug", Shape::Line { max: 80 });
pub(super) const SUMMARY: Field = Field::new("summary", Shape::Text { max: 400 });
pub(super) const LEAD_IMAGE: Field = Field::new("lead_image", Shape::Image);
pub(super) const BODY: Field = Field::new("body", Shape::Rich);
pub(super) const SECTORS: Field = Field::new(
    "sectors",
    Shape::Choices {
        from: Source::Sectors,
    },
)
.shared();
pub(super) const PROGRAMMES: Field = Field::new(
    "programmes",
    Shape::Choices {
        from: Source::Programmes,
    },
)
.shared();
pub(super) const TAGS: Field = Field::new("tags", Shape::Choices { from: Source::Tags }).shared();
pub(super) const REGISTRATION_URL: Field = Field::new("registration_url", Shape::Link).shared();

/// Ways of teaching (domain.md §2.3).
pub(super) const MODES: Source = Source::Fixed(&[
    "residentiel",
    "alterne",
    "apprentissage",
    "dual",
    "distance",
    "hybride",
]);
/// Day and evening classes (domain.md §2.3).
pub(super) const CRENEAUX: Source = Source::Fixed(&["CDJ", "CDS"]);
