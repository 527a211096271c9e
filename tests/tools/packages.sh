#!/usr/bin/env bash
# Installs what the tests need and this machine lacks. Touches nothing when all of it is there.
# usage: packages.sh [build] [postgres] [browser] [lint]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

missing=()
need() { missing+=("$@"); }

for part in "$@"; do
  case $part in
    build)
      command -v cargo >/dev/null || fail "Rust is missing: install the stable toolchain with rustup first"
      command -v npm >/dev/null || fail "Node.js with npm is missing: install Node 20 or newer first"
      command -v cc >/dev/null || need build-essential
      ;;
    postgres) [ -n "$(postgres_bin)" ] || need postgresql ;;
    browser)
      chromium_path >/dev/null || need chromium
      # Arabic and Tifinagh must show as letters, not boxes, in screenshots.
      [ -n "$(find /usr/share/fonts -name 'NotoSansTifinagh*' -print -quit 2>/dev/null)" ] || need fonts-noto-core
      ;;
    lint)
      for tool in fmt clippy; do
        cargo "$tool" --version >/dev/null 2>&1 || rustup component add "${tool/fmt/rustfmt}"
      done
      ;;
    *) fail "packages.sh: unknown part '$part'" ;;
  esac
done

if [ ${#missing[@]} -eq 0 ]; then
  say "nothing to install"
  exit 0
fi

say "installing: ${missing[*]}"
hint="Install these packages and run again: ${missing[*]}"
command -v apt-get >/dev/null || fail "this is not Debian. $hint"
install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "$@" </dev/null
}
install update -qq || fail "the package list could not be read (no network, or neither root nor sudo). $hint"
install install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || fail "a package could not be installed. $hint"
say "installed: ${missing[*]}"
