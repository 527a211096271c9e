//! Puts what a translator typed into the text, unit by unit. What was not on the form stays as it is.

use std::collections::BTreeSet;

use super::parts::blocks;
use super::status::Row;
use super::unit::{Piece, UnitKey};
use crate::domain::content::{Content, FormInput, Value};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::rich_text::{Block, BlockId, RichText};

/// The inputs of the page: `<unit>` or `<unit>.<part>`; `take.<unit>` takes the pictures and
/// numbers of the source over; `end` holds blocks that only the translation has.
#[derive(Clone, Copy, Debug)]
pub struct TypedUnits<'a>(pub &'a FormInput);

/// The text with what was typed, and the units of it that were written anew.
pub fn compose(
    base: &Content,
    rows: &[Row],
    typed: TypedUnits<'_>,
) -> Result<(Content, BTreeSet<UnitKey>), FieldErrors> {
    let mut composed = Composed {
        content: base.clone(),
        blocks: base
            .body()
            .map(|body| body.blocks.clone())
            .unwrap_or_default(),
        written: BTreeSet::new(),
    };
    let mut errors = FieldErrors::default();
    let mut last: Option<BlockId> = None;
    for row in rows {
        let name = row.name();
        match typed.pieces(row, &name) {
            Ok(Some(pieces)) => composed.put(row, pieces, last.as_ref()),
            Ok(None) => {}
            Err(error) => errors.add(&name, error),
        }
        last = composed.standing(row).or(last);
    }
    match typed.0.raw("end").map(blocks) {
        Some(Ok(pieces)) => composed
            .blocks
            .extend(pieces.into_iter().filter_map(into_block)),
        Some(Err(error)) => errors.add("end", error),
        None => {}
    }
    errors.or(composed.finish())
}

impl Row {
    /// Name of the row's inputs: the unit of the translation, or the one it will become.
    pub fn name(&self) -> String {
        match (&self.target, &self.source) {
            (Some(unit), _) => unit.key.to_string(),
            (None, Some(unit)) => unit.key.to_string(),
            (None, None) => String::new(),
        }
    }

    /// The unit in the translation, or the one it will become.
    pub fn key(&self) -> Option<&UnitKey> {
        let unit = self.target.as_ref().or(self.source.as_ref())?;
        Some(&unit.key)
    }
}

impl TypedUnits<'_> {
    /// What the row says now; none = nothing was typed for it.
    fn pieces(&self, row: &Row, name: &str) -> Result<Option<Vec<Piece>>, FieldError> {
        let takes = !self.0.text(&format!("take.{name}")).is_empty();
        let said = |part: &str| {
            let input = if part.is_empty() {
                name.to_owned()
            } else {
                format!("{name}.{part}")
            };
            self.0.raw(&input).map(str::to_owned)
        };
        let frame = match (&row.target, &row.source) {
            (Some(target), Some(source)) if takes => source.piece.wearing(&target.piece),
            (Some(target), _) => target.piece.clone(),
            (None, Some(source)) => source.piece.silent(),
            (None, None) => return Ok(None),
        };
        if frame.is_prose() && unchanged(row, said("").as_deref()) {
            return Ok(None);
        }
        let pieces = frame.filled(&said)?;
        let is_new = row.target.is_none();
        let says_nothing = pieces.iter().all(|piece| piece.plain().trim().is_empty());
        if is_new && says_nothing && !takes {
            return Ok(None);
        }
        Ok(Some(pieces))
    }
}

/// Whether running text came back as it was sent; browsers change its line ends.
fn unchanged(row: &Row, said: Option<&str>) -> bool {
    let Some(said) = said else { return true };
    let tidy = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let before = row.target.as_ref().map(|unit| unit.piece.text());
    tidy(&before.unwrap_or_default()) == tidy(said)
}

impl Piece {
    /// The pictures and numbers of this one with the words of another.
    fn wearing(&self, words: &Self) -> Self {
        let said = |name: &str| {
            let parts = super::parts::parts(words);
            parts
                .into_iter()
                .find(|part| part.name == name)
                .map(|part| part.value)
        };
        let filled = self.silent().filled(&said).unwrap_or_default();
        filled.into_iter().next().unwrap_or_else(|| self.clone())
    }
}

struct Composed {
    content: Content,
    blocks: Vec<Block>,
    written: BTreeSet<UnitKey>,
}

impl Composed {
    fn put(&mut self, row: &Row, pieces: Vec<Piece>, last: Option<&BlockId>) {
        let Some(key) = row.key() else { return };
        let before = row.target.as_ref().map(|unit| unit.piece.text());
        let after: Vec<String> = pieces.iter().map(Piece::text).collect();
        if before
            .as_ref()
            .is_some_and(|before| after == [before.clone()])
        {
            return;
        }
        self.written.insert(key.clone());
        match key {
            UnitKey::Field(field) => self.put_field(field, pieces),
            UnitKey::Block(id) => self.put_blocks(row, id, pieces, last),
        }
    }

    fn put_field(&mut self, field: &str, pieces: Vec<Piece>) {
        match pieces.into_iter().next() {
            Some(Piece::Words(words)) if words.is_empty() => self.content.clear(field),
            Some(Piece::Words(words)) => self.content.set(field, Value::Text(words)),
            Some(Piece::Image(image)) => self.content.set(field, Value::Image(image)),
            Some(Piece::Block(_)) | None => {}
        }
    }

    /// The first block takes the name; where one stood, the new ones stand, else after `last`.
    fn put_blocks(&mut self, row: &Row, id: &BlockId, pieces: Vec<Piece>, last: Option<&BlockId>) {
        let stands = self.position(id);
        let at = match (row.target.is_some(), stands) {
            (true, Some(at)) => {
                self.blocks.remove(at);
                at
            }
            (true, None) | (false, _) => {
                let after = last.and_then(|last| self.position(last));
                after.map_or(0, |at| at + 1)
            }
        };
        let free = row.target.is_some() || stands.is_none();
        let mut name = free.then(|| id.clone());
        let blocks = pieces.into_iter().filter_map(into_block);
        let named: Vec<Block> = blocks.map(|block| block.named(name.take())).collect();
        let rest = self.blocks.split_off(at.min(self.blocks.len()));
        self.blocks.extend(named);
        self.blocks.extend(rest);
    }

    fn standing(&self, row: &Row) -> Option<BlockId> {
        match row.key()? {
            UnitKey::Block(id) => self.position(id).map(|_| id.clone()),
            UnitKey::Field(_) => None,
        }
    }

    fn position(&self, id: &BlockId) -> Option<usize> {
        self.blocks.iter().position(|block| block.id() == Some(id))
    }

    fn finish(mut self) -> (Content, BTreeSet<UnitKey>) {
        if self.blocks.is_empty() {
            self.content.clear("body");
        } else {
            let body = RichText {
                blocks: self.blocks,
            };
            self.content.set("body", Value::Rich(body));
        }
        (self.content, self.written)
    }
}

fn into_block(piece: Piece) -> Option<Block> {
    match piece {
        Piece::Block(block) => Some(block),
        Piece::Words(_) | Piece::Image(_) => None,
    }
}
