//! Gives blocks their ids. New ids come from the caller; this module only decides who needs one.

use std::collections::HashSet;

use super::tree::{Block, RichText};
use super::walk::each_inner_id;
use super::words::BlockId;

impl RichText {
    /// Gives an id to every top-level block without one, and a fresh one to every later block that repeats an id
    /// (pasting copies ids). Nested nodes keep theirs unless repeated.
    pub fn with_ids(mut self, mut next: impl FnMut() -> BlockId) -> Self {
        let mut seen = HashSet::new();
        for block in &mut self.blocks {
            let id = block.id_mut();
            if id.as_ref().is_none_or(|id| seen.contains(id)) {
                *id = Some(unused(&seen, &mut next));
            }
            seen.extend(id.clone());
        }
        for block in &mut self.blocks {
            each_inner_id(block, &mut |id| {
                if id.as_ref().is_some_and(|id| seen.contains(id)) {
                    *id = Some(unused(&seen, &mut next));
                }
                seen.extend(id.clone());
            });
        }
        self
    }

    /// Whether every top-level block has an id and none is repeated, as a stored body must.
    pub fn has_sound_ids(&self) -> bool {
        let mut seen = HashSet::new();
        self.blocks
            .iter()
            .all(|block| block.id().is_some_and(|id| seen.insert(id)))
    }
}

impl Block {
    /// The block under this id, or without one.
    pub fn named(mut self, id: Option<BlockId>) -> Self {
        *self.id_mut() = id;
        self
    }

    /// The block with no id anywhere in it: what it says, wherever it stands.
    pub fn without_ids(self) -> Self {
        let mut block = self.named(None);
        each_inner_id(&mut block, &mut |id| *id = None);
        block
    }
}

fn unused(seen: &HashSet<BlockId>, next: &mut impl FnMut() -> BlockId) -> BlockId {
    loop {
        let id = next();
        if !seen.contains(&id) {
            return id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rich_text::samples::{id, paragraph};

    #[test]
    fn missing_and_repeated_ids_are_issued_afresh_and_others_kept() {
        let mut first = paragraph("one");
        *first.id_mut() = Some(id("aaaaaaaa"));
        let body = RichText {
            blocks: vec![first.clone(), paragraph("two"), first],
        };
        let mut count = 0;
        let body = body.with_ids(|| {
            count += 1;
            id(if count == 1 {
                "aaaaaaaa"
            } else if count == 2 {
                "bbbbbbbb"
            } else {
                "cccccccc"
            })
        });
        let ids: Vec<_> = body
            .blocks
            .iter()
            .filter_map(|block| block.id())
            .map(BlockId::as_str)
            .collect();
        assert_eq!(ids, ["aaaaaaaa", "bbbbbbbb", "cccccccc"]);
        assert!(body.has_sound_ids());
    }
}
