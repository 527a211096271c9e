//! The only module that knows SeaORM and `entity`: it loads and saves, and decides nothing.
//!
//! Writes take a [`Tx`], which only `actions` may begin. Reads take anything that is a [`Db`].

pub mod audit;
mod connect;
pub mod documents;
pub mod editions;
mod error;
pub mod outbox;
pub mod revisions;
mod row;
pub mod runs;
pub mod slugs;
pub mod stages;
mod tx;

pub use connect::{ConnectSettings, Store};
pub use error::{StoreError, StoreResult};
pub use tx::{Db, Tx};
