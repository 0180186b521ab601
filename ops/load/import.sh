#!/usr/bin/env bash
# Times the import of many annual reports from CSV into SQLite: wall time, peak memory, and the same file once more.
#   ops/load/import.sh [REPORTS] [FOLDER]       250,000 reports in a folder of their own by default
set -euo pipefail
cd "$(dirname "$0")/../.."
reports=${1:-250000}
folder=${2:-$(mktemp -d)}
years=10
dotnet build -c Release src/CollectiveEconomy.Cli --nologo -v q
ceco() { dotnet src/CollectiveEconomy.Cli/bin/Release/net10.0/ceco.dll "$@" --data "$folder/data"; }

python3 - "$reports" "$years" "$folder" <<'PY'
import random, sys
reports, years, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
draw = random.Random(577)
with open(f"{folder}/cooperatives.csv", "w") as cooperatives, open(f"{folder}/annual_reports.csv", "w") as file:
    cooperatives.write("code,name,legal_form,field,founded,former_province\n")
    file.write("cooperative,year,members,women_members,households,workers,women_workers,charter_capital,total_assets,revenue,"
               "profit_before_tax,average_worker_income,score,grade,is_chain_linked,is_high_tech,status\n")
    for number in range(reports // years):
        cooperatives.write(f"LOAD-{number:06},HTX số {number},COOPERATIVE,AGRI,2010-05-01,{draw.choice(['01', '02', '38', '79'])}\n")
        members, revenue = draw.randint(10, 500), draw.randint(200, 9000) * 1_000_000
        for year in range(2025 - years + 1, 2026):
            members += draw.randint(-1, 3)
            revenue = int(revenue * draw.uniform(0.9, 1.2))
            score = draw.randint(4000, 9900) / 100
            grade = "TOT" if score >= 80 else "KHA" if score >= 65 else "TRUNG_BINH" if score >= 50 else "YEU"
            file.write(f"LOAD-{number:06},{year},{members},{members // 3},{members // 2},{members // 4},{members // 9},"
                       f"{revenue // 3},{revenue * 2},{revenue},{revenue // 20},{draw.randint(30, 90) * 1_000_000},{score},{grade},"
                       f"{draw.choice(['có', 'không'])},{draw.choice(['true', 'false'])},A\n")
PY

measure() {
  local name=$1
  shift
  /usr/bin/env python3 - "$name" "$@" <<'PY'
import resource, subprocess, sys, time
began = time.monotonic()
done = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
took = time.monotonic() - began
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{sys.argv[1]}: {took:.1f} s, peak {peak:.0f} MB, exit {done.returncode}; {done.stderr.strip().splitlines()[-1:]}")
PY
}
ceco init --demonstration none
ceco_dll=src/CollectiveEconomy.Cli/bin/Release/net10.0/ceco.dll
measure "cooperatives" dotnet "$ceco_dll" import "$folder/cooperatives.csv" --data "$folder/data"
measure "$reports annual reports" dotnet "$ceco_dll" import "$folder/annual_reports.csv" --data "$folder/data"
measure "the same file again" dotnet "$ceco_dll" import "$folder/annual_reports.csv" --data "$folder/data"
sed 's/,A$/,P/' "$folder/annual_reports.csv" > "$folder/corrected.csv"
measure "a correction of every row" dotnet "$ceco_dll" import "$folder/corrected.csv" --table annual_reports --data "$folder/data"
measure "taking the correction back" dotnet "$ceco_dll" imports rollback 3 --data "$folder/data"
ls -l "$folder"
