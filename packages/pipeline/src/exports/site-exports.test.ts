import { readGraph, readInterviews, readPairs, readPeople } from "@kith/formats";
import { seededRandom } from "@kith/model";
import { buildSiteNetwork } from "@kith/network";
import { expect, test } from "vitest";
import { INTERVIEWS, RESOLUTION } from "../testing/mill-street.ts";
import { makeNetworkView } from "../view/make-network-view.ts";
import {
  exportGraphml,
  exportInterviews,
  exportNodes,
  exportPairs,
  exportPeople,
  exportTies,
} from "./site-exports.ts";

const network = buildSiteNetwork(INTERVIEWS, RESOLUTION);
const view = makeNetworkView(network, INTERVIEWS, { random: seededRandom(1) });
const NAMES = ["Anna", "Hill", "Dave", "Lee", "Bea", "Jo", "Mill Street", "mill street"];

test("the network carries its measures, and is read back whole", () => {
  const { graph, problems } = readGraph(exportGraphml(network, view, { names: false }));
  expect(problems).toEqual([]);
  expect(graph?.nodes).toHaveLength(7);
  expect(graph?.nodes.find(({ id }) => id === "p2")?.attributes).toMatchObject({
    degree: 3,
    betweenness: 2,
    role: "member",
  });
});

test("without names there are none, of people or their streets, in network, nodes or ties", () => {
  for (const { text } of [
    exportGraphml(network, view, { names: false }),
    exportNodes(network, view, { names: false }),
    exportTies(network),
  ])
    for (const name of NAMES) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
});

test("with names they are there", () => {
  const { text } = exportNodes(network, view, { names: true });
  for (const name of ["Anna", "Hill", "Bea", "Mill Street"]) expect(text).toContain(name);
});

test("people and pairs are read back as they were", () => {
  expect(readPeople(exportPeople(RESOLUTION)).records).toEqual(RESOLUTION.records);
  expect(readPairs(exportPairs(RESOLUTION))).toMatchObject({ problems: [] });
});

test("the interviews are read back as they were", () => {
  const { interviews, problems } = readInterviews(exportInterviews(INTERVIEWS));
  // Both answers about one pair are kept, with a warning.
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(interviews.map(({ egoID, mentions }) => [egoID, mentions.length])).toEqual([
    ["1", 2],
    ["2", 1],
    ["3", 0],
  ]);
});
