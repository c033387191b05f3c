import type { NetworkNodeView, NetworkView } from "@kith/api";
import { expect, test } from "vitest";
import { personTies } from "./person-ties.ts";

type Tie = NetworkView["ties"][number];

const node = (id: string): NetworkNodeView => ({
  id,
  kind: "person",
  status: id === "cat" ? "named" : "respondent",
  label: id,
  gender: "",
  age: null,
  street: "",
  area: "",
  mentioned: 0,
  probability: 1,
  records: 1,
  group: null,
  x: 0,
  y: 0,
  degree: 0,
  betweenness: 0,
  closeness: null,
  clustering: null,
  component: 0,
  role: "member",
  attributes: {},
});

const tie = (source: string, target: string, more: Partial<Tie> = {}): Tie => ({
  source,
  target,
  kind: "help",
  tellers: 1,
  mutual: false,
  probability: 1,
  ...more,
});

const view = (ties: Tie[]): NetworkView => ({
  madeAt: "",
  nodes: ["ann", "bob", "cat"].map(node),
  ties,
  groups: [],
  extent: { width: 1, height: 1 },
  roles: [],
  measures: {
    people: 3,
    ties: ties.length,
    components: 1,
    largestComponent: 3,
    isolates: 0,
    density: null,
    transitivity: null,
    modularity: null,
    groups: 0,
  },
  asked: { interviews: 1, namedNobody: 0, generators: [], waves: [] },
});

const said = (ties: Tie[]) =>
  personTies(view(ties), "ann").map(({ other, kinds, saidBy }) => [other.id, kinds, saidBy]);

test("ties to one neighbour become one row that says who said it", () => {
  expect(said([tie("ann", "bob"), tie("bob", "ann", { kind: "news" })])).toEqual([
    ["bob", ["help", "news"], "both"],
  ]);
});

test("what a respondent said about two of their mentions was said by somebody else", () => {
  expect(said([tie("bob", "ann", { kind: "knows" })])).toEqual([["bob", ["knows"], "third"]]);
});

test("somebody who was never interviewed said nothing, whichever way a tie points", () => {
  const network = view([tie("cat", "bob", { kind: "affiliation" })]);
  expect(personTies(network, "cat").map(({ saidBy }) => saidBy)).toEqual(["third"]);
});

test("the surest ties come first, and other people's ties are not theirs", () => {
  expect(
    said([tie("ann", "cat", { probability: 0.6 }), tie("bob", "ann"), tie("bob", "cat")]),
  ).toEqual([
    ["bob", ["help"], "other"],
    ["cat", ["help"], "self"],
  ]);
});
