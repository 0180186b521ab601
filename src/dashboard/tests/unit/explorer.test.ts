import { describe, expect, it } from "vitest";
import type { Catalogue, Cube } from "../../source/catalogue/useCatalogue.ts";
import { frameOf } from "../../source/pages/explorer/sharing/frame.ts";
import { narrowingsOf } from "../../source/pages/explorer/narrowings.ts";
import { keep, savedViews } from "../../source/pages/explorer/saved/savedViews.ts";
import { matches } from "../../source/languages/search.ts";
import { questionOf } from "../../source/questions/question.ts";

const cube = {
  name: "cooperatives",
  neverAddedOver: null,
  dimensions: [
    { name: "year", title: "year", isTime: true, areas: false },
    { name: "legalForm", title: "legal form", isTime: false, areas: false },
    { name: "province", title: "province", isTime: false, areas: true },
  ],
  measures: [{ name: "cooperatives", figures: [{ name: "cooperatives" }] }],
} as unknown as Cube;
const release = { id: "2026.1", lastYear: 2024, withdrawal: null };
const catalogue = { cubes: [cube], releases: [release], release } as unknown as Catalogue;

describe("A question without an answer", () => {
  const broad = questionOf({ cube: "cooperatives", by: ["province", "legal_form", "year"], figures: ["cooperatives"] });

  it("is narrowed by a press: to the last year, or by one dimension less", () => {
    const found = narrowingsOf(broad, cube, catalogue, 2024);
    expect(found.map((one) => one.kind)).toEqual(["year", "dimension", "dimension", "first"]);
    expect(found[0]!.question.where).toEqual([{ dimension: "year", from: 2024, to: 2024 }]);
    expect(found[1]!.question.by).toEqual(["legal_form", "year"]);
  });

  it("keeps only what the cube has", () => {
    const found = narrowingsOf({ ...broad, by: ["gone", "year"], figures: ["gone", "cooperatives"] }, cube, catalogue, 2024);
    expect(found.every((one) => !one.question.by.includes("gone") && !one.question.figures.includes("gone"))).toBe(true);
  });

  it("of a release that is gone is asked in the newest", () => {
    const found = narrowingsOf({ ...broad, release: "2020.1" }, cube, catalogue, 2024);
    expect(found.map((one) => one.kind)).toEqual(["release", "first"]);
    expect(found[0]!.question).toEqual(broad);
  });
});

describe("An embedding code", () => {
  it("can't leave its attributes", () =>
    expect(frameOf('https://x.vn/?page=explorer&where="><script>', 'a"b<c')).toBe(
      '<iframe src="https://x.vn/?page=explorer&amp;where=&quot;&gt;&lt;script&gt;&amp;embed=1" title="a&quot;b&lt;c" width="100%" height="600" loading="lazy" style="border:0"></iframe>',
    ));
});

describe("Saved views", () => {
  const storage = (text: string | null) => ({ getItem: () => text });

  it("are read as they were kept", () => {
    let kept = "";
    expect(keep([{ name: "a", address: "/?page=explorer" }], { setItem: (_, text) => (kept = text) })).toBe(true);
    expect(savedViews(storage(kept))).toEqual([{ name: "a", address: "/?page=explorer" }]);
  });

  it("are none when the browser holds something else, and lead nowhere but to this page", () => {
    for (const text of [null, "", "{", "7", '[{"name":"a","address":"javascript:alert(1)"},{"name":1}]'])
      expect(savedViews(storage(text))).toEqual([]);
  });

  it("are not kept where the browser forbids it", () =>
    expect(
      keep([], {
        setItem: () => {
          throw new DOMException("full");
        },
      }),
    ).toBe(false));
});

describe("A search", () => {
  it("finds Vietnamese words typed without marks", () => {
    expect(matches("hop tac", "Hợp tác xã")).toBe(true);
    expect(matches("dong", "Đồng Nai")).toBe(true);
    expect(matches(" ", "x")).toBe(true);
    expect(matches("liên hiệp", "Hợp tác xã")).toBe(false);
  });
});
