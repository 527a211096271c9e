//! Talking about a text: where a comment hangs, who may close a thread, and what becomes of words
//! that somebody suggests. Must never change a text by itself: a suggestion is the writers' to take.

mod merge;
mod place;
mod proposal;
mod rules;

pub use place::{MOST_QUOTED_CHARS, Place, PlaceState, places, state};
pub use proposal::{apply, read_proposal, shown, wording};
pub use rules::{
    Conversation, MOST_CHARS, MOST_MENTIONS, MOST_PER_HOUR, MOST_THREADS, Settlement, ThreadAct,
    decide, may_suggest, read_words,
};
