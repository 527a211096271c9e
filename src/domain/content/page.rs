//! Page: presentation of a city, its facilities, admission, contact, legal notice.

use super::field::{BODY, Field, LEAD_IMAGE, SLUG, SUMMARY, Shape, Source, TAGS, TITLE};

pub(super) const FIELDS: &[Field] = &[
    TITLE,
    SLUG,
    Field::new(
        "section",
        Shape::Choice {
            from: Source::Fixed(&[
                "presentation",
                "facilities",
                "admission",
                "life",
                "contact",
                "legal",
            ]),
        },
    )
    .required()
    .shared(),
    SUMMARY,
    LEAD_IMAGE,
    BODY.required(),
    TAGS,
];
