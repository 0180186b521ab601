#!/usr/bin/env bash
# Compares survival with R's package survival, on durations of four groups: has R compute its figures again, checks that they are the recorded ones, and compares ours
# with them. Without R only the recorded figures are compared, and it says so.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=tests/CollectiveEconomy.Evaluation.Tests/Survival
if command -v Rscript >/dev/null && Rscript -e 'library(survival)' >/dev/null 2>&1; then
  Rscript ops/checks/survival.R "$folder/durations.csv" | diff - "$folder/figures-of-r.csv"
  echo "R $(Rscript -e 'cat(paste(getRversion()), "survival", paste(packageVersion("survival")))') gives the recorded figures"
else
  echo "not run: R, because it is not installed with its package survival"
fi
dotnet test tests/CollectiveEconomy.Evaluation.Tests --filter FullyQualifiedName~RecordedSurvivalTests
