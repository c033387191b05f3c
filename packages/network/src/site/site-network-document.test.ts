import type { NetworkNode, NetworkTie, SiteNetwork } from "@kith/model";
import { describe, expect, it } from "vitest";
import { siteNetworkDocument } from "./site-network-document.ts";

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

describe("siteNetworkDocument", () => {
  it("has no word by which a person could be named, unless asked", () => {
    const text = JSON.stringify(siteNetworkDocument(network));
    for (const word of ["Dave", "Cox", "High Street", "postman"]) expect(text).not.toContain(word);
    expect(text).toContain("Hall");
    const named = JSON.stringify(siteNetworkDocument(network, { names: true }));
    for (const word of ["Dave", "Cox", "High Street", "postman"]) expect(named).toContain(word);
  });

  it("says of a person what names nobody: gender, age and area, where they are known", () => {
    const described = (description: NetworkNode["description"]) =>
      siteNetworkDocument({ nodes: [node("p", { description })], ties: [] }).nodes[0]!.attributes;
    const all = described({ firstName: "Dave", gender: "m", age: 40, area: "Mill End" });
    expect(all).toMatchObject({ gender: "m", age: 40, area: "Mill End" });
    expect(all).not.toHaveProperty("firstName");
    const nothing = described({});
    for (const name of ["gender", "age", "area"]) expect(nothing).not.toHaveProperty(name);
  });

  it("keeps every node in order", () => {
    const named = siteNetworkDocument(network, { names: true });
    expect(named.nodes.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id));
    const ids = siteNetworkDocument(network).nodes.map(({ id }) => id);
    expect(ids).toEqual(["p", "q", "alone", "place:1"]);
  });

  it("has neither names of people among its places nor ids made of them, unless asked", () => {
    const labels = ["Mrs Mary O'Brien, 4 Mill Lane", "Library", "dave  COX", "Parish magazine"];
    const sources = labels.map((label) =>
      node(`information:${label.toLowerCase()}`, {
        kind: "information",
        status: "none",
        label,
        description: {},
        attributes: {},
      }),
    );
    const asked: SiteNetwork = {
      nodes: [node("p"), node("information:2"), ...sources],
      ties: sources.map(({ id }) => tie("p", id, { kind: "affiliation", symmetric: true })),
    };
    const { nodes, edges } = siteNetworkDocument(asked);
    expect(nodes.slice(2).map(({ id, attributes }) => [id, attributes.label])).toEqual([
      ["information:1", ""],
      ["information:3", "Library"],
      ["information:4", ""],
      ["information:5", "Parish magazine"],
    ]);
    expect(edges.slice(0, 2).map(({ source, target }) => [source, target])).toEqual([
      ["p", "information:1"],
      ["information:1", "p"],
    ]);
    expect(JSON.stringify({ nodes, edges })).not.toMatch(/brien|mill lane|cox/iu);
    const named = JSON.stringify(siteNetworkDocument(asked, { names: true }));
    for (const label of labels) expect(named).toContain(label);
  });

  it("writes weights as numbers, those in words as text, and no word that looks like a person", () => {
    const weighted = {
      nodes: network.nodes,
      ties: [
        { ...tie("p", "q", { weight: 2.5 }), weightWords: ["good", "loose contact"] },
        { ...tie("q", "p"), weightWords: ["as Dave Cox says"] },
      ],
    };
    const attributes = siteNetworkDocument(weighted).edges.map((edge) => edge.attributes);
    expect(attributes[0]).toMatchObject({ weight: 2.5, weight_text: "good; loose contact" });
    expect(attributes[1]).not.toHaveProperty("weight");
    expect(attributes[1]).not.toHaveProperty("weight_text");
    const named = siteNetworkDocument(weighted, { names: true }).edges[1];
    expect(named?.attributes.weight_text).toBe("as Dave Cox says");
  });

  it("writes a tie without direction in both directions, marked", () => {
    const { directed, edges } = siteNetworkDocument(network);
    expect(directed).toBe(true);
    expect(edges.map((e) => [e.source, e.target, e.attributes.symmetric])).toEqual([
      ["p", "q", false],
      ["p", "q", false],
      ["q", "alone", true],
      ["alone", "q", true],
      ["p", "place:1", true],
      ["place:1", "p", true],
    ]);
  });
});
