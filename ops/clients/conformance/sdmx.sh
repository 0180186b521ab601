#!/usr/bin/env bash
# Reads SDMX from a running host as other systems do: with rsdmx, and by the published schemas. What can't be run is
# reported as 'not run'.
# usage: ops/clients/conformance/sdmx.sh http://localhost:5080 [FOLDER-OF-SCHEMAS, as sdmx-schemas.sh describes it]
set -euo pipefail
host=${1%/}
schemas=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0

if Rscript -e 'library(rsdmx)' > "$work/r.log" 2>&1; then
  Rscript "$here/sdmx.R" "$host" || result=1
else
  echo "not run: rsdmx is not installed (Debian: r-base-core r-cran-rsdmx)"
fi

"$here/sdmx-schemas.sh" "$host" "$schemas" || result=1
exit "$result"
