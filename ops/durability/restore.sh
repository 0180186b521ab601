#!/usr/bin/env bash
# Cuts short, overwrites, replaces and deletes the register and a release under a running host that is asked all the time. Each time: the process
# lives, the register is refused with 503 and a sentence, health says so, figures of the loaded release are answered on, and once the file is right
# again the answers are right without a restart.
# usage: ops/durability/restore.sh [ROUNDS=5]      (the platform must be built)
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
configuration=${CONFIGURATION:-Debug}
ceco=src/CollectiveEconomy.Cli/bin/$configuration/net10.0/ceco
work=$(mktemp -d)
data=$work/data
register=$data/register.sqlite
host= load=
finish() {
  if [ -n "$load" ]; then kill "$load" 2>/dev/null || true; wait "$load" 2>/dev/null || true; fi
  if [ -n "$host" ]; then kill "$host" 2>/dev/null || true; wait "$host" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "FAILED: $1"; tail -5 "$work/host.log"; exit 1; }

import() {
  printf 'code,name,legal_form,former_province,founded\n' > "$work/cooperatives.csv"
  for number in $(seq "$1"); do printf 'RESTORE-%s,HTX %s,COOPERATIVE,02,2010-01-01\n' "$number" "$number"; done >> "$work/cooperatives.csv"
  "$ceco" import "$work/cooperatives.csv" --data "$data" >/dev/null 2>&1
}
"$ceco" init --demonstration demo --data "$data" >/dev/null 2>&1
"$ceco" publish --accept-warnings --data "$data" >/dev/null 2>&1
"$ceco" keys create --role steward --label restore --data "$data" >/dev/null 2>&1

dotnet "src/CollectiveEconomy.Api/bin/$configuration/net10.0/CollectiveEconomy.Api.dll" --urls=http://127.0.0.1:0 --Data:Folder="$data" --Limits:RatePerSecond=0 > "$work/host.log" 2>&1 &
host=$!
for _ in $(seq 600); do
  address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$work/host.log" | head -1 || true)
  [ -n "$address" ] && break
  kill -0 "$host" 2>/dev/null || fail "the host did not start"
  sleep 0.2
done

post() { curl -s -o "$work/answer" -w '%{http_code}' "$address/graphql" -H 'Content-Type: application/json' -d "{\"query\":\"$1\"}"; }
count='{ cooperatives(first: 1) { totalCount } }'
figures='{ statistics { cooperatives(by: [PROVINCE], where: { year: { eq: 2024 } }) { cells { cooperatives members } } } }'
cooperatives() { [ "$(post "$count")" = 200 ] && grep -oE '"totalCount":[0-9]+' "$work/answer" | cut -d: -f2; }
lives() { kill -0 "$host" 2>/dev/null || { host=; fail "the host ended: $1"; }; }
# For a while, until the condition holds.
within() {
  local what=$1
  shift
  for _ in $(seq 150); do
    if "$@"; then return; fi
    lives "$what"
    sleep 0.1
  done
  fail "$what: $(cat "$work/answer")"
}
is_refused() { [ "$(post "$count")" = 503 ] && grep -q REGISTER_UNAVAILABLE "$work/answer" && grep -qi 'backup\|sao lưu' "$work/answer"; }
counts() { [ "$(cooperatives)" = "$1" ]; }
health() { [ "$(curl -s -o "$work/answer" -w '%{http_code}' "$address/health/ready")" = "$1" ]; }
served() { [ "$(post "$figures")" = 200 ] && cmp -s "$work/answer" "$work/figures"; }
refused() {
  within "$1: not refused" is_refused
  within "$1: health" health 503
  grep -q 'register: The file of the register' "$work/answer" || fail "$1: health does not say why"
  within "$1: figures of the release" served
}
restored() {
  within "$1: not $2 cooperatives" counts "$2"
  within "$1: health" health 200
  within "$1: figures of the release" served
  echo "$1: refused, and right again"
}

before=$(cooperatives)
cp "$register" "$work/before.sqlite"
import 300
within "the import is not seen" counts $((before + 300))
after=$((before + 300))
# The host has put the log into the file when it was asked.
[ ! -s "$register-wal" ] || fail "the log is not empty"
cp "$register" "$work/after.sqlite"
[ "$(post "$figures")" = 200 ] || fail "no figures"
cp "$work/answer" "$work/figures"

# Asked all the time, each time for other rows, so that no answer is kept.
(
  while true; do
    curl -sS --no-progress-meter -o /dev/null -Z --parallel-max 8 "$address/graphql?query=%7Bcooperatives(first:[1-100],orderBy:%5B%7Bkey:NAME%7D%5D)%7BtotalCount%20nodes%7Bcode%20name%7D%7D%7D" || true
  done
) &
load=$!

for round in $(seq "$rounds"); do
  truncate -s 0 "$register"; refused "$round: emptied"
  cp "$work/after.sqlite" "$register"; restored "$round: emptied" "$after"
  truncate -s "$((RANDOM * 4))" "$register"; refused "$round: cut short"
  cp "$work/before.sqlite" "$register"; restored "$round: cut short" "$before"
  cp "$work/after.sqlite" "$register"; within "$round: overwritten by a backup" counts "$after"
  cp "$work/before.sqlite" "$register"; within "$round: overwritten by an older backup" counts "$before"
  echo "$round: overwritten: right again"
  cp "$work/after.sqlite" "$register.new"; mv "$register.new" "$register"; restored "$round: replaced" "$after"
  mv "$register" "$work/away.sqlite"; refused "$round: moved away"
  mv "$work/away.sqlite" "$register"; restored "$round: moved away" "$after"
  rm "$register"; refused "$round: deleted"
  cp "$work/before.sqlite" "$register.new"; mv "$register.new" "$register"; restored "$round: deleted" "$before"
  dd if=/dev/urandom of="$register" bs=4096 count=$(($(stat -c %s "$register") / 4096)) conv=notrunc 2>/dev/null; refused "$round: scribbled over"
  cp "$work/after.sqlite" "$register"; restored "$round: scribbled over" "$after"

  # Releases are read into memory, and their files compared with checksums, when they are loaded.
  release=$(find "$data/releases" -mindepth 1 -maxdepth 1 -name '[0-9]*' | head -1)
  table=$(find "$release" -name '*.parquet' -size +20k | sort | sed -n "$((round % 3 + 1))p")
  cp "$table" "$work/table"
  truncate -s 1000 "$table"; within "$round: release cut short" served
  cp "$work/table" "$table"; within "$round: release restored" served
  mv "$release" "$work/release"; sleep 1.5; lives "release moved away"
  mv "$work/release" "$release"; within "$round: release put back" served
  echo "$round: release: answered"
done

kill "$load"; wait "$load" 2>/dev/null || true; load=
import 301
within "no import after all that" counts $((before + 301))
kill -TERM "$host"
wait "$host" || fail "the host did not stop cleanly"
host=
if command -v sqlite3 >/dev/null; then
  [ "$(sqlite3 "$register" 'PRAGMA integrity_check')" = ok ] || fail "the register is damaged"
fi
echo "$rounds rounds: the host lived, refused what it could not read, and answered rightly afterwards"
