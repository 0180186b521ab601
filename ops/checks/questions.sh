#!/usr/bin/env bash
# Asks every cube generated questions, 10,000 in all unless told otherwise: each of every engine, compared with counting row by row, and as many of both engines,
# compared to the last bit.
# A failure prints the seed that repeats it (CsCheck_Seed).
set -euo pipefail
cd "$(dirname "$0")/../.."
CECO_TEST_QUESTIONS="${1:-10000}" dotnet test tests/CollectiveEconomy.Storage.Tests --filter "CubeOracleTests|CubeEnginesTests"
