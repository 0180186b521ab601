#!/bin/sh
# Prints the official figures of an indicator as CSV, each with its document: rows of a list of the register. Lists that need a role take a key in CECO_KEY.
# usage: register.sh http://localhost:5080 COOP_EXISTING
exec curl --silent --show-error --fail-with-body --compressed --get ${CECO_KEY:+--header "Authorization: Bearer $CECO_KEY"} "$1/register/officialFigures.csv" \
  --data-urlencode "where=indicator:{eq:\"$2\"}" \
  --data-urlencode 'columns=code,areaCode,periodEnd,value,sourceDocument.code'
