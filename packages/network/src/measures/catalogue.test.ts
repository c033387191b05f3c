import { describe, expect, it } from "vitest";
import {
  checkQuantities,
  entryOf,
  isMeasure,
  MEASURES,
  NETWORK_MEASURES,
  NODE_MEASURES,
} from "./catalogue.ts";

describe("the catalogue of measures", () => {
  it("has each name once, of nodes or of networks, with a sentence about it", () => {
    const names = MEASURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...NODE_MEASURES, ...NETWORK_MEASURES].sort()).toEqual([...names].sort());
    for (const name of NODE_MEASURES) expect(entryOf(name).of).toBe("node");
    for (const name of NETWORK_MEASURES) expect(entryOf(name).of).toBe("network");
    expect(NODE_MEASURES).toContain("betweenness");
    expect(NETWORK_MEASURES).toContain("density");
    for (const { name, about } of MEASURES) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9-]*$/);
      expect(about).toMatch(/^[A-Z0-9].{10,}\.$/s);
    }
  });

  it("says what must be chosen for a measure, and whose numbers are names of groups", () => {
    const of = (wanted: string) => MEASURES.find(({ name }) => name === wanted)!;
    expect(of("degree")).toMatchObject({ needs: [], labels: false });
    expect(of("leiden")).toMatchObject({ needs: [], labels: true });
    const labels = MEASURES.filter(({ labels }) => labels).map(({ name }) => name);
    expect(labels).toEqual(expect.arrayContaining(["component", "concor", "leiden"]));
    for (const name of labels) expect(NODE_MEASURES).toContain(name);
  });

  it("knows its names and no others", () => {
    expect(isMeasure("degree")).toBe(true);
    expect(isMeasure("popularity")).toBe(false);
    expect(isMeasure("toString")).toBe(false);
  });

  it("refuses names of groups where quantities are compared", () => {
    expect(() => checkQuantities(["degree", "leiden"])).toThrow(RangeError);
    expect(() => checkQuantities(["degree", "leiden"])).toThrow("leiden");
    expect(() => checkQuantities(["degree", "density"])).not.toThrow();
  });
});
