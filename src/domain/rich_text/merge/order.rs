//! Where blocks stand in a merged body: in their order, with mine put after what they followed in mine.

use std::collections::{HashMap, HashSet};

use super::{By, Clash, Part};
use crate::domain::rich_text::diff::longest_rising;
use crate::domain::rich_text::tree::{Block, RichText};

/// A body whose blocks can be asked for by what tells them apart.
pub(super) struct Keyed<'a> {
    /// In reading order.
    pub keys: Vec<String>,
    blocks: HashMap<String, &'a Block>,
}

impl<'a> Keyed<'a> {
    /// A block without an id, or with one that came before, is known by what it says.
    pub(super) fn of(body: &'a RichText) -> Self {
        let mut keyed = Self {
            keys: Vec::with_capacity(body.blocks.len()),
            blocks: HashMap::new(),
        };
        for block in &body.blocks {
            let id = block.id().map(|id| id.as_str().to_owned());
            let key = id.filter(|id| !keyed.blocks.contains_key(id));
            let key = key.unwrap_or_else(|| keyed.by_words(block));
            keyed.blocks.insert(key.clone(), block);
            keyed.keys.push(key);
        }
        keyed
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Block> {
        self.blocks.get(key).copied()
    }

    fn by_words(&self, block: &Block) -> String {
        let alone = RichText {
            blocks: vec![block.clone()],
        };
        let words = alone.to_json();
        let mut number = 0;
        loop {
            let key = format!("{number} {words}");
            if !self.blocks.contains_key(&key) {
                return key;
            }
            number += 1;
        }
    }

    /// The blocks of `base` that stand elsewhere here.
    fn moved(&self, base: &Keyed<'_>) -> HashSet<&str> {
        let places: HashMap<&str, usize> = base
            .keys
            .iter()
            .enumerate()
            .map(|(at, key)| (key.as_str(), at))
            .collect();
        let pairs: Vec<Option<usize>> = self
            .keys
            .iter()
            .map(|key| places.get(key.as_str()).copied())
            .collect();
        let steady = longest_rising(&pairs);
        let kept = self.keys.iter().zip(&pairs).enumerate();
        kept.filter(|(at, (_, pair))| pair.is_some() && !steady.contains(at))
            .map(|(_, (key, _))| key.as_str())
            .collect()
    }
}

/// The keys of everything that is not dropped, in the order of the merged body. What only mine moved goes where mine
/// has it; what both moved stays where theirs has it.
pub(super) fn order<'a>(
    base: &Keyed<'_>,
    mine: &'a Keyed<'_>,
    theirs: &'a Keyed<'_>,
    is_dropped: impl Fn(&str) -> bool,
) -> Vec<&'a str> {
    let (by_mine, by_theirs) = (mine.moved(base), theirs.moved(base));
    let mut order: Vec<&str> = theirs
        .keys
        .iter()
        .map(String::as_str)
        .filter(|key| !is_dropped(key))
        .filter(|key| !by_mine.contains(key) || by_theirs.contains(key))
        .collect();
    let mut placed: HashSet<&str> = order.iter().copied().collect();
    let new_in_theirs = |key: &str| base.get(key).is_none() && mine.get(key).is_none();
    let mut before: Option<&str> = None;
    for key in mine.keys.iter().map(String::as_str) {
        if !placed.contains(key) && !is_dropped(key) {
            let after = before.and_then(|before| order.iter().position(|one| *one == before));
            let from = after.map_or(0, |at| at + 1);
            let theirs_first = order.iter().skip(from);
            let skipped = theirs_first.take_while(|key| new_in_theirs(key)).count();
            order.insert(from + skipped, key);
            placed.insert(key);
        }
        if placed.contains(key) {
            before = Some(key);
        }
    }
    order
}

/// Makes a clash of each place where both sides took the same blocks away and put others: to a reader, both rewrote
/// one passage, and one after the other would say everything twice.
pub(super) fn rewritten(
    parts: Vec<Part>,
    keys: &[&str],
    base: &Keyed<'_>,
    mine: &Keyed<'_>,
    theirs: &Keyed<'_>,
) -> Vec<Part> {
    let gone = gone_after(keys, base, mine, theirs);
    let mut whole = Vec::with_capacity(parts.len());
    let mut rest = parts.into_iter().zip(keys).peekable();
    let mut before: Option<&str> = None;
    while let Some((part, key)) = rest.next() {
        let replaced = gone
            .get(&before)
            .filter(|_| is_new(&part, By::Theirs, key, base));
        let Some(replaced) = replaced else {
            whole.push(part);
            before = Some(key);
            continue;
        };
        let mut run = vec![part];
        let mut last = *key;
        for side in [By::Theirs, By::Mine] {
            while let Some((part, key)) = rest.next_if(|(part, key)| is_new(part, side, key, base))
            {
                run.push(part);
                last = key;
            }
        }
        before = Some(last);
        whole.extend(one_passage(run, replaced));
    }
    whole
}

/// What both sides took away, by the block it stood after.
fn gone_after<'a>(
    keys: &[&'a str],
    base: &Keyed<'_>,
    mine: &Keyed<'_>,
    theirs: &Keyed<'_>,
) -> HashMap<Option<&'a str>, Vec<Block>> {
    let standing: HashMap<&str, &'a str> = keys.iter().map(|key| (*key, *key)).collect();
    let mut gone: HashMap<Option<&str>, Vec<Block>> = HashMap::new();
    let mut before = None;
    for key in &base.keys {
        if let Some(key) = standing.get(key.as_str()) {
            before = Some(*key);
        } else if mine.get(key).is_none() && theirs.get(key).is_none() {
            let blocks = gone.entry(before).or_default();
            blocks.extend(base.get(key).cloned());
        }
    }
    gone
}

fn is_new(part: &Part, side: By, key: &str, base: &Keyed<'_>) -> bool {
    match part {
        Part::Settled(_, by) => *by == side && base.get(key).is_none(),
        Part::Clash(_) => false,
    }
}

/// A run of theirs followed by mine as one clash; a run of one side stays as it is.
fn one_passage(run: Vec<Part>, base: &[Block]) -> Vec<Part> {
    let of = |side: By| -> Vec<Block> {
        let blocks = run.iter().filter_map(|part| match part {
            Part::Settled(block, by) if *by == side => Some(block.clone()),
            Part::Settled(..) | Part::Clash(_) => None,
        });
        blocks.collect()
    };
    let (mine, theirs) = (of(By::Mine), of(By::Theirs));
    if mine.is_empty() {
        return run;
    }
    vec![Part::Clash(Clash {
        base: base.to_vec(),
        mine,
        theirs,
    })]
}
