#!/bin/sh
# Writes the migrations of the register as one script, for where the database is changed by its administrators and not by 'ceco init':
#   CREATE DATABASE … COLLATE Latin1_General_100_BIN2; 'ceco init' refuses a database with another collation
#   ops/sqlserver/script.sh > register.sql
#   sqlcmd -b -S server -d database -i register.sql
# It may run again: what was applied before is passed over. 'ceco init' then writes the reference data.
set -eu
cd "$(dirname "$0")/../../src/CollectiveEconomy.Storage"
out=$(mktemp)
trap 'rm -f "$out"' EXIT
dotnet tool restore > /dev/null
dotnet ef migrations script --idempotent --context SqlServerRegisterContext --output "$out" "$@" > /dev/null
# sqlcmd turns QUOTED_IDENTIFIER off, and filtered indexes and indexed views need it, as they need the others.
cat ../../ops/sqlserver/session.sql
# Without the mark of UTF-8 at its beginning.
sed '1s/^\xEF\xBB\xBF//' "$out"
