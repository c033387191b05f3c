import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readInterviews } from "../../interviews/read-interviews.ts";
import { unzipFiles } from "../../zip/zip-files.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { personalNetworks } from "./personal-networks.ts";
import { writeEgor } from "./write-egor.ts";

const graph: GraphDocument = {
  directed: true,
  attributes: { title: "Ward" },
  nodes: [
    { id: "a", attributes: { mood: 3 } },
    { id: "b", attributes: { mood: 4 } },
    { id: "c", attributes: {} },
    { id: "d", attributes: {} },
  ],
  edges: [
    { id: "e", source: "a", target: "b", attributes: { relation: "help", weight: 2, days: 1 } },
    { source: "b", target: "a", attributes: { relation: "trust" } },
    { source: "c", target: "a", attributes: {} },
    { source: "b", target: "c", attributes: { relation: "help", weight: 0.5 } },
    { source: "b", target: "b", attributes: {} },
  ],
};

test("each node names its contacts, and says how these are tied", () => {
  expect(personalNetworks(graph)[0]).toEqual({
    egoID: "a",
    respondent: { attributes: { mood: "3" } },
    mentions: [
      { alterID: "b", relation: "help; trust", generators: [], attributes: { mood: "4" } },
      { alterID: "c", generators: [], attributes: {} },
    ],
    ties: [{ source: "b", target: "c", state: "yes", kind: "help", weight: 0.5, attributes: {} }],
    affiliations: [],
    answers: [],
  });
  expect(personalNetworks(graph)[3]).toMatchObject({ egoID: "d", mentions: [], ties: [] });
});

test("is written as an interview folder that reads without a problem, and losses are listed", () => {
  const { files, losses } = writeEgor(graph, "ward.egor.zip");
  const [file] = files;
  if (file === undefined || !("bytes" in file)) throw new Error("No archive was written.");
  const read = readInterviews(unzipFiles(file.bytes).files);
  expect(read.problems).toEqual([]);
  expect(read.interviews).toEqual(personalNetworks(graph));
  expect(losses).toEqual([
    "The graph is taken apart into the personal network of each node; values are texts.",
    "The direction of ties between a respondent and those named is lost.",
    "Ties of a node with itself were left out.",
    "Attributes of the whole graph were left out: title.",
    "The ids of 1 tie were left out.",
    "Attributes of ties were left out: days.",
  ]);
});

test("law: a node names another exactly when it is named by it, and every tie is seen", () => {
  fc.assert(
    fc.property(arbitraryGraph(), (one) => {
      const networks = new Map(personalNetworks(one).map((each) => [each.egoID, each]));
      expect([...networks.keys()]).toEqual(one.nodes.map(({ id }) => id));
      const names = (a: string, b: string) =>
        networks.get(a)?.mentions.some(({ alterID }) => alterID === b) === true;
      for (const { id: a } of one.nodes) {
        for (const { id: b } of one.nodes) {
          const tied = one.edges.some(
            ({ source, target }) =>
              a !== b && ((source === a && target === b) || (source === b && target === a)),
          );
          expect(names(a, b)).toBe(tied);
        }
        for (const { source, target } of networks.get(a)?.ties ?? []) {
          expect(names(a, source) && names(a, target)).toBe(true);
        }
      }
    }),
  );
});
