use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::rich_text::samples::{any_body, id, paragraph};

fn body(blocks: &[(&str, &str)]) -> RichText {
    let block = |(name, text): &(&str, &str)| {
        let mut block = paragraph(text);
        *block.id_mut() = Some(id(name));
        block
    };
    RichText {
        blocks: blocks.iter().map(block).collect(),
    }
}

fn names(body: &RichText) -> Vec<&str> {
    let ids = body.blocks.iter().filter_map(Block::id);
    ids.map(BlockId::as_str).collect()
}

const A: (&str, &str) = ("aaaaaaaa", "أ");
const B: (&str, &str) = ("bbbbbbbb", "ب");
const C: (&str, &str) = ("cccccccc", "ج");
const D: (&str, &str) = ("dddddddd", "د");

#[test]
fn different_blocks_merge_by_themselves() {
    let mine = body(&[("aaaaaaaa", "ألف"), B, C]);
    let theirs = body(&[A, B, ("cccccccc", "جيم"), D]);
    let merge = merge(&body(&[A, B, C]), &mine, &theirs);
    assert_eq!(
        merge.settled(),
        Some(body(&[("aaaaaaaa", "ألف"), B, ("cccccccc", "جيم"), D]))
    );
    assert!(merge.has_changes_by(By::Mine) && merge.has_changes_by(By::Theirs));
}

#[test]
fn one_block_changed_on_both_sides_is_a_clash() {
    let mine = body(&[A, ("bbbbbbbb", "باء"), C]);
    let theirs = body(&[A, ("bbbbbbbb", "بيت")]);
    let merge = merge(&body(&[A, B, C]), &mine, &theirs);
    assert_eq!(merge.settled(), None);
    let clash = merge.clashes().next().unwrap();
    assert_eq!(
        (clash.mine.len(), clash.theirs.len(), clash.base.len()),
        (1, 1, 1)
    );
    let decide = |choice: Choice| {
        let mut new = ["eeeeeeee", "ffffffff"].into_iter();
        merge.decided(|_| choice.clone(), || id(new.next().unwrap()))
    };
    assert_eq!(decide(Choice::Mine), body(&[A, ("bbbbbbbb", "باء")]));
    assert_eq!(decide(Choice::Theirs), body(&[A, ("bbbbbbbb", "بيت")]));
    assert_eq!(
        decide(Choice::Both),
        body(&[A, ("bbbbbbbb", "باء"), ("eeeeeeee", "بيت")])
    );
    let hand = body(&[("bbbbbbbb", "بين بين")]).blocks;
    assert_eq!(
        decide(Choice::Hand(hand)),
        body(&[A, ("bbbbbbbb", "بين بين")])
    );
}

#[test]
fn taking_a_block_away_and_changing_it_is_a_clash_whoever_does_which() {
    let (base, gone) = (body(&[A, B]), body(&[A]));
    let changed = body(&[A, ("bbbbbbbb", "باء")]);
    for (mine, theirs) in [(&gone, &changed), (&changed, &gone)] {
        let merge = merge(&base, mine, theirs);
        let clash = merge.clashes().next().unwrap();
        assert_eq!(clash.mine.len() + clash.theirs.len(), 1);
    }
    assert_eq!(merge(&base, &gone, &base).settled(), Some(gone.clone()));
    assert_eq!(merge(&base, &base, &gone).settled(), Some(gone));
}

#[test]
fn new_and_moved_blocks_stand_after_what_they_followed() {
    let base = body(&[A, B, C]);
    let mine = body(&[C, A, ("mmmmmmmm", "لي"), B]);
    let theirs = body(&[("uuuuuuuu", "لهم"), A, ("tttttttt", "لهم"), B, C]);
    let both = merge(&base, &mine, &theirs).settled().unwrap();
    assert_eq!(
        names(&both),
        [
            "uuuuuuuu", "cccccccc", "aaaaaaaa", "tttttttt", "mmmmmmmm", "bbbbbbbb"
        ]
    );
}

#[test]
fn a_passage_that_both_rewrote_is_a_clash_even_when_its_blocks_lost_their_ids() {
    let base = body(&[A, B, C]);
    let mine = body(&[A, ("mmmmmmmm", "لي"), C]);
    let theirs = body(&[A, ("tttttttt", "لهم"), C]);
    let rewritten = merge(&base, &mine, &theirs);
    let clash = rewritten.clashes().next().unwrap();
    assert_eq!(clash.base, body(&[B]).blocks);
    assert_eq!(clash.mine, body(&[("mmmmmmmm", "لي")]).blocks);
    assert_eq!(clash.theirs, body(&[("tttttttt", "لهم")]).blocks);
    let theirs = body(&[A, C, ("tttttttt", "لهم")]);
    assert!(
        merge(&base, &mine, &theirs).settled().is_some(),
        "elsewhere is elsewhere"
    );
}

/// What a client may do to a text, at a place.
#[derive(Clone, Debug)]
enum Edit {
    Type(usize, String),
    Insert(usize, String),
    Remove(usize),
    Move(usize, usize),
}

fn any_edits() -> impl Strategy<Value = Vec<Edit>> {
    let words = "[ء-ي]{1,4}";
    let edit = prop_oneof![
        3 => (0_usize..8, words).prop_map(|(at, text)| Edit::Type(at, text)),
        2 => (0_usize..8, words).prop_map(|(at, text)| Edit::Insert(at, text)),
        1 => (0_usize..8).prop_map(Edit::Remove),
        1 => (0_usize..8, 0_usize..8).prop_map(|(from, to)| Edit::Move(from, to)),
    ];
    prop::collection::vec(edit, 0..6)
}

/// The body after the edits; new blocks get ids that only this `client` gives.
fn edited(base: &RichText, edits: &[Edit], client: char) -> RichText {
    let mut blocks = base.blocks.clone();
    for (number, edit) in edits.iter().enumerate() {
        let place = |at: &usize| at % blocks.len().max(1);
        match edit {
            Edit::Type(at, text) if !blocks.is_empty() => {
                let at = place(at);
                let name = blocks[at].id().cloned();
                blocks[at] = paragraph(text);
                *blocks[at].id_mut() = name;
            }
            Edit::Remove(at) if !blocks.is_empty() => {
                blocks.remove(place(at));
            }
            Edit::Move(from, to) if !blocks.is_empty() => {
                let (from, to) = (place(from), place(to));
                let block = blocks.remove(from);
                blocks.insert(to.min(blocks.len()), block);
            }
            Edit::Insert(at, text) => {
                let at = place(at);
                let mut block = paragraph(text);
                *block.id_mut() = Some(id(&format!("{client}new{number:05}")));
                blocks.insert(at, block);
            }
            Edit::Type(..) | Edit::Remove(_) | Edit::Move(..) => {}
        }
    }
    RichText { blocks }
}

fn any_base() -> impl Strategy<Value = RichText> {
    prop::collection::vec("[a-z]{1,4}", 0..7).prop_map(|texts| {
        let block = |(number, text): (usize, &String)| {
            let mut block = paragraph(text);
            *block.id_mut() = Some(id(&format!("base{number:05}")));
            block
        };
        RichText {
            blocks: texts.iter().enumerate().map(block).collect(),
        }
    })
}

fn changed<'a>(base: &RichText, side: &'a RichText) -> Vec<&'a Block> {
    let new = |block: &&Block| !base.blocks.contains(block);
    side.blocks.iter().filter(new).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn nothing_that_either_client_typed_is_lost(base in any_base(), one in any_edits(), two in any_edits(), picks in prop::collection::vec(0_u8..3, 12)) {
        let (mine, theirs) = (edited(&base, &one, 'm'), edited(&base, &two, 't'));
        let merge = merge(&base, &mine, &theirs);
        // The two texts are revisions already; what is merged without asking must have both clients' words too.
        if let Some(whole) = merge.settled() {
            for block in changed(&base, &mine).into_iter().chain(changed(&base, &theirs)) {
                prop_assert!(whole.blocks.contains(block), "{block:?} is not in {whole:?}");
            }
            for block in &whole.blocks {
                prop_assert!(mine.blocks.contains(block) || theirs.blocks.contains(block));
            }
            prop_assert!(whole.has_sound_ids());
        }
        let mut number = 0;
        let decided = merge.decided(
            |at| [Choice::Mine, Choice::Theirs, Choice::Both][usize::from(picks[at % picks.len()])].clone(),
            || { number += 1; id(&format!("fresh{number:05}")) },
        );
        prop_assert!(decided.has_sound_ids());
        // A clash shows every text that a decision could lose.
        let settled: Vec<&Block> = merge.parts.iter().filter_map(|part| match part {
            Part::Settled(block, _) => Some(block),
            Part::Clash(_) => None,
        }).collect();
        let clashing: Vec<&Block> = merge.clashes().flat_map(|clash| clash.mine.iter().chain(&clash.theirs)).collect();
        for block in changed(&base, &mine).into_iter().chain(changed(&base, &theirs)) {
            prop_assert!(settled.contains(&block) || clashing.contains(&block));
        }
    }

    #[test]
    fn it_asks_exactly_when_one_block_was_changed_on_both_sides(base in any_base(), one in any_edits(), two in any_edits()) {
        let (mine, theirs) = (edited(&base, &one, 'm'), edited(&base, &two, 't'));
        let find = |body: &RichText, id: &BlockId| body.blocks.iter().find(|block| block.id() == Some(id)).cloned();
        let twice = base.blocks.iter().filter_map(Block::id).filter(|id| {
            let (base, mine, theirs) = (find(&base, id), find(&mine, id), find(&theirs, id));
            mine != base && theirs != base && mine != theirs
        }).count();
        let merge = merge(&base, &mine, &theirs);
        let asked = merge.clashes().filter(|clash| clash.mine.len() <= 1 && clash.theirs.len() <= 1 && clash.base.len() == 1
            && clash.mine.iter().chain(&clash.theirs).all(|block| block.id() == clash.base[0].id())).count();
        prop_assert_eq!(asked, twice);
    }

    #[test]
    fn one_side_alone_is_taken_as_it_is(base in any_base(), edits in any_edits(), other in any_body()) {
        let side = edited(&base, &edits, 'm');
        prop_assert_eq!(merge(&base, &side, &base).settled(), Some(side.clone()));
        prop_assert_eq!(merge(&base, &base, &side).settled(), Some(side.clone()));
        prop_assert_eq!(merge(&base, &side, &side).settled(), Some(side));
        prop_assert_eq!(merge(&other, &other, &other).settled(), Some(other));
    }

    #[test]
    fn the_sides_may_change_places(base in any_base(), one in any_edits(), two in any_edits()) {
        let (mine, theirs) = (edited(&base, &one, 'm'), edited(&base, &two, 't'));
        let (there, back) = (merge(&base, &mine, &theirs), merge(&base, &theirs, &mine));
        prop_assert_eq!(there.clashes().count(), back.clashes().count());
        let ids = |merge: &Merge| merge.settled().map(|body| {
            body.blocks.iter().filter_map(Block::id).cloned().collect::<BTreeSet<_>>()
        });
        prop_assert_eq!(ids(&there), ids(&back));
    }
}
