#!/usr/bin/env bash
# The journeys in Chromium, against target/debug/mihan.
# usage: browser.sh [NAME]   only files whose name contains NAME
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../browser"
source ../tools/common.sh

CHROMIUM=$(chromium_path) || fail "Chromium is missing: run tests/run, or install the package chromium"
export CHROMIUM

stamp=node_modules/.lock-stamp
if ! cmp -s package-lock.json "$stamp"; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi

shopt -s nullglob
journeys=(*"${1-}"*.test.mjs)
[ ${#journeys[@]} -gt 0 ] || fail "no journey is named like '${1-}'"
node --test --test-reporter=spec --test-concurrency=1 "${journeys[@]}"
