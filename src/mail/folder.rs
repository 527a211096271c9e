//! Mails as files, for a house without a mail server: `ID.eml` for mail programs and `ID.json` for our own page.
//! Writing the same id again replaces the pair, so a repeat adds nothing.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::fs;

use super::{MailError, OutgoingMail, message};
use crate::domain::locale::Locale;

/// A mail read back from the folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredMail {
    /// The id it was sent with.
    pub id: String,
    pub to_address: String,
    pub to_name: String,
    pub subject: String,
    pub sent_at: Timestamp,
    pub locale: Locale,
    pub html: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    pub(super) async fn send(
        &self,
        mail: &OutgoingMail,
        bytes: &[u8],
        now: Timestamp,
    ) -> Result<(), MailError> {
        let stored = stored(mail, now);
        let json = serde_json::to_vec_pretty(&stored)
            .map_err(|error| MailError::permanent(error.to_string()))?;
        let written = async {
            fs::create_dir_all(&self.0).await?;
            self.write(&format!("{}.eml", stored.id), bytes).await?;
            self.write(&format!("{}.json", stored.id), &json).await
        };
        written.await.map_err(|error| self.unwritable(&error))
    }

    pub(super) async fn probe(&self) -> Result<(), MailError> {
        let tried = async {
            fs::create_dir_all(&self.0).await?;
            let probe = self.0.join(".probe");
            fs::write(&probe, b"").await?;
            fs::remove_file(&probe).await
        };
        tried.await.map_err(|error| self.unwritable(&error))
    }

    /// A reader sees the whole file or none: written beside, then renamed.
    async fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let beside = self.0.join(format!(".{name}.part"));
        fs::write(&beside, bytes).await?;
        fs::rename(&beside, self.0.join(name)).await
    }

    fn unwritable(&self, error: &io::Error) -> MailError {
        MailError::temporary(format!("{} cannot be written: {error}", self.0.display()))
    }
}

/// Every mail in the folder, newest first; files that are not ours are passed over.
pub async fn list_folder(folder: &Path) -> io::Result<Vec<StoredMail>> {
    let mut entries = match fs::read_dir(folder).await {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut mails = Vec::new();
    while let Some(entry) = entries.next_entry().await? {
        let path = entry.path();
        let Some(id) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            mails.extend(read_folder(folder, id).await?);
        }
    }
    mails.sort_by(|one, two| {
        two.sent_at
            .cmp(&one.sent_at)
            .then_with(|| two.id.cmp(&one.id))
    });
    Ok(mails)
}

/// One mail by its id; None when there is none, or the id could leave the folder.
pub async fn read_folder(folder: &Path, id: &str) -> io::Result<Option<StoredMail>> {
    if !message::is_id(id) {
        return Ok(None);
    }
    match fs::read(folder.join(format!("{id}.json"))).await {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn stored(mail: &OutgoingMail, sent_at: Timestamp) -> StoredMail {
    StoredMail {
        id: mail.message_id.clone(),
        to_address: mail.to.address.clone(),
        to_name: mail.to.name.clone(),
        subject: mail.subject.clone(),
        sent_at,
        locale: mail.locale,
        html: mail.html.clone(),
        text: mail.text.clone(),
    }
}
