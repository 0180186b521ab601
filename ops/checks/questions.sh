#!/usr/bin/env bash
# Asks every cube generated questions, 10,000 in all unless told otherwise: each of every engine, compared with counting row by row, and as many of both engines,
# compared to the last bit.
# A failure prints the seed that repeats it (CsCheck_Seed).
# usage: ops/checks/questions.sh [questions, 10000] [options of dotnet test]
set -euo pipefail
cd "$(dirname "$0")/../.."
CECO_TEST_QUESTIONS="${1:-10000}" dotnet test tests/CollectiveEconomy.Storage.Tests "${@:2}" --filter "CubeOracleTests|CubeEnginesTests"
