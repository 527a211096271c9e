//! Two versions of a body compared: blocks by their ids, words inside blocks. Decides nothing about how it looks.

use std::collections::{HashMap, HashSet, VecDeque};

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::plain::block_lines;
use super::tree::{Block, Dir, Image, RichText};
use super::words::BlockId;

/// One block of either version, in the reading order of the new one (removed blocks stand where they stood).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BlockChange {
    pub id: Option<BlockId>,
    /// The node's name, for a label.
    pub node: &'static str,
    /// `auto` where the block leaves its direction to its letters or to the page.
    pub dir: &'static str,
    pub status: Status,
    /// The block also stands elsewhere than before.
    pub moved: bool,
    /// The words, joined they give the old text (without inserts) or the new one (without deletes).
    pub runs: Vec<Run>,
    /// The pictures that stood in the block, and those that stand there now.
    pub pictures_before: Vec<Picture>,
    pub pictures_after: Vec<Picture>,
}

/// A picture as it stands in a block; its words are among the block's runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// Public id of the image.
    pub asset: String,
    pub alt: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Unchanged,
    Added,
    Removed,
    /// Only its place differs.
    Moved,
    /// Its words differ.
    Changed,
    /// Its words are the same, but marks, links, sizes or another attribute differ.
    Restyled,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    pub kind: RunKind,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    Equal,
    Insert,
    Delete,
}

/// Compares block by block: by id, and those whose id is not found on the other side by saying the
/// same, so that a text pasted anew does not look like another.
pub fn compare(old: &RichText, new: &RichText) -> Vec<BlockChange> {
    let mut pairs = pairs(&old.blocks, &new.blocks);
    pair_by_words(&old.blocks, &new.blocks, &mut pairs);
    changes(old, new, &pairs)
}

fn changes(old: &RichText, new: &RichText, pairs: &[Option<usize>]) -> Vec<BlockChange> {
    let steady = longest_rising(pairs);
    let kept: HashSet<usize> = pairs.iter().flatten().copied().collect();
    let mut changes = Vec::new();
    let mut next_old = 0;
    for (index, (block, pair)) in new.blocks.iter().zip(pairs).enumerate() {
        if let Some(pair) = pair.filter(|_| steady.contains(&index)) {
            changes.extend(removed_between(&old.blocks, next_old, pair, &kept));
            next_old = pair + 1;
        }
        changes.push(match pair.and_then(|pair| old.blocks.get(pair)) {
            None => change(None, Some(block), Status::Added, false),
            Some(before) => kept_block(before, block, !steady.contains(&index)),
        });
    }
    changes.extend(removed_between(
        &old.blocks,
        next_old,
        old.blocks.len(),
        &kept,
    ));
    changes
}

/// Ids of the blocks whose content is new or different: what makes a translation of them stale. Moves do not count.
pub fn changed_block_ids(old: &RichText, new: &RichText) -> Vec<BlockId> {
    let differs = |status| match status {
        Status::Added | Status::Removed | Status::Changed | Status::Restyled => true,
        Status::Unchanged | Status::Moved => false,
    };
    changes(old, new, &pairs(&old.blocks, &new.blocks))
        .into_iter()
        .filter(|change| differs(change.status))
        .filter_map(|change| change.id)
        .collect()
}

/// The words of two plain texts compared, for fields other than the body.
pub fn compare_words(old: &str, new: &str) -> Vec<Run> {
    runs(old, new)
}

/// For each new block, the old one it was.
fn pairs(old: &[Block], new: &[Block]) -> Vec<Option<usize>> {
    let mut by_id = HashMap::new();
    for (index, block) in old.iter().enumerate() {
        if let Some(id) = block.id() {
            by_id.entry(id).or_insert(index);
        }
    }
    let mut taken = HashSet::new();
    new.iter()
        .map(|block| {
            let found = match block.id() {
                Some(id) => by_id
                    .get(id)
                    .copied()
                    .filter(|index| !taken.contains(index)),
                None => old
                    .iter()
                    .enumerate()
                    .position(|(index, before)| !taken.contains(&index) && before == block),
            };
            taken.extend(found);
            found
        })
        .collect()
}

/// Pairs what is left with an old block of the same sort that has the same words.
fn pair_by_words(old: &[Block], new: &[Block], pairs: &mut [Option<usize>]) {
    let taken: HashSet<usize> = pairs.iter().flatten().copied().collect();
    let mut free: HashMap<(&str, String), VecDeque<usize>> = HashMap::new();
    for (index, block) in old.iter().enumerate() {
        let words = words(block);
        if !taken.contains(&index) && !words.is_empty() {
            let same = free.entry((block.node_name(), words)).or_default();
            same.push_back(index);
        }
    }
    for (block, pair) in new.iter().zip(pairs).filter(|(_, pair)| pair.is_none()) {
        let same = free.get_mut(&(block.node_name(), words(block)));
        *pair = same.and_then(VecDeque::pop_front);
    }
}

/// The new indexes of the largest set of blocks that kept their order; all other kept blocks have moved.
pub(super) fn longest_rising(pairs: &[Option<usize>]) -> HashSet<usize> {
    // best[n]: the new index that ends the lowest rising row of length n + 1; before: its predecessor.
    let mut best: Vec<(usize, usize)> = Vec::new();
    let mut before: HashMap<usize, usize> = HashMap::new();
    for (index, old) in pairs
        .iter()
        .enumerate()
        .filter_map(|(index, old)| Some((index, (*old)?)))
    {
        let length = best.partition_point(|(end, _)| *end < old);
        if let Some((_, previous)) = length.checked_sub(1).and_then(|last| best.get(last)) {
            before.insert(index, *previous);
        }
        match best.get_mut(length) {
            Some(place) => *place = (old, index),
            None => best.push((old, index)),
        }
    }
    let last = best.last().map(|(_, index)| *index);
    std::iter::successors(last, |index| before.get(index).copied()).collect()
}

fn removed_between(
    old: &[Block],
    from: usize,
    to: usize,
    kept: &HashSet<usize>,
) -> Vec<BlockChange> {
    old.iter()
        .enumerate()
        .take(to)
        .skip(from)
        .filter(|(index, _)| !kept.contains(index))
        .map(|(_, block)| change(Some(block), None, Status::Removed, false))
        .collect()
}

fn kept_block(before: &Block, block: &Block, moved: bool) -> BlockChange {
    let status = if same_but_for_its_id(before, block) {
        if moved {
            Status::Moved
        } else {
            Status::Unchanged
        }
    } else if words(before) == words(block) {
        Status::Restyled
    } else {
        Status::Changed
    };
    change(Some(before), Some(block), status, moved)
}

fn same_but_for_its_id(before: &Block, block: &Block) -> bool {
    let mut before = before.clone();
    *before.id_mut() = block.id().cloned();
    before == *block
}

fn change(old: Option<&Block>, new: Option<&Block>, status: Status, moved: bool) -> BlockChange {
    let said = |block: Option<&Block>| block.map(words).unwrap_or_default();
    let seen = |block: Option<&Block>| block.map(pictures).unwrap_or_default();
    let block = new.or(old);
    BlockChange {
        id: block.and_then(Block::id).cloned(),
        node: block.map_or("", Block::node_name),
        dir: block.map_or(Dir::Auto, dir_of).as_str(),
        status,
        moved,
        runs: runs(&said(old), &said(new)),
        pictures_before: seen(old),
        pictures_after: seen(new),
    }
}

fn dir_of(block: &Block) -> Dir {
    match block {
        Block::Paragraph(inner) => inner.dir,
        Block::Heading(inner) => inner.dir,
        Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => Dir::Auto,
    }
}

fn pictures(block: &Block) -> Vec<Picture> {
    let picture = |image: &Image| Picture {
        asset: image.asset.clone(),
        alt: image.alt.clone(),
    };
    match block {
        Block::Image(image) => vec![picture(image)],
        Block::Gallery(gallery) => gallery.images.iter().map(picture).collect(),
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => Vec::new(),
    }
}

fn words(block: &Block) -> String {
    block_lines(block).join("\n")
}

fn runs(old: &str, new: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => RunKind::Equal,
            ChangeTag::Insert => RunKind::Insert,
            ChangeTag::Delete => RunKind::Delete,
        };
        match runs.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            _ => runs.push(Run {
                kind,
                text: change.value().to_owned(),
            }),
        }
    }
    runs
}

#[cfg(test)]
mod tests;
