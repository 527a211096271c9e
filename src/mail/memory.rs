//! A post box in memory that tests read, and that can be told to fail.

use std::sync::{Arc, Mutex, PoisonError};

use super::{MailError, OutgoingMail};

/// The receiving end of [`super::Mailer::memory`].
#[derive(Clone, Debug, Default)]
pub struct SentMails(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    mails: Vec<(OutgoingMail, Vec<u8>)>,
    failure: Option<MailError>,
    attempts: usize,
}

impl SentMails {
    /// Every mail taken so far, in order.
    pub fn all(&self) -> Vec<OutgoingMail> {
        self.with(|state| state.mails.iter().map(|(mail, _)| mail.clone()).collect())
    }

    /// The same mails as they would go over the wire.
    pub fn all_raw(&self) -> Vec<String> {
        self.with(|state| {
            state
                .mails
                .iter()
                .map(|(_, raw)| String::from_utf8_lossy(raw).into_owned())
                .collect()
        })
    }

    /// Empties the box and returns what was in it.
    pub fn take(&self) -> Vec<OutgoingMail> {
        self.with(|state| {
            std::mem::take(&mut state.mails)
                .into_iter()
                .map(|(mail, _)| mail)
                .collect()
        })
    }

    /// From now on every mail fails this way; None heals.
    pub fn fail_with(&self, failure: Option<MailError>) {
        self.with(|state| state.failure = failure);
    }

    /// How often a mail was handed over, failures included.
    pub fn attempts(&self) -> usize {
        self.with(|state| state.attempts)
    }

    pub(super) fn send(&self, mail: &OutgoingMail, raw: Vec<u8>) -> Result<(), MailError> {
        self.with(|state| {
            state.attempts += 1;
            match &state.failure {
                Some(failure) => Err(failure.clone()),
                None => {
                    state.mails.push((mail.clone(), raw));
                    Ok(())
                }
            }
        })
    }

    pub(super) fn probe(&self) -> Result<(), MailError> {
        self.with(|state| state.failure.clone().map_or(Ok(()), Err))
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
