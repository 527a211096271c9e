#!/usr/bin/env bash
# Stored snapshots that no test read in this run: left behind by a renamed or deleted test.
# usage: snapshots.sh FILE, the list that insta wrote during the tests
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

read_in_tests=$([ -f "$1" ] && xargs -r -d '\n' realpath -m -- <"$1" | sort -u || true)
stored=$(find src entity migration tests -name node_modules -prune -o -name '*.snap' -print | xargs -r -d '\n' realpath -- | sort -u)
left=$(comm -23 <(printf '%s\n' "$stored") <(printf '%s\n' "$read_in_tests") | sed '/^$/d')
if [ -n "$left" ]; then
  say "$left"
  fail "no test reads these snapshots: delete them, or mend the test that should"
fi
say "$(printf '%s' "$stored" | grep -c . || true) snapshots, all read by a test"
