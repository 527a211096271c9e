//! Programme (filière, شعبة): the national definition, which cities read and never change
//! (domain.md §2.2).

use super::field::{BODY, CRENEAUX, Field, MODES, SLUG, SUMMARY, Shape, Source, TITLE};

pub(super) const FIELDS: &[Field] = &[
    TITLE,
    SLUG,
    SUMMARY,
    Field::new("code", Shape::Line { max: 40 }).shared(),
    Field::new(
        "level",
        Shape::Choice {
            from: Source::Levels,
        },
    )
    .shared(),
    Field::new(
        "sector",
        Shape::Choice {
            from: Source::Sectors,
        },
    )
    .required()
    .shared(),
    Field::new(
        "training_type",
        Shape::Choice {
            from: Source::Fixed(&["diplomante", "qualifiante", "parcours_professionnalisant"]),
        },
    )
    .required()
    .shared(),
    Field::new(
        "phase",
        Shape::Choice {
            from: Source::Fixed(&["full", "common_core", "option"]),
        },
    )
    .shared(),
    Field::new(
        "parent",
        Shape::Choice {
            from: Source::Programmes,
        },
    )
    .shared(),
    Field::new("semesters", Shape::Integer { min: 1, max: 12 }).shared(),
    Field::new("months", Shape::Integer { min: 1, max: 72 }).shared(),
    Field::new("hours", Shape::Integer { min: 1, max: 5000 }).shared(),
    Field::new("modes", Shape::Choices { from: MODES }).shared(),
    Field::new("creneaux", Shape::Choices { from: CRENEAUX }).shared(),
    Field::new("age_limit", Shape::Line { max: 200 }),
    Field::new("school_level", Shape::Line { max: 300 }),
    Field::new("branches", Shape::Text { max: 1000 }),
    Field::new("aptitudes", Shape::Text { max: 2000 }),
    Field::new("selection", Shape::Text { max: 2000 }),
    Field::new("organisation", Shape::Text { max: 2000 }),
    Field::new("assessment", Shape::Text { max: 2000 }),
    Field::new("profile", Shape::Text { max: 4000 }),
    Field::new("outlets", Shape::Text { max: 2000 }),
    Field::new(
        "passerelles",
        Shape::Choices {
            from: Source::Programmes,
        },
    )
    .shared(),
    Field::new("source", Shape::Text { max: 600 }).shared(),
    BODY,
];
