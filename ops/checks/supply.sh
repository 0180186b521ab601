#!/usr/bin/env bash
# What the platform is built from: a bill of materials (CycloneDX), known vulnerabilities, and licences. Ends with 1 for a vulnerability or for a licence
# that is not on the list below.
# usage: ops/checks/supply.sh [FOLDER=.]      writes FOLDER/bom.json; needs jq, and a package feed that answers
set -euo pipefail
folder=$(realpath "${1:-.}")
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0
permissive='^(MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|MS-PL|PostgreSQL|0BSD|Unlicense|Zlib)$'
# Licences that packages name by an address, or only in a file, as they were read: each with why it is permissive.
declare -A read=(
  [Sylvan.Data.Csv]="MIT, in its license.txt"
)

dotnet tool install CycloneDX --tool-path "$scratch/tools" > /dev/null || { echo "the tool CycloneDX can't be installed: no bill of materials"; exit 1; }
"$scratch/tools/dotnet-CycloneDX" src/CollectiveEconomy.Api/CollectiveEconomy.Api.csproj --output "$folder" --filename bom.json --output-format Json \
  --recursive --exclude-dev --disable-package-restore > "$scratch/bom.log" || { tail -5 "$scratch/bom.log"; exit 1; }
echo "$(jq '.components | length' "$folder/bom.json") components in $folder/bom.json"

echo "-- known vulnerabilities"
for project in src/*/*.csproj; do
  dotnet list "$project" package --vulnerable --include-transitive > "$scratch/vulnerable.log" 2>&1 || { cat "$scratch/vulnerable.log"; exit 1; }
  if ! grep -q 'has no vulnerable packages' "$scratch/vulnerable.log"; then cat "$scratch/vulnerable.log"; status=1; fi
done
[ "$status" = 1 ] || echo "none is known to the feed"

echo "-- licences"
jq -r '.components[] | select(.name | startswith("CollectiveEconomy") | not)
  | [.name, .version, ([.licenses[]? | .license.id // .license.name // .license.url // .expression] | join(" ") | if . == "" then "none named" else . end)] | @tsv' \
  "$folder/bom.json" > "$scratch/licences.tsv"
cut -f3 "$scratch/licences.tsv" | sort | uniq -c | sort -rn
while IFS=$'\t' read -r name version licence; do
  [[ $licence =~ $permissive ]] || [ -n "${read[$name]:-}" ] || { echo "look at: $name $version: $licence"; status=1; }
done < "$scratch/licences.tsv"
exit "$status"
