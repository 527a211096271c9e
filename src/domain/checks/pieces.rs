//! The words of a text, piece by piece in the order of the page. One walk serves finding and mending, so that both
//! number the pieces alike.

use std::ops::Range;

use crate::domain::content::{Content, Shape, Value, fields};
use crate::domain::rich_text::{
    Block, CalloutPart, Dir, Href, Image, Inline, KeyFigure, List, Paragraph, RichText,
};

/// Words that stand together: a field, a paragraph, a caption.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub spot: Spot,
    pub text: String,
    pub links: Vec<(Range<usize>, Href)>,
    /// Runs that are kept apart from the direction around them.
    pub isolated: Vec<Range<usize>>,
}

/// Where a piece is.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub field: &'static str,
    pub field_at: usize,
    pub block: Option<String>,
    /// 0 outside of the body.
    pub block_at: usize,
    /// Begins at 1.
    pub number: usize,
    pub role: Role,
}

/// What kind of words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A plain field, a caption, an alternative text.
    Plain,
    Heading(Dir),
    /// Running text of the body, with the direction it was given.
    Running(Dir),
}

/// The words themselves, open to change.
pub(super) enum Words<'a> {
    Plain(&'a mut String),
    Inline(&'a mut Vec<Inline>),
}

/// Every piece of a text.
pub(super) fn pieces(content: &Content) -> Vec<Piece> {
    let mut found = Vec::new();
    // A copy, because the walk can change what it visits; here it does not.
    each(&mut content.clone(), &mut |spot, words| {
        found.push(Piece::new(spot.clone(), &words));
    });
    found
}

/// Visits every piece.
pub(super) fn each(content: &mut Content, visit: &mut dyn FnMut(&Spot, Words<'_>)) {
    let mut number = 0;
    for (field_at, field) in fields(content.kind()).iter().enumerate() {
        let Some(mut value) = content.get(field.key).cloned() else {
            continue;
        };
        let mut walk = Walk {
            spot: Spot {
                field: field.key,
                field_at,
                block: None,
                block_at: 0,
                number,
                role: Role::Plain,
            },
            visit,
        };
        match (&mut value, field.shape) {
            (Value::Text(text), Shape::Line { .. } | Shape::Text { .. })
                if !field.shared && field.key != "slug" =>
            {
                walk.plain(text);
            }
            (Value::Image(image), _) => {
                walk.plain(&mut image.alt);
                walk.plain(&mut image.credit);
            }
            (Value::Rich(body), _) => walk.body(body),
            (Value::Text(_) | Value::Integer(_) | Value::List(_), _) => {}
        }
        number = walk.spot.number;
        content.set(field.key, value);
    }
}

impl Piece {
    fn new(spot: Spot, words: &Words<'_>) -> Self {
        let mut piece = Self {
            spot,
            text: String::new(),
            links: Vec::new(),
            isolated: Vec::new(),
        };
        match words {
            Words::Plain(text) => piece.text.push_str(text),
            Words::Inline(content) => content.iter().for_each(|inline| piece.push(inline)),
        }
        piece
    }

    fn push(&mut self, inline: &Inline) {
        let Inline::Text(run) = inline else {
            self.text.push('\n');
            return;
        };
        let start = self.text.len();
        self.text.push_str(&run.text);
        let range = start..self.text.len();
        if run.marks.isolate.is_some() {
            self.isolated.push(range.clone());
        }
        let Some(href) = &run.marks.link else { return };
        match self.links.last_mut() {
            Some((last, same)) if last.end == start && same == href => last.end = range.end,
            _ => self.links.push((range, href.clone())),
        }
    }
}

struct Walk<'v> {
    spot: Spot,
    visit: &'v mut dyn FnMut(&Spot, Words<'_>),
}

impl Walk<'_> {
    fn plain(&mut self, text: &mut String) {
        if text.is_empty() {
            return;
        }
        self.spot.role = Role::Plain;
        self.spot.number += 1;
        (self.visit)(&self.spot, Words::Plain(text));
    }

    fn inline(&mut self, role: Role, content: &mut Vec<Inline>) {
        if content.is_empty() {
            return;
        }
        self.spot.role = role;
        self.spot.number += 1;
        (self.visit)(&self.spot, Words::Inline(content));
    }

    fn paragraph(&mut self, paragraph: &mut Paragraph) {
        self.inline(Role::Running(paragraph.dir), &mut paragraph.content);
    }

    fn body(&mut self, body: &mut RichText) {
        for (at, block) in body.blocks.iter_mut().enumerate() {
            self.spot.block = block.id().map(|id| id.as_str().to_owned());
            self.spot.block_at = at + 1;
            self.block(block);
        }
    }

    fn block(&mut self, block: &mut Block) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Heading(heading) => {
                self.inline(Role::Heading(heading.dir), &mut heading.content)
            }
            Block::List(list) => self.list(list),
            Block::Quote(quote) => quote
                .paragraphs
                .iter_mut()
                .for_each(|it| self.paragraph(it)),
            Block::Callout(callout) => {
                for part in &mut callout.content {
                    match part {
                        CalloutPart::Paragraph(paragraph) => self.paragraph(paragraph),
                        CalloutPart::List(list) => self.list(list),
                    }
                }
            }
            Block::Table(table) => {
                self.plain(&mut table.caption);
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    cell.paragraphs.iter_mut().for_each(|it| self.paragraph(it));
                }
            }
            Block::Image(image) => self.image(image),
            Block::Gallery(gallery) => gallery.images.iter_mut().for_each(|it| self.image(it)),
            Block::File(file) => self.plain(&mut file.title),
            Block::Video(video) => self.plain(&mut video.title),
            Block::KeyFigures(figures) => figures.figures.iter_mut().for_each(|it| self.figure(it)),
            Block::ProgrammeCard(_) => {}
        }
    }

    fn list(&mut self, list: &mut List) {
        for item in &mut list.items {
            self.paragraph(&mut item.paragraph);
            item.nested.iter_mut().for_each(|nested| self.list(nested));
        }
    }

    fn image(&mut self, image: &mut Image) {
        self.plain(&mut image.alt);
        self.plain(&mut image.caption);
        self.plain(&mut image.credit);
    }

    fn figure(&mut self, figure: &mut KeyFigure) {
        self.plain(&mut figure.label);
        self.plain(&mut figure.unit);
        self.plain(&mut figure.scope);
    }
}
