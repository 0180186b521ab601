#!/usr/bin/env bash
# Draws panels whose effect is known, 500 unless told otherwise, and prints how often each kind of interval of 95 % covers it. With 500 and more, fails outside 0.93 to 0.97.
set -euo pipefail
cd "$(dirname "$0")/../.."
CECO_TEST_COVERAGE="${1:-500}" dotnet test tests/CollectiveEconomy.Evaluation.Tests --filter FullyQualifiedName~CoverageTests \
  --logger "console;verbosity=detailed" | grep -E '^ *coverage over|Passed|Failed|Total tests|not in range|Range|Actual'
