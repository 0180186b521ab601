#!/usr/bin/env bash
# Checks a running host and the schema file with the tools that clients use. Needs Node 20 or later; packages go into a temporary folder.
# usage: ops/clients/check.sh http://localhost:5080/graphql
set -euo pipefail
address=${1:-http://localhost:5080/graphql}
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cp -r "$here"/. "$here/../../schema/schema.graphql" "$here/../../schema/operations" "$scratch"
cd "$scratch"
npm ci --no-audit --no-fund --loglevel=error
mkdir -p generated/relay
node audit.mjs "$address"
node hostile.mjs "$address"
npx relay-compiler relay.config.json
npx graphql-codegen --config codegen.json
echo "The Relay compiler and GraphQL Code Generator accept the schema."
if command -v dotnet > /dev/null; then
  "$here/workbooks.sh" "$here/../.." "$scratch"
else
  echo "Workbooks: not run, for there is no .NET SDK."
fi
