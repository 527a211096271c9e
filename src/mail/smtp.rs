//! The way over an SMTP server, encrypted as its address says.

use std::fmt;
use std::time::Duration;

use lettre::{AsyncTransport, Message, Tokio1Executor};

use super::MailError;
use crate::config::Secret;
use crate::http::install_tls_provider;

#[expect(clippy::disallowed_types, reason = "the one place that speaks SMTP")]
type Transport = lettre::AsyncSmtpTransport<Tokio1Executor>;

#[derive(Clone)]
pub(super) struct Smtp(Transport);

impl Smtp {
    pub(super) fn new(url: &Secret, timeout: Duration) -> Result<Self, MailError> {
        install_tls_provider();
        // The library's error may repeat the address and its password, so it is not passed on.
        let builder = Transport::from_url(url.expose()).map_err(|_| {
            MailError::permanent("smtp_url is not an address that the mail library understands")
        })?;
        Ok(Self(builder.timeout(Some(timeout)).build()))
    }

    pub(super) async fn send(&self, message: Message) -> Result<(), MailError> {
        self.0
            .send(message)
            .await
            .map(|_| ())
            .map_err(|error| from_smtp(&error))
    }

    pub(super) async fn probe(&self) -> Result<(), MailError> {
        match self.0.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(MailError::temporary("the server closed the connection")),
            Err(error) => Err(from_smtp(&error)),
        }
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Smtp")
    }
}

fn from_smtp(error: &lettre::transport::smtp::Error) -> MailError {
    // A refused sign-in is a fault of the settings: it must not throw away every mail that waits.
    let refused_sign_in = matches!(error.status().map(u16::from), Some(530 | 534 | 535 | 538));
    let mut reason = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let words = cause.to_string();
        if !reason.contains(&words) {
            reason = format!("{reason}: {words}");
        }
        source = cause.source();
    }
    MailError {
        temporary: refused_sign_in || !error.is_permanent(),
        reason,
    }
}
