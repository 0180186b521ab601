"""Reads the cells at an address of /data with pandas, and prints them as CSV. Parquet needs pyarrow.

usage: python3 cells_pandas.py 'http://localhost:5080/data/cooperatives.csv?by=region,year&measures=members'
"""

import io
import json
import sys
import urllib.parse
import urllib.request

import pandas

# Int64 and boolean have missing values; with int64 and bool a column with gaps would be read as floating-point numbers or as texts.
TYPES = {"integer": "Int64", "double": "float64", "boolean": "boolean"}


def download(address: str) -> bytes:
    with urllib.request.urlopen(address) as response:
        return response.read()


def read_cells(address: str) -> pandas.DataFrame:
    """A frame of the rows. A Parquet file holds its types; those of a CSV file are in its metadata: codes such as '01' and 'NA' are texts."""
    path = urllib.parse.urlsplit(address).path
    if path.endswith(".parquet"):
        return pandas.read_parquet(io.BytesIO(download(address)))
    metadata = json.loads(download(address.replace(path, f"{path}-metadata.json", 1)))
    types = {column["name"]: TYPES.get(datatype(column), "string") for column in metadata["tableSchema"]["columns"]}
    return pandas.read_csv(io.BytesIO(download(address)), dtype=types, keep_default_na=False, na_values=[""])


def datatype(column: dict) -> str:
    declared = column["datatype"]
    return declared if isinstance(declared, str) else declared["base"]


if __name__ == "__main__":
    read_cells(sys.argv[1]).to_csv(sys.stdout, index=False)
