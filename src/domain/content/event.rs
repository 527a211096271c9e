//! Event: something to go to, with a time on the wall and a place.

use super::field::{
    BODY, Field, LEAD_IMAGE, PROGRAMMES, REGISTRATION_URL, SECTORS, SLUG, SUMMARY, Shape, Source,
    TAGS, TITLE,
};

pub(super) const FIELDS: &[Field] = &[
    TITLE,
    SLUG,
    SUMMARY.required(),
    Field::new("starts", Shape::LocalDateTime)
        .required()
        .shared(),
    Field::new("ends", Shape::LocalDateTime).shared(),
    Field::new("place", Shape::Line { max: 160 }).required(),
    Field::new("address", Shape::Line { max: 240 }),
    Field::new("organiser", Shape::Line { max: 160 }),
    Field::new("audience", Shape::Line { max: 160 }),
    REGISTRATION_URL,
    Field::new(
        "event_status",
        Shape::Choice {
            from: Source::Fixed(&["scheduled", "postponed", "cancelled"]),
        },
    )
    .shared(),
    Field::new(
        "repeats",
        Shape::Choice {
            from: Source::Fixed(&["none", "daily", "weekly", "monthly"]),
        },
    )
    .shared(),
    Field::new("repeats_until", Shape::Date).shared(),
    LEAD_IMAGE,
    BODY,
    SECTORS,
    PROGRAMMES,
    TAGS,
];
