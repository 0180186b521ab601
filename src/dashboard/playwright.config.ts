import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** The browser of the system: none is downloaded. */
const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(browser)) throw new Error(`There is no browser at ${browser}; install Debian's package chromium, or name one in CHROMIUM.`);

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // As long as a busy machine takes to answer a question for the first time; how fast pages are is measured, not tested.
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    // Where a host runs that was built with this page.
    baseURL: process.env.PLATFORM ?? "http://localhost:5080",
    launchOptions: { executablePath: browser, args: ["--no-sandbox"] },
    reducedMotion: "reduce",
  },
});
