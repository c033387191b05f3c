import type { AnswerState } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asUndirected } from "../graph/as-undirected.ts";
import { graphFromEdges } from "../graph/graph.ts";
import { arbitraryGraph } from "../testing/arbitrary-graph.ts";
import { matrix } from "../testing/naive.ts";
import {
  alterRoom,
  type PairAnswer,
  personalNetworkFromAnswers,
  personalNetworkOf,
  personalNetworkOfInterview,
} from "./personal-network.ts";

const answer = (a: number, b: number, state: AnswerState): PairAnswer => ({
  alters: [a, b],
  state,
});
const ties = (pairs: readonly (readonly [number, number])[]) => ({
  first: Uint32Array.from(pairs, ([a]) => a),
  second: Uint32Array.from(pairs, ([, b]) => b),
});

describe("personalNetworkFromAnswers", () => {
  it("knows pairs answered yes or no, and no others", () => {
    const answers = [
      answer(2, 0, "yes"),
      answer(0, 1, "no"),
      answer(1, 2, "refused"),
      answer(1, 3, "dont_know"),
    ];
    expect(personalNetworkFromAnswers(4, answers)).toEqual({
      size: 4,
      ...ties([[0, 2]]),
      unknownPairs: 4,
    });
  });

  it("takes pairs without an answer as not tied where that is what they mean", () => {
    const answers = [answer(0, 1, "yes"), answer(2, 3, "sampled_out"), answer(1, 2, "not_asked")];
    const found = personalNetworkFromAnswers(4, answers, { unlisted: "no" });
    expect(found).toEqual({ size: 4, ...ties([[0, 1]]), unknownPairs: 2 });
    expect(personalNetworkFromAnswers(4, [], { unlisted: "unknown" }).unknownPairs).toBe(6);
  });

  it("lets a yes count before a no, and a no before what tells nothing", () => {
    const both = [answer(0, 1, "no"), answer(1, 0, "yes"), answer(0, 1, "refused")];
    expect(personalNetworkFromAnswers(2, both)).toEqual({
      size: 2,
      ...ties([[0, 1]]),
      unknownPairs: 0,
    });
    const no = [answer(0, 1, "dont_know"), answer(1, 0, "no"), answer(0, 1, "not_asked")];
    expect(personalNetworkFromAnswers(2, no)).toEqual({ size: 2, ...ties([]), unknownPairs: 0 });
  });

  it("lists tied pairs in order, whatever the order of the answers", () => {
    const pairs = [answer(1, 2, "yes"), answer(2, 0, "yes"), answer(1, 0, "yes")];
    expect(personalNetworkFromAnswers(3, pairs)).toMatchObject(
      ties([
        [0, 1],
        [0, 2],
        [1, 2],
      ]),
    );
  });

  it("holds nobody", () => {
    const nobody = { size: 0, ...ties([]), unknownPairs: 0 };
    expect(personalNetworkFromAnswers(0, [])).toEqual(nobody);
    expect(personalNetworkFromAnswers(0, [], { unlisted: "no" })).toEqual(nobody);
    expect(personalNetworkFromAnswers(1, [])).toEqual({ ...nobody, size: 1 });
  });

  it.each([
    [0, 3],
    [3, 0],
    [1, 1],
    [-1, 0],
    [0, 0.5],
  ])("refuses an answer about %s and %s of three alters", (a, b) => {
    expect(() => personalNetworkFromAnswers(3, [answer(a, b, "yes")])).toThrow(
      `An answer is about ${a} and ${b}, not two of 3 alters.`,
    );
  });
});

describe("personalNetworkOfInterview", () => {
  const mention = (alterID: string) => ({ alterID, generators: [], attributes: {} });
  const tie = (source: string, target: string, state: AnswerState) => ({
    source,
    target,
    state,
    attributes: {},
  });

  it("has the mentions as alters and what was said about each two of them", () => {
    const interview = {
      mentions: ["a", "b", "c"].map(mention),
      ties: [
        tie("c", "a", "yes"),
        tie("a", "b", "no"),
        tie("ego", "a", "yes"),
        tie("b", "nobody", "yes"),
        tie("b", "b", "yes"),
      ],
    };
    const expected = { size: 3, ...ties([[0, 2]]) };
    expect(personalNetworkOfInterview(interview)).toEqual({ ...expected, unknownPairs: 1 });
    expect(personalNetworkOfInterview(interview, { unlisted: "no" })).toEqual({
      ...expected,
      unknownPairs: 0,
    });
  });
});

describe("personalNetworkOf", () => {
  /** 0 is tied to 1, 2, 3; 1 to 2; 3 to 4. */
  const graph = graphFromEdges(5, [0, 0, 0, 1, 3], [1, 2, 3, 2, 4]);

  it("has the ties among somebody's contacts and leaves them out", () => {
    expect(personalNetworkOf(graph, 0)).toEqual({ size: 3, ...ties([[0, 1]]), unknownPairs: 0 });
    expect(personalNetworkOf(graph, 4)).toEqual({ size: 1, ...ties([]), unknownPairs: 0 });
  });

  it("does not know of two contacts who were not interviewed, unless they are tied", () => {
    const unknown = (asked: readonly number[]) => personalNetworkOf(graph, 0, asked).unknownPairs;
    expect(unknown([1, 0, 0, 0, 0])).toBe(2);
    expect(unknown([1, 0, 1, 0, 0])).toBe(1);
    expect(unknown([0, 1, 1, 0, 0])).toBe(0);
    expect(unknown([0, 0, 0, 1, 0])).toBe(0);
  });

  it("is the part of the matrix that the definition says, in every row, in one room", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.infiniteStream(fc.nat(1)), ({ graph: any }, answers) => {
        const flat = asUndirected(any);
        const asked = Array.from({ length: flat.n }, () => answers.next().value as number);
        const tied = matrix(flat);
        const room = alterRoom(flat);
        for (let ego = 0; ego < flat.n; ego++) {
          const found = personalNetworkOf(flat, ego, asked, room);
          const alters = tied[ego]!.flatMap((w, v) => (w === 0 ? [] : [v]));
          const pairs = alters.flatMap((_, i) => alters.slice(i + 1).map((_, j) => [i, i + 1 + j] as const)); // biome-ignore format: one line
          const isTied = ([i, j]: readonly [number, number]) => tied[alters[i]!]![alters[j]!] !== 0;
          expect(found).toEqual({
            size: alters.length,
            ...ties(pairs.filter(isTied)),
            unknownPairs: pairs.filter(
              ([i, j]) => !isTied([i, j]) && asked[alters[i]!] === 0 && asked[alters[j]!] === 0,
            ).length,
          });
        }
      }),
    );
  });
});
