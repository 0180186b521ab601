"""Reads a dataflow as SDMX-CSV 2.0 with the standard library, and prints a row for each cell with its measures in columns.

usage: python3 sdmx.py http://localhost:5080 COOP_REGION_FIELD
"""

import csv
import io
import sys
import urllib.request

ABOUT_THE_VALUE = ("OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "DECIMALS", "RELEASE", "MEASURE")


def read_observations(host: str, flow: str) -> list[dict[str, str]]:
    """Observations as texts; OBS_VALUE is empty where it is missing or withheld, and OBS_STATUS has the reason."""
    request = urllib.request.Request(
        f"{host}/sdmx/v2/data/dataflow/VNCOOP/{flow}", headers={"Accept": "application/vnd.sdmx.data+csv;version=2.0.0"}
    )
    with urllib.request.urlopen(request) as response:
        return list(csv.DictReader(io.StringIO(response.read().decode("utf-8"), newline="")))


def cells_of(observations: list[dict[str, str]]) -> list[dict[str, str]]:
    """One row for each combination of members; the first three columns of SDMX-CSV name the structure."""
    dimensions = [name for name in list(observations[0])[3:] if name not in ABOUT_THE_VALUE]
    cells: dict[tuple[str, ...], dict[str, str]] = {}
    for one in observations:
        members = tuple(one[name] for name in dimensions)
        cell = cells.setdefault(members, dict(zip(dimensions, members)))
        cell[one["MEASURE"]] = one["OBS_VALUE"]
        cell[f"{one['MEASURE']}_STATUS"] = one["OBS_STATUS"]
    return list(cells.values())


if __name__ == "__main__":
    table = cells_of(read_observations(*sys.argv[1:]))
    writer = csv.DictWriter(sys.stdout, list(dict.fromkeys(name for cell in table for name in cell)))
    writer.writeheader()
    writer.writerows(table)
