//! What a body still lacks before it may be submitted. Judges readiness only; shape was judged at the door.

use serde::Serialize;

use super::plain::inline_text;
use super::tree::{Block, RichText};
use super::walk::images;
use super::words::BlockId;

/// One thing to mend, and the block it is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unready {
    pub block: Option<BlockId>,
    pub problem: ReadinessProblem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadinessProblem {
    MissingAlt,
    FigureWithoutDate,
    FigureDateUnreadable,
    FigureWithoutValue,
    EmptyHeading,
    SkippedHeadingLevel,
}

impl RichText {
    /// Everything to mend before submitting, in reading order.
    pub fn problems(&self) -> Vec<Unready> {
        problems(self)
    }
}

fn problems(body: &RichText) -> Vec<Unready> {
    let mut found = Vec::new();
    let mut level_above = 1;
    for block in &body.blocks {
        let mut add = |problem| {
            found.push(Unready {
                block: block.id().cloned(),
                problem,
            })
        };
        if images(block)
            .into_iter()
            .any(|image| !image.decorative && image.alt.trim().is_empty())
        {
            add(ReadinessProblem::MissingAlt);
        }
        match block {
            Block::Heading(heading) => {
                if inline_text(&heading.content).trim().is_empty() {
                    add(ReadinessProblem::EmptyHeading);
                }
                let level = heading.level.number();
                if level > level_above + 1 {
                    add(ReadinessProblem::SkippedHeadingLevel);
                }
                level_above = level;
            }
            Block::KeyFigures(figures) => {
                if figures.figures.iter().any(|figure| figure.as_of.is_empty()) {
                    add(ReadinessProblem::FigureWithoutDate);
                }
                if figures
                    .figures
                    .iter()
                    .any(|figure| !figure.as_of.is_empty() && !is_date(&figure.as_of))
                {
                    add(ReadinessProblem::FigureDateUnreadable);
                }
                if figures
                    .figures
                    .iter()
                    .any(|figure| figure.label.is_empty() || figure.value.is_empty())
                {
                    add(ReadinessProblem::FigureWithoutValue);
                }
            }
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Quote(_)
            | Block::Callout(_)
            | Block::Table(_)
            | Block::Image(_)
            | Block::Gallery(_)
            | Block::File(_)
            | Block::Video(_)
            | Block::ProgrammeCard(_) => {}
        }
    }
    found
}

/// Whether a text is an ISO date or a year and month that the calendar has.
pub fn is_date(text: &str) -> bool {
    match text.len() {
        7 => is_day(&format!("{text}-01")),
        10 => is_day(text),
        _ => false,
    }
}

impl Unready {
    /// The id of the block to point at, as text.
    pub fn block_id(&self) -> Option<String> {
        self.block.as_ref().map(|id| id.as_str().to_owned())
    }

    /// The locale key of the problem's sentence.
    pub fn key(&self) -> &'static str {
        self.problem.key()
    }
}

impl ReadinessProblem {
    pub const ALL: [Self; 6] = [
        Self::MissingAlt,
        Self::FigureWithoutDate,
        Self::FigureDateUnreadable,
        Self::FigureWithoutValue,
        Self::EmptyHeading,
        Self::SkippedHeadingLevel,
    ];

    /// The locale key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::MissingAlt => "richtext-missing-alt",
            Self::FigureWithoutDate => "richtext-figure-without-date",
            Self::FigureDateUnreadable => "richtext-figure-date-unreadable",
            Self::FigureWithoutValue => "richtext-figure-without-value",
            Self::EmptyHeading => "richtext-empty-heading",
            Self::SkippedHeadingLevel => "richtext-skipped-heading-level",
        }
    }
}

fn is_day(text: &str) -> bool {
    // jiff also reads expanded and compact years; only the plain form may be stored.
    let shaped = text.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shaped && text.parse::<jiff::civil::Date>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rich_text::{parse::parse, samples};
    use serde_json::json;

    #[test]
    fn a_sound_body_has_nothing_to_mend() {
        assert_eq!(problems(&samples::whole_body()), []);
    }

    #[test]
    fn each_lack_is_named_with_its_block() {
        let body = parse(&json!({"type": "doc", "content": [
            {"type": "heading", "attrs": {"id": "heading01", "level": 3}},
            {"type": "image", "attrs": {"id": "image0001", "asset": "a1", "alt": " "}},
            {"type": "image", "attrs": {"id": "image0002", "asset": "a1", "decorative": true}},
            {"type": "keyFigures", "attrs": {"id": "figure001"}, "content": [
                {"type": "keyFigure", "attrs": {"label": "x", "value": "1"}},
                {"type": "keyFigure", "attrs": {"label": "x", "value": "1", "asOf": "2026-02-30"}},
            ]},
        ]}))
        .unwrap();
        let found: Vec<_> = problems(&body)
            .into_iter()
            .map(|unready| (unready.block.unwrap().as_str().to_owned(), unready.problem))
            .collect();
        let expected = [
            ("heading01", ReadinessProblem::EmptyHeading),
            ("heading01", ReadinessProblem::SkippedHeadingLevel),
            ("image0001", ReadinessProblem::MissingAlt),
            ("figure001", ReadinessProblem::FigureWithoutDate),
            ("figure001", ReadinessProblem::FigureDateUnreadable),
        ];
        assert_eq!(
            found,
            expected.map(|(id, problem)| (id.to_owned(), problem))
        );
    }

    #[test]
    fn dates_are_iso_days_or_months_of_the_calendar() {
        assert!(is_date("2026-03") && is_date("2026-03-31"));
        for bad in [
            "2026",
            "2026-13",
            "2026-02-29",
            "mars 2026",
            "20260331",
            "2026/03/31",
            "٢٠٢٦-٠٣",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
