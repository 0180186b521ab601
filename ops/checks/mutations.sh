#!/usr/bin/env bash
# Spoils a valid file of every table in every way that the tests know, and checks that each is refused with its place named, or loaded.
set -euo pipefail
cd "$(dirname "$0")/../.."
CECO_TEST_MUTATIONS=1 dotnet test tests/CollectiveEconomy.Ingestion.Tests --filter MutatedFilesTests
