//! Pictures: take one in, hand one out in the panel.

mod deliver;
mod render;
#[cfg(test)]
mod tests;
mod upload;

pub use deliver::{Rendition, rendition};
pub use upload::{Upload, Uploaded, upload};
