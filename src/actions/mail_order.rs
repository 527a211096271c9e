//! A mail that somebody is to get: whom it is for and what about, never its words. The worker words
//! it in the reader's language when it leaves; news it takes from the reader's inbox then.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::id::{DelegationId, EditionId, OutsideId, PersonId};
use crate::store::outbox::{self, NewJob};
use crate::store::{StoreResult, Tx};

/// Kind of the job that sends a [`MailOrder`].
pub const MAIL_JOB: &str = "mail";

/// What a mail is about. No `Debug`: a token must not reach a log line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "template", rename_all = "snake_case")]
pub enum MailOrder {
    /// A link to choose the first password; the token leaves the database with the mail.
    Invitation { person: PersonId, token: String },
    /// A link to choose a new password.
    Reset { person: PersonId, token: String },
    /// Somebody named the reader as their deputy.
    Deputy {
        person: PersonId,
        delegation: DelegationId,
    },
    /// A link to read one text, for somebody without an account.
    Outside {
        invitation: OutsideId,
        token: String,
    },
    /// News of a text: whatever the reader has not been mailed of it when the mail leaves.
    News {
        person: PersonId,
        edition: EditionId,
    },
    /// What happened since the last one and what waits for the reader.
    Digest { person: PersonId },
}

impl MailOrder {
    /// Who gets it; none = somebody without an account.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Invitation { person, .. }
            | Self::Reset { person, .. }
            | Self::Deputy { person, .. }
            | Self::News { person, .. }
            | Self::Digest { person } => Some(*person),
            Self::Outside { .. } => None,
        }
    }
}

/// Orders a mail in the transaction of the act that wants it. Of two with one `dedup_key` the first
/// one is sent.
pub async fn order_mail(
    tx: &Tx,
    order: &MailOrder,
    dedup_key: Option<String>,
    now: Timestamp,
) -> StoreResult<()> {
    order_mail_at(tx, order, dedup_key, now, now).await
}

/// As [`order_mail`], to leave at an instant.
pub async fn order_mail_at(
    tx: &Tx,
    order: &MailOrder,
    dedup_key: Option<String>,
    leaves_at: Timestamp,
    now: Timestamp,
) -> StoreResult<()> {
    let job = NewJob {
        kind: MAIL_JOB,
        payload: order,
        dedup_key,
        run_at: leaves_at,
    };
    outbox::enqueue(tx, job, now).await
}
