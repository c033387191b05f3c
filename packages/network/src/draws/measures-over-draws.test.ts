import type { Interview, RecordRef } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../cohesion/components.ts";
import { transitivity } from "../position/clustering.ts";
import { buildSiteNetwork } from "../site/build-site-network.ts";
import { siteGraph } from "../site/site-graph.ts";
import { measuresOverDraws } from "./measures-over-draws.ts";

/** Interviews "e0", "e1", … that each name so many, with some of them tied. */
const interviewsOf = (
  counts: readonly number[],
  knows: readonly (readonly [number, number])[] = [],
): Interview[] =>
  counts.map((n, e) => ({
    egoID: `e${e}`,
    respondent: { attributes: {} },
    mentions: Array.from({ length: n }, (_, k) => ({
      alterID: `a${k}`,
      generators: [],
      attributes: {},
    })),
    ties: knows.map(([s, t]) => ({
      source: `a${s}`,
      target: `a${t}`,
      state: "yes" as const,
      attributes: {},
    })),
    affiliations: [],
    answers: [],
  }));
const refsOf = (interviews: readonly Interview[]): RecordRef[] =>
  interviews.flatMap(({ egoID, mentions }) => [
    { egoID },
    ...mentions.map(({ alterID }) => ({ egoID, alterID })),
  ]);
const resolved = (refs: readonly RecordRef[], people: ArrayLike<number>) =>
  refs.map((ref, i) => ({ ...ref, person: `p${people[i]}`, probability: 1 }));

const folder = fc
  .record({
    counts: fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
    knows: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }),
  })
  .map(({ counts, knows }) => interviewsOf(counts, knows));
const withDraws = folder.chain((interviews) => {
  const n = refsOf(interviews).length;
  const draw = fc
    .array(fc.nat(n), { minLength: n, maxLength: n })
    .map((people) => Int32Array.from(people));
  return fc.tuple(fc.constant(interviews), draw, fc.array(draw, { maxLength: 5 }));
});

describe("measures over draws", () => {
  it("measures the resolution as the site's network is measured", () => {
    fc.assert(
      fc.property(withDraws, ([interviews, people]) => {
        const records = resolved(refsOf(interviews), people);
        const { measures } = measuresOverDraws(interviews, records, []);
        const graph = siteGraph(buildSiteNetwork(interviews, { records, pairs: [] }));
        expect(measures.people.shown).toBe(graph.n);
        expect(measures.ties.shown).toBe(graph.m);
        expect(measures.transitivity.shown).toEqual(transitivity(graph));
        expect(measures.components.shown).toBe(components(graph).sizes.length);
        expect(measures.people.drawn).toBeUndefined();
      }),
    );
  });

  it("has no doubt when every draw is the resolution, whatever its numbers", () => {
    fc.assert(
      fc.property(withDraws, ([interviews, people]) => {
        const records = resolved(refsOf(interviews), people);
        const other = people.map((person) => 3 * person + 7);
        const over = measuresOverDraws(interviews, records, [people, other, people]);
        for (const { shown, drawn } of [...Object.values(over.measures), ...over.degrees]) {
          if (shown === null) expect(drawn).toBeUndefined();
          else expect(drawn).toEqual({ median: shown, low: shown, high: shown });
        }
        for (const { amongTop } of over.connectors) expect(amongTop).toBe(1);
      }),
    );
  });

  it("counts everybody in one band of ties, in every draw", () => {
    fc.assert(
      fc.property(withDraws, ([interviews, people]) => {
        const records = resolved(refsOf(interviews), people);
        const { degrees, measures } = measuresOverDraws(interviews, records, []);
        const total = degrees.reduce((sum, { shown }) => sum + (shown ?? 0), 0);
        expect(total).toBe(measures.people.shown);
      }),
    );
  });

  it("lists the ten with most ties and their equals, most ties first, then as people are listed", () => {
    // Tellers of 0 to 3 mentions; those they name have one tie each.
    const interviews = interviewsOf([0, 2, 3, 1, 3]);
    const refs = refsOf(interviews);
    const people = [...refs.keys()];
    const { connectors } = measuresOverDraws(interviews, resolved(refs, people), []);
    // Records: e0 is 0, e1 is 1, e2 is 4, e3 is 8, e4 is 10. The tenth has one tie, as all have.
    expect(connectors.slice(0, 3).map(({ person, ties }) => [person, ties.shown])).toEqual([
      ["p4", 3],
      ["p10", 3],
      ["p1", 2],
    ]);
    expect(connectors.slice(3).map(({ ties }) => ties.shown)).toEqual(new Array(10).fill(1));
    expect(connectors.map(({ person }) => person)).not.toContain("p0");
    for (const { amongTop } of connectors) expect(amongTop).toBe(1);
  });

  it("shows by hand what joining two mentions does", () => {
    // e0 names a0 and a1, who know each other; e1 names two others who do too.
    const interviews = interviewsOf([2, 2], [[0, 1]]);
    const apart = [0, 1, 2, 3, 4, 5];
    const records = resolved(refsOf(interviews), apart);
    // Both tellers' a0 are one person: a bow tie, 2 triangles of 3 closed each, 10 paths.
    const joined = Int32Array.of(0, 1, 2, 3, 1, 5);
    const over = measuresOverDraws(interviews, records, [joined]);
    expect(over.measures.transitivity).toEqual({
      shown: 1,
      drawn: { median: 0.6, low: 0.6, high: 0.6 },
    });
    expect(over.measures.people).toEqual({ shown: 6, drawn: { median: 5, low: 5, high: 5 } });
    expect(over.measures.components.drawn?.median).toBe(1);
    const ties = over.connectors.map(({ person, ties }) => [person, ties.drawn?.median]);
    expect(ties).toContainEqual(["p1", 4]);
    expect(ties).toContainEqual(["p4", 4]);
  });
});
