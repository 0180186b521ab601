import { describe, expect, it } from "vitest";
import { classOf, classesOf } from "../../../source/pages/map/classes.ts";

describe("classes of values", () => {
  it("have as many values each", () => {
    const classes = classesOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(classes).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ]);
  });

  it("never part equal values", () => {
    expect(classesOf([0, 0, 0, 0, 0, 0, 0, 1, 1, 2])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 2 },
    ]);
  });

  it("are none without values", () => {
    expect(classesOf([])).toEqual([]);
  });

  it("hold every value from which they were made, once", () => {
    const values = [3.2, -1, 0, 7.5, 7.5, 12, 40, 41, 41.5, 100, 5];
    const classes = classesOf(values);
    for (const value of values) {
      const { from, to } = classes[classOf(value, classes)]!;
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
  });
});
