//! A mail that somebody is to get: whom it is for and what about, never its words. The worker words
//! it in the reader's language when it leaves.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::notice::NoticeEvent;
use crate::domain::id::{DelegationId, EditionId, OutsideId, PersonId, RevisionId};
use crate::domain::local_text::LocalText;
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
    /// News of a text.
    Notice {
        person: PersonId,
        event: NoticeEvent,
        edition: EditionId,
        revision: RevisionId,
        /// None = the system.
        by: Option<PersonId>,
        reason: Option<String>,
        /// The step that waits for the reader.
        step: Option<LocalText>,
    },
}

impl MailOrder {
    /// Who gets it; none = somebody without an account.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Invitation { person, .. }
            | Self::Reset { person, .. }
            | Self::Deputy { person, .. }
            | Self::Notice { person, .. } => Some(*person),
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
    let job = NewJob {
        kind: MAIL_JOB,
        payload: order,
        dedup_key,
        run_at: now,
    };
    outbox::enqueue(tx, job, now).await
}
