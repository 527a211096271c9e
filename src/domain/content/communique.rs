//! Communiqué de presse: the body model of news, a stricter approval path (domain.md §3.2).

use super::field::{
    BODY, Field, LEAD_IMAGE, PROGRAMMES, SECTORS, SLUG, SUMMARY, Shape, TAGS, TITLE,
};

pub(super) const FIELDS: &[Field] = &[
    TITLE,
    SLUG,
    Field::new("reference", Shape::Line { max: 60 }).shared(),
    SUMMARY.required(),
    LEAD_IMAGE,
    Field::new("dateline", Shape::Line { max: 80 }),
    BODY.required(),
    Field::new("press_contact", Shape::Line { max: 200 }),
    SECTORS,
    PROGRAMMES,
    TAGS,
];
