//! Talking about a text: comments, threads, and what becomes of suggestions. An audit row of these
//! never holds what was said.

mod settle;
mod speak;
mod trail;

pub use settle::{accept, decline, reopen, resolve};
pub(super) use trail::tell_of_comment;

pub use speak::{Opening, Said, open_thread, reply, withdraw};
