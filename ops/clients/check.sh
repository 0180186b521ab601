#!/usr/bin/env bash
# Runs the examples against a host with demonstration data, compares each value that they read with GraphQL, and checks the host with the tools of
# others. Packages go into a temporary folder. What can't be run here is reported as 'not run'; what is wrong ends with 1.
# usage: ops/clients/check.sh [--quick] [http://localhost:5080]
#   --quick   the examples in curl, Python and TypeScript only: what .ci/run has time for
#   without an address a host is built and started, and stopped again; otherwise microdata are read if CECO_KEY is a key of the role RESEARCHER
set -euo pipefail
quick=
if [ "${1:-}" = --quick ]; then quick=1; shift; fi
host=${1:-}
host=${host%/}
repository=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
process=
result=0
stop() {
  if [ -n "$process" ]; then kill "$process" 2> /dev/null || true; wait "$process" 2> /dev/null || true; fi
  rm -rf "$scratch"
}
trap stop EXIT

not_run() { echo "not run: $1"; }

if ! command -v node > /dev/null; then
  not_run "the clients, because Node is not installed"
  exit 0
fi

if [ -z "$host" ]; then
  dotnet build -v q "$repository/src/CollectiveEconomy.Api" > "$scratch/build.log" || { cat "$scratch/build.log"; exit 1; }
  dotnet "$repository/src/CollectiveEconomy.Api/bin/Debug/net10.0/CollectiveEconomy.Api.dll" \
    --urls=http://127.0.0.1:0 --Data:Folder="$scratch/data" > "$scratch/host.log" 2>&1 &
  process=$!
  for _ in $(seq 240); do
    host=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$scratch/host.log" | head -1 || true)
    [ -n "$host" ] && break
    kill -0 "$process" || { cat "$scratch/host.log"; exit 1; }
    sleep 0.5
  done
  # What needs a role is read under a key of its own.
  if [ -z "$quick" ]; then
    CECO_KEY=$(dotnet run --project "$repository/src/CollectiveEconomy.Cli" -- keys create --role researcher --label clients --data "$scratch/data" \
      2> "$scratch/keys.log" | grep -oE 'ceco_[0-9a-f]{12}_[A-Za-z0-9_-]{43}') || { cat "$scratch/keys.log"; exit 1; }
    export CECO_KEY
  fi
fi

# A copy of what the examples read, in the same folders.
mkdir -p "$scratch/copy/ops" "$scratch/files"
cp -r "$repository/schema" "$scratch/copy"
cp -r "$repository/ops/clients" "$scratch/copy/ops"
cd "$scratch/copy/ops/clients"

# Installs the locked packages of a folder.
# usage: install FOLDER
install() {
  if (cd "$1" && npm ci --no-audit --no-fund --loglevel=error > "$scratch/npm.log" 2>&1); then return 0; fi
  not_run "what needs the packages of $1/: $(grep -m 1 'npm error' "$scratch/npm.log" || echo 'npm ci failed')"
  return 1
}

# The types are generated and hold: no scalar is unknown, and the compiler accepts the example.
if install typescript; then
  if (cd typescript && npm run --silent codegen && npm run --silent check && npm run --silent build) > "$scratch/typescript.log" 2>&1; then
    echo "TypeScript: types generated from the schema and the stored operations, and compiled"
    node typescript/build/widgets.js "$host" || result=1
  else
    cat "$scratch/typescript.log"
    result=1
  fi
fi

if [ -n "$quick" ]; then
  node compare/run.mjs "$host" "$scratch/files" curl Python TypeScript hyparquet jsonstat || result=1
  exit "$result"
fi

conformance=
if install conformance; then conformance=1; fi
install duckdb || true
node compare/run.mjs "$host" "$scratch/files" || result=1
if [ -n "$conformance" ]; then
  node conformance/microsoft.mjs "$host" excel/cooperatives.pq powerbi/collective-economy.pbids || result=1
  not_run "Power Query in Excel and Power BI, which are not to be had here"
  node conformance/audit.mjs "$host/graphql" || result=1
  cp ../../schema/schema.graphql conformance
  mkdir -p conformance/generated/relay
  if (cd conformance && npx relay-compiler relay.config.json) > "$scratch/relay.log" 2>&1; then
    echo "The Relay compiler accepts the schema."
  else
    cat "$scratch/relay.log"
    result=1
  fi
  if command -v dotnet > /dev/null; then
    conformance/workbooks.sh "$repository" "$PWD/conformance" || result=1
  else
    not_run "workbooks of imports, because there is no .NET SDK"
  fi
fi
conformance/sdmx.sh "$host" || result=1
node conformance/hostile.mjs "$host/graphql" > "$scratch/hostile.log" || { grep -v '^ok' "$scratch/hostile.log"; result=1; }
exit "$result"
