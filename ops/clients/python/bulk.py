"""Downloads the files of a release in bulk with the standard library, and checks their lengths and hashes.

usage: python3 bulk.py http://localhost:5080 FOLDER [RELEASE], by default the current release
"""

import hashlib
import json
import pathlib
import sys
import urllib.parse
import urllib.request


def get(address: str) -> bytes:
    with urllib.request.urlopen(address) as response:
        return response.read()


def download(host: str, folder: pathlib.Path, release: str | None = None) -> list[pathlib.Path]:
    """The files of the data package of a release, each as it was published."""
    release = release or next(one["id"] for one in json.loads(get(f"{host}/releases")) if one["status"] == "current")
    address = f"{host}/releases/{release}/datapackage.json"
    files = []
    for resource in json.loads(get(address))["resources"]:
        content = get(urllib.parse.urljoin(address, resource["path"]))
        if len(content) != resource["bytes"] or f"sha256:{hashlib.sha256(content).hexdigest()}" != resource["hash"]:
            raise SystemExit(f"{resource['path']} differs from its description; download it again")
        files.append(folder / pathlib.PurePosixPath(resource["path"]).name)
        files[-1].write_bytes(content)
    return files


if __name__ == "__main__":
    for file in download(sys.argv[1], pathlib.Path(sys.argv[2]), *sys.argv[3:]):
        print(file)
