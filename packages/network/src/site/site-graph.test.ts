import type { NetworkNode, NetworkTie, SiteNetwork } from "@kith/model";
import { describe, expect, it } from "vitest";
import { matrix } from "../testing/naive.ts";
import { siteGraph } from "./site-graph.ts";

function node(id: string, more: Partial<NetworkNode> = {}): NetworkNode {
  return {
    id,
    kind: "person",
    status: "named",
    label: "Dave Cox",
    description: { firstName: "Dave", surname: "Cox", street: "High Street", age: 40 },
    mentioned: 1,
    probability: 1,
    records: [],
    attributes: { role: "the postman" },
    ...more,
  };
}

function tie(source: string, target: string, more: Partial<NetworkTie> = {}): NetworkTie {
  return { source, target, kind: "help", tellers: ["e1"], mutual: false, probability: 1, ...more };
}

const network: SiteNetwork = {
  nodes: [
    node("p"),
    node("q"),
    node("alone"),
    node("place:hall", { kind: "place", status: "none", label: "Hall", description: {} }),
  ],
  ties: [
    tie("p", "q"),
    tie("p", "q", { kind: "trust", probability: 0.3 }),
    tie("q", "alone", { kind: "knows", symmetric: true, probability: 0.2 }),
    tie("p", "place:hall", { kind: "affiliation", symmetric: true }),
  ],
};

describe("siteGraph", () => {
  it("takes everything, undirected, ties of several kinds as one", () => {
    const graph = siteGraph(network);
    expect(graph).toMatchObject({ directed: false, n: 4, m: 3, parallel: 1 });
    expect(graph.ids).toEqual(["p", "q", "alone", "place:hall"]);
  });

  it("takes the kinds of ties and nodes that are asked for, isolates kept", () => {
    expect(siteGraph(network, { kinds: ["trust"] })).toMatchObject({ n: 4, m: 1 });
    const people = siteGraph(network, { nodeKinds: ["person"] });
    expect(people.ids).toEqual(["p", "q", "alone"]);
    expect(people.m).toBe(2);
  });

  it("leaves out ties less probable than asked", () => {
    expect(siteGraph(network, { minProbability: 0.3, kinds: ["trust", "knows"] }).m).toBe(1);
  });

  it("keeps directions when asked; ties without one run both ways", () => {
    const graph = siteGraph(network, { directed: true });
    expect(matrix(graph)).toEqual([
      [0, 1, 0, 1],
      [0, 0, 1, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
    ]);
  });
});
