-- Sends the lines of a file, each the body of a POST, one after the other; without a file, GET.
-- At the end it prints: answers a second, p50 and p99 in microseconds, answers that were errors.
local requests, last = {}, 0

function init(args)
  if args[1] then
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    for body in io.lines(args[1]) do
      requests[#requests + 1] = wrk.format(nil, nil, nil, body)
    end
  else
    requests[1] = wrk.format()
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

function done(summary, latency)
  local failed = summary.errors
  print(string.format(
    "%.1f %.0f %.0f %d",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50),
    latency:percentile(99),
    failed.connect + failed.read + failed.write + failed.status + failed.timeout
  ))
end
