import { pages } from "../../source/app/pages.ts";
import { expect, open, overflows, test, violations } from "./visit.ts";

/** Each language, width and colour scheme meets each other. */
const ways = [
  { language: "vi", width: 1280, colorScheme: "light" },
  { language: "en", width: 1280, colorScheme: "dark" },
  { language: "vi", width: 320, colorScheme: "dark" },
  { language: "en", width: 320, colorScheme: "light" },
] as const;

for (const way of ways)
  test.describe(`${way.language}, ${way.width} px, ${way.colorScheme}`, () => {
    test.use({ viewport: { width: way.width, height: 800 }, colorScheme: way.colorScheme });
    for (const { id, title } of pages)
      test(`The page ${id} can be read by everybody`, async ({ page }) => {
        await open(page, `/?page=${id}&language=${way.language}`);
        await expect(page.locator("html")).toHaveAttribute("lang", way.language);
        await expect(page.locator("h1")).toHaveCount(1);
        await expect(page).toHaveTitle(new RegExp(title[way.language]));
        expect(await overflows(page)).toBe(false);
        expect(await violations(page)).toEqual([]);
      });
  });
