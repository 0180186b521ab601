"""Finds a dataset in the DCAT catalogue with the standard library, downloads it as CSV, and prints it.

usage: python3 catalog.py http://localhost:5080 COOP_REGION_FIELD
"""

import json
import sys
import urllib.parse
import urllib.request

CSV = "https://www.iana.org/assignments/media-types/text/csv"


def get(address: str) -> bytes:
    with urllib.request.urlopen(address) as response:
        return response.read()


def datasets(catalogue: str) -> dict[str, dict]:
    """The datasets of a catalogue by their identifiers."""
    return {dataset["dct:identifier"]: dataset for dataset in json.loads(get(catalogue))["dcat:dataset"]}


def download_address(dataset: dict, media_type: str, catalogue: str) -> str:
    """Where a dataset is downloaded in a format."""
    for distribution in dataset["dcat:distribution"]:
        if distribution["dcat:mediaType"]["@id"] == media_type and "dcat:downloadURL" in distribution:
            return urllib.parse.urljoin(catalogue, distribution["dcat:downloadURL"]["@id"])
    raise SystemExit(f"{dataset['dct:identifier']} has no file as {media_type}")


if __name__ == "__main__":
    catalogue = f"{sys.argv[1]}/catalog"
    found = datasets(catalogue)
    if sys.argv[2] not in found:
        raise SystemExit(f"there is no dataset {sys.argv[2]}; the datasets are {', '.join(found)}")
    sys.stdout.write(get(download_address(found[sys.argv[2]], CSV, catalogue)).decode("utf-8"))
