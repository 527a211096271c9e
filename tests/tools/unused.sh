#!/usr/bin/env bash
# Dependencies that no code names. The tool is installed once, into cargo's own folder.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
command -v cargo-machete >/dev/null || cargo install --quiet --locked cargo-machete ||
  fail "cargo-machete could not be installed (no network?): cargo install --locked cargo-machete"
cargo machete
