import type { NetworkNodeView, NetworkView } from "@kith/api";
import { describe, expect, test } from "vitest";
import { pageOf, peopleRows, sureState } from "./people-rows.ts";
import { asPeopleSearch } from "./people-search.ts";

const node = (id: string, more: Partial<NetworkNodeView> = {}): NetworkNodeView => ({
  id,
  kind: "person",
  status: "named",
  label: "",
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
  ...more,
});

const network: NetworkView = {
  madeAt: "",
  nodes: [
    node("p1", { label: "Zoë Bray", street: "Mill Street", mentioned: 2, group: 0 }),
    node("p2", { label: "Amir Khan", mentioned: 7, probability: 0.6, status: "respondent" }),
    node("p3", { label: "", mentioned: 4, probability: 0.95, role: "bridge" }),
    node("place:library", { kind: "place", status: "none", label: "Library", mentioned: 50 }),
  ],
  ties: [],
  groups: [{ label: "Mill Street", size: 2 }],
  extent: { width: 1, height: 1 },
  roles: [
    { role: "bridge", meaning: "", people: 1 },
    { role: "member", meaning: "", people: 2 },
  ],
  measures: {
    people: 3,
    ties: 0,
    components: 3,
    largestComponent: 1,
    isolates: 3,
    density: 0,
    transitivity: null,
    modularity: null,
    groups: 1,
  },
  asked: { interviews: 1, namedNobody: 0, generators: [], waves: [] },
};

const ids = (search: Parameters<typeof peopleRows>[1]) =>
  peopleRows(network, search).map(({ id }) => id);

describe("peopleRows", () => {
  test("shows people, most often mentioned first", () => {
    expect(ids({})).toEqual(["p2", "p3", "p1"]);
  });
  test("finds without accents or case, in name and street", () => {
    expect(ids({ q: "zoe mill" })).toEqual(["p1"]);
  });
  test("filters by status, role, group and sureness", () => {
    expect(ids({ status: "respondent" })).toEqual(["p2"]);
    expect(ids({ role: "bridge" })).toEqual(["p3"]);
    expect(ids({ group: "0" })).toEqual(["p1"]);
    expect(ids({ group: "none" })).toEqual(["p2", "p3"]);
    expect(ids({ sure: "stitched" })).toEqual(["p2"]);
  });
  test("puts people without a name last, up or down", () => {
    expect(ids({ sort: "name" })).toEqual(["p2", "p1", "p3"]);
    expect(ids({ sort: "name", down: true })).toEqual(["p1", "p2", "p3"]);
  });
  test("sorts roles in the order of the network's own list", () => {
    expect(ids({ sort: "role" })[0]).toBe("p3");
  });
});

test("sureState is whole from nine in ten and dotted under a half", () => {
  expect([0.9, 0.89, 0.5, 0.49].map(sureState)).toEqual([
    "whole",
    "stitched",
    "stitched",
    "dotted",
  ]);
});

describe("pageOf", () => {
  const rows = Array.from({ length: 250 }, (_, i) => i);
  test("says which rows are shown", () => {
    expect(pageOf(rows, 3)).toMatchObject({ at: 3, pages: 3, from: 201, to: 250 });
  });
  test("stays inside when an address asks for a page that is not there", () => {
    expect(pageOf(rows, 99).at).toBe(3);
    expect(pageOf([], 4)).toMatchObject({ at: 1, pages: 1, from: 0, to: 0 });
  });
});

test("asPeopleSearch leaves out what it does not know", () => {
  expect(asPeopleSearch({ q: "", status: "king", sort: "shoe", page: "2", sure: "whole" })).toEqual(
    { page: 2, sure: "whole" },
  );
});
