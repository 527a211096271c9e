# Shared by the scripts of this folder: saying things, and becoming root where Debian asks for it.

say() { printf '%s\n' "$*"; }
fail() { printf 'tests/run: %s\n' "$*" >&2; exit 1; }

# Runs a command as root: as it is, or through sudo. 1 when neither is possible.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else return 1; fi
}

# The newest PostgreSQL on this machine: Debian keeps initdb out of PATH.
postgres_bin() {
  local found
  found=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
  [ -n "$found" ] || found=$(command -v initdb || true)
  [ -n "$found" ] && dirname "$found"
}

# The first Chromium of this machine; CHROMIUM names another one.
chromium_path() {
  local name
  for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}
