import type { Page } from "@playwright/test";
import { pages } from "../../source/app/pages.ts";
import { expect, open, overflows, settled, test, violations } from "./visit.ts";

/** Each language, width and colour scheme meets each other. */
const ways = [
  { language: "vi", schemes: { 1280: "light", 320: "dark" } },
  { language: "en", schemes: { 1280: "dark", 320: "light" } },
] as const;

for (const { language, schemes } of ways)
  for (const { id, title } of pages)
    test(`The page ${id} can be read by everybody in ${language}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: schemes[1280] });
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, `/?page=${id}&language=${language}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page).toHaveTitle(new RegExp(title[language]));
      await expectReadable(page);

      await page.emulateMedia({ colorScheme: schemes[320] });
      await page.setViewportSize({ width: 320, height: 800 });
      await settled(page);
      await expectReadable(page);
    });

async function expectReadable(page: Page): Promise<void> {
  expect(await overflows(page)).toBe(false);
  expect(await violations(page)).toEqual([]);
}
