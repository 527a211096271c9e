//! Turns an [`OutgoingMail`] into the bytes of RFC 5322: the same mail at the same instant gives the same bytes.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use super::{MailError, OutgoingMail};

pub(super) fn mailbox(text: &str) -> Result<Mailbox, MailError> {
    text.parse()
        .map_err(|error| MailError::permanent(format!("the sender is no mailbox: {error}")))
}

pub(super) fn compose(
    sender: &Mailbox,
    mail: &OutgoingMail,
    now: Timestamp,
) -> Result<Message, MailError> {
    check_id(&mail.message_id)?;
    let date =
        SystemTime::try_from(now).map_err(|error| MailError::permanent(error.to_string()))?;
    let message = Message::builder()
        .from(sender.clone())
        .to(recipient(mail)?)
        .subject(one_line(&mail.subject))
        .date(date)
        .message_id(Some(format!(
            "<{}@{}>",
            mail.message_id,
            sender.email.domain()
        )))
        .raw_header(header("Content-Language", mail.locale.tag()))
        // So that absence notices do not answer (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .multipart(body(mail));
    message.map_err(|error| MailError::permanent(format!("the mail cannot be composed: {error}")))
}

fn body(mail: &OutgoingMail) -> MultiPart {
    let digest = Sha256::digest(mail.message_id.as_bytes());
    let mark: String = digest
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    MultiPart::alternative()
        .boundary(format!("mihan-{mark}"))
        .singlepart(SinglePart::plain(mail.text.clone()))
        .singlepart(SinglePart::html(mail.html.clone()))
}

fn recipient(mail: &OutgoingMail) -> Result<Mailbox, MailError> {
    let address = mail.to.address.parse();
    let address = address.map_err(|error| {
        MailError::permanent(format!("the recipient's address is wrong: {error}"))
    })?;
    let name = one_line(&mail.to.name);
    Ok(Mailbox::new((!name.is_empty()).then_some(name), address))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Line breaks in names and titles would begin a new header in careless readers.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check_id(id: &str) -> Result<(), MailError> {
    if is_id(id) {
        Ok(())
    } else {
        Err(MailError::permanent(
            "the mail's id has characters that an id may not have",
        ))
    }
}

/// Also what makes an id safe as a file name.
pub(super) fn is_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    !id.is_empty() && id.len() <= 120 && !id.starts_with('.') && id.chars().all(plain)
}
