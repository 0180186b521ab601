#!/usr/bin/env bash
# Backs an installation up while its host answers and publishes, loses it in three ways (killed and deleted, a corrupted register, a corrupted
# release), restores it, and compares the checksums of answers of every kind. Register, releases and secret belong together: it also tries to restore
# without the secret, which must be refused.
# usage: ops/durability/backup.sh      (the platform must be built)
set -euo pipefail
cd "$(dirname "$0")/../.."
ceco=src/CollectiveEconomy.Cli/bin/Debug/net10.0/ceco
work=$(mktemp -d)
data=$work/data backup=$work/backup
host= address=
finish() {
  if [ -n "$host" ]; then kill -KILL "$host" 2>/dev/null || true; wait "$host" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "FAILED: $1"; [ -f "$work/host.log" ] && tail -3 "$work/host.log"; exit 1; }

start() {
  ASPNETCORE_ENVIRONMENT=Production dotnet src/CollectiveEconomy.Api/bin/Debug/net10.0/CollectiveEconomy.Api.dll \
    --urls=http://127.0.0.1:0 --Data:Folder="$data" > "$work/host.log" 2>&1 &
  host=$!
  for _ in $(seq 240); do
    address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$work/host.log" | head -1 || true)
    [ -n "$address" ] && return
    kill -0 "$host" 2>/dev/null || { wait "$host" || true; host=; return 1; }
    sleep 0.5
  done
  return 1
}
stop() { kill "-$1" "$host"; wait "$host" 2>/dev/null || true; host=; }

# Answers of every kind that say nothing of when they were given: statistics exact and protected, a list, a file, a release.
answers() {
  local query='{"query":"{ statistics { cooperatives(by: [PROVINCE, YEAR]) { cells { cooperatives members revenue { total } } } } }"}'
  local list='{"query":"{ cooperatives(first: 100, orderBy: [{ code: ASC }]) { totalCount nodes { code name } } }"}'
  for body in "$query" "$list"; do
    curl -sSf "$address/graphql" -H 'Content-Type: application/json' -d "$body"
    curl -sSf "$address/graphql" -H 'Content-Type: application/json' -H "Authorization: Bearer $key" -d "$body"
  done | sha256sum
  curl -sSf "$address/data/cooperatives.csv?by=year&measures=members" | sha256sum
  curl -sSf -H "Authorization: Bearer $key" "$address/microdata/cooperatives.csv" | sha256sum
  curl -sSf "$address/releases" | sha256sum
}

# The backup of ops/production.md. Releases never change once they are there, so they are copied as they lie; the register by SQLite itself, which
# gives one state of it while others write; the secret apart, as whoever has it and a release can take the noise away.
back_up() {
  mkdir -p "$backup/secret"
  sqlite3 "$data/register.sqlite" ".timeout 60000" ".backup '$backup/register.sqlite'"
  rsync -a --delete --exclude '.writing-*' "$data/releases/" "$backup/releases/"
  [ ! -d "$data/audit" ] || rsync -a --exclude lock "$data/audit/" "$backup/audit/"
  [ ! -d "$data/maps" ] || rsync -a "$data/maps/" "$backup/maps/"
  install -m 600 "$data/secret.key" "$backup/secret/secret.key"
}
restore() {
  rm -rf "$data"
  install -d -m 700 "$data"
  cp "$backup/register.sqlite" "$data/register.sqlite"
  cp -a "$backup/releases" "$data/releases"
  [ ! -d "$backup/audit" ] || cp -a "$backup/audit" "$data/audit"
  [ "${1:-}" = "without secret" ] || install -m 600 "$backup/secret/secret.key" "$data/secret.key"
}
command -v sqlite3 rsync > /dev/null || { echo "needs sqlite3 and rsync (Debian: apt-get install sqlite3 rsync)"; exit 1; }

"$ceco" init --demonstration demo --data "$data" > /dev/null 2>&1
"$ceco" publish --data "$data" > /dev/null 2>&1
key=$("$ceco" keys create --role researcher --label backup --data "$data" 2>/dev/null | grep -oE 'ceco_[0-9a-f]{12}_[A-Za-z0-9_-]{43}')
start || fail "the host did not start"
answers > "$work/before"

echo "-- backup while the host answers and a release is being published"
"$ceco" publish --data "$data" > /dev/null 2>&1 &
publishing=$!
back_up
wait "$publishing" || fail "the publication failed beside the backup"
# What was published meanwhile is in the backup whole or not at all; the next one has it.
"$ceco" releases verify --data "$data" > /dev/null || fail "a release is not whole"
back_up
answers > "$work/before"

echo "-- the machine is lost"
stop KILL
rm -rf "$data"
if start; then fail "a host started in production without its data folder"; fi
grep -q 'does not exist' "$work/host.log" || fail "it did not say that the data folder is missing"
[ ! -e "$data" ] || fail "a start without the data folder created it"
restore
start || fail "the restored host did not start"
answers > "$work/after"
cmp "$work/before" "$work/after" || fail "the restored host answers otherwise"

echo "-- the register is corrupted"
stop KILL
rm -f "$data"/register.sqlite-*
printf 'not a database' > "$data/register.sqlite"
if start; then fail "a host started on a corrupted register"; fi
tail -1 "$work/host.log"
restore
start || fail "the restored host did not start"
answers > "$work/after"
cmp "$work/before" "$work/after" || fail "the restored host answers otherwise"

echo "-- a file of the current release is corrupted"
stop TERM
release=$(ls "$data/releases" | grep -E '^[0-9]' | sort -V | tail -1)
printf 'x' | dd of="$data/releases/$release/protected/cooperatives.parquet" bs=1 seek=100 conv=notrunc 2> /dev/null
if "$ceco" releases verify --data "$data" > /dev/null 2> "$work/told.txt"; then fail "verify found nothing"; fi
tail -1 "$work/told.txt"
rsync -a --checksum "$backup/releases/$release/" "$data/releases/$release/"
start || fail "the restored host did not start"
answers > "$work/after"
cmp "$work/before" "$work/after" || fail "the restored host answers otherwise"

echo "-- the secret was left out of the restore"
stop TERM
restore "without secret"
if start; then fail "a host started in production with another secret"; fi
grep -q "no 'secret.key'" "$work/host.log" || fail "it did not say that the secret is missing"
tail -1 "$work/host.log"
[ ! -e "$data/secret.key" ] || fail "another secret was made"
install -m 600 "$backup/secret/secret.key" "$data/secret.key"

echo "-- the same series goes on, and the log of access is whole"
"$ceco" publish --data "$data" > /dev/null 2> "$work/told.txt" || fail "publishing after the restore is refused: $(tail -1 "$work/told.txt")"
"$ceco" audit verify --data "$data" || fail "the log of access is not whole"
echo "done: 3 losses restored, all answers as before"
