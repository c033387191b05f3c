import type { NetworkNodeView, NetworkView } from "@kith/api";
import { describe, expect, it } from "vitest";
import { effectOf, mostCutting, trialOf } from "./what-if.ts";
import { whatIfPicture } from "./what-if-picture.ts";

const node = (id: string, kind: NetworkNodeView["kind"] = "person"): NetworkNodeView => ({
  id,
  kind,
  status: kind === "person" ? "respondent" : "none",
  label: id.toUpperCase(),
  gender: "",
  age: null,
  street: "",
  area: "",
  mentioned: 1,
  probability: 1,
  records: 1,
  group: 0,
  x: id.length,
  y: id.charCodeAt(0),
  degree: 1,
  betweenness: 0,
  closeness: null,
  clustering: null,
  component: 0,
  role: "member",
  attributes: {},
});
const tie = (source: string, target: string, kind = "help") => ({
  source,
  target,
  kind,
  tellers: 1,
  mutual: false,
  probability: 1,
});

/** a, b and c are friends; d is tied to c only; e goes to the hall, as a does. */
const network = {
  nodes: [..."abcde"].map((id) => node(id)).concat(node("hall", "place")),
  ties: [
    tie("a", "b"),
    tie("b", "c"),
    tie("c", "a"),
    tie("c", "d"),
    tie("a", "hall", "affiliation"),
    tie("e", "hall", "affiliation"),
  ],
  groups: [{ label: "", size: 5 }],
  asked: { interviews: 5, namedNobody: 0, generators: ["help"], waves: ["1"] },
} as unknown as NetworkView;

describe("what if", () => {
  it("counts ties between people only, or also through the places they share", () => {
    expect(trialOf(network, "people").ids).toEqual(["a", "b", "c", "d", "e"]);
    const through = trialOf(network, "places");
    expect(through.ids).toContain("hall");
    expect(effectOf(through, []).before.parts).toBe(1);
    expect(effectOf(trialOf(network, "people"), []).before.parts).toBe(2);
  });

  it("says who is cut off and who has nobody left", () => {
    const effect = effectOf(trialOf(network, "places"), ["hall"]);
    expect(effect.cutOff).toEqual(["e"]);
    expect(effect.alone).toEqual(["e"]);
    expect(effect.pairsLost).toBe(4);
    expect(effect.after.parts).toBe(2);
  });

  it("changes nothing when nobody is taken out, or somebody who is not there", () => {
    const trial = trialOf(network, "people");
    const { before, after, cutOff, pairsLost } = effectOf(trial, ["hall", "nobody"]);
    expect(after).toEqual(before);
    expect(cutOff).toEqual([]);
    expect(pairsLost).toBe(0);
  });

  it("offers those whose leaving cuts off most, and nobody who cuts off nobody", () => {
    const trial = trialOf(network, "places");
    expect(mostCutting(trial, () => true, 5)).toEqual([
      { id: "a", cutsOff: 2 },
      { id: "c", cutsOff: 1 },
      { id: "hall", cutsOff: 1 },
    ]);
    expect(mostCutting(trial, (id) => id === "b", 5)).toEqual([]);
    expect(mostCutting(trial, () => true, 1)).toHaveLength(1);
  });

  it("marks the taken out and the cut off by a sign, and loosens the threads of the first", () => {
    const trial = trialOf(network, "places");
    const { scene, staying } = whatIfPicture(network, ["hall"], effectOf(trial, ["hall"]), {
      through: "places",
      title: "t",
      names: true,
      space: { width: 520, height: 640 },
    });
    const signs = Object.fromEntries(scene.nodes.map(({ id, tone }) => [id, tone?.sign]));
    expect(signs).toEqual({ hall: "×", e: "!", a: undefined });
    expect(scene.threads.map(({ certainty }) => certainty)).toEqual(["dotted", "dotted"]);
    expect(staying).toBe(0);
  });
});
