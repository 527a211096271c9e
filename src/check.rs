//! `mihan check`: tries every part and says what is wrong and how to mend it. It must never change
//! what is kept; folders that are missing are made.
//! English, as the whole command line.

use std::fmt;
use std::process::ExitCode;

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::Config;
use crate::http::{Http, Reach, Request};
use crate::mail::Mailer;
use crate::store::{ConnectSettings, Store};
use crate::view::Views;

/// What was found out about one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub part: &'static str,
    pub outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Well(String),
    /// Works, or may work, but deserves a look.
    Doubtful {
        what: String,
        remedy: String,
    },
    /// Does not work: the command fails.
    Wrong {
        what: String,
        remedy: String,
    },
}

impl Finding {
    pub fn well(part: &'static str, what: impl Into<String>) -> Self {
        Self {
            part,
            outcome: Outcome::Well(what.into()),
        }
    }

    pub fn doubtful(
        part: &'static str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            part,
            outcome: Outcome::Doubtful {
                what: what.into(),
                remedy: remedy.into(),
            },
        }
    }

    pub fn wrong(part: &'static str, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            part,
            outcome: Outcome::Wrong {
                what: what.into(),
                remedy: remedy.into(),
            },
        }
    }

    fn is_wrong(&self) -> bool {
        match self.outcome {
            Outcome::Wrong { .. } => true,
            Outcome::Well(_) | Outcome::Doubtful { .. } => false,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.outcome {
            Outcome::Well(what) => write!(f, "ok     {}: {what}", self.part),
            Outcome::Doubtful { what, remedy } => {
                write!(f, "look   {}: {what}\n       → {remedy}", self.part)
            }
            Outcome::Wrong { what, remedy } => {
                write!(f, "WRONG  {}: {what}\n       → {remedy}", self.part)
            }
        }
    }
}

/// Checks everything and says it line by line; the exit code tells whether the house can run.
pub async fn run(config: &Config, say: impl Fn(&str)) -> ExitCode {
    let mut findings = settings(config);
    findings.push(database(config).await);
    findings.push(templates());
    findings.push(mail(config).await);
    findings.push(storage(config).await);
    findings.push(public_url(config).await);
    for finding in &findings {
        say(&finding.to_string());
    }
    if findings.iter().any(Finding::is_wrong) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// The settings are valid or we would not be here; what remains are the doubts.
fn settings(config: &Config) -> Vec<Finding> {
    let valid = format!(
        "valid; listens on {}, known as {}",
        config.listen,
        config.public_url.as_str()
    );
    let mut findings = vec![Finding::well("settings", valid)];
    for warning in &config.warnings {
        findings.push(Finding::doubtful(
            "settings",
            format!("{} {}", warning.key, warning.what),
            &warning.remedy,
        ));
    }
    if !config.public_url.is_https() && !config.public_url.is_loopback() {
        findings.push(Finding::doubtful(
            "settings",
            "public_url is not https, so passwords and sessions travel in clear.",
            "Put a proxy with TLS in front and give its https address.",
        ));
    }
    findings
}

async fn database(config: &Config) -> Finding {
    const PART: &str = "database";
    const REMEDY: &str =
        "Mend database_url: host, port, name, account; for SQLite make data_dir writable.";
    let settings = ConnectSettings {
        url: config.database_url.expose().to_owned(),
        max_connections: 1,
    };
    if let Err(error) = std::fs::create_dir_all(&config.data_dir) {
        return Finding::wrong(
            PART,
            error.to_string(),
            "Set data_dir to a writable folder.",
        );
    }
    let store = match Store::connect(&settings).await {
        Ok(store) => store,
        Err(error) => return Finding::wrong(PART, error.to_string(), REMEDY),
    };
    match store.pending_migrations().await {
        Ok(0) => Finding::well(PART, "answers; the schema is up to date"),
        Ok(pending) => {
            let what = format!("answers; {pending} changes of the schema are waiting");
            Finding::doubtful(
                PART,
                what,
                "`mihan serve` applies them, or run `mihan migrate`.",
            )
        }
        Err(error) => Finding::wrong(PART, error.to_string(), REMEDY),
    }
}

/// Templates and words are built in, so a fault here is a fault of this program.
fn templates() -> Finding {
    const PART: &str = "templates";
    match Views::load().and_then(|views| views.check()) {
        Ok(()) => Finding::well(PART, "every template compiles and every word is there"),
        Err(error) => Finding::wrong(PART, error.to_string(), "Report this build as broken."),
    }
}

async fn mail(config: &Config) -> Finding {
    const PART: &str = "mail";
    let probed = match Mailer::new(config, Clock::system()) {
        Ok(mailer) => mailer.probe().await,
        Err(error) => Err(error),
    };
    match (probed, &config.smtp_url) {
        (Ok(()), Some(_)) => Finding::well(PART, "the server answers and accepts the account"),
        (Ok(()), None) => Finding::well(
            PART,
            format!("written to {} (no smtp_url)", config.mail_dir().display()),
        ),
        (Err(error), Some(_)) => {
            let remedy = "Mend smtp_url: host, port, account, and smtps:// or ?tls=required as the server wants it.";
            Finding::wrong(PART, error.to_string(), remedy)
        }
        (Err(error), None) => Finding::wrong(
            PART,
            error.to_string(),
            "Make data_dir writable for this user.",
        ),
    }
}

async fn storage(config: &Config) -> Finding {
    const PART: &str = "storage";
    let probed = match Blobs::open(&config.media) {
        Ok(blobs) => blobs.probe().await,
        Err(error) => Err(error),
    };
    match probed {
        Ok(()) => Finding::well(PART, "a file can be written, read and removed"),
        Err(error) => {
            let remedy = "Mend media_url; for a folder make it writable, for s3:// look at endpoint, region and keys.";
            Finding::wrong(PART, error.to_string(), remedy)
        }
    }
}

/// Asks the house for itself as a reader would, through whatever proxy stands in front.
async fn public_url(config: &Config) -> Finding {
    const PART: &str = "public address";
    let remedy = "Start Mihan first; if it runs, mend public_url, DNS, certificate or proxy.";
    let address = config.public_url.join("/healthz");
    // The operator wrote this address, so it may be a private one.
    let asked = match (Http::with_reach(config, Reach::Anywhere), address.parse()) {
        (Ok(http), Ok(url)) => http
            .send(Request::get(url))
            .await
            .map_err(|error| error.to_string()),
        (Err(error), _) => Err(error.to_string()),
        (_, Err(error)) => Err(error.to_string()),
    };
    match asked {
        Ok(answer) if answer.status.is_success() => {
            Finding::well(PART, format!("{address} answers"))
        }
        Ok(answer) => {
            Finding::doubtful(PART, format!("{address} answers {}", answer.status), remedy)
        }
        Err(error) => Finding::doubtful(PART, format!("{address}: {error}"), remedy),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::config::Overrides;

    fn config(settings: &[(&str, &str)]) -> Config {
        let environment: BTreeMap<_, _> = settings
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect();
        Config::from_sources(&Overrides::default(), &environment).unwrap()
    }

    #[tokio::test]
    async fn a_fresh_folder_is_well_and_a_house_that_does_not_run_is_only_doubtful() {
        let data = tempfile::tempdir().unwrap();
        let config = config(&[
            ("MIHAN_DATA_DIR", data.path().to_str().unwrap()),
            ("MIHAN_LISTEN", "127.0.0.1:9"),
        ]);
        assert!(matches!(mail(&config).await.outcome, Outcome::Well(_)));
        assert!(matches!(storage(&config).await.outcome, Outcome::Well(_)));
        assert!(matches!(
            public_url(&config).await.outcome,
            Outcome::Doubtful { .. }
        ));
    }

    #[tokio::test]
    async fn a_dead_mail_server_and_an_unusable_folder_are_wrong() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let folder = file.path().join("media");
        let settings = [
            ("MIHAN_SMTP_URL", "smtp://127.0.0.1:9"),
            ("MIHAN_MEDIA_URL", folder.to_str().unwrap()),
        ];
        let config = config(&settings);
        assert!(mail(&config).await.is_wrong());
        let found = storage(&config).await;
        assert!(found.is_wrong());
        assert!(found.to_string().contains("→ Mend media_url"), "{found}");
    }

    #[test]
    fn clear_text_in_public_is_doubted() {
        let found = settings(&config(&[("MIHAN_PUBLIC_URL", "http://news.example.ma")]));
        assert!(matches!(
            found[..],
            [
                _,
                Finding {
                    outcome: Outcome::Doubtful { .. },
                    ..
                }
            ]
        ));
    }
}
