#!/usr/bin/env bash
# A throw-away PostgreSQL cluster: loopback only, random port and password, no durability.
# usage: postgres.sh start DIR   makes the cluster in DIR (which must not exist) and prints its URL
#        postgres.sh stop DIR    stops it and removes DIR
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# PostgreSQL refuses to run as root; Debian's package makes the user that it runs as.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u "$owner" -- "$@"); else "$@"; fi
}

start() {
  local dir=$1 password port
  mkdir -m 700 "$dir"
  password=$(head -c 18 /dev/urandom | od -An -tx1 | tr -d ' \n')
  printf '%s\n' "$password" >"$dir/password"
  [ "$(id -u)" -ne 0 ] || chown -R "$owner" "$dir"
  as_owner "$bin/initdb" --pgdata "$dir/data" --username mihan --pwfile "$dir/password" \
    --auth scram-sha-256 --encoding UTF8 --locale C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 ||
    { cat "$dir/initdb.log" >&2; fail "initdb failed"; }
  as_owner tee -a "$dir/data/postgresql.conf" >/dev/null <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = '$dir'
max_connections = 200
shared_buffers = 256MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
SETTINGS
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    if as_owner "$bin/pg_ctl" start --pgdata "$dir/data" --log "$dir/server.log" --wait --timeout 30 \
      --options "-p $port" >/dev/null 2>&1; then
      printf 'postgres://mihan:%s@127.0.0.1:%s/postgres\n' "$password" "$port"
      return 0
    fi
  done
  as_owner cat "$dir/server.log" >&2 || true
  fail "PostgreSQL did not start"
}

stop() {
  as_owner "$bin/pg_ctl" stop --pgdata "$1/data" --mode immediate >/dev/null 2>&1 || true
  rm -rf "$1"
}

owner=postgres
bin=$(postgres_bin) || fail "PostgreSQL is missing: run tests/run, or install the package postgresql"
case ${1-} in
  start) start "$2" ;;
  stop) stop "$2" ;;
  *) fail "usage: postgres.sh start|stop DIR" ;;
esac
