//! News: what happened or will happen at a city or nationally (domain.md §3).

use super::field::{
    BODY, Field, LEAD_IMAGE, PROGRAMMES, SECTORS, SLUG, SUMMARY, Shape, TAGS, TITLE,
};

pub(super) const FIELDS: &[Field] = &[
    TITLE,
    SLUG,
    SUMMARY.required(),
    LEAD_IMAGE,
    Field::new("dateline", Shape::Line { max: 80 }),
    BODY.required(),
    SECTORS,
    PROGRAMMES,
    TAGS,
];
