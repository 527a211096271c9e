//! The settings: read once from the file and the environment, judged as a whole, then never changed.
//! It must never be read from a global; the parts get what they need from [`Config`].
//! Its sentences are for the operator at the terminal and stay in English; nothing of them reaches a page.

mod limits;
mod media;
mod problem;
mod reader;
mod secret;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use ipnet::IpNet;
use lettre::message::Mailbox;
use url::Url;

pub use limits::Limits;
pub use media::{Bucket, MediaStore};
pub use problem::ConfigProblem;
use reader::Reader;
pub use secret::Secret;

/// The file taken from the working directory when none is named.
pub const DEFAULT_FILE: &str = "mihan.toml";

/// What the command line decides above file and environment.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--config PATH`; otherwise `MIHAN_CONFIG`, otherwise [`DEFAULT_FILE`] if present.
    pub file: Option<PathBuf>,
    /// `--demo`: known passwords, so the house must not be reachable from outside.
    pub demo: bool,
}

/// Every setting, valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub listen: SocketAddr,
    /// Scheme and host of every link that leaves the house, without a slash at the end.
    pub public_url: PublicUrl,
    /// May hold a password.
    pub database_url: Secret,
    pub data_dir: PathBuf,
    pub media: MediaStore,
    /// None: mails are written to [`Config::mail_dir`].
    pub smtp_url: Option<Secret>,
    /// A mailbox such as `Mihan <mihan@example.ma>`; known to parse.
    pub mail_from: String,
    pub trusted_proxies: Vec<IpNet>,
    pub outbound_loopback: bool,
    /// A filter of tracing, such as `info,mihan=debug`.
    pub log: String,
    pub log_format: LogFormat,
    pub limits: Limits,
    pub demo: bool,
    /// Things that are allowed but probably not meant; to be logged at the start.
    pub warnings: Vec<ConfigProblem>,
}

/// The address under which readers and editors reach the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    origin: String,
    https: bool,
    loopback: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

impl Config {
    /// Reads and judges everything; all faults at once, so that the operator mends them in one go.
    pub fn load(overrides: &Overrides) -> Result<Self, Vec<ConfigProblem>> {
        let environment = own_variables();
        let named = overrides
            .file
            .clone()
            .or_else(|| environment.get("MIHAN_CONFIG").map(PathBuf::from));
        let default = PathBuf::from(DEFAULT_FILE);
        let file = named.or_else(|| default.exists().then_some(default));
        Self::from_sources(
            &Overrides {
                file,
                demo: overrides.demo,
            },
            &environment,
        )
    }

    /// As [`Config::load`], with the variables handed in and no default file: what tests use.
    pub fn from_sources(
        overrides: &Overrides,
        environment: &BTreeMap<String, String>,
    ) -> Result<Self, Vec<ConfigProblem>> {
        let mut reader = Reader::new(overrides.file.as_deref(), environment);
        let mut config = Self::read(&mut reader, overrides.demo);
        config.judge(&mut reader);
        reader.refuse_unknown_keys();
        config.warnings.extend(reader.suspicious_variables());
        if reader.problems.is_empty() {
            Ok(config)
        } else {
            Err(reader.problems)
        }
    }

    /// Where mails go as files when there is no SMTP server.
    pub fn mail_dir(&self) -> PathBuf {
        self.data_dir.join("mail")
    }

    fn read(reader: &mut Reader, demo: bool) -> Self {
        let _ = reader.text("config");
        let data_dir = PathBuf::from(reader.text("data_dir").unwrap_or_else(|| "data".to_owned()));
        let listen = reader
            .parsed("listen", "Give address:port, such as 127.0.0.1:3000.")
            .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 3000)));
        let sqlite = || {
            Secret::new(format!(
                "sqlite://{}?mode=rwc",
                data_dir.join("mihan.db").display()
            ))
        };
        let mut limits = Limits::read(reader);
        if demo {
            // Whoever tries the demonstration looks at its mailbox at once.
            limits.mail_delay = std::time::Duration::ZERO;
        }
        Self {
            listen,
            public_url: PublicUrl::read(reader, listen),
            database_url: reader.secret("database_url").unwrap_or_else(sqlite),
            media: MediaStore::read(reader, &data_dir),
            smtp_url: reader.secret("smtp_url"),
            mail_from: read_mail_from(reader),
            trusted_proxies: reader.list(
                "trusted_proxies",
                "Give addresses or networks, such as 10.0.0.0/8.",
            ),
            outbound_loopback: reader.switch("outbound_loopback", false),
            log: reader.text("log").unwrap_or_else(|| "info".to_owned()),
            log_format: LogFormat::read(reader),
            limits,
            demo,
            warnings: Vec::new(),
            data_dir,
        }
    }

    fn judge(&mut self, reader: &mut Reader) {
        let database = self.database_url.expose();
        if !["sqlite:", "postgres://", "postgresql://"]
            .iter()
            .any(|scheme| database.starts_with(scheme))
        {
            reader.problem(
                "database_url",
                "names no database that Mihan knows.",
                "Give sqlite://data/mihan.db?mode=rwc or postgres://user:password@host/name.",
            );
        }
        if let Some(smtp) = &self.smtp_url
            && !["smtp://", "smtps://"]
                .iter()
                .any(|scheme| smtp.expose().starts_with(scheme))
        {
            reader.problem(
                "smtp_url",
                "is not the address of a mail server.",
                "Give smtps://user:password@host:465 or smtp://host:587?tls=required.",
            );
        }
        if let Err(error) = tracing_subscriber::EnvFilter::try_new(&self.log) {
            reader.problem(
                "log",
                format!("is not a filter: {error}."),
                "Give info, or info,mihan=debug.",
            );
        }
        if self.demo && !self.listen.ip().is_loopback() {
            reader.problem(
                "listen",
                format!(
                    "{} can be reached from outside, and the demo's passwords are known to all.",
                    self.listen
                ),
                "Listen on 127.0.0.1, or start without --demo.",
            );
        }
        if !self.listen.ip().is_loopback() && self.public_url.is_loopback() {
            self.warnings.push(ConfigProblem::new(
                "public_url",
                "points to this machine, so links in mails and feeds work for nobody else.",
                "Give the address that readers use, such as https://actualites.example.ma.",
            ));
        }
    }
}

impl PublicUrl {
    /// Scheme, host and port, as browsers send them in `Origin`; a path may follow directly.
    pub fn as_str(&self) -> &str {
        &self.origin
    }

    /// The full address of a path that begins with a slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// Whether cookies may be marked Secure.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// Whether only this machine can follow it.
    pub fn is_loopback(&self) -> bool {
        self.loopback
    }

    fn read(reader: &mut Reader, listen: SocketAddr) -> Self {
        let remedy = "Give scheme and host only, such as https://actualites.example.ma.";
        let given: Option<Url> = reader.parsed("public_url", remedy);
        let Some(url) = given else {
            return Self::of_this_machine(listen);
        };
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        if !bare || !url.username().is_empty() || !matches!(url.scheme(), "http" | "https") {
            reader.problem(
                "public_url",
                "is more, or other, than a web server's address.",
                remedy,
            );
        }
        let loopback = match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        Self {
            origin: url.origin().ascii_serialization(),
            https: url.scheme() == "https",
            loopback,
        }
    }

    /// 127.0.0.1 for addresses that mean "every interface".
    fn of_this_machine(listen: SocketAddr) -> Self {
        let host = if listen.ip().is_loopback() {
            listen
        } else {
            SocketAddr::from(([127, 0, 0, 1], listen.port()))
        };
        Self {
            origin: format!("http://{host}"),
            https: false,
            loopback: true,
        }
    }
}

impl LogFormat {
    fn read(reader: &mut Reader) -> Self {
        match reader.text("log_format").as_deref() {
            None | Some("text") => Self::Text,
            Some("json") => Self::Json,
            Some(other) => {
                reader.problem(
                    "log_format",
                    format!("`{other}` is unknown."),
                    "Give text or json.",
                );
                Self::Text
            }
        }
    }
}

fn read_mail_from(reader: &mut Reader) -> String {
    let remedy = "Give \"Mihan <mihan@example.ma>\".";
    let given: Option<Mailbox> = reader.parsed("mail_from", remedy);
    given.map_or_else(
        || "Mihan <mihan@localhost>".to_owned(),
        |mailbox| mailbox.to_string(),
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
fn own_variables() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .filter(|(name, _)| name.starts_with("MIHAN_"))
        .collect()
}
