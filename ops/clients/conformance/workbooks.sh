#!/usr/bin/env bash
# Writes a template of each table, the workbook of a province and annotated copies, and opens them as clients do. Needs the .NET SDK, and the
# packages of package.json in the folder of workbooks.mjs.
# usage: ops/clients/conformance/workbooks.sh REPOSITORY FOLDER-OF-WORKBOOKS.MJS
set -euo pipefail
repository=$1
checks=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -v q "$repository/src/CollectiveEconomy.Cli" > "$work/build.log" || { cat "$work/build.log"; exit 1; }
ceco() { dotnet "$repository/src/CollectiveEconomy.Cli/bin/Debug/net10.0/ceco.dll" "$@" --data "$work/data"; }

ceco init > "$work/init.log" 2>&1
mkdir -p "$work/written" "$work/copies"
ceco templates "$work/written" > "$work/templates.log"
ceco templates "$work/written" --province 82 --year 2025 >> "$work/templates.log"
# Findings in both kinds of files: a code that nobody has, and a number that is none. A refused import ends with 1.
printf 'cooperative,year,members\nHTX-NONE,2025,ten\n' > "$work/annotated-text.csv"
cp "$work/written/province-82-2025.xlsx" "$work/annotated-province.xlsx"
ceco import --dry-run --table annual_reports --annotate "$work/copies" "$work/annotated-text.csv" > "$work/import.log" 2>&1 || [ $? -eq 1 ]
ceco import --dry-run --annotate "$work/copies" "$work/annotated-province.xlsx" >> "$work/import.log" 2>&1 || [ $? -eq 1 ]

node "$checks/workbooks.mjs" "$work"/written/*.xlsx "$work"/copies/*.xlsx
