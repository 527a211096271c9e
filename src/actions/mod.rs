//! One function for each thing a person or the system may intend. Each opens the transaction, asks
//! `domain`, and saves state, audit and outbox together; none speaks HTTP or sends anything.

mod error;

pub use error::{ActionError, ActionResult};
