import type { NetworkTie, SiteNetwork } from "@kith/model";
import { describe, expect, it } from "vitest";
import { compareWaves, TIE_CHANGES, UNKNOWN_REASONS } from "./compare-waves.ts";
import { siteWaves } from "./site-waves.ts";

const site = (
  people: Readonly<Record<string, "respondent" | "named">>,
  ties: readonly (readonly [string, string, Partial<NetworkTie>?])[],
): SiteNetwork => ({
  nodes: [
    ...Object.entries(people).map(([id, status]) => ({ id, kind: "person" as const, status })),
    { id: "place:hall", kind: "place" as const, status: "none" as const },
  ].map((node) => ({
    ...node,
    label: "",
    description: {},
    mentioned: 0,
    probability: 1,
    records: [],
    attributes: {},
  })),
  ties: ties.map(([source, target, more]) => ({
    source,
    target,
    kind: "help",
    tellers: ["e1"],
    mutual: false,
    probability: 1,
    ...more,
  })),
});

const first = site({ ann: "respondent", bob: "named", cat: "respondent" }, [
  ["ann", "bob"],
  ["ann", "cat", { kind: "trust" }],
  ["bob", "cat", { kind: "knows", symmetric: true }],
  ["ann", "place:hall", { kind: "affiliation", symmetric: true }],
]);
const second = site({ cat: "respondent", dan: "named", ann: "named" }, [
  ["cat", "dan", { probability: 0.4 }],
  ["cat", "ann"],
]);

describe("siteWaves", () => {
  it("puts the people of all waves in one order, without places", () => {
    const { ids, waves } = siteWaves([first, second]);
    expect(ids).toEqual(["ann", "bob", "cat", "dan"]);
    expect(waves.map(({ people }) => [...people!])).toEqual([
      [3, 1, 3, 1],
      [1, 1, 3, 1],
    ]);
    expect(waves.map(({ graph }) => [graph.directed, graph.m])).toEqual([
      [true, 2],
      [true, 2],
    ]);
    expect(waves.map(({ toldByOthers }) => toldByOthers!.m)).toEqual([1, 0]);
    expect(waves[0]!.graph.ids).toEqual(ids);
  });

  it("is what waves are compared by", () => {
    const { waves } = siteWaves([first, second], { notThere: [new Set(["dan"]), new Set()] });
    const { ties } = compareWaves(waves[0]!, waves[1]!, "tie");
    const rows = Array.from(ties.change, (code, t) => [
      `${ties.sources[t]}-${ties.targets[t]}`,
      TIE_CHANGES[code],
      UNKNOWN_REASONS[ties.reason[t]!],
    ]);
    expect(rows).toEqual([
      ["0-1", "unknown-after", "not-interviewed"],
      ["0-2", "stayed", "known"],
      // Others told of it, and cat, who was asked again, does not name bob.
      ["1-2", "ended", "known"],
      ["2-3", "unknown-before", "not-there"],
    ]);
  });

  it("takes the kinds and the probability that are asked for", () => {
    const counts = (choice: Parameters<typeof siteWaves>[1]) =>
      siteWaves([first, second], choice).waves.map(({ graph }) => graph.m);
    expect(counts({ kinds: ["trust"] })).toEqual([1, 0]);
    expect(counts({ minProbability: 0.4 })).toEqual([2, 2]);
    expect(counts({ minProbability: 0.41 })).toEqual([2, 1]);
  });

  it("takes who was interviewed for there, whatever is said of them", () => {
    const { waves } = siteWaves([first], { notThere: [new Set(["ann", "bob"])] });
    expect([...waves[0]!.people!]).toEqual([3, 0, 3]);
    expect(siteWaves([])).toEqual({ ids: [], waves: [] });
  });
});
