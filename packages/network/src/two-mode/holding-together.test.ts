import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { arbitraryTwoMode } from "../testing/arbitrary-two-mode.ts";
import { matrix } from "../testing/naive.ts";
import { holdingTogether } from "./holding-together.ts";
import type { Mode } from "./modes.ts";
import { pairsParted } from "./pairs-parted.ts";

// The café (6) joins 0, 1 with 2, 3; these two meet at the hall (7) as well; 4 and 5 at the
// club (8) meet nobody else; 5 also goes to the park (9), where nobody else goes.
const village = graphFromEdges(10, [0, 1, 2, 3, 2, 3, 4, 5, 5], [6, 6, 6, 6, 7, 7, 8, 8, 9], {
  ids: [..."012345", "café", "hall", "club", "park"],
});
const mode = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1];
const groups = [0, 0, 1, 1, 2, 2, -1, -1, -1, -1];

describe("holdingTogether", () => {
  it("says by hand what each place is good for", () => {
    const found = holdingTogether(village, mode, groups);
    const rows = Object.entries(found).map(([name, row]) => [name, [...row]]);
    expect(Object.fromEntries(rows)).toEqual({
      nodes: [6, 7, 8, 9],
      visitors: [4, 2, 2, 1],
      onlyHere: [2, 0, 1, 0],
      // 0 and 1 have the café alone; 4 and 5 the club, since the park joins nobody.
      wouldMeetNobody: [2, 0, 2, 0],
      // All pairs at the café but 2 and 3.
      pairsOnlyHere: [5, 0, 1, 0],
      pairsParted: [5, 0, 1, 0],
      groupsJoined: [2, 1, 1, 1],
      groupPairsOnlyHere: [1, 0, 0, 0],
      meanRank: [
        (1.5 + 1 + 1 + 1) / 4,
        (3.5 * 3 + 3) / 4,
        (1.5 + 2 + 2 + 3) / 4,
        (3.5 * 3 + 3) / 4,
      ],
      order: [0, 2, 1, 3],
    });
  });

  it("knows a pair of groups in either order", () => {
    // 0 of group 1 and 1 of group 0 meet at 4; 2 of group 0 and 3 of group 1 meet at 5.
    const graph = graphFromEdges(6, [0, 1, 2, 3], [4, 4, 5, 5]);
    const found = holdingTogether(graph, [0, 0, 0, 0, 1, 1], [1, 0, 0, 1, -1, -1]);
    expect([...found.groupsJoined!]).toEqual([2, 2]);
    expect([...found.groupPairsOnlyHere!]).toEqual([0, 0]);
  });

  it("leaves groups out where none are given", () => {
    const found = holdingTogether(village, mode);
    expect(found).not.toHaveProperty("groupsJoined");
    expect(found).not.toHaveProperty("groupPairsOnlyHere");
    expect([...found.meanRank]).toEqual([3.5 / 3, 3.5, 5.5 / 3, 3.5]);
  });

  it("puts places that are equal in all reasons in order of their visitors, then as given", () => {
    // Everybody goes everywhere, but one does not go to the first place.
    const graph = graphFromEdges(6, [0, 1, 0, 1, 2, 0, 1, 2], [3, 3, 4, 4, 4, 5, 5, 5]);
    expect([...holdingTogether(graph, [0, 0, 0, 1, 1, 1]).order]).toEqual([1, 2, 0]);
  });

  it("counts what closing a place would change", () => {
    fc.assert(
      fc.property(
        arbitraryTwoMode(10),
        fc.infiniteStream(fc.integer({ min: -1, max: 2 })),
        (s, stream) => {
          const { graph, mode: sides } = s;
          const group = sides.map(() => stream.next().value);
          const found = holdingTogether(graph, sides, group);
          const now = meetings(graph, sides, group);
          for (const [i, p] of found.nodes.entries()) {
            const then = meetings(graph, sides, group, p);
            expect(found.visitors[i]).toBe(matrix(graph)[p]!.filter((x) => x > 0).length);
            expect(found.pairsOnlyHere[i]).toBe(now.pairs - then.pairs);
            expect(found.wouldMeetNobody[i]).toBe(then.alone - now.alone);
            expect(found.pairsParted[i]).toBe(now.reaching - then.reaching);
            expect(found.onlyHere[i]).toBe(then.nowhere - now.nowhere);
            expect(found.groupPairsOnlyHere![i]).toBe(now.groupPairs - then.groupPairs);
          }
          expect([...found.order].sort((a, b) => a - b)).toEqual([...found.nodes.keys()]);
        },
      ),
    );
  });

  it("refuses lists of the wrong length", () => {
    expect(() => holdingTogether(village, mode, [0])).toThrow(
      new RangeError("10 nodes but 1 groups."),
    );
    expect(() => holdingTogether(village, [0])).toThrow(new RangeError("10 nodes but 1 modes."));
  });

  it("answers for no places and no people", () => {
    const found = holdingTogether(graphFromEdges(1, [], []), [0]);
    expect(found.nodes).toHaveLength(0);
    expect(found.order).toHaveLength(0);
    const place = holdingTogether(graphFromEdges(1, [], []), [1]);
    expect([place.visitors[0], place.pairsParted[0], place.meanRank[0]]).toEqual([0, 0, 1]);
  });
});

describe("pairsParted", () => {
  it("counts people as well as places, and only pairs of others", () => {
    // 0 - p - 1 - q - 2: without 1, the pair 0 and 2; without p, 0 from 1 and 2.
    const line = graphFromEdges(5, [0, 1, 1, 2], [3, 3, 4, 4]);
    expect([...pairsParted(line, [0, 0, 0, 1, 1])]).toEqual([0, 1, 0, 2, 2]);
  });
});

/** Counts pairs who meet, people who meet nobody and so on, by definition, without one place. */
function meetings(graph: Graph, sides: Mode, group: readonly number[], closed = -1) {
  const rows = matrix(graph);
  const people = rows.flatMap((_, v) => (sides[v] === 0 ? [v] : []));
  const places = rows.flatMap((_, v) => (sides[v] === 1 && v !== closed ? [v] : []));
  const meet = (a: number, b: number) => places.some((p) => rows[a]![p]! > 0 && rows[b]![p]! > 0);
  const pairs = people.flatMap((a) => people.flatMap((b) => (a < b ? [[a, b] as const] : [])));
  const reach = new Set(people.map((a) => `${a} ${a}`));
  for (const [a, b] of pairs) if (meet(a, b)) reach.add(`${a} ${b}`).add(`${b} ${a}`);
  for (const k of people)
    for (const a of people)
      for (const b of people)
        if (reach.has(`${a} ${k}`) && reach.has(`${k} ${b}`)) reach.add(`${a} ${b}`);
  const groupPairs = new Set<string>();
  for (const p of places)
    for (const a of people)
      for (const b of people)
        if (rows[a]![p]! > 0 && rows[b]![p]! > 0 && group[a]! >= 0 && group[a]! < group[b]!)
          groupPairs.add(`${group[a]} ${group[b]}`);
  return {
    pairs: pairs.filter(([a, b]) => meet(a, b)).length,
    alone: people.filter((a) => !people.some((b) => a !== b && meet(a, b))).length,
    nowhere: people.filter((a) => !places.some((p) => rows[a]![p]! > 0)).length,
    reaching: (reach.size - people.length) / 2,
    groupPairs: groupPairs.size,
  };
}
