//! The command line: what may be typed, and which function answers. It must never do the work itself.
//! Its words are for the operator at the terminal and are English; the words of pages live in `templates/locales`.

mod audit;
mod users;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::check;
use crate::config::{Config, ConfigProblem, Overrides};
use crate::domain::locale::Locale;
use crate::domain::scope::Role;
use crate::serve::{self, StartError};
use crate::telemetry;

/// The common newsroom of Morocco's Cités des Métiers et des Compétences.
#[derive(Debug, Parser)]
#[command(name = "mihan", version)]
pub struct Cli {
    /// Settings file; otherwise MIHAN_CONFIG, otherwise mihan.toml if there is one.
    #[arg(long, global = true, value_name = "PATH")]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Run the house: panel, public pages, API and worker.
    Serve {
        /// Fill it with demonstration people and items; their passwords are known, so only this machine may connect.
        #[arg(long)]
        demo: bool,
        /// Leave mails, schedules and webhooks to a separate `mihan worker`.
        #[arg(long)]
        no_worker: bool,
    },
    /// Run only the worker: mails, schedules, webhooks.
    Worker,
    /// Bring the database to this version's schema.
    Migrate {
        /// Take back this many of the latest migrations instead; loses what they hold.
        #[arg(long, value_name = "N")]
        down: Option<u32>,
    },
    /// Fill an empty database with cities, sectors, levels and programmes.
    Seed {
        /// Add demonstration people and items.
        #[arg(long)]
        demo: bool,
    },
    /// People who may sign in.
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// The audit trail: prove that it is whole, or take it out.
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Say what is wrong with settings, database, templates, mail and storage, and how to mend it.
    Check,
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum AuditCommand {
    /// Walk the chain; names the first broken event and fails.
    Verify {
        /// A head digest noted down on an earlier day: the chain must still hold it.
        #[arg(long, value_name = "DIGEST")]
        head: Option<String>,
    },
    /// Write the events as NDJSON, and as the last line the head.
    Export {
        /// Only events after this one.
        #[arg(long, value_name = "SEQUENCE", default_value_t = 0)]
        since: i64,
    },
}

#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum UserCommand {
    /// Add a person and print the one-time link with which they choose a password.
    Create {
        email: String,
        /// The name as it appears in the panel.
        #[arg(long)]
        name: String,
        /// The language of their panel and mails: ar-MA, fr-MA, zgh-MA or en.
        #[arg(long, default_value = "ar-MA")]
        locale: Locale,
        /// contributor, fact_reviewer, language_reviewer, approver, manager, hq_editor, hq_approver or administrator.
        #[arg(long)]
        role: Option<Role>,
        /// The slug of the city in which the role counts; without it the role counts everywhere.
        #[arg(long, requires = "role")]
        city: Option<String>,
    },
    /// Print a one-time link for a new password.
    ResetPassword { email: String },
    /// Everybody, with their state and roles.
    List,
}

impl Cli {
    fn overrides(&self) -> Overrides {
        Overrides {
            file: self.config.clone(),
            demo: self.command.is_demo(),
        }
    }
}

impl Command {
    fn is_demo(&self) -> bool {
        match self {
            Self::Serve { demo, .. } | Self::Seed { demo } => *demo,
            Self::Worker
            | Self::Migrate { .. }
            | Self::User { .. }
            | Self::Audit { .. }
            | Self::Check => false,
        }
    }
}

/// Loads the settings, starts the log and hands over to the command.
pub async fn run(cli: Cli) -> ExitCode {
    let config = match Config::load(&cli.overrides()) {
        Ok(config) => config,
        Err(problems) => return refuse(&problems),
    };
    telemetry::start(&config);
    for warning in &config.warnings {
        tracing::warn!("{warning}");
    }
    let outcome = match cli.command {
        Command::Check => return check::run(&config, say).await,
        Command::Audit { command } => return audit::run(config, command).await,
        Command::Serve { no_worker, .. } => run_house(config, !no_worker).await,
        Command::Worker => run_worker(config).await,
        Command::Migrate { down } => migrate(config, down).await,
        Command::Seed { .. } => fill(config).await,
        Command::User { command } => users::run(config, command).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

async fn run_house(config: Config, with_worker: bool) -> Result<(), StartError> {
    serve::serve(serve::open(config).await?, with_worker, say).await
}

async fn run_worker(config: Config) -> Result<(), StartError> {
    serve::work(serve::open(config).await?).await
}

async fn migrate(config: Config, down: Option<u32>) -> Result<(), StartError> {
    let store = serve::open_store(&config).await?;
    match down {
        Some(steps) => {
            store.migrate_down(steps).await?;
            say(&format!("{steps} changes of the schema taken back."));
        }
        None => {
            store.migrate().await?;
            say("The schema is up to date.");
        }
    }
    Ok(())
}

async fn fill(config: Config) -> Result<(), StartError> {
    let app = serve::open(config).await?;
    let filled = serve::fill(&app, say).await?;
    say(if filled {
        "Filled."
    } else {
        "There was data already; nothing was changed."
    });
    Ok(())
}

/// A line for the operator's eyes; a closed pipe is no reason to fail.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A line about a failure.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "mihan: {line}");
}

fn refuse(problems: &[ConfigProblem]) -> ExitCode {
    complain(&format!(
        "{} of the settings must be mended first:",
        problems.len()
    ));
    for problem in problems {
        complain(&format!("  {problem}"));
    }
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn parse(words: &str) -> Cli {
        Cli::try_parse_from(std::iter::once("mihan").chain(words.split(' '))).unwrap()
    }

    #[test]
    fn the_definitions_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn only_demo_commands_ask_for_the_demo() {
        assert!(parse("serve --demo").overrides().demo);
        assert!(parse("seed --demo").overrides().demo);
        assert!(!parse("serve --no-worker").overrides().demo);
        assert!(!parse("check").overrides().demo);
    }

    #[test]
    fn the_settings_file_may_be_named_before_and_after_the_command() {
        assert_eq!(
            parse("--config a.toml worker").overrides().file,
            Some("a.toml".into())
        );
        assert_eq!(
            parse("user list --config a.toml").overrides().file,
            Some("a.toml".into())
        );
    }

    #[test]
    fn a_city_without_a_role_is_refused() {
        let words = [
            "mihan",
            "user",
            "create",
            "a@example.ma",
            "--name",
            "A",
            "--city",
            "souss-massa",
        ];
        assert!(Cli::try_parse_from(words).is_err());
        let Command::User {
            command: UserCommand::Create { locale, .. },
        } = parse("user create a@example.ma --name A --locale fr-MA").command
        else {
            panic!("another command")
        };
        assert_eq!(locale, Locale::FrMa);
    }
}
