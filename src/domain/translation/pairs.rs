//! Which unit of a translation says which unit of its source.

use std::collections::{BTreeMap, BTreeSet};

use super::status::Mark;
use super::unit::{Unit, UnitKey};

/// For each unit of the target, the one of the source: by what was marked, else by the same name,
/// else, where nothing at all is known of the blocks, by order among blocks of one sort.
pub(super) fn pairs(
    source: &[Unit],
    target: &[Unit],
    marks: &BTreeMap<UnitKey, Mark>,
) -> BTreeMap<UnitKey, UnitKey> {
    let known: BTreeSet<&UnitKey> = source.iter().map(|unit| &unit.key).collect();
    let mut pairs = BTreeMap::new();
    let mut taken: BTreeSet<UnitKey> = BTreeSet::new();
    for unit in target {
        let marked = marks.get(&unit.key).map(|mark| &mark.source_unit);
        if let Some(of) = marked.filter(|of| known.contains(of) && !taken.contains(*of)) {
            taken.insert(of.clone());
            pairs.insert(unit.key.clone(), of.clone());
        }
    }
    for unit in target {
        let free = known.contains(&unit.key) && !taken.contains(&unit.key);
        if free && !pairs.contains_key(&unit.key) && !marks.contains_key(&unit.key) {
            taken.insert(unit.key.clone());
            pairs.insert(unit.key.clone(), unit.key.clone());
        }
    }
    let nothing_known = !marks.keys().chain(pairs.keys()).any(UnitKey::is_block);
    if nothing_known {
        pairs.extend(in_order(&blocks(source), &blocks(target)));
    }
    pairs
}

impl UnitKey {
    pub(super) const fn is_block(&self) -> bool {
        match self {
            Self::Block(_) => true,
            Self::Field(_) => false,
        }
    }
}

fn blocks(units: &[Unit]) -> Vec<&Unit> {
    units.iter().filter(|unit| unit.key.is_block()).collect()
}

/// The longest common run of sorts of blocks; a paragraph never becomes the translation of a table.
fn in_order(source: &[&Unit], target: &[&Unit]) -> Vec<(UnitKey, UnitKey)> {
    let sorts = |units: &[&Unit]| -> Vec<&'static str> {
        units.iter().map(|unit| unit.piece.node()).collect()
    };
    let (theirs, ours) = (sorts(source), sorts(target));
    let mut found = Vec::new();
    for step in similar::capture_diff_slices(similar::Algorithm::Myers, &theirs, &ours) {
        if let similar::DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = step
        {
            let old = source.iter().skip(old_index).take(len);
            let new = target.iter().skip(new_index).take(len);
            found.extend(
                new.zip(old)
                    .map(|(new, old)| (new.key.clone(), old.key.clone())),
            );
        }
    }
    found
}
