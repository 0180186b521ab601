import { expect, open, settled, test } from "./visit.ts";

const revenue = "/?page=map&measures=revenue_mean&year=2023&language=en";

interface Cells {
  dimension: { province: { category: { index: string[] } } };
  value: number[];
}

test("List and tiles hold the figures of the API", async ({ page, request }) => {
  await open(page, revenue);
  const cells: Cells = await (
    await request.get("/data/cooperatives.json?by=province,year&measures=revenue_mean&where=year:2023..2023&language=en")
  ).json();
  const { index } = cells.dimension.province.category;
  const shown = await page.locator(".provinces tbody td:nth-child(2)").allTextContents();
  expect(shown.map((text) => Number(text.replaceAll(",", "")))).toEqual(cells.value);
  const inTiles = await page.locator(".tiles > .tile").filter({ hasText: "Ha Noi" }).locator(".number").textContent();
  expect(Number(inTiles)).toBeCloseTo(cells.value[index.indexOf("01")]! / 1e9, 1);
});

test("Years are stepped through by keyboard, and go into the address", async ({ page }) => {
  await open(page, revenue);
  await page.getByRole("slider", { name: /Year/ }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/year=2022/);
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/year=2016/);
  await expect(page.locator("h2").first()).toContainText("2016");
});

test("A province is chosen in the list by keyboard, and says what was merged into it", async ({ page }) => {
  await open(page, "/?page=map&language=en");
  await page.getByRole("button", { name: "Bac Ninh" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page).toHaveURL(/province=24/);
  await expect(page.locator(".chosen-province")).toContainText("Merged from: Bac Giang, Bac Ninh");
  await expect(page.locator(".tiles > .chosen .name")).toHaveText("Bac Ninh");
  await page.locator(".chosen-province").getByRole("link", { name: "Bac Giang" }).click();
  await settled(page);
  await expect(page).toHaveURL(/areas=AREAS_BEFORE_2025/);
  await expect(page.locator(".chosen-province")).toContainText("From 1 July 2025 part of: Bac Ninh");
});

test("The 63 units before the merger end with its last whole year", async ({ page }) => {
  await open(page, "/?page=map&language=en&province=24");
  await page.getByRole("button", { name: "63 units before 1 July 2025" }).click();
  await settled(page);
  await expect(page.locator(".tiles > .tile")).toHaveCount(63);
  await expect(page.locator("h2").first()).toContainText("2024");
  // Code 24 is another province there: the one of the same name is followed.
  await expect(page.locator(".chosen-province h3")).toHaveText("Bac Ninh");
});

test("A province has the name of its time", async ({ page }) => {
  await open(page, "/?page=map&areas=AREAS_BEFORE_2025&year=2023&province=46&language=vi");
  await expect(page.locator(".chosen-province h3")).toHaveText("Thừa Thiên Huế");
  await page.getByRole("button", { name: "34 đơn vị hiện nay" }).click();
  await settled(page);
  await expect(page.locator(".chosen-province h3")).toHaveText("Huế");
});

test("Hoàng Sa and Trường Sa have the colours of Đà Nẵng and Khánh Hòa", async ({ page }) => {
  await open(page, "/?page=map&language=vi");
  const colourOf = (tile: ReturnType<typeof page.locator>) => tile.evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const [archipelago, province] of [
    ["Hoàng Sa (Đà Nẵng)", "Đà Nẵng"],
    ["Trường Sa (Khánh Hòa)", "Khánh Hòa"],
  ] as const) {
    const marked = page.locator(".archipelago").filter({ hasText: archipelago });
    const owner = page.locator(".tiles > .tile").filter({ hasText: province });
    expect(await colourOf(marked.locator(".tile"))).toBe(await colourOf(owner));
  }
  await expect(page.locator("figcaption")).toContainText("không phải bản đồ địa giới");
});

test("A withheld province is hatched and says why", async ({ page }) => {
  await open(page, "/?page=map&cube=funding&measures=pledged_total&year=2024&language=en");
  const row = page.locator(".provinces tbody tr").filter({ hasText: "withheld to protect respondents" }).first();
  const name = (await row.getByRole("button").textContent())!;
  await row.getByRole("button").click();
  await expect(page.locator(".tiles > .tile.withheld.chosen .name")).toHaveText(name);
  await expect(page.locator(".chosen-province")).toContainText("fewer than three organisations");
});

test("What of a link does not exist is said with the nearest that does", async ({ page }) => {
  await open(page, "/?page=map&cube=cooperatves&year=1999&province=99&language=en");
  await expect(page.locator(".notice").first()).toContainText("There are no figures “cooperatves” by province. Nearest: cooperatives.");
  await expect(page.locator(".notice").last()).toContainText("There are no figures of the year “1999”. Nearest: 2016.");
  await page.getByRole("link", { name: "Nearest: 2016." }).click();
  await expect(page).toHaveURL(/year=2016/);
});
