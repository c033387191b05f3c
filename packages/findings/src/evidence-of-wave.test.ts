import type { Interview, NetworkNode } from "@kith/model";
import { describe, expect, it } from "vitest";
import { evidenceOfWave, wavesOf } from "./evidence-of-wave.ts";

const interview = (egoID: string, wave: string): Interview => ({
  egoID,
  wave,
  respondent: { attributes: {} },
  mentions: [],
  ties: [],
  affiliations: [],
  answers: [],
});

const person = (id: string, records: NetworkNode["records"]): NetworkNode => ({
  id,
  kind: "person",
  status: "respondent",
  label: "",
  description: {},
  mentioned: 9,
  probability: 1,
  records,
  attributes: {},
});

const tie = (source: string, target: string, ...tellers: string[]) => ({
  source,
  target,
  kind: "help",
  tellers,
  mutual: false,
  probability: 1,
});

describe("the evidence of one wave", () => {
  const evidence = {
    interviews: [interview("a1", "1"), interview("b1", "1"), interview("a2", "2")],
    network: {
      nodes: [
        person("ann", [{ egoID: "a1" }, { egoID: "a2" }, { egoID: "b1", alterID: "1" }]),
        person("bob", [{ egoID: "b1" }, { egoID: "a2", alterID: "1" }]),
        person("cem", [{ egoID: "b1", alterID: "2" }]),
      ],
      ties: [tie("bob", "ann", "b1"), tie("bob", "cem", "b1"), tie("ann", "bob", "a2")],
    },
  };

  it("holds only what was said in it, and counts mentions anew", () => {
    const { interviews, network } = evidenceOfWave(evidence, "2");
    expect(interviews.map(({ egoID }) => egoID)).toEqual(["a2"]);
    expect(network.nodes.map(({ id, status, mentioned }) => [id, status, mentioned])).toEqual([
      ["ann", "respondent", 0],
      ["bob", "named", 1],
    ]);
    expect(network.ties.map(({ source, target }) => [source, target])).toEqual([["ann", "bob"]]);
  });

  it("orders waves by number, not by text", () => {
    const interviews = ["10", "2", "1"].map((wave) => interview(wave, wave));
    expect(wavesOf({ interviews, network: { nodes: [], ties: [] } })).toEqual(["1", "2", "10"]);
  });
});
