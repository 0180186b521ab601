#!/usr/bin/env bash
# Attacks the figures that the public is given, as somebody without a key would, and marks the attacks against the register; measures how near the figures are to
# the truth. Prints a line for each attack. ops/methods/protection.md says what is promised.
# usage: ops/checks/disclosure.sh [sets of organisations, 100000] [sizes of the register, "demo national"]
set -euo pipefail
cd "$(dirname "$0")/../.."
sets=${1:-100000}
dotnet build tests/CollectiveEconomy.Disclosure.Tests -v quiet -clp:"ErrorsOnly;NoSummary"
for size in ${2:-demo national}; do
  echo "== $size, $sets sets"
  CECO_TEST_DISCLOSURE="$size $sets" dotnet test tests/CollectiveEconomy.Disclosure.Tests --no-build --logger "console;verbosity=detailed" |
    grep -E '^ +(as told|best guess|without|with answers)|right|exact|bias|median|national|within|Passed|Failed|Total tests|are promised' | grep -v '^\[xUnit'
done
