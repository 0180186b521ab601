#!/bin/sh
# Prints the answer to a stored operation as CSV. Its id is the SHA-256 of its file.
# usage: operation.sh http://localhost:5080 ../../../schema/operations/regional-series.graphql
exec curl --silent --show-error --fail-with-body --compressed "$1/graphql?documentId=sha256:$(sha256sum < "$2" | cut -d ' ' -f 1)&format=csv&labels=codes"
