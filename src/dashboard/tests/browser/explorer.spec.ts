import { readFile } from "node:fs/promises";
import { expect, open, overflows, settled, test, violations } from "./visit.ts";

const regions = "/?page=explorer&cube=cooperatives&by=region,year&measures=cooperatives&where=year:2023..2024&language=en";

interface Cells {
  id: string[];
  value: number[];
  extension: Record<string, string>;
}

test("The table holds the figures of the API", async ({ page, request }) => {
  await open(page, regions);
  const cells: Cells = await (
    await request.get("/data/cooperatives.json?by=region,year&measures=cooperatives&where=year:2023..2024&language=en")
  ).json();
  const shown = await page.locator("tbody td").allTextContents();
  expect(shown.map((text) => Number(text.replaceAll(",", "")))).toEqual(cells.value);
});

test("Numbers and names are in the language of the link", async ({ page }) => {
  await open(page, regions.replace("language=en", "language=vi").replace("measures=cooperatives", "measures=revenue_total"));
  await expect(page.locator("tbody th").first()).toHaveText("Trung du và miền núi phía Bắc");
  expect(await page.locator("tbody td").first().textContent()).toMatch(/^\d{1,3}(\.\d{3})+/);
});

test("A choice goes into the address and can be undone", async ({ page }) => {
  await open(page, regions);
  await page.getByLabel("Field of activity", { exact: false }).first().check();
  await settled(page);
  await expect(page).toHaveURL(/by=region,field,year/);
  await expect(page.locator("tbody th").nth(1)).toHaveText("Agriculture");
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  await expect(page).toHaveURL(/by=region,year/);
});

test("A following link leads to the newest release, a pinned one to its own, and the page says which", async ({ page }) => {
  await open(page, regions);
  const sharing = page.locator(".sharing");
  await expect(sharing.locator("summary")).toContainText("Follows the newest release");
  await sharing.locator("summary").click();
  const pinned = await page.getByLabel("Pinned link").inputValue();
  expect(pinned).toMatch(/release=\d{4}\.\d+/);
  await open(page, pinned);
  await expect(sharing.locator("summary")).toContainText(/Pinned to release \d{4}\.\d+/);
  await open(page, await page.getByLabel("Link that follows").inputValue());
  await expect(sharing.locator("summary")).toContainText("Follows the newest release");
});

test("A file holds what the table shows", async ({ page }) => {
  await open(page, regions);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV", exact: true }).click()]);
  const lines = (await readFile((await download.path())!, "utf8")).trim().split("\r\n");
  const figures = lines.slice(1).map((line) => Number(line.split(",").at(-1)));
  const shown = await page.locator("tbody td").allTextContents();
  expect(figures).toEqual(shown.map((text) => Number(text.replaceAll(",", ""))));
});

test("The layout is changed by keyboard alone", async ({ page }) => {
  await open(page, regions);
  await page.getByRole("button", { name: /^year: move/ }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page).toHaveURL(/columns=none/);
  await expect(page.locator("thead th")).toHaveText(["region", "year", "cooperatives"]);
  await expect(page.getByText("year moved to Rows.")).toBeAttached();
});

test("Everything is reached by keyboard, in an order that makes sense", async ({ page }) => {
  await open(page, regions);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the content");
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement!;
      const box = element.getBoundingClientRect();
      return {
        name: element.localName,
        text: element.textContent ?? "",
        isSeen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      };
    });
    // After the last element the browser itself has the focus.
    if (focused.name === "body") break;
    expect(focused.isSeen, `focus on '${focused.text}' is in sight`).toBe(true);
    seen.push(focused.text.trim());
    // Who does not want to choose passes all choices by.
    if (seen.at(-1) === "Skip to the answer") await page.keyboard.press("Enter");
  }
  expect(seen.indexOf("Explorer")).toBeLessThan(seen.indexOf("Table"));
  expect(seen).toContain("CSV");
});

test("Rows are sorted by a press on a column", async ({ page }) => {
  await open(page, regions);
  await page.getByRole("button", { name: "2024", exact: true }).click();
  await settled(page);
  await expect(page.locator("th[aria-sort=descending]")).toHaveCount(1);
  const shown = (await page.locator("tbody tr td:last-child").allTextContents()).map((text) => Number(text.replaceAll(",", "")));
  expect(shown).toEqual(shown.toSorted((left, right) => right - left));
});

test("A withheld figure says why, and is never a number", async ({ page }) => {
  await open(page, "/?page=explorer&cube=cooperatives&by=province,field,year&measures=revenue_total&where=year:2024..2024&language=en");
  const cell = page.locator("abbr", { hasText: "[c]" }).first();
  await expect(cell).toHaveAttribute("title", /suppressed/i);
  await expect(page.locator(".legend")).toContainText("so the figure is not published");
});

test("A long table holds in the browser only what is in sight", async ({ page }) => {
  await open(page, "/?page=explorer&cube=cooperatives&by=province,field,legal_form,age_band,year&measures=organisations&language=en");
  const region = page.locator(".table.long");
  const rows = Number(await region.locator("table").getAttribute("aria-rowcount"));
  expect(rows).toBeGreaterThan(1000);
  expect(await region.locator("tbody tr").count()).toBeLessThan(80);
  await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(region.locator(`tbody tr[aria-rowindex="${rows}"]`)).toBeVisible();
  expect(await overflows(page)).toBe(false);
});

test("An embedded view has the answer and its source, and may stand in a page of somebody else", async ({ page }) => {
  const response = await page.goto(`${regions}&embed=1`);
  await settled(page);
  expect(response!.headers()["content-security-policy"]).toContain("frame-ancestors *");
  await expect(page.locator("header, nav, footer")).toHaveCount(0);
  await expect(page.locator("tbody tr")).toHaveCount(6);
  await expect(page.getByText("Source: Collective Economy")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("Other pages may not be framed, and run no script but their own", async ({ page }) => {
  const policy = (await page.goto("/"))!.headers()["content-security-policy"]!;
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test("Views are kept in the browser", async ({ page }) => {
  await open(page, regions);
  await page.getByRole("button", { name: "Saved (0)" }).click();
  await page.getByLabel("Name").fill("My regions");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await open(page, "/?page=explorer&language=en");
  await page.getByRole("button", { name: "Saved (1)" }).click();
  await page.getByRole("link", { name: "My regions" }).click();
  await expect(page).toHaveURL(/where=year:2023\.\.2024/);
});
