#!/usr/bin/env bash
# Kills `ceco import` at random moments and looks at what is left: all of a submission, or nothing of it.
#   ops/durability/import.sh [ROUNDS]           200 rounds by default
# Each round hands in the same two files, which bring cooperatives and reports and correct those of the round before. After each kill:
# the database is whole, no submission is there in part, and the register answers within five seconds.
# Then a full disk and a read-only register are tried, where this user may mount or is not root.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-200}
work=$(mktemp -d)
mounted=
finish() {
  if [ -n "$mounted" ]; then umount "$mounted" || true; fi
  umount "$work/readonly" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
dotnet build -c Release src/CollectiveEconomy.Cli --nologo -v q
ceco=src/CollectiveEconomy.Cli/bin/Release/net10.0/ceco.dll
dotnet "$ceco" init --demonstration none --data "$work/data"

python3 - "$rounds" "$work" "$ceco" <<'PY'
import random, signal, sqlite3, statistics, subprocess, sys, time
rounds, work, ceco = int(sys.argv[1]), sys.argv[2], sys.argv[3]
register = f"{work}/data/register.sqlite"
draw = random.Random()
cooperatives, years = 800, 5

def write(number):
    with open(f"{work}/cooperatives.csv", "w") as file:
        file.write("code,name,legal_form,former_province,founded\n")
        for i in range(cooperatives):
            file.write(f"K-{i:04},HTX {i} round {number},COOPERATIVE,02,2010-01-01\n")
    with open(f"{work}/annual_reports.csv", "w") as file:
        file.write("cooperative,year,members,revenue\n")
        for i in range(cooperatives):
            for year in range(2020, 2020 + years):
                file.write(f"K-{i:04},{year},{number + 100},{5_000_000 + number}\n")

def run(*arguments):
    return ["dotnet", ceco, *arguments, "--data", f"{work}/data"]

def state():
    """The round that is in the register; what is there in part is an error."""
    with sqlite3.connect(register, timeout=5) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",), "integrity_check"
        assert not database.execute("PRAGMA foreign_key_check").fetchall(), "foreign_key_check"
        names = {name.rsplit(" ", 1)[1] for (name,) in database.execute("SELECT Name FROM Cooperative WHERE Code LIKE 'K-%'")}
        reports = database.execute("SELECT Members, Revenue, COUNT(*) FROM AnnualReport GROUP BY 1, 2").fetchall()
        batches = database.execute("SELECT COUNT(*) FROM ImportBatch WHERE Outcome = 'Accepted'").fetchone()[0]
        orphans = database.execute("SELECT COUNT(*) FROM AuditEntry WHERE ImportBatchId NOT IN (SELECT Id FROM ImportBatch)").fetchone()[0]
    assert orphans == 0, "audit entries of no submission"
    if not names:
        assert not reports and batches == 0, "reports without cooperatives"
        return None, batches
    assert len(names) == 1 and len(reports) == 1, f"a submission in part: {names} {reports}"
    (number,) = names
    members, revenue, count = reports[0]
    assert (members, revenue, count) == (int(number) + 100, 5_000_000 + int(number), cooperatives * years), "a submission in part"
    return int(number), batches

# How long an import takes that nobody kills.
write(0)
began = time.monotonic()
subprocess.run(run("import", f"{work}/cooperatives.csv", f"{work}/annual_reports.csv"), check=True, capture_output=True)
usual = time.monotonic() - began
accepted, killed, before, recoveries, starts = 1, 0, 0, [], []
assert state()[0] == 0
for number in range(1, rounds + 1):
    write(number)
    process = subprocess.Popen(run("import", f"{work}/cooperatives.csv", f"{work}/annual_reports.csv"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(draw.uniform(0.3, 1.1) * usual)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        killed += 1
    # Whoever opens the register first takes in or drops what the killed import left in the log.
    began = time.monotonic()
    with sqlite3.connect(register, timeout=5) as database:
        database.execute("SELECT COUNT(*) FROM ImportBatch").fetchone()
    recoveries.append(time.monotonic() - began)
    began = time.monotonic()
    listed = subprocess.run(run("imports", "list"), check=True, capture_output=True, text=True, timeout=60)
    starts.append(time.monotonic() - began)
    now, batches = state()
    assert now in (before, number), f"round {number}: {now} after {before}"
    accepted += now == number
    assert batches == accepted and len(listed.stdout.splitlines()) == accepted + 1, f"round {number}: {batches} submissions, {accepted} written"
    before = now
assert max(recoveries) < 5, f"the register answered after {max(recoveries):.1f} s"
assert statistics.median(starts) < 5, f"a restart takes {statistics.median(starts):.1f} s"
print(f"{rounds} rounds, {killed} killed, {accepted - 1} written whole, none in part; an import takes {usual:.1f} s")
print(f"the register answered after {max(recoveries) * 1000:.0f} ms at most; a restart took {statistics.median(starts):.1f} s (median), {max(starts):.1f} s at most")
PY

echo "-- a full disk"
mkdir "$work/small"
if mount -t tmpfs -o size=16m tmpfs "$work/small" 2>/dev/null; then
  mounted="$work/small"
  dotnet "$ceco" init --demonstration none --data "$work/small/data" 2>/dev/null
  free=$(df --output=avail -k "$work/small" | tail -1)
  head -c $(((free - 150) * 1024)) /dev/zero > "$work/small/filler"
  if dotnet "$ceco" import "$work/cooperatives.csv" "$work/annual_reports.csv" --data "$work/small/data" >/dev/null 2>"$work/full.txt"; then
    echo "it was not full" && exit 1
  fi
  tail -1 "$work/full.txt"
  grep -q 'the disk is full' "$work/full.txt"
  dotnet "$ceco" imports list --data "$work/small/data" 2>/dev/null | head -1 | grep -q '^id'
else
  echo "not tried: this user may not mount"
fi

echo "-- a read-only disk"
mkdir "$work/readonly"
# The register of 200 rounds, with room to spare.
if mount -t tmpfs -o size=$(($(du -sm "$work/data" | cut -f1) + 30))m tmpfs "$work/readonly" 2>/dev/null; then
  cp -r "$work/data" "$work/readonly/data"
  mount -o remount,ro "$work/readonly"
  if dotnet "$ceco" import "$work/cooperatives.csv" --data "$work/readonly/data" >/dev/null 2>"$work/ro.txt"; then
    echo "it was written" && umount "$work/readonly" && exit 1
  fi
  umount "$work/readonly"
  tail -1 "$work/ro.txt"
  grep -qE 'read-only|may not be used|can.t be (written|opened)' "$work/ro.txt"
else
  echo "not tried: this user may not mount"
fi
