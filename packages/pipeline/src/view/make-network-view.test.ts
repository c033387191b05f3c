import { seededRandom } from "@kith/model";
import { buildSiteNetwork } from "@kith/network";
import { expect, test } from "vitest";
import { INTERVIEWS, RESOLUTION } from "../testing/mill-street.ts";
import { makeNetworkView } from "./make-network-view.ts";

const network = buildSiteNetwork(INTERVIEWS, RESOLUTION);
const view = makeNetworkView(network, INTERVIEWS, {
  random: seededRandom(1),
  madeAt: "2026-01-01T00:00:00Z",
});
const node = (id: string) => view.nodes.find((one) => one.id === id);

test("people come first, then what they are linked to, and everybody is there", () => {
  expect(view.nodes.map(({ kind }) => kind)).toEqual([
    "person",
    "person",
    "person",
    "person",
    "person",
    "place",
    "group",
  ]);
});

test("ties between people are counted once, whatever their kinds and directions", () => {
  // Anna–Dave, Anna–Jo (help and news), Dave–Jo (know each other), Bea–Dave; p5 has none.
  expect(view.measures).toMatchObject({
    people: 5,
    ties: 4,
    components: 2,
    largestComponent: 4,
    isolates: 1,
    density: 0.4,
    transitivity: 0.6,
  });
  expect(node("p2")).toMatchObject({ degree: 3, betweenness: 2, mentioned: 2, records: 2 });
});

test("whoever has no tie is on their own and in no group", () => {
  expect(node("p5")).toMatchObject({ degree: 0, role: "on their own", group: null, component: 1 });
});

test("a place knows its people and stands in their group", () => {
  expect(node("place:the crown")).toMatchObject({
    degree: 2,
    group: node("p1")?.group,
    component: 0,
    betweenness: 0,
  });
});

test("everything lies within the extent", () => {
  for (const { x, y } of view.nodes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(view.extent.width);
    expect(y).toBeLessThanOrEqual(view.extent.height);
  }
});

test("says what was asked, of how many, and when it was made", () => {
  expect(view.asked).toEqual({
    interviews: 3,
    namedNobody: 1,
    generators: ["help", "news"],
    named: [
      { generator: "help", interviews: 2 },
      { generator: "news", interviews: 1 },
    ],
    waves: ["2019", "2020"],
  });
  expect(view.madeAt).toBe("2026-01-01T00:00:00Z");
});

test("every role is explained and counted", () => {
  expect(view.roles.map(({ role }) => role)).toContain("bridge");
  expect(view.roles.every(({ meaning }) => meaning.endsWith("."))).toBe(true);
  expect(view.roles.reduce((sum, { people }) => sum + people, 0)).toBe(5);
});

test("no interviews give an empty view, not an error", () => {
  const empty = makeNetworkView({ nodes: [], ties: [] }, [], { random: seededRandom(1) });
  expect(empty).toMatchObject({ nodes: [], groups: [], measures: { people: 0, modularity: null } });
});
