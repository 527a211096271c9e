//! The post: hands one finished mail to an SMTP server, a folder or a test's memory.
//! It must never choose words, look up people or try again; repeating is the worker's business.

mod folder;
mod memory;
mod message;
mod smtp;
#[cfg(test)]
mod tests;

use std::path::Path;

use lettre::message::Mailbox;

use crate::clock::Clock;
use crate::config::Config;
use crate::domain::locale::Locale;
pub use folder::{StoredMail, list_folder, read_folder};
pub use memory::SentMails;

/// A mail with all its words, ready to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingMail {
    /// Letters, digits, `.`, `_` and `-`, such as a public id. The same id always gives the same Message-ID,
    /// so that servers and people recognise a repeat.
    pub message_id: String,
    pub to: Recipient,
    pub subject: String,
    pub html: String,
    pub text: String,
    pub locale: Locale,
}

/// Whom a mail goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    pub address: String,
    /// May be empty.
    pub name: String,
}

/// Why a mail did not leave. The reason may quote the server and with it an address: show it to administrators, do not log it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct MailError {
    /// The same mail may leave later; otherwise it never will.
    pub temporary: bool,
    pub reason: String,
}

/// Sends mails; cheap to clone.
#[derive(Clone, Debug)]
pub struct Mailer {
    sender: Mailbox,
    clock: Clock,
    route: Route,
}

#[derive(Clone, Debug)]
enum Route {
    Smtp(smtp::Smtp),
    Folder(folder::Folder),
    Memory(SentMails),
}

impl MailError {
    /// A failure that time may heal.
    pub fn temporary(reason: impl Into<String>) -> Self {
        Self {
            temporary: true,
            reason: reason.into(),
        }
    }

    /// A failure of this very mail.
    pub fn permanent(reason: impl Into<String>) -> Self {
        Self {
            temporary: false,
            reason: reason.into(),
        }
    }
}

impl Mailer {
    /// The post that the settings name: the SMTP server, or the folder when there is none.
    /// Call it inside the runtime: the pool of connections starts a task.
    pub fn new(config: &Config, clock: Clock) -> Result<Self, MailError> {
        let route = match &config.smtp_url {
            Some(url) => Route::Smtp(smtp::Smtp::new(url, config.limits.smtp_timeout)?),
            None => Route::Folder(folder::Folder::new(config.mail_dir())),
        };
        Ok(Self {
            sender: message::mailbox(&config.mail_from)?,
            clock,
            route,
        })
    }

    /// A post that keeps everything in memory, and the other end of it: for tests.
    pub fn memory(clock: Clock) -> Result<(Self, SentMails), MailError> {
        let sent = SentMails::default();
        let sender = message::mailbox("Mihan <mihan@localhost>")?;
        Ok((
            Self {
                sender,
                clock,
                route: Route::Memory(sent.clone()),
            },
            sent,
        ))
    }

    /// Returns when the server has taken the mail, or the file is complete.
    pub async fn send(&self, mail: &OutgoingMail) -> Result<(), MailError> {
        let now = self.clock.now();
        let message = message::compose(&self.sender, mail, now)?;
        match &self.route {
            Route::Smtp(smtp) => smtp.send(message).await,
            Route::Folder(folder) => folder.send(mail, &message.formatted(), now).await,
            Route::Memory(sent) => sent.send(mail, message.formatted()),
        }
    }

    /// Whether a mail could leave now, without sending one: for `mihan check`.
    pub async fn probe(&self) -> Result<(), MailError> {
        match &self.route {
            Route::Smtp(smtp) => smtp.probe().await,
            Route::Folder(folder) => folder.probe().await,
            Route::Memory(sent) => sent.probe(),
        }
    }

    /// The mails in the folder, newest first; none where mails really leave.
    pub async fn list_kept(&self) -> std::io::Result<Vec<StoredMail>> {
        match self.folder() {
            Some(folder) => list_folder(folder).await,
            None => Ok(Vec::new()),
        }
    }

    /// One mail of the folder.
    pub async fn find_kept(&self, id: &str) -> std::io::Result<Option<StoredMail>> {
        match self.folder() {
            Some(folder) => read_folder(folder, id).await,
            None => Ok(None),
        }
    }

    /// The folder of the mails when there is no server: what the demo's mailbox page reads.
    pub fn folder(&self) -> Option<&Path> {
        match &self.route {
            Route::Folder(folder) => Some(folder.path()),
            Route::Smtp(_) | Route::Memory(_) => None,
        }
    }
}
