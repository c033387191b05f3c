import type { AnswerState, Interview, NetworkTie, SiteNetwork } from "@kith/model";
import { describe, expect, it } from "vitest";
import { networkBounds } from "./network-bounds.ts";
import { deniedPairs, siteKnown } from "./site-known.ts";

const tie = (source: string, target: string, more: Partial<NetworkTie> = {}): NetworkTie => ({
  source,
  target,
  kind: "help",
  tellers: ["e1"],
  mutual: false,
  probability: 1,
  ...more,
});
const node = (id: string, status: "respondent" | "named" | "none") => ({
  id,
  kind: status === "none" ? ("place" as const) : ("person" as const),
  status,
  label: "",
  description: {},
  mentioned: 0,
  probability: 1,
  records: [],
  attributes: {},
});
const network: SiteNetwork = {
  nodes: [
    node("place:hall", "none"),
    node("ann", "respondent"),
    node("bob", "named"),
    node("cat", "respondent"),
    node("dan", "named"),
  ],
  ties: [
    tie("ann", "bob"),
    tie("cat", "dan", { probability: 0.4 }),
    tie("ann", "place:hall", { kind: "affiliation", symmetric: true }),
  ],
};

describe("siteKnown", () => {
  it("knows of people what respondents could tell", () => {
    const known = siteKnown(network);
    expect(known.graph.ids).toEqual(["ann", "bob", "cat", "dan"]);
    expect([...Array.from(known.asked)]).toEqual([1, 0, 1, 0]);
    // Of six pairs two are ties and ann and cat answered about each other.
    expect(networkBounds(known).unknown).toBe(3);
    expect(networkBounds(siteKnown(network, { minProbability: 0.5 })).unknown).toBe(4);
  });

  it("takes a denied pair for known, whoever was asked", () => {
    const denied = [
      ["bob", "dan"],
      ["bob", "nobody we know"],
    ] as const;
    expect(networkBounds(siteKnown(network, {}, denied)).unknown).toBe(2);
  });

  it("takes each direction of namings by itself", () => {
    // bob and dan answered about nobody: 6 directions; a denial settles 2 of them.
    const directed = siteKnown(network, { directed: true });
    expect(networkBounds(directed).unknown).toBe(6);
    const denied = siteKnown(network, { directed: true }, [["bob", "dan"]]);
    expect(networkBounds(denied).unknown).toBe(4);
  });
});

describe("deniedPairs", () => {
  const said = (source: string, target: string, state: AnswerState, kind?: string) => ({
    source,
    target,
    state,
    attributes: {},
    ...(kind === undefined ? {} : { kind }),
  });
  const interview: Interview = {
    egoID: "e1",
    respondent: { attributes: {} },
    mentions: [],
    ties: [
      said("1", "2", "no"),
      said("2", "3", "yes"),
      said("1", "3", "dont_know"),
      said("3", "4", "no", "trust"),
      said("1", "5", "no"),
      said("1", "9", "no"),
    ],
    affiliations: [],
    answers: [],
  };
  const records = ["ann", "bob", "cat", "dan", "ann"].map((person, i) => ({
    egoID: "e1",
    alterID: String(i + 1),
    person,
  }));

  it("are those somebody said no of, between two people", () => {
    expect(deniedPairs([interview], records)).toEqual([
      ["ann", "bob"],
      ["cat", "dan"],
    ]);
    expect(deniedPairs([interview], records, "trust")).toEqual([["cat", "dan"]]);
    expect(deniedPairs([interview], records, "knows")).toEqual([["ann", "bob"]]);
  });
});
