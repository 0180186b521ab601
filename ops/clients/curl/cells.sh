#!/bin/sh
# Prints the cells at an address of /data as CSV. A refusal is printed too, and curl then ends with 22.
# usage: cells.sh 'http://localhost:5080/data/cooperatives.csv?by=region,year&measures=members'
exec curl --silent --show-error --fail-with-body --compressed "$1"
