//! Offer (offre de formation): a programme in a city in a school year. The city owns these facts;
//! the national ones are shown beside them and cannot be changed here (domain.md §2.2).

use super::field::{
    BODY, CRENEAUX, Field, LEAD_IMAGE, MODES, REGISTRATION_URL, SLUG, SUMMARY, Shape, Source, TITLE,
};

pub(super) const FIELDS: &[Field] = &[
    TITLE,
    SLUG,
    Field::new(
        "programme",
        Shape::Choice {
            from: Source::Programmes,
        },
    )
    .required()
    .shared(),
    Field::new("school_year", Shape::Line { max: 9 })
        .required()
        .shared(),
    SUMMARY,
    Field::new(
        "places",
        Shape::Integer {
            min: 0,
            max: 100_000,
        },
    )
    .shared(),
    Field::new("groups", Shape::Integer { min: 0, max: 1000 }).shared(),
    Field::new("mode", Shape::Choice { from: MODES }).shared(),
    Field::new("creneau", Shape::Choice { from: CRENEAUX }).shared(),
    Field::new("year_of_study", Shape::Integer { min: 1, max: 3 }).shared(),
    Field::new("starts_on", Shape::Date).shared(),
    Field::new("registration_from", Shape::Date).shared(),
    Field::new("registration_until", Shape::Date).shared(),
    REGISTRATION_URL,
    Field::new("contact_name", Shape::Line { max: 120 }),
    Field::new("contact_phone", Shape::Phone).shared(),
    Field::new("contact_email", Shape::Email).shared(),
    LEAD_IMAGE,
    BODY,
];
