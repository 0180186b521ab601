import type { Page } from "@playwright/test";
import { snippetLanguages } from "../../source/developer/snippets/snippetLanguages.ts";
import { expect, open, overflows, test, violations } from "./visit.ts";

const regions = "/?page=explorer&cube=cooperatives&by=region,year&measures=cooperatives&where=year:2023..2024&language=en";

const panel = (page: Page) => page.locator("details.developer");
const tab = (page: Page, name: string) => panel(page).getByRole("tab", { name, exact: true });

async function openPanel(page: Page, address = regions): Promise<void> {
  await open(page, address);
  await panel(page).locator("summary").click();
  await expect(panel(page).getByRole("tab")).toHaveCount(snippetLanguages.length);
}

test("The code is loaded when its panel is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const isOfPanel = (path: string) => /\/Code[.-]/.test(path);
  await open(page, regions);
  expect(asked.filter(isOfPanel)).toEqual([]);
  await panel(page).locator("summary").click();
  await expect(panel(page).getByRole("tablist")).toBeVisible();
  expect(asked.filter(isOfPanel)).not.toEqual([]);
});

test("The code of the page gets the figures that the table shows", async ({ page, request }) => {
  await openPanel(page);
  const query = await panel(page).locator("pre").innerText();
  const answer = await (await request.post("/graphql", { data: { query } })).json();
  const figures = answer.data.statistics.cooperatives.cells.map((cell: { cooperatives: number }) => cell.cooperatives);
  const shown = await page.locator("tbody td").allTextContents();
  expect(figures).toEqual(shown.map((text) => Number(text.replaceAll(",", ""))));
  const link = new URL((await panel(page).getByRole("link", { name: "Open in GraphiQL" }).getAttribute("href"))!, page.url());
  expect(link.pathname).toBe("/graphiql");
  expect(link.searchParams.get("query")?.trim()).toBe(query.trim());
});

test("Arrows, Home and End go from language to language", async ({ page }) => {
  await openPanel(page);
  const first = tab(page, "GraphQL");
  await first.focus();
  for (const [key, name] of [
    ["ArrowRight", "File address"],
    ["ArrowLeft", "GraphQL"],
    ["ArrowLeft", "DuckDB"],
    ["ArrowRight", "GraphQL"],
    ["End", "DuckDB"],
    ["Home", "GraphQL"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(panel(page).getByRole("tabpanel")).toHaveAccessibleName(name);
  }
});

test("Code is copied with one press, and the page says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPanel(page);
  await tab(page, "Python").click();
  await panel(page).getByRole("button", { name: "Copy code" }).click();
  await expect(panel(page).getByRole("status")).toHaveText("The Python code is copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await panel(page).locator("pre").innerText()).trim());
  await tab(page, "R").click();
  await expect(panel(page).getByRole("status")).toHaveText("");
});

test("Where copying is forbidden the code is selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Copy code" }).click();
  await expect(panel(page).getByRole("status")).toContainText("Ctrl+C");
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected.trim()).toBe((await panel(page).locator("pre").innerText()).trim());
});

test("The code follows the newest release, or asks the one that is pinned", async ({ page, request }) => {
  await openPanel(page);
  await expect(panel(page)).toContainText("always gets the newest release");
  const { data } = await (await request.post("/graphql", { data: { query: "{ releases { id } }" } })).json();
  const release = data.releases[0].id as string;
  await openPanel(page, `${regions}&release=${release}`);
  await expect(panel(page)).toContainText(`always gets release ${release}`);
  await expect(panel(page).locator("pre")).toContainText(`statistics(release: "${release}")`);
});

for (const { language, width, colorScheme } of [
  { language: "vi", width: 320, colorScheme: "dark" },
  { language: "en", width: 1280, colorScheme: "light" },
] as const)
  test.describe(`${language}, ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    test("The panel can be read by everybody, in each language", async ({ page }) => {
      await openPanel(page, regions.replace("language=en", `language=${language}`));
      for (const { title } of snippetLanguages) {
        await tab(page, title[language]).click();
        expect(await overflows(page), title[language]).toBe(false);
      }
      expect(await violations(page)).toEqual([]);
    });
  });
