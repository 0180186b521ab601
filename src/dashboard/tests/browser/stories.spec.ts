import { expect, open, settled, test } from "./visit.ts";

test("The overview has what both sources say of 2024, and the newest figure", async ({ page }) => {
  await open(page, "/?page=overview&language=vi");
  const cooperatives = page.locator(".key-figure").filter({ has: page.getByRole("link", { name: "Số hợp tác xã hiện có" }) });
  await expect(cooperatives.locator("li")).toHaveText([
    /^35\.041.*Bộ Tài chính/,
    /^33\.335.*Bộ Kế hoạch và Đầu tư/,
    /^33\.557.*Liên minh Hợp tác xã Việt Nam/,
  ]);
});

test("The overview has the platform's figures of the newest full year", async ({ page, request }) => {
  await open(page, "/?page=overview&language=en");
  const heading = page.getByRole("heading", { name: /^Figures of the platform, \d{4}$/ });
  const year = (await heading.textContent())!.slice(-4);
  const { value } = await (await request.get(`/data/cooperatives.json?by=year&measures=cooperatives&where=year:${year}..${year}`)).json();
  await expect(page.locator("dl.key-figures dd .value").first()).toHaveText(new Intl.NumberFormat("en-GB").format(value[0]));
});

test("The overview says how far targets are attained, and why some cannot be compared", async ({ page }) => {
  await open(page, "/?page=overview&language=en");
  const targets = page.getByRole("region", { name: "National targets and actual values" });
  await expect(
    targets.getByRole("row").filter({ hasText: "Existing unions of cooperatives" }).filter({ hasText: "end of 2025" }).first(),
  ).toContainText("78.1%, not met");
  await expect(targets.getByRole("row").filter({ hasText: "45,000" })).toContainText("not comparable");
});

test("Nothing released yet is said in plain words, and official figures are there all the same", async ({ page }) => {
  await page.route("**/graphql?**", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    if (answer.data?.releases) answer.data.releases = [];
    await route.fulfill({ response, json: answer });
  });
  await open(page, "/?page=overview&language=en");
  await expect(page.getByText("Nothing has been released yet")).toHaveCount(1);
  await expect(page.getByText("35,041").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await open(page, "/?page=map&language=en");
  await expect(page.getByText("Nothing has been released yet")).toBeVisible();
});

test("A pinned page keeps its release, and one of a release that is not there names those that are", async ({ page }) => {
  await open(page, "/?page=programme&release=1999.1&language=en");
  await expect(page.locator(".notice")).toContainText("There is no release “1999.1”");
  await page.locator(".notice").getByRole("link").first().click();
  await settled(page);
  await expect(page.locator(".answer").first()).toBeVisible();
});

test("The programme has survival with intervals, and both numbers of models that the Alliance gives", async ({ page }) => {
  await open(page, "/?page=programme&language=en");
  const survival = page.getByRole("region", { name: "Chains still active after support ended" });
  await expect(survival.locator("tbody tr")).toHaveCount(2);
  await expect(survival).toContainText(/95% confidence interval: [\d.]+–[\d.]+%/);
  await expect(survival).toContainText("no chain has been followed for that long");
  const official = page.getByRole("region", { name: "What official sources state" });
  await expect(official.getByRole("cell", { name: /^nearly 100/ })).toHaveCount(1);
  await expect(official.getByRole("cell", { name: "185", exact: true })).toHaveCount(1);
});

test("Key products of a region and its provinces are chosen in the address", async ({ page }) => {
  await open(page, "/?page=products&language=en");
  await page.getByRole("combobox", { name: "Region" }).selectOption({ label: "Mekong River Delta" });
  await settled(page);
  await expect(page).toHaveURL(/region=MRD25/);
  await expect(page.getByRole("region", { name: "Lists of the provinces of Mekong River Delta" }).locator("tbody tr")).toHaveCount(5);
  await open(page, "/?page=products&region=MRD&language=en");
  await expect(page.locator(".notice")).toContainText("has the code “MRD”");
  await page.locator(".notice").getByRole("link", { name: "Mekong River Delta" }).click();
  await expect(page).toHaveURL(/region=MRD25/);
});

test("Rival sources of an indicator stand side by side with the difference and the reasons", async ({ page }) => {
  await open(page, "/?page=official&indicator=COOP_AVG_REVENUE&language=en");
  const rivals = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Where sources differ" }) })
    .locator(".comparison");
  await expect(rivals).toHaveCount(1);
  await expect(rivals).toContainText("3.55 billion");
  await expect(rivals).toContainText("2.84 billion");
  await expect(rivals).toContainText("Difference: 711 million dong per cooperative");
  await expect(rivals.locator("li").first()).toContainText("gives an estimate");
});

test("An indicator that is not there leads to the nearest", async ({ page }) => {
  await open(page, "/?page=official&indicator=COOP_EXISTNG&language=en");
  await expect(page.locator(".notice")).toContainText("There is no indicator “COOP_EXISTNG”");
  await page.getByRole("link", { name: "Nearest: Existing cooperatives." }).click();
  await expect(page).toHaveURL(/indicator=COOP_EXISTING/);
});
