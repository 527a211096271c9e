//! Owns the way front-end files reach `OUT_DIR/dist`, from where `src/view/assets.rs` embeds them.
//! Never writes built files into the source tree, and never lets an empty folder be embedded.

#![allow(
    clippy::print_stdout,
    reason = "cargo reads a build script's instructions from its standard output"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "cargo hands a build script its folders through the environment"
)]

use std::env;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

const INPUTS: [&str; 5] = [
    ".npmrc",
    "package.json",
    "package-lock.json",
    "build.mjs",
    "src",
];

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() {
    if let Err(error) = build() {
        println!("cargo::error={error}");
    }
}

fn build() -> Outcome {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let dist = PathBuf::from(env::var("OUT_DIR")?).join("dist");
    let source = root.join("static");
    declare_inputs();
    match env::var_os("MIHAN_ASSETS_DIR") {
        Some(ready) => copy_ready(Path::new(&ready), &dist)?,
        None => bundle(&source, &dist)?,
    }
    if !dist.join("manifest.json").is_file() {
        return Err("the front-end build left no manifest.json: nothing usable to embed".into());
    }
    Ok(())
}

fn declare_inputs() {
    println!("cargo::rerun-if-env-changed=MIHAN_ASSETS_DIR");
    println!("cargo::rerun-if-changed=build.rs");
    for input in INPUTS {
        println!("cargo::rerun-if-changed=static/{input}");
    }
}

fn copy_ready(ready: &Path, dist: &Path) -> Outcome {
    println!("cargo::rerun-if-changed={}", ready.display());
    if !ready.join("manifest.json").is_file() {
        return Err("MIHAN_ASSETS_DIR names a folder without manifest.json".into());
    }
    empty(dist)?;
    copy_folder(ready, dist)
}

/// Check, clippy and an editor may all build at once: the lock keeps their npm runs apart.
fn bundle(source: &Path, dist: &Path) -> Outcome {
    let lock = fs::File::create(source.join(".build-lock"))?;
    lock.lock()?;
    install(source)?;
    let fresh = dist.with_extension("new");
    empty(&fresh)?;
    let mut build = npm(source);
    build.args(["run", "--silent", "build"]);
    build.env("ASSETS_OUT", &fresh);
    build.env("ASSETS_PROFILE", env::var("PROFILE")?);
    run(build, "npm run build")?;
    // Debug binaries read this folder while they run, so it changes in one step.
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    fs::rename(&fresh, dist)?;
    Ok(())
}

fn install(source: &Path) -> Outcome {
    let wanted = fs::read(source.join("package-lock.json"))?;
    let stamp = source.join("node_modules/.lock-stamp");
    if fs::read(&stamp).ok().as_ref() == Some(&wanted) {
        return Ok(());
    }
    let mut install = npm(source);
    install.args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
    ]);
    run(install, "npm ci")?;
    fs::write(&stamp, &wanted)?;
    Ok(())
}

fn npm(source: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(source);
    command
}

fn run(mut command: Command, name: &str) -> Outcome {
    let output = command.output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => String::from(
            "npm was not found. Install Node.js 20 or newer, or set MIHAN_ASSETS_DIR to a folder of built assets.",
        ),
        _ => format!("{name} did not start: {error}"),
    })?;
    if output.status.success() {
        return Ok(());
    }
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        println!("cargo::warning={line}");
    }
    Err(format!("{name} failed in static/ (its messages are above)").into())
}

fn empty(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}

fn copy_folder(from: &Path, to: &Path) -> Outcome {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
