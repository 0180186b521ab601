#!/usr/bin/env python3
"""Asks one operation for different years: one host makes the answers, the other finds them in Redis, then in its own memory. Medians of one client.

usage: again.py MAKER FINDER      (addresses of two hosts that share a Redis; the finder has just started)
"""
import http.client, itertools, json, statistics, sys, time, urllib.parse

query = "query Q($years: [Int!]!) { statistics { cooperatives(by: [REGION, YEAR], where: { year: { in: $years } }) { cells { region { code } year members organisations } } } }"


def asked(years, size):
    return [json.dumps({"query": query, "variables": {"years": of}}) for of in itertools.combinations(years, size)]


bodies = [body for size in (2, 3, 4) for body in asked(range(2018, 2026), size)]
# Others, by which both hosts come to know the operation.
others = [body for size in (2, 3, 4, 5) for body in asked(range(2016, 2026), size) if body not in bodies]


def ask(address, sent):
    place = urllib.parse.urlparse(address)
    connection = http.client.HTTPConnection(place.hostname, place.port)
    times = []
    for body in sent:
        began = time.perf_counter()
        connection.request("POST", "/graphql", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        content = answer.read()
        times.append(time.perf_counter() - began)
        if answer.status != 200 or b'"errors"' in content:
            sys.exit(f"{answer.status}: {content[:300].decode()}")
    return statistics.median(times) * 1e6


maker, finder = sys.argv[1:3]
for address in (maker, finder):
    ask(address, others)
made = ask(maker, bodies)
found = ask(finder, bodies)
again = statistics.median(ask(finder, bodies) for _ in range(3))
print(f"made {made:.0f} µs; found in Redis {found:.0f} µs; in memory {again:.0f} µs, which is {again / found:.2f} of that")
