//! What the page of a merge shows. It asks the merge and decides nothing.

use jiff::Timestamp;
use serde::Serialize;

use super::form_values::Values;
use super::named::{Named, Names};
use crate::domain::content::merge::{ContentMerge, FieldMerge, Outcome, body_key};
use crate::domain::content::{Content, Kind, Shape};
use crate::domain::locale::{Direction, Locale};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::rich_text::diff::{Run, compare_words};
use crate::domain::rich_text::merge::{By, Clash, Merge, Part};
use crate::domain::rich_text::{Block, RichText};
use crate::store::screens::writing::MergeScreen;
use crate::view::ReasonView;
use crate::web::form::Fields;

/// What came with the form, when the page is shown again.
pub(super) struct Typed<'a> {
    pub fields: &'a Fields,
    pub errors: FieldErrors,
    /// Why nothing can be saved any more.
    pub closed: Vec<ReasonView>,
}

#[derive(Serialize)]
pub(super) struct MergePage {
    edition: i64,
    document: String,
    kind: Kind,
    title: Named,
    /// Of the text.
    lang: Locale,
    direction: Direction,
    base: Option<i64>,
    mine: i64,
    theirs: i64,
    sitting: String,
    their_name: Option<String>,
    their_time: Timestamp,
    closed: Vec<ReasonView>,
    /// Everything to decide, in the order of the form.
    questions: Vec<Question>,
    /// What needed nobody.
    settled: Vec<Taken>,
    /// The body from beginning to end.
    passages: Vec<Passage>,
    /// Passages that one side took away.
    dropped: Vec<Taken>,
}

/// One place where both texts say something else.
#[derive(Clone, Serialize)]
struct Question {
    /// That of the decision.
    key: String,
    field: &'static str,
    /// Place in the body, from 1; none = a field of its own.
    number: Option<usize>,
    before: String,
    /// The words of each side, compared with what it began with. None = taken away.
    mine: Option<Vec<Run>>,
    theirs: Option<Vec<Run>>,
    takes_both: bool,
    takes_hand: bool,
    /// What stands in the text area.
    hand: String,
    long: bool,
    chosen: String,
    error: Option<FieldError>,
}

/// Something one side, or both, did alone.
#[derive(Serialize)]
struct Taken {
    field: &'static str,
    by: &'static str,
    text: String,
}

#[derive(Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
enum Passage {
    Same { text: String },
    Taken { by: &'static str, text: String },
    Question { at: Question },
}

impl MergePage {
    pub(super) fn new(
        screen: &MergeScreen,
        merged: &ContentMerge,
        sitting: &str,
        typed: Typed<'_>,
        names: &Names<'_>,
    ) -> Self {
        let edition = &screen.edition;
        let empty = Content::empty(edition.document.kind);
        let sides = Sides {
            base: screen.base.as_ref().map_or(&empty, |base| &base.content),
            mine: &screen.mine.content,
            theirs: &screen.theirs.content,
            names,
            typed: &typed,
        };
        let mut page = Self {
            edition: edition.id.0,
            document: edition.document.public_id.clone(),
            kind: edition.document.kind,
            title: Named::new(&edition.title, edition.locale),
            lang: edition.locale,
            direction: edition.locale.direction(),
            base: screen.base.as_ref().map(|base| base.number),
            mine: screen.mine.number,
            theirs: screen.theirs.number,
            sitting: sitting.to_owned(),
            their_name: screen.their_name.clone(),
            their_time: screen.theirs.created_at,
            closed: typed.closed.clone(),
            questions: Vec::new(),
            settled: Vec::new(),
            passages: Vec::new(),
            dropped: Vec::new(),
        };
        for one in &merged.fields {
            match &one.outcome {
                Outcome::Settled(_, By::Nobody) => {}
                Outcome::Settled(_, by) => page.settled.push(sides.taken(one, *by)),
                Outcome::Clash => page.questions.push(sides.question(one)),
                Outcome::Body(body) => page.show_body(body, &sides),
            }
        }
        page
    }

    fn show_body(&mut self, body: &Merge, sides: &Sides<'_>) {
        let mut number = 0;
        for part in &body.parts {
            let passage = match part {
                Part::Settled(block, By::Nobody) => Passage::Same { text: words(block) },
                Part::Settled(block, by) => Passage::Taken {
                    by: side(*by),
                    text: words(block),
                },
                Part::Clash(clash) => {
                    let at = sides.passage(clash, number);
                    number += 1;
                    self.questions.push(at.clone());
                    Passage::Question { at }
                }
            };
            self.passages.push(passage);
        }
        let dropped = body.dropped.iter().map(|(block, by)| Taken {
            field: "body",
            by: side(*by),
            text: words(block),
        });
        self.dropped.extend(dropped);
    }
}

struct Sides<'a> {
    base: &'a Content,
    mine: &'a Content,
    theirs: &'a Content,
    names: &'a Names<'a>,
    typed: &'a Typed<'a>,
}

impl Sides<'_> {
    fn taken(&self, one: &FieldMerge, by: By) -> Taken {
        let from = match by {
            By::Theirs => self.theirs,
            By::Mine | By::Both | By::Nobody => self.mine,
        };
        Taken {
            field: one.field.key,
            by: side(by),
            text: Values::Kept(from).words(one.field, self.names),
        }
    }

    fn question(&self, one: &FieldMerge) -> Question {
        let key = one.field.key;
        let said = |content: &Content| Values::Kept(content).words(one.field, self.names);
        let before = said(self.base);
        let runs = |content: &Content| {
            content
                .get(key)
                .map(|_| compare_words(&before, &said(content)))
        };
        Question {
            key: key.to_owned(),
            field: key,
            number: None,
            mine: runs(self.mine),
            theirs: runs(self.theirs),
            takes_both: one.takes_both(),
            takes_hand: one.takes_hand(),
            hand: self.hand(key, said(self.mine)),
            long: matches!(one.field.shape, Shape::Text { .. }),
            chosen: self.chosen(key),
            error: self.typed.errors.get(key).cloned(),
            before,
        }
    }

    fn passage(&self, clash: &Clash, number: usize) -> Question {
        let key = body_key(number);
        let (before, mine, theirs) = told(clash);
        let runs = |blocks: &[Block], words: &str| {
            (!blocks.is_empty()).then(|| compare_words(&before, words))
        };
        let either = match clash.mine.is_empty() {
            true => &clash.theirs,
            false => &clash.mine,
        };
        Question {
            field: "body",
            number: Some(number + 1),
            mine: runs(&clash.mine, &mine),
            theirs: runs(&clash.theirs, &theirs),
            takes_both: !clash.mine.is_empty() && !clash.theirs.is_empty(),
            takes_hand: true,
            hand: self.hand(&key, markdown(either)),
            long: true,
            chosen: self.chosen(&key),
            error: self.typed.errors.get(&key).cloned(),
            before,
            key,
        }
    }

    fn hand(&self, key: &str, otherwise: String) -> String {
        match self.typed.fields.get(&format!("hand.{key}")) {
            "" => otherwise,
            typed => typed.to_owned(),
        }
    }

    fn chosen(&self, key: &str) -> String {
        self.typed.fields.get(&format!("choice.{key}")).to_owned()
    }
}

/// The words of a clash; its Markdown where two of the three differ in nothing a reader sees as words.
fn told(clash: &Clash) -> (String, String, String) {
    let all = [&clash.base, &clash.mine, &clash.theirs];
    let [before, mine, theirs] = all.map(|blocks| plain(blocks));
    if mine == theirs || mine == before || theirs == before {
        let [before, mine, theirs] = all.map(|blocks| markdown(blocks));
        return (before, mine, theirs);
    }
    (before, mine, theirs)
}

fn plain(blocks: &[Block]) -> String {
    body(blocks).plain_text()
}

fn markdown(blocks: &[Block]) -> String {
    body(blocks).to_markdown().trim_end().to_owned()
}

fn body(blocks: &[Block]) -> RichText {
    RichText {
        blocks: blocks.to_vec(),
    }
}

/// What stands in a block; one without words, such as a picture, shows its Markdown.
fn words(block: &Block) -> String {
    let blocks = std::slice::from_ref(block);
    match plain(blocks) {
        text if text.is_empty() => markdown(blocks),
        text => text,
    }
}

const fn side(by: By) -> &'static str {
    match by {
        By::Nobody => "nobody",
        By::Mine => "mine",
        By::Theirs => "theirs",
        By::Both => "both",
    }
}
