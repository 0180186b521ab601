import { expect, open, settled, test } from "./visit.ts";

const regions = "/?page=explorer&cube=cooperatives&by=region,year&measures=cooperatives&where=year:2023..2024&language=en";

interface OfferedTool {
  name: string;
  execute: (input: unknown) => Promise<{ content: { text: string }[]; isError?: true }>;
}

declare global {
  interface Window {
    offered: Map<string, OfferedTool>;
  }
}

/** A browser with an assistant that keeps the tools of the page. */
function withAssistant(): void {
  window.offered = new Map();
  Object.defineProperty(document, "modelContext", {
    value: {
      async registerTool(tool: OfferedTool, { signal }: { signal: AbortSignal }) {
        window.offered.set(tool.name, tool);
        signal.addEventListener("abort", () => window.offered.delete(tool.name));
      },
    },
  });
}

test("An assistant reads the answer, changes the filters and sees the new answer on the page", async ({ page }) => {
  await page.addInitScript(withAssistant);
  await open(page, regions);
  await expect.poll(() => page.evaluate(() => window.offered.size)).toBe(4);
  const call = (name: string, input: object) =>
    page.evaluate(
      async ([tool, given]) => {
        const { content } = await window.offered.get(tool)!.execute(given);
        return JSON.parse(content[0]!.text);
      },
      [name, input] as const,
    );

  const before = await call("read_answer", {});
  expect(before.rows).toHaveLength(await page.locator("tbody td").count());
  const members = await call("list_members", { cube: "cooperatives", dimension: "region" });
  const { code, name } = members[0];
  const after = await call("ask_question", { where: `year:2024;region:${code}` });
  expect(after.rows).toHaveLength(1);
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`where=year:2024;region:${code}`));
  await expect(page.locator("tbody th")).toHaveText([name]);
  expect((await call("read_answer", {})).rows).toEqual(after.rows);
});

test("Tools are taken back with the page that offered them, and an embedded answer offers none", async ({ page }) => {
  await page.addInitScript(withAssistant);
  await open(page, regions);
  await expect.poll(() => page.evaluate(() => window.offered.size)).toBe(4);
  await page.getByRole("banner").getByRole("link").first().click();
  await expect.poll(() => page.evaluate(() => window.offered.size)).toBe(0);
  await open(page, `${regions}&embed=1`);
  await expect(page.locator("tbody td").first()).toBeVisible();
  expect(await page.evaluate(() => window.offered.size)).toBe(0);
});
