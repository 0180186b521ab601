// Prints what a visitor's browser takes for the page: see run.
import { createRequire } from "node:module";
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const { chromium } = createRequire(new URL("../../../src/dashboard/package.json", import.meta.url))("@playwright/test");
const [address, other] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const median = (numbers) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** Opens a page in a browser that knows nothing of it. */
async function visit(path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const scripts = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address + path, { waitUntil: "networkidle" });
  const seen = await page.evaluate(() => ({
    content: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    shifts: window.shifts,
  }));
  const bytes = (await Promise.all(scripts)).reduce((sum, length) => sum + length, 0);
  await context.close();
  return { ...seen, scripts: bytes };
}

const question = (figures) =>
  `/?page=explorer&language=en&cube=cooperatives&by=province,field,legal_form,vsic_section,age_band,year&measures=${figures}`;

for (const [name, path] of [
  ["overview", "/?language=en"],
  ["explorer, table", "/?page=explorer&language=en"],
  ["explorer, chart", "/?page=explorer&language=en&cube=cooperatives&by=region,year&measures=cooperatives&view=chart"],
]) {
  const visits = [];
  for (let round = 0; round < 5; round++) visits.push(await visit(path));
  console.log(
    `${name}: ${kilobytes(visits[0].scripts)} of script (gzip), first content after ${median(visits.map((one) => one.content)).toFixed(0)} ms, ` +
      `layout shift ${Math.max(...visits.map((one) => one.shifts)).toFixed(4)}`,
  );
}

if (other && existsSync(other)) {
  const entry = readFileSync(join(other, "index.html"), "utf8");
  const scripts = readdirSync(join(other, "assets")).filter((file) => file.endsWith(".js") && entry.includes(file));
  console.log(`other page: ${kilobytes(scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(other, "assets", file))).length, 0))} of script (gzip)`);
} else console.log("not run: the other front end, since no folder with its build was given");

// A table of at least 100,000 cells, scrolled for five seconds, with the frames that the browser's tracing counts.
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(address + question("organisations,cooperatives,members_total,workers_total,revenue_total,assets_total"));
const table = page.locator(".table.long");
await table.waitFor({ timeout: 60_000 });
const cells = await table.evaluate((region) => {
  const { ariaRowCount, ariaColCount } = region.querySelector("table");
  return Number(ariaRowCount ?? region.querySelector("table").getAttribute("aria-rowcount")) * Number(ariaColCount ?? region.querySelector("table").getAttribute("aria-colcount"));
});
const session = await page.context().newCDPSession(page);
const events = [];
session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
await session.send("Tracing.start", { categories: "disabled-by-default-devtools.timeline.frame,devtools.timeline.frame,benchmark,cc", transferMode: "ReportEvents" });
const box = await table.boundingBox();
await page.mouse.move(box.x + 300, box.y + 300);
const deltas = await page.evaluate(
  (region) =>
    new Promise((done) => {
      const element = document.querySelector(region);
      const times = [];
      const begin = performance.now();
      const step = (now) => {
        times.push(now);
        element.scrollTop += 40;
        if (now - begin < 5000) requestAnimationFrame(step);
        else done(times.slice(1).map((time, place) => time - times[place]));
      };
      requestAnimationFrame(step);
    }),
  ".table.long",
);
await session.send("Tracing.end");
await new Promise((done) => session.once("Tracing.tracingComplete", done));
const drawn = events.filter((event) => event.name === "DrawFrame").length;
const dropped = events.filter((event) => event.name === "DroppedFrame").length;
const seconds = deltas.reduce((sum, delta) => sum + delta, 0) / 1000;
console.log(
  `table of ${cells.toLocaleString("en-GB")} cells: ${(deltas.length / seconds).toFixed(1)} frames a second while scrolling 40 px a frame, ` +
    `median ${median(deltas).toFixed(1)} ms, 99th percentile ${deltas.toSorted((a, b) => a - b)[Math.floor(deltas.length * 0.99)].toFixed(1)} ms; ` +
    `the trace has ${drawn} drawn and ${dropped} dropped frames`,
);
await browser.close();
