"""Asks GraphQL with the standard library, and prints the cells as CSV.

usage: python3 graphql.py http://localhost:5080
"""

import csv
import json
import sys
import urllib.request

QUERY = """
query Series($from: Int!) {
  statistics {
    release { id }
    cooperatives(
      by: [REGION, YEAR]
      where: { year: { gte: $from }, legalForm: { in: ["COOPERATIVE", "CREDIT_FUND"] } }
      totals: true
    ) {
      cells { totalOver region { code } year cooperatives members womenMembers workers womenWorkers }
    }
  }
}
"""


def ask(host: str, query: str, variables: dict, key: str | None = None) -> dict:
    """The data of a response; its errors end the program with their codes."""
    request = urllib.request.Request(
        f"{host}/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        # With this media type a refusal has its own HTTP status; urllib then raises HTTPError.
        {"Content-Type": "application/json", "Accept": "application/json"},
    )
    if key:
        request.add_header("Authorization", f"Bearer {key}")
    with urllib.request.urlopen(request) as response:
        body = json.load(response)
    if errors := body.get("errors"):
        raise SystemExit("\n".join(f"{error['extensions']['code']}: {error['message']}" for error in errors))
    return body["data"]


if __name__ == "__main__":
    answer = ask(sys.argv[1], QUERY, {"from": 2016})["statistics"]
    writer = csv.writer(sys.stdout)
    writer.writerow(["region", "year", "cooperatives", "members", "women_members", "workers", "women_workers"])
    for cell in answer["cooperatives"]["cells"]:
        # A region is null when the cell totals over regions, and when the region is not known.
        region = "_T" if "REGION" in cell["totalOver"] else cell["region"]["code"] if cell["region"] else "_U"
        writer.writerow([region, *(cell[name] for name in ("year", "cooperatives", "members", "womenMembers", "workers", "womenWorkers"))])
