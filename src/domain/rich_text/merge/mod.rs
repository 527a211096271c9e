//! Two bodies that grew from one, made one again: block by block, by their ids. Decides what needs nobody's
//! judgement; must never choose between two texts of one block.

mod order;
#[cfg(test)]
mod tests;

use super::tree::{Block, RichText};
use super::words::BlockId;
use order::{Keyed, order, rewritten};

/// Both bodies together, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    pub parts: Vec<Part>,
    /// Blocks that one side, or both, took away and nobody changed.
    pub dropped: Vec<(Block, By)>,
}

/// One place of the merged body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Settled(Block, By),
    Clash(Clash),
}

/// Who made a part what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// It is as it was.
    Nobody,
    Mine,
    Theirs,
    /// Both did the same.
    Both,
}

/// A place that both sides made something else of. No block on a side = taken away there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub base: Vec<Block>,
    pub mine: Vec<Block>,
    pub theirs: Vec<Block>,
}

/// What somebody decides about a clash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Mine,
    Theirs,
    /// Mine, then theirs.
    Both,
    /// Something else altogether.
    Hand(Vec<Block>),
}

/// What becomes of one block.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fate<'a> {
    Kept(&'a Block, By),
    Dropped(&'a Block, By),
    Clash,
}

/// Merges what `mine` and `theirs` made of `base`.
pub fn merge(base: &RichText, mine: &RichText, theirs: &RichText) -> Merge {
    let (base, mine, theirs) = (Keyed::of(base), Keyed::of(mine), Keyed::of(theirs));
    let fate = |key: &str| fate(base.get(key), mine.get(key), theirs.get(key));
    let keys = order(&base, &mine, &theirs, |key| {
        matches!(fate(key), Some(Fate::Dropped(..)))
    });
    let part = |key: &&str| match fate(key)? {
        Fate::Kept(block, by) => Some(Part::Settled(block.clone(), by)),
        Fate::Dropped(..) => None,
        Fate::Clash => Some(Part::Clash(Clash {
            base: base.get(key).cloned().into_iter().collect(),
            mine: mine.get(key).cloned().into_iter().collect(),
            theirs: theirs.get(key).cloned().into_iter().collect(),
        })),
    };
    let parts = keys.iter().filter_map(part).collect();
    let dropped = base.keys.iter().filter_map(|key| match fate(key)? {
        Fate::Dropped(block, by) => Some((block.clone(), by)),
        Fate::Kept(..) | Fate::Clash => None,
    });
    Merge {
        parts: rewritten(parts, &keys, &base, &mine, &theirs),
        dropped: dropped.collect(),
    }
}

impl Merge {
    /// The places somebody has to decide about, in reading order.
    pub fn clashes(&self) -> impl Iterator<Item = &Clash> {
        self.parts.iter().filter_map(|part| match part {
            Part::Settled(..) => None,
            Part::Clash(clash) => Some(clash),
        })
    }

    /// The whole body, if nobody has to decide anything.
    pub fn settled(&self) -> Option<RichText> {
        let blocks = self.parts.iter().map(|part| match part {
            Part::Settled(block, _) => Some(block.clone()),
            Part::Clash(_) => None,
        });
        Some(RichText {
            blocks: blocks.collect::<Option<_>>()?,
        })
    }

    /// The whole body after every clash was decided, by its number. A block that comes twice gets an id of its own.
    pub fn decided(
        &self,
        mut choose: impl FnMut(usize) -> Choice,
        next_id: impl FnMut() -> BlockId,
    ) -> RichText {
        let (mut blocks, mut number) = (Vec::new(), 0);
        for part in &self.parts {
            match part {
                Part::Settled(block, _) => blocks.push(block.clone()),
                Part::Clash(clash) => {
                    blocks.extend(clash.decided(choose(number)));
                    number += 1;
                }
            }
        }
        RichText { blocks }.with_ids(next_id)
    }

    /// Whether a side changed, added or took away anything that is not in the other one.
    pub fn has_changes_by(&self, side: By) -> bool {
        let kept = self.parts.iter().any(|part| match part {
            Part::Settled(_, by) => *by == side,
            Part::Clash(_) => true,
        });
        kept || self.dropped.iter().any(|(_, by)| *by == side)
    }
}

impl Clash {
    fn decided(&self, choice: Choice) -> Vec<Block> {
        match choice {
            Choice::Mine => self.mine.clone(),
            Choice::Theirs => self.theirs.clone(),
            Choice::Both => self.mine.iter().chain(&self.theirs).cloned().collect(),
            Choice::Hand(blocks) => blocks,
        }
    }
}

/// None = no such block anywhere.
fn fate<'a>(
    base: Option<&'a Block>,
    mine: Option<&'a Block>,
    theirs: Option<&'a Block>,
) -> Option<Fate<'a>> {
    let (now, by) = match (mine == base, theirs == base) {
        (true, true) => (base, By::Nobody),
        (true, false) => (theirs, By::Theirs),
        (false, true) => (mine, By::Mine),
        (false, false) if mine == theirs => (mine, By::Both),
        (false, false) => return Some(Fate::Clash),
    };
    match now {
        Some(block) => Some(Fate::Kept(block, by)),
        None => base.map(|block| Fate::Dropped(block, by)),
    }
}
