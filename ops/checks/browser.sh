#!/usr/bin/env bash
# Opens every page of the dashboard in a browser: content, keyboard, accessibility, links, console, other hosts.
# usage: ops/checks/browser.sh [http://localhost:5080]
# Needs Debian's chromium, or another one named in CHROMIUM; without it nothing is run, and it says so. STEWARD_KEY may name a key of that role.
set -euo pipefail
cd "$(dirname "$0")/../../src/dashboard"
browser=${CHROMIUM:-/usr/bin/chromium}
if [ ! -x "$browser" ]; then
  echo "not run: the browser tests, because there is no browser at $browser"
  exit 0
fi
[ -d node_modules ] || PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --loglevel=error
CHROMIUM=$browser PLATFORM=${1:-http://localhost:5080} npm run --silent browser
