import { expect, open, settled, test } from "./visit.ts";

test("A link to a release that is gone says so and leads to the newest", async ({ page }) => {
  await open(page, "/?page=explorer&cube=cooperatives&by=region,year&measures=cooperatives&release=1999.1&language=en");
  await expect(page.getByRole("alert")).toContainText("There is no release '1999.1'");
  await page.getByRole("button", { name: "in the newest release" }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("A link to a data set that is not there names those that are", async ({ page }) => {
  await open(page, "/?page=explorer&cube=coops&language=en");
  await expect(page.locator("h1")).toHaveText("There is no data set “coops”");
  await page.getByRole("main").getByRole("link", { name: "cooperatives", exact: true }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("A link to an unknown code says which list it is not in", async ({ page }) => {
  await open(page, "/?page=explorer&cube=cooperatives&by=region,year&measures=cooperatives&where=region:RRD2&language=en");
  await expect(page.getByRole("alert")).toContainText("'RRD2'");
  await page.getByRole("button", { name: /without the condition/ }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("A stock over all years is refused, and asked year by year by a press", async ({ page }) => {
  await open(page, "/?page=explorer&cube=cooperatives&by=region&measures=cooperatives&language=en");
  await expect(page.getByRole("alert")).toContainText("never added over years");
  await page.getByRole("button", { name: "year by year" }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("A page that is not there names those that are", async ({ page }) => {
  await open(page, "/?page=nowhere&language=en");
  await expect(page.locator("h1")).toHaveText("There is no page “nowhere”");
});

test("A link of the first page opens its question", async ({ page }) => {
  await page.goto(`/#lang=en&q=${encodeURIComponent("{ release { id } }")}`);
  await expect(page).toHaveURL(/\/graphiql\?query=/);
});

test("A platform that does not answer is said, and asked again by a press", async ({ page }) => {
  await page.clock.install();
  let isAway = true;
  await page.route("**/data/**", (route) => (isAway ? route.abort() : route.continue()));
  await page.goto("/?page=explorer&cube=cooperatives&by=region,year&measures=cooperatives&language=en");
  const said = page.getByText("has not answered after several tries");
  // The pauses between tries are not waited for.
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(said).toBeVisible({ timeout: 100 });
  }).toPass();
  isAway = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await settled(page);
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("Figures that a hostile link brings are text", async ({ page }) => {
  await open(page, `/?page=explorer&cube=${encodeURIComponent("<img src=x onerror=alert(1)>")}&language=en`);
  await expect(page.locator("h1")).toContainText("<img src=x");
});
