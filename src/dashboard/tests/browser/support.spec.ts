import { readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, open, overflows, settled, test, violations } from "./visit.ts";

const address = "/?page=programme&language=en";

const part = (page: Page, name: string | RegExp) => page.locator("section.answer").filter({ has: page.getByRole("heading", { name }) });
const effect = (page: Page) => part(page, /^Effect of support on /);

async function ask(request: APIRequestContext, query: string) {
  const answer = await (await request.post("/graphql", { data: { query } })).json();
  return answer.data.evaluation;
}

/** Replaces what the platform answers to one of the stored operations of the section. */
async function answerWith(page: Page, isOf: (data: Record<string, any>) => boolean, change: (answer: Record<string, any>) => unknown) {
  await page.route("**/graphql?**", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    await route.fulfill({ response, json: answer.data?.evaluation && isOf(answer.data.evaluation) ? change(answer) : answer });
  });
}

test("The effect of support is the platform's, in per cent, with its interval", async ({ page, request }) => {
  const { differenceInDifferences: of } = await ask(
    request,
    "{ evaluation { differenceInDifferences(outcome: REVENUE, scale: LOGARITHM) { treated simple { overall { estimate lower upper } } dynamic { effects { at } } } } }",
  );
  const percent = (logarithm: number) =>
    new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }).format(100 * Math.abs(Math.expm1(logarithm)));
  await open(page, address);
  const { estimate, lower, upper } = of.simple.overall;
  await expect(effect(page)).toContainText(`about ${percent(estimate)}%`);
  await expect(effect(page)).toContainText(`95% confidence interval: +${percent(lower)}% to +${percent(upper)}%`);
  await expect(effect(page)).toContainText(`${new Intl.NumberFormat("en-GB").format(of.treated)} supported organisations`);
  await effect(page).getByRole("button", { name: "Table" }).click();
  await expect(
    effect(page)
      .getByRole("region", { name: /^Effect of support/ })
      .locator("tbody tr"),
  ).toHaveCount(of.dynamic.effects.length);
});

test("The checks, the assumptions, what is left out and the method stand under the effect", async ({ page, request }) => {
  // The public's figures are perturbed with the installation's own secret, so the verdict is another one in every installation.
  const { differenceInDifferences: of } = await ask(
    request,
    "{ evaluation { differenceInDifferences(outcome: REVENUE, scale: LOGARITHM) { preTrend { pValue } } } }",
  );
  await open(page, address);
  await expect(effect(page)).toContainText(of.preTrend.pValue < 0.05 ? "changed differently already before support" : "weak evidence");
  await expect(effect(page)).toContainText(/For the mean over years from the start of support: .* the interval contains? zero/);
  await expect(effect(page).getByRole("rowheader")).toHaveText([
    "Estimate of this page",
    "Two-way fixed effects",
    "Second estimator (Sun and Abraham)",
    "Only organisations that reported in every year",
  ]);
  await expect(
    effect(page)
      .getByRole("listitem")
      .filter({ hasText: /reported in one year only: \d/ }),
  ).toHaveCount(1);
  await expect(effect(page)).toContainText("Assumptions: Without support");
  await expect(effect(page).getByRole("link", { name: /^Methods/ })).toHaveAttribute("href", "/methods/evaluation");
  await expect(effect(page).getByRole("link", { name: "Permanent address" })).toHaveAttribute("href", /\/cite\/evaluation\//);
});

test("The outcome is chosen in the address, and one that is not there is said", async ({ page }) => {
  await open(page, address);
  await effect(page).getByRole("combobox", { name: "Outcome" }).selectOption({ label: "income of workers" });
  await expect(page).toHaveURL(/outcome=WORKER_INCOME/);
  await settled(page);
  await expect(effect(page).getByRole("heading", { level: 3 })).toHaveText("Effect of support on income of workers");
  await open(page, `${address}&outcome=HAPPINESS`);
  await expect(effect(page).locator(".notice")).toContainText("There is no outcome “HAPPINESS” here");
});

test("The table is saved as CSV, and the code for developers gets the same estimate", async ({ page, request }) => {
  await open(page, address);
  const saving = page.waitForEvent("download");
  await effect(page).getByRole("button", { name: "CSV" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^effect-of-support-revenue-\d{4}\.\d+\.csv$/);
  expect(readFileSync(await file.path(), "utf8")).toMatch(
    /^\ufeffyears_since_support,effect_percent,lower,upper,band_lower,band_upper\r\n-?\d/,
  );
  await effect(page).locator("details.developer summary").click();
  const query = await effect(page).locator("pre").innerText();
  const { differenceInDifferences: of } = await ask(request, query);
  await expect(effect(page)).toContainText(`about ${(100 * Math.expm1(of.simple.overall.estimate)).toFixed(1).replace(/\.0$/, "")}%`);
});

test("Grades before and after are a matrix in which the same grade is framed", async ({ page }) => {
  await open(page, address);
  const grades = part(page, "Grades before and after support");
  const rows = await grades.locator("tbody tr").count();
  expect(rows).toBeGreaterThan(2);
  await expect(grades.locator("tbody td")).toHaveCount(rows * rows);
  await expect(grades.locator("td.same")).toHaveCount(rows);
});

test("Survival by duration has its steps with interval and chains at risk in a table", async ({ page }) => {
  await open(page, address);
  const survival = part(page, "How long chains stay active, by duration of support");
  await survival.getByRole("button", { name: "Table" }).click();
  const steps = survival.getByRole("region", { name: "How long chains stay active" });
  await expect(steps.getByRole("columnheader")).toHaveText(
    ["Duration of support", "Days since support ended", "Chains still followed", "Active, %", "95% confidence interval"],
    { ignoreCase: true },
  );
  await expect(steps.locator("tbody tr").nth(1)).toContainText(/\d+\.\d–\d+\.\d/);
  await expect(survival.getByRole("region", { name: "Groups by duration" }).locator("tbody tr")).not.toHaveCount(0);
});

test("An effect that the platform refuses shows its reason, and the other parts are there", async ({ page }) => {
  const message = "No cohort has supported and comparison organisations that were observed before and after support.";
  await answerWith(
    page,
    (evaluation) => "differenceInDifferences" in evaluation,
    () => ({ data: null, errors: [{ message, extensions: { code: "EVALUATION_NO_ESTIMATE" } }] }),
  );
  await open(page, address);
  await expect(effect(page).getByRole("alert")).toContainText(message);
  await expect(effect(page).getByRole("link", { name: "EVALUATION_NO_ESTIMATE" })).toHaveAttribute(
    "href",
    "/errors#evaluation_no_estimate",
  );
  await expect(part(page, "Grades before and after support").locator(".matrix")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("Grades that are withheld, and an effect without an overall estimate, say why", async ({ page }) => {
  await answerWith(
    page,
    () => true,
    (answer) => {
      const { transitions, differenceInDifferences } = answer.data.evaluation;
      if (transitions) Object.assign(transitions, { status: "Q", organisations: 0, stayerShare: null, transitions: [] });
      if (differenceInDifferences) {
        differenceInDifferences.simple.overall = null;
        differenceInDifferences.diagnostics = null;
        differenceInDifferences.dynamic.effects = [];
        for (const one of differenceInDifferences.groupTime) Object.assign(one, { status: "Q", missing: null });
      }
      return answer;
    },
  );
  await open(page, address);
  await expect(part(page, "Grades before and after support").locator(".notice")).toContainText("withheld, because too few organisations");
  await expect(effect(page)).toContainText("No overall estimate is shown.");
  await expect(effect(page)).toContainText(/Of (\d+) effects on one cohort in one year, \1 are withheld to protect respondents/);
  await expect(effect(page)).toContainText("There are no checks, because no effect is shown.");
});

for (const { language, width, colorScheme } of [
  { language: "vi", width: 320, colorScheme: "dark" },
  { language: "en", width: 1280, colorScheme: "light" },
] as const)
  test.describe(`${language}, ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    test("The tables and the code of the section can be read by everybody", async ({ page }) => {
      await open(page, `/?page=programme&language=${language}`);
      const parts = page.locator("section.story").last().locator("section.answer");
      await expect(parts).toHaveCount(3);
      for (const table of await parts.getByRole("button", { name: /^(Table|Bảng)$/ }).all()) await table.click();
      await parts.first().locator("details.developer summary").click();
      await expect(parts.getByRole("tab")).toHaveCount(6);
      expect(await overflows(page)).toBe(false);
      expect(await violations(page)).toEqual([]);
    });
  });
