//! `mihan audit`: proves that the trail is whole, and takes it out. It only reads.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::json;

use super::{AuditCommand, complain, say};
use crate::actions::ActionError;
use crate::actions::audit::verify;
use crate::config::Config;
use crate::domain::audit::Head;
use crate::serve::{self, StartError};
use crate::store::Store;
use crate::store::audit;

/// How many events are read at once.
const BATCH: u64 = 1000;

/// Runs one of the commands; a broken chain is a failure.
pub(super) async fn run(config: Config, command: AuditCommand) -> ExitCode {
    let outcome = match serve::open_store(&config).await {
        Ok(store) => match command {
            AuditCommand::Verify { head } => prove(&store, head.as_deref()).await,
            AuditCommand::Export { since } => export(&store, since).await,
        },
        Err(error) => Err(error),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

async fn prove(store: &Store, noted: Option<&str>) -> Result<ExitCode, StartError> {
    match verify(store, noted).await? {
        Ok(Head { sequence, digest }) => {
            say(&format!("{sequence} events, intact, head digest {digest}"));
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            complain(&format!("the audit trail is broken: {fault}"));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// A line for each event, then one with the head of what was written.
async fn export(store: &Store, since: i64) -> Result<ExitCode, StartError> {
    let mut out = std::io::stdout().lock();
    let mut head = Head {
        sequence: since,
        digest: String::new(),
    };
    loop {
        let events = audit::list_after(store, head.sequence, BATCH).await?;
        if events.is_empty() {
            writeln!(out, "{}", json!({ "head": head }))?;
            return Ok(ExitCode::SUCCESS);
        }
        for event in events {
            let line = serde_json::to_string(&event)
                .map_err(|error| ActionError::Fault(error.to_string()))?;
            writeln!(out, "{line}")?;
            head = event.head();
        }
    }
}
