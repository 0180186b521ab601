"""Adds up microdata by region and year with the standard library, and prints the totals as CSV: the exact figures of the release.

usage: CECO_KEY=ceco_… python3 microdata.py http://localhost:5080, with a key of the role RESEARCHER
"""

import csv
import io
import os
import sys
import urllib.request

COLUMNS = ("region2025", "year", "counts_as_cooperative", "weight", "revenue")


def read_rows(host: str, key: str) -> csv.DictReader:
    """Rows as texts, read while they arrive: a release may have millions. An empty text is no value."""
    address = f"{host}/microdata/cooperatives.csv?columns={','.join(COLUMNS)}&delivery=stream"
    response = urllib.request.urlopen(urllib.request.Request(address, headers={"Authorization": f"Bearer {key}"}))
    return csv.DictReader(io.TextIOWrapper(response, "utf-8", newline=""))


def totals(rows: csv.DictReader) -> dict[tuple[str, str], list[int]]:
    """Organisations and their revenue, by region and year. A row stands for as many organisations as its weight."""
    cells: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        # Figures are of cooperatives and credit funds unless a question names other legal forms.
        if row["counts_as_cooperative"] == "true":
            cell = cells.setdefault((row["region2025"] or "_U", row["year"]), [0, 0])
            cell[0] += int(row["weight"])
            cell[1] += int(row["weight"]) * int(row["revenue"] or 0)
    return cells


if __name__ == "__main__":
    writer = csv.writer(sys.stdout)
    writer.writerow(["region", "year", "organisations", "revenue_total"])
    for (region, year), (organisations, revenue) in sorted(totals(read_rows(sys.argv[1], os.environ["CECO_KEY"])).items()):
        writer.writerow([region, year, organisations, revenue])
