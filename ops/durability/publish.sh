#!/usr/bin/env bash
# Kills `ceco publish` at random moments, again and again, and looks each time at what it left behind: every release that is there is whole, no
# earlier one changed, the register is whole, and a publication that nobody kills succeeds afterwards.
# usage: ops/durability/publish.sh [TIMES=200]      (the platform must be built)
set -euo pipefail
cd "$(dirname "$0")/../.."
times=${1:-200}
ceco=src/CollectiveEconomy.Cli/bin/Debug/net10.0/ceco
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

fail() { echo "FAILED after $1 kills: $2"; exit 1; }
hashes() { (cd "$data/releases" && find . -mindepth 2 -type f -path './[0-9]*' -print0 | sort -z | xargs -0 sha256sum); }

"$ceco" init --demonstration demo --data "$data" >/dev/null 2>&1
began=$(date +%s%N)
"$ceco" publish --data "$data" >/dev/null 2>&1
whole=$(( ($(date +%s%N) - began) / 1000000 ))
echo "a publication takes $whole ms; killing $times of them"

before=$(hashes)
placed=0
for kill in $(seq "$times"); do
  "$ceco" publish --data "$data" >/dev/null 2>&1 &
  publishing=$!
  # Anywhere from its start to a little after its usual end.
  sleep "$(awk -v r=$RANDOM -v w=$whole 'BEGIN { printf "%.3f", r / 32768 * w * 1.1 / 1000 }')"
  kill -KILL "$publishing" 2>/dev/null || true
  wait "$publishing" 2>/dev/null || true

  "$ceco" releases verify --data "$data" >/dev/null || fail "$kill" "a release that is there is not whole"
  after=$(hashes)
  [ -z "$(comm -23 <(sort <<<"$before") <(sort <<<"$after"))" ] || fail "$kill" "a file of an earlier release changed or went"
  [ "$after" = "$before" ] || placed=$((placed + 1))
  before=$after
done

began=$(date +%s%N)
"$ceco" publish --data "$data" >/dev/null 2>&1 || fail "$times" "the publication that nobody killed was refused"
echo "publishing afterwards took $(( ($(date +%s%N) - began) / 1000000 )) ms"
"$ceco" releases verify --data "$data" >/dev/null || fail "$times" "the last release is not whole"
[ -z "$(find "$data/releases" -maxdepth 1 -name '.writing-*')" ] || fail "$times" "a killed publication left a work folder behind for good"
if command -v sqlite3 >/dev/null; then
  [ "$(sqlite3 "$data/register.sqlite" 'PRAGMA integrity_check')" = ok ] || fail "$times" "the register is damaged"
fi
echo "$times kills: $placed releases were placed before the kill, all whole; nothing partial, nothing lost"
