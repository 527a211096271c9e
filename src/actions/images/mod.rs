//! Pictures: take one in, hand one out in the panel, erase one.

mod deliver;
mod erase;
mod render;
#[cfg(test)]
mod tests;
mod upload;

pub use deliver::{Rendition, rendition};
pub use erase::{ERASE_JOB, Erasure, erase, order_erasure};
pub use upload::{Upload, Uploaded, upload};
