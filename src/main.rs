//! The binary: reads the command line and hands over to [`mihan::cli`].

use std::process::ExitCode;

use clap::Parser;
use mihan::cli::{self, Cli};

#[tokio::main]
async fn main() -> ExitCode {
    cli::run(Cli::parse()).await
}
