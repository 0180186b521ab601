"""Reads the cells at an address of /data with the standard library, and prints them as CSV.

usage: python3 cells.py 'http://localhost:5080/data/cooperatives.csv?by=region,year&measures=members'
"""

import csv
import io
import json
import sys
import urllib.error
import urllib.request


def read_cells(address: str, key: str | None = None) -> list[dict[str, str]]:
    """The rows at an address that ends with .csv, as texts: an empty text is no value, and 'members_status' says why."""
    request = urllib.request.Request(address)
    if key:
        request.add_header("Authorization", f"Bearer {key}")
    try:
        with urllib.request.urlopen(request) as response:
            text = response.read().decode("utf-8")
    except urllib.error.HTTPError as refusal:
        problem = json.load(refusal)
        raise SystemExit(f"{problem['code']}: {problem['detail']}") from None
    return list(csv.DictReader(io.StringIO(text, newline="")))


if __name__ == "__main__":
    cells = read_cells(sys.argv[1])
    writer = csv.DictWriter(sys.stdout, cells[0].keys())
    writer.writeheader()
    writer.writerows(cells)
