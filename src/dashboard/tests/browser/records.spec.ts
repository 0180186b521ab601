import { expect, open, settled, test } from "./visit.ts";

/** Key of a data steward of the host; tests that need it are skipped without. */
const key = process.env.STEWARD_KEY;

test("An organisation is shown as the register has it, without what the public may not see", async ({ page, request }) => {
  const query = "{ cooperatives(first: 1) { nodes { code name province { name } } } }";
  const answer = await (await request.post("/graphql", { data: { query }, headers: { "Accept-Language": "en" } })).json();
  const { code, name, province } = answer.data.cooperatives.nodes[0];
  await open(page, `/?page=cooperative&code=${code}&language=en`);
  await expect(page.locator("h1")).toContainText(name);
  await expect(page.getByRole("main")).toContainText(province.name);
  await expect(page.getByLabel("Access key").first()).toBeVisible();
});

test("A code that is not there leads to the nearest", async ({ page }) => {
  await open(page, "/?page=cooperative&code=SYN-00200&language=en");
  await expect(page.getByRole("main")).toContainText("SYN-00200");
  await page.getByRole("main").getByRole("link", { name: /SYN-/ }).first().click();
  await settled(page);
  await expect(page).toHaveURL(/code=SYN-\d{6}/);
});

test("The dictionary finds Vietnamese words typed without marks", async ({ page }) => {
  await open(page, "/?page=dictionary&q=von+dieu+le&language=vi");
  await expect(page.getByRole("main")).toContainText(/vốn điều lệ/i);
});

test("A citation is checked against the answer of today", async ({ page, request }) => {
  const file = await (
    await request.get("/data/cooperatives.json?by=region,year&measures=cooperatives&where=year:2024..2024&language=en")
  ).json();
  await open(page, `/?page=citation&url=${encodeURIComponent(file.extension.citation_url)}&language=en`);
  await expect(page.getByRole("main")).toContainText(file.extension.release);
  await expect(page.locator("main table").first()).toBeVisible();
});

test("A release has its files with checksums", async ({ page }) => {
  await open(page, "/?page=releases&language=en");
  await page
    .getByText(/checksums/i)
    .first()
    .click();
  await expect(page.getByRole("main")).toContainText(/[0-9a-f]{64}/);
});

test("GraphiQL runs the query of its address", async ({ page }) => {
  await page.goto(`/graphiql?language=en&query=${encodeURIComponent("{ releases { id isSynthetic } }")}`);
  // Its editors are loaded one after the other.
  await expect(page.locator(".graphiql-query-editor")).toContainText("isSynthetic", { timeout: 15_000 });
  await page.getByRole("button", { name: /Execute query/ }).click();
  await expect(page.locator(".result-window")).toContainText("isSynthetic", { timeout: 15_000 });
});

// A submission is refused while another is received, so these follow each other.
test.describe("With the key of a steward", () => {
  test.describe.configure({ mode: "default" });
  test.skip(!key, "STEWARD_KEY names no key of a data steward");

  test("A steward tries a file, sees what is wrong in its row, and leaves the key nowhere", async ({ page, context }) => {
    await open(page, "/?page=imports&language=en");
    await page.getByRole("textbox", { name: "Access key" }).fill(key!);
    await page.getByRole("button", { name: "Use the key" }).click();
    await expect(page.getByText("Role: data steward")).toBeVisible();
    await page.getByLabel("Files").setInputFiles({
      name: "cooperatives.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("code,name,legal_form,province\nX-1,HTX Một,COOPERATIV,01\n"),
    });
    await page.getByRole("button", { name: "Try", exact: true }).click();
    await expect(page.getByText("It can’t be imported yet")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("COOPERATIV");
    expect(page.url()).not.toContain(key!);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(key!);
  });

  test("A figure is followed to the file and row of a correction, and without a key to its release only", async ({ page, request }) => {
    const headers = { Authorization: `Bearer ${key}` };
    const ask = async (query: string) => (await (await request.post("/graphql", { data: { query }, headers })).json()).data;
    const where = (more: string) =>
      `{ year: { eq: 2024 }, members: { gte: 10 }, cooperative: { some: { origin: { eq: SYNTHETIC }, ${more} legalForm: { in: ["COOPERATIVE", "CREDIT_FUND"] } } } }`;
    const reports = async (more = "") =>
      (
        await ask(
          `{ annualReports(first: 1, where: ${where(more)}) { nodes { members cooperative { code name field { code } province { code name } } } } }`,
        )
      ).annualReports.nodes[0];
    const { province, field } = (await reports()).cooperative;
    const { cooperative, members } = await reports(`province: { eq: "${province.code}" }, field: { eq: "${field.code}" },`);
    const sent = await request.post("/imports?table=annual_reports&name=sua-thanh-vien.csv", {
      headers: { ...headers, "Content-Type": "text/csv" },
      data: `cooperative,year,members\n${cooperative.code},2024,${members + 1}\n`,
    });
    const { id, url } = await sent.json();
    try {
      await expect.poll(async () => (await (await request.get(url, { headers })).json()).state, { timeout: 45_000 }).toBe("accepted");
      await open(
        page,
        `/?page=lineage&cube=cooperatives&by=province&measures=cooperatives&where=year:2024;field:${field.code}&language=en`,
      );
      const main = page.getByRole("main");
      await expect(main).toContainText("names of files and rows are not published");
      await expect(main).not.toContainText("sua-thanh-vien.csv");
      await page.getByRole("textbox", { name: "Access key" }).fill(key!);
      await page.getByRole("button", { name: "Use the key" }).click();
      await page.getByRole("combobox", { name: "province" }).selectOption(province.code);
      await page.getByRole("button", { name: "Find" }).click();
      await settled(page);
      await expect(main).toContainText("is older than the register");
      const row = page.getByRole("row", { name: cooperative.name }).filter({ hasText: "sua-thanh-vien.csv" });
      await expect(row).toContainText(`Submission ${id}, file sua-thanh-vien.csv, row 2`);
      await expect(row).toContainText("After the release");
      expect(page.url()).not.toContain(key!);
      await page.getByRole("button", { name: "Forget the key" }).click();
      await expect(main).not.toContainText("sua-thanh-vien.csv");
    } finally {
      await request.delete(`/imports/${id}`, { headers });
    }
  });
});

test("A key that is not known is said so", async ({ page }) => {
  await open(page, "/?page=imports&language=en");
  await page.getByRole("textbox", { name: "Access key" }).fill("ceco_000000000000_wrong");
  await page.getByRole("button", { name: "Use the key" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
});
