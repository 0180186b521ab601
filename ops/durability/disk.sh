#!/usr/bin/env bash
# A full disk and one that became read-only: import and publication say so in a sentence, a running host answers on as before, and when there is
# room again both succeed.
# usage: ops/durability/disk.sh      (the platform must be built; this user must be able to mount)
set -euo pipefail
cd "$(dirname "$0")/../.."
ceco=src/CollectiveEconomy.Cli/bin/Debug/net10.0/ceco
work=$(mktemp -d)
disk=$work/disk
host=
finish() {
  if [ -n "$host" ]; then kill "$host" 2>/dev/null || true; wait "$host" 2>/dev/null || true; fi
  umount "$disk" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "FAILED: $1"; exit 1; }
mkdir "$disk"
mount -t tmpfs -o size=96m tmpfs "$disk" 2>/dev/null || { echo "not tried: this user may not mount"; exit 0; }

"$ceco" init --demonstration demo --data "$disk/data" >/dev/null 2>&1
"$ceco" publish --data "$disk/data" >/dev/null 2>&1
key=$("$ceco" keys create --role steward --label disk --data "$disk/data" 2>/dev/null | grep -oE 'ceco_[0-9a-f]{12}_[A-Za-z0-9_-]{43}')
printf 'code,name,legal_form,former_province,founded\n' > "$work/cooperatives.csv"
for number in $(seq 5000); do printf 'DISK-%s,HTX %s,COOPERATIVE,02,2010-01-01\n' "$number" "$number"; done >> "$work/cooperatives.csv"

start() {
  dotnet src/CollectiveEconomy.Api/bin/Debug/net10.0/CollectiveEconomy.Api.dll --urls=http://127.0.0.1:0 --Data:Folder="$disk/data" > "$work/host.log" 2>&1 &
  host=$!
  for _ in $(seq 120); do
    address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$work/host.log" | head -1 || true)
    [ -n "$address" ] && return
    kill -0 "$host" 2>/dev/null || { host=; return 1; }
    sleep 0.5
  done
  return 1
}
ask() {
  curl -sf "$address/graphql" -H 'Content-Type: application/json' \
    -d "{\"query\":\"{ statistics { cooperatives(by: [PROVINCE], where: { year: { eq: 2024 } }) { cells { cooperatives members } } } cooperatives(first: $1) { totalCount nodes { code } } }\"}"
}
refused() {
  if "$@" >/dev/null 2>"$work/told.txt"; then fail "'$2' succeeded"; fi
  echo "$2: $(tail -1 "$work/told.txt")"
  grep -q -E '^ +at |Exception' "$work/told.txt" && fail "'$2' told of an exception"
  grep -q -E "$pattern" "$work/told.txt" || fail "'$2' did not say why"
}
start || fail "the host did not start"
before=$(ask 5)

echo "-- a full disk"
head -c 200m /dev/zero > "$disk/filler" 2>/dev/null || true
pattern='disk is full|[Nn]o space left'
refused "$ceco" import "$work/cooperatives.csv" --data "$disk/data"
refused "$ceco" publish --data "$disk/data"
[ "$(ask 5)" = "$before" ] || fail "the running host answers otherwise"
# Not kept from before.
ask 7 | grep -q '"totalCount"' || fail "the running host answers nothing new"
"$ceco" releases verify --data "$disk/data" >/dev/null || fail "a release is not whole"
# What nobody could record is not answered; the page of the disk that the log had begun may take some lines more.
for _ in $(seq 200); do
  curl -s "$address/graphql?query=%7B__typename%7D" -H "Authorization: Bearer $key" > "$work/told.txt"
  grep -q AUDIT_UNAVAILABLE "$work/told.txt" && break
done
grep -q AUDIT_UNAVAILABLE "$work/told.txt" || fail "who has a key is answered though nothing can be recorded"
echo "with a key: $(cat "$work/told.txt")"
rm "$disk/filler"
curl -s "$address/graphql?query=%7B__typename%7D" -H "Authorization: Bearer $key" | grep -q '"data"' || fail "with room again, who has a key is refused"
"$ceco" audit verify --data "$disk/data" || fail "the log of access is not whole"
# The release first: a register that holds collected organisations publishes no synthetic ones.
"$ceco" publish --data "$disk/data" >/dev/null 2>"$work/told.txt" || fail "with room again, publication is refused: $(tail -1 "$work/told.txt")"
"$ceco" import "$work/cooperatives.csv" --data "$disk/data" >/dev/null 2>"$work/told.txt" || fail "with room again, import is refused: $(tail -1 "$work/told.txt")"
[ "$("$ceco" imports list --data "$disk/data" 2>/dev/null | wc -l)" -eq 2 ] || fail "there is more than one submission"
kill "$host"; wait "$host" 2>/dev/null || true; host=

echo "-- a read-only disk"
mount -o remount,ro "$disk"
pattern='read-only|may not be used|[Rr]ead-only'
refused "$ceco" import "$work/cooperatives.csv" --data "$disk/data"
refused "$ceco" publish --data "$disk/data"
"$ceco" releases verify --data "$disk/data" >/dev/null || fail "a release is not whole"
start || fail "a host does not start on it: $(tail -1 "$work/host.log")"
ask 3 | grep -q '"members"' || fail "a host on a read-only disk answers nothing"
echo "a host that starts on it answers"
curl -s "$address/imports?name=cooperatives.csv" -H "Authorization: Bearer $key" -H 'Content-Type: text/csv' --data-binary @"$work/cooperatives.csv" > "$work/told.txt"
grep -q AUDIT_UNAVAILABLE "$work/told.txt" || fail "an import over HTTP does not say that it can't be recorded"
grep -q Exception "$work/told.txt" && fail "an import over HTTP told of an exception"
echo "POST /imports: $(cat "$work/told.txt")"
echo "done"
