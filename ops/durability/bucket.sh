#!/usr/bin/env bash
# Two hosts, each with a folder of its own, share releases by a bucket of a server that speaks S3 (s3rver). One publishes again and again while both
# answer: the other serves each release within five seconds. Then the server goes away: both answer on, nothing is published; it comes back and all is
# as before.
# usage: ops/durability/bucket.sh [RELEASES=5]      (the platform must be built; needs Node)
set -euo pipefail
cd "$(dirname "$0")/../.."
releases=${1:-5}
ceco=$PWD/src/CollectiveEconomy.Cli/bin/Debug/net10.0/ceco
api=$PWD/src/CollectiveEconomy.Api/bin/Debug/net10.0/CollectiveEconomy.Api.dll
work=$(mktemp -d)
pids=()
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
fail() { echo "FAILED: $1"; exit 1; }

npm install --prefix "$work/server" --silent --no-audit --no-fund s3rver@3.7.1
port=$((20000 + RANDOM % 20000))
serve() {
  "$work/server/node_modules/.bin/s3rver" --directory "$work/objects" --address 127.0.0.1 --port "$port" --configure-bucket statistics \
    --silent >> "$work/server.log" 2>&1 &
  server=$!
  pids+=("$server")
  for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$port/" && return; sleep 0.1; done
  fail "the server does not answer"
}
mkdir -p "$work/objects"
serve

secret=$(openssl rand -base64 32)
export Secrets__Key=$secret Releases__Bucket__Name=statistics Releases__Bucket__Prefix=ceco Releases__Bucket__ServiceUrl=http://127.0.0.1:$port
# The key that s3rver knows.
export Releases__Bucket__AccessKey=S3RVER Releases__Bucket__SecretKey=S3RVER Limits__RatePerSecond=0
"$ceco" init --demonstration demo --data "$work/one" > "$work/init.log" 2>&1
cp -r "$work/one" "$work/two"

address=()
for host in one two; do
  dotnet "$api" --urls=http://127.0.0.1:0 --Data:Folder="$work/$host" > "$work/$host.log" 2>&1 &
  pids+=($!)
  for _ in $(seq 240); do
    url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$work/$host.log" | head -1 || true)
    [ -n "$url" ] && break
    sleep 0.5
  done
  [ -n "$url" ] || { cat "$work/$host.log"; fail "host $host does not start"; }
  address+=("$url")
done
current() { curl -s "$1/graphql" -H 'Content-Type: application/json' -d '{"query":"{ statistics { release { id } cooperatives(by: [YEAR]) { cells { year members } } } }"}'; }
named() { current "$1" | grep -oE '"id":"[0-9.]+"' | cut -d'"' -f4; }

slowest=0
for number in $(seq "$releases"); do
  "$ceco" publish --accept-warnings --notes "$number" --data "$work/one" > "$work/publish.log" 2>&1 || { cat "$work/publish.log"; fail "release $number was refused"; }
  newest=$("$ceco" releases list --data "$work/one" | tail -1 | cut -f1)
  began=$(date +%s%N)
  until [ "$(named "${address[1]}")" = "$newest" ]; do
    [ $(( ($(date +%s%N) - began) / 1000000 )) -lt 30000 ] || fail "host two does not serve $newest"
    sleep 0.1
  done
  took=$(( ($(date +%s%N) - began) / 1000000 ))
  [ "$took" -gt "$slowest" ] && slowest=$took
  until [ "$(named "${address[0]}")" = "$newest" ]; do sleep 0.1; done
  [ "$(current "${address[0]}")" = "$(current "${address[1]}")" ] || fail "the hosts differ in $newest"
done
echo "$releases releases: host two served each within $slowest ms of its publication, with the same figures"
[ "$slowest" -le 5000 ] || fail "that is more than five seconds"

kill -KILL "$server"; wait "$server" 2>/dev/null || true
"$ceco" publish --accept-warnings --data "$work/one" > "$work/publish.log" 2>&1 && fail "published without the bucket"
tail -1 "$work/publish.log"
[ "$(named "${address[1]}")" = "$newest" ] || fail "host two does not answer while the server is away"
for _ in $(seq 100); do curl -s "${address[1]}/health/ready" | grep -q "does not answer as needed" && break; sleep 0.1; done
curl -s "${address[1]}/health/ready" | sed 's/^/host two: /'; echo
serve
"$ceco" publish --accept-warnings --data "$work/one" > "$work/publish.log" 2>&1 || { cat "$work/publish.log"; fail "the server is back, and a release is refused"; }
newest=$("$ceco" releases list --data "$work/one" | tail -1 | cut -f1)
for _ in $(seq 100); do [ "$(named "${address[1]}")" = "$newest" ] && break; sleep 0.1; done
[ "$(named "${address[1]}")" = "$newest" ] || fail "host two does not serve $newest after the server came back"
[ "$(curl -s "${address[1]}/health/ready")" = Healthy ] || fail "host two is not healthy again"
echo "the server was away and came back: nothing was published meanwhile, $newest afterwards"
"$ceco" releases verify --data "$work/two" > /dev/null || fail "a release of host two is not whole"
"$ceco" doctor --data "$work/two" | grep -i bucket
