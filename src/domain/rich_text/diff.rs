//! Two versions of a body compared: blocks by their ids, words inside blocks. Decides nothing about how it looks.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::plain::block_lines;
use super::tree::{Block, Dir, RichText};
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

/// Compares block by block. Blocks without an id are matched by being equal.
pub fn compare(old: &RichText, new: &RichText) -> Vec<BlockChange> {
    let pairs = pairs(&old.blocks, &new.blocks);
    let steady = longest_rising(&pairs);
    let kept: HashSet<usize> = pairs.iter().flatten().copied().collect();
    let mut changes = Vec::new();
    let mut next_old = 0;
    for (index, (block, pair)) in new.blocks.iter().zip(&pairs).enumerate() {
        if let Some(pair) = pair.filter(|_| steady.contains(&index)) {
            changes.extend(removed_between(&old.blocks, next_old, pair, &kept));
            next_old = pair + 1;
        }
        changes.push(match pair.and_then(|pair| old.blocks.get(pair)) {
            None => change(block, Status::Added, false, runs("", &words(block))),
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
    compare(old, new)
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
        .map(|(_, block)| change(block, Status::Removed, false, runs(&words(block), "")))
        .collect()
}

fn kept_block(before: &Block, block: &Block, moved: bool) -> BlockChange {
    let (old, new) = (words(before), words(block));
    let status = if before == block {
        if moved {
            Status::Moved
        } else {
            Status::Unchanged
        }
    } else if old == new {
        Status::Restyled
    } else {
        Status::Changed
    };
    change(block, status, moved, runs(&old, &new))
}

fn change(block: &Block, status: Status, moved: bool, runs: Vec<Run>) -> BlockChange {
    let dir = match block {
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
    };
    BlockChange {
        id: block.id().cloned(),
        node: block.node_name(),
        dir: dir.as_str(),
        status,
        moved,
        runs,
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
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::rich_text::samples::{any_body, id, paragraph};

    fn body(blocks: &[(&str, &str)]) -> RichText {
        let blocks = blocks.iter().map(|(name, text)| {
            let mut block = paragraph(text);
            *block.id_mut() = Some(id(name));
            block
        });
        RichText {
            blocks: blocks.collect(),
        }
    }

    fn told(old: &RichText, new: &RichText) -> Vec<(String, Status)> {
        let name = |change: &BlockChange| change.id.as_ref().unwrap().as_str().to_owned();
        compare(old, new)
            .iter()
            .map(|change| (name(change), change.status))
            .collect()
    }

    #[test]
    fn blocks_are_told_apart_by_id_and_removed_ones_stand_where_they_stood() {
        let old = body(&[
            ("aaaaaaaa", "أ"),
            ("bbbbbbbb", "ب"),
            ("cccccccc", "ج"),
            ("dddddddd", "د"),
        ]);
        let new = body(&[
            ("dddddddd", "د"),
            ("aaaaaaaa", "أ"),
            ("eeeeeeee", "ه"),
            ("cccccccc", "جيم"),
        ]);
        let expected = [
            ("dddddddd", Status::Moved),
            ("aaaaaaaa", Status::Unchanged),
            ("eeeeeeee", Status::Added),
            ("bbbbbbbb", Status::Removed),
            ("cccccccc", Status::Changed),
        ];
        assert_eq!(
            told(&old, &new),
            expected.map(|(id, status)| (id.to_owned(), status))
        );
        let ids: Vec<_> = changed_block_ids(&old, &new)
            .into_iter()
            .map(|id| id.as_str().to_owned())
            .collect();
        assert_eq!(ids, ["eeeeeeee", "bbbbbbbb", "cccccccc"]);
    }

    #[test]
    fn arabic_sentences_differ_by_words() {
        let runs = compare_words("تفتح المدينة أبوابها", "تفتح المؤسسة أبوابها");
        let told: Vec<_> = runs
            .iter()
            .map(|run| (run.kind, run.text.as_str()))
            .collect();
        let expected = [
            (RunKind::Equal, "تفتح "),
            (RunKind::Delete, "المدينة"),
            (RunKind::Insert, "المؤسسة"),
            (RunKind::Equal, " أبوابها"),
        ];
        assert_eq!(told, expected);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

        #[test]
        fn both_versions_can_be_read_from_the_comparison(old in any_body(), new in any_body()) {
            let changes = compare(&old, &new);
            let text = |skip: RunKind| -> String {
                let runs = changes.iter().flat_map(|change| &change.runs);
                runs.filter(|run| run.kind != skip).map(|run| run.text.as_str()).collect()
            };
            let whole = |body: &RichText| body.blocks.iter().map(words).collect::<String>();
            prop_assert_eq!(text(RunKind::Delete), whole(&new));
            let mut letters: Vec<char> = text(RunKind::Insert).chars().collect();
            let mut before: Vec<char> = whole(&old).chars().collect();
            letters.sort_unstable();
            before.sort_unstable();
            prop_assert_eq!(letters, before);
        }

        #[test]
        fn a_body_does_not_differ_from_itself(body in any_body()) {
            prop_assert!(compare(&body, &body).iter().all(|change| change.id.is_some() || change.status == Status::Unchanged));
        }
    }
}
