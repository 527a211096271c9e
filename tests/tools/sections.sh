# Runs the steps of tests/run: a heading and a time for each, all of them even when one fails, and a
# closing table with the totals. Sourced by tests/run.

# As root, the PostgreSQL user must pass through, and a TMPDIR may be closed to it.
[ "$(id -u)" -ne 0 ] || TMPDIR=/tmp
work=$(mktemp -d "${TMPDIR:-/tmp}/mihan-tests.XXXXXX")
chmod 711 "$work"
output=$work/output
touch "$output"

table=()
failures=()
current=""

# begin NAME … finish STATUS: a step whose output is not counted.
begin() {
  current=$1
  began=$SECONDS
  printf '\n=== %s ===\n' "$current"
}

finish() {
  local word=ok
  [ "$1" -eq 0 ] || { word=FAILED; failures+=("$current"); }
  table+=("$(printf '%-24s %-7s %5d s' "$current" "$word" $((SECONDS - began)))")
  printf -- '--- %s: %s in %d s\n' "$current" "$word" $((SECONDS - began))
  current=""
}

# section NAME COMMAND…: runs it, keeps its output for the totals, goes on when it fails.
section() {
  local status=0
  begin "$1"
  shift
  "$@" </dev/null 2>&1 | tee -a "$output" || status=$?
  finish "$status"
}

# Adds up the closing lines of cargo's and Node's test runners.
totals() {
  sed 's/\x1b\[[0-9;]*m//g' "$output" | awk '
    /^test result: / {
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^passed/) passed += $(i - 1)
        if ($i ~ /^failed/) failed += $(i - 1)
      }
    }
    /^(ℹ|#) pass [0-9]+$/ { passed += $3 }
    /^(ℹ|#) (fail|cancelled) [0-9]+$/ { failed += $3 }
    END { printf "tests: %d passed, %d failed\n", passed, failed }'
}

close() {
  local status=$?
  trap - EXIT
  if [ -n "$current" ]; then
    finish 1
  fi
  [ ! -d "$work/postgres" ] || tests/tools/postgres.sh stop "$work/postgres"
  if [ ${#table[@]} -gt 0 ]; then
    printf '\n=== summary: %d s ===\n' "$SECONDS"
    printf '%s\n' "${table[@]}"
    if [ ${#failures[@]} -gt 0 ]; then
      status=1
      printf 'failed: %s\n' "$(IFS=,; printf '%s' "${failures[*]}" | sed 's/,/, /g')"
    fi
    totals
  fi
  rm -rf "$work"
  exit "$status"
}
trap close EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
