#!/usr/bin/env bash
# Runs the specifications of the register, of pages, of filters and of codes against SQL Server 2022: in a container that is made and removed, or on the server
# of CECO_TEST_SQLSERVER, if that is set. Each makes a database of its own and drops it.
# usage: ops/sqlserver/test.sh
# Needs Docker with compose, or CECO_TEST_SQLSERVER (a connection string that may create databases).
set -euo pipefail
cd "$(dirname "$0")/../.."
specifications="FullyQualifiedName~SqlServerRegisterTests|FullyQualifiedName~SqlServerPagingTests|FullyQualifiedName~SqlServerFilteringTests|FullyQualifiedName~SqlServerCodeTests"

if [ -z "${CECO_TEST_SQLSERVER:-}" ]; then
  command -v docker > /dev/null || { echo "needs Docker, or CECO_TEST_SQLSERVER"; exit 1; }
  compose=(docker compose --file ops/sqlserver/compose.yaml --project-name "ceco-test-$$")
  # A password for this run only, with the kinds of characters that SQL Server asks for.
  CECO_TEST_PASSWORD="Aa1-$(head -c 18 /dev/urandom | base64 | tr -d '+/=')"
  export CECO_TEST_PASSWORD
  trap '"${compose[@]}" down --volumes' EXIT
  "${compose[@]}" up --detach --wait
  address=$("${compose[@]}" port sqlserver 1433)
  export CECO_TEST_SQLSERVER="Server=tcp:127.0.0.1,${address##*:};User Id=sa;Password=$CECO_TEST_PASSWORD;TrustServerCertificate=true"
fi

status=0
for project in tests/CollectiveEconomy.Storage.Tests tests/CollectiveEconomy.Engine.Tests; do
  dotnet test "$project" --filter "$specifications" || status=1
done
exit $status
