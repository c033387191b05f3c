import type { Interview, NetworkNode, NetworkTie, SiteNetwork } from "@kith/model";
import { describe, expect, it } from "vitest";
import { findAll } from "./catalogue.ts";
import { groupNetwork } from "./group-network.ts";
import { informationMap } from "./information-map.ts";

/** Four neighbours: Ann and Bob name each other and Carl; Dot names nobody. */
const interview = (egoID: string, mentions: [string, string[]][], answers = {}): Interview => ({
  egoID,
  respondent: { attributes: {} },
  mentions: mentions.map(([alterID, generators]) => ({ alterID, generators, attributes: {} })),
  ties: [],
  affiliations: [],
  answers: Object.entries(answers).map(([question, value]) => ({ question, value: String(value) })),
});

const person = (id: string, mentioned: number, street: string, ego?: string): NetworkNode => ({
  id,
  kind: "person",
  status: ego === undefined ? "named" : "respondent",
  label: id,
  description: { street, area: street },
  mentioned,
  probability: 1,
  records: ego === undefined ? [] : [{ egoID: ego }],
  attributes: {},
});

const said = (source: string, target: string, kind: string): NetworkTie => ({
  source,
  target,
  kind,
  tellers: [source],
  mutual: false,
  probability: 1,
});

const interviews = [
  interview("1", [
    ["b", ["help", "change"]],
    ["c", ["help"]],
  ]),
  interview("2", [
    ["a", ["help"]],
    ["c", ["help"]],
  ]),
  interview("3", [], { help: "refused" }),
  interview("4", []),
];
const library: NetworkNode = {
  ...person("place:library", 2, ""),
  kind: "place",
  status: "none",
  label: "Library",
  description: {},
};
const network: SiteNetwork = {
  nodes: [
    person("ann", 1, "Mill Street", "1"),
    person("bob", 1, "Mill Street", "2"),
    person("eve", 0, "Hill Road", "3"),
    person("dot", 0, "Hill Road", "4"),
    person("carl", 3, "Hill Road"),
    library,
  ],
  ties: [
    said("ann", "bob", "help"),
    said("ann", "carl", "help"),
    said("bob", "ann", "help"),
    said("bob", "carl", "help"),
    said("ann", "place:library", "affiliation"),
    said("dot", "place:library", "affiliation"),
  ],
};

describe("the catalogue of findings", () => {
  const found = new Map(findAll({ interviews, network }).map((f) => [f.id, f]));

  it("counts who named nobody, and sets a refusal apart from nobody", () => {
    expect(found.get("named-nobody/help")).toMatchObject({ count: 1, n: 3, missing: 1 });
    expect(found.get("named-nobody/change")).toMatchObject({ count: 3, n: 4, missing: 0 });
  });

  it("counts who turns to somebody in their own street", () => {
    expect(found.get("own-street")).toMatchObject({ count: 2, n: 2, missing: 2 });
  });

  it("counts who turns to somebody whom two others named as well", () => {
    expect(found.get("shared-supporter")).toMatchObject({ count: 2, n: 2, missing: 2 });
  });

  it("leaves out what was not asked", () => {
    expect(found.has("belongs")).toBe(false);
    expect(found.has("main-source")).toBe(false);
  });

  it("puts a share with its interval into every sentence", () => {
    for (const finding of found.values()) {
      expect(finding.sentence.split("{share}")).toHaveLength(2);
      expect(finding.share.low).toBeLessThanOrEqual(finding.share.estimate);
      expect(finding.share.high).toBeGreaterThanOrEqual(finding.share.estimate);
    }
  });
});

describe("pictures as counts", () => {
  it("counts people and distinct ties between parts of the community", () => {
    expect(groupNetwork({ interviews, network })).toEqual({
      by: "area",
      groups: [
        { label: "Hill Road", respondents: 2, named: 1, namedBy: 0 },
        { label: "Mill Street", respondents: 2, named: 0, namedBy: 0 },
      ],
      ties: [
        {
          a: "Hill Road",
          b: "Mill Street",
          ties: 2,
          unsure: 0,
          peopleA: 1,
          peopleB: 2,
          informants: 2,
        },
      ],
      unplaced: 0,
    });
  });

  it("counts respondents per source, and those without any", () => {
    expect(informationMap({ interviews, network })).toMatchObject({
      sources: [{ label: "Library", kind: "place", users: 2 }],
      respondents: 4,
      none: 2,
    });
  });
});
