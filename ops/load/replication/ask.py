#!/usr/bin/env python3
"""Asks through the proxy at a bounded rate until it is told to stop, and says what came back that should not.

usage: ask.py ADDRESS STOPFILE [CALLERS=4] [A SECOND=100]
An answer is mixed when the release that it is from is not the newest that it lists, or when one release gives two answers.
"""
import json, pathlib, sys, threading, time, urllib.parse, urllib.request

address, stop = sys.argv[1], pathlib.Path(sys.argv[2])
callers = int(sys.argv[3]) if len(sys.argv) > 3 else 4
rate = float(sys.argv[4]) if len(sys.argv) > 4 else 100
query = "{ releases { id } statistics { release { id } cooperatives(by: [YEAR]) { cells { year cooperatives members } } } }"
lock = threading.Lock()
asked = failed = mixed = 0
releases, kept = [], {}


def ask(caller):
    global asked, failed, mixed
    number = 0
    while not stop.exists():
        number += 1
        # Every other question is one that no cache holds: its name is part of the document.
        name = f"Q{caller}x{number}" if number % 2 else "Same"
        url = address + "/graphql?query=" + urllib.parse.quote(f"query {name} {query}")
        began = time.monotonic()
        problem = None
        release = cells = listed = None
        try:
            with urllib.request.urlopen(url, timeout=20) as response:
                answer = json.load(response)
            if "errors" in answer:
                problem = answer["errors"][0]["message"]
            else:
                data = answer["data"]
                listed = [one["id"] for one in data["releases"]]
                release, cells = data["statistics"]["release"]["id"], json.dumps(data["statistics"]["cooperatives"]["cells"])
        except Exception as failure:
            problem = f"{type(failure).__name__}: {failure}"
        with lock:
            asked += 1
            if problem:
                failed += 1
                print(f"failed: {problem}", file=sys.stderr)
            else:
                newest = max(listed, key=lambda one: [int(part) for part in one.split(".")])
                if release != newest or kept.setdefault(release, cells) != cells:
                    mixed += 1
                    print(f"mixed: {release} of {listed}", file=sys.stderr)
                if release not in releases:
                    releases.append(release)
        time.sleep(max(0.0, callers / rate - (time.monotonic() - began)))


threads = [threading.Thread(target=ask, args=(caller,)) for caller in range(callers)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"asked {asked}, failed {failed}, mixed {mixed}, releases {' '.join(releases)}")
sys.exit(1 if failed or mixed or asked == 0 else 0)
