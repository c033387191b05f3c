import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { matrix } from "../testing/naive.ts";
import { compareWaves, dyadChanges, TIE_CHANGES, UNKNOWN_REASONS } from "./compare-waves.ts";
import { tieHistories } from "./tie-histories.ts";
import { PERSON_STATES, type PersonState, type Wave, type WaveRelation } from "./wave.ts";

const namings = (n: number, ...pairs: readonly (readonly [number, number])[]): Graph =>
  graphFromEdges(
    n,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
    { directed: true },
  );
const people = (...states: readonly PersonState[]): Uint8Array =>
  Uint8Array.from(states, (state) => PERSON_STATES.indexOf(state));

// 0 and 1 were asked twice; 2 left; 3 joined; 4 was there but not interviewed the second time;
// 5 was interviewed the second time, but not asked about these ties.
const before: Wave = {
  graph: namings(6, [0, 1], [0, 2], [2, 0], [1, 0], [4, 0], [4, 1], [5, 1], [1, 5]),
  people: people("asked", "asked", "asked", "not-there", "asked", "asked"),
};
const after: Wave = {
  graph: namings(6, [0, 1], [0, 3], [3, 1], [1, 4], [0, 4]),
  people: people("asked", "asked", "not-there", "asked", "not-interviewed", "not-asked"),
};

describe("compareWaves", () => {
  it("says of each tie what became of it, and why where nobody can know", () => {
    const { ties, counts, reasons } = compareWaves(before, after, "tie");
    const rows = Array.from(ties.sources, (v, t) => [
      `${v}-${ties.targets[t]}`,
      TIE_CHANGES[ties.change[t]!],
      UNKNOWN_REASONS[ties.reason[t]!],
      ties.toldBefore[t],
      ties.toldAfter[t],
    ]);
    expect(rows).toEqual([
      ["0-1", "stayed", "known", 3, 1],
      ["0-2", "unknown-after", "not-there", 3, 0],
      ["0-3", "unknown-before", "not-there", 0, 1],
      // 4 told before, 0 tells now.
      ["0-4", "stayed", "known", 2, 1],
      ["1-3", "unknown-before", "not-there", 0, 2],
      ["1-4", "stayed", "known", 2, 1],
      // 5 was not asked, but 1, who told of it before, was.
      ["1-5", "ended", "known", 3, 0],
    ]);
    expect(counts).toEqual({
      stayed: 3,
      began: 0,
      ended: 1,
      "unknown-before": 2,
      "unknown-after": 1,
    });
    expect(reasons).toEqual({ "not-there": 3, "not-interviewed": 0, "not-asked": 0 });
  });

  it("takes each naming by itself when asked to", () => {
    const { ties, reasons, people: each } = compareWaves(before, after, "naming");
    const rows = Array.from(ties.sources, (v, t) => [
      `${v}>${ties.targets[t]}`,
      TIE_CHANGES[ties.change[t]!],
      UNKNOWN_REASONS[ties.reason[t]!],
    ]);
    expect(rows).toEqual([
      ["0>1", "stayed", "known"],
      ["0>2", "unknown-after", "not-there"],
      ["0>3", "unknown-before", "not-there"],
      ["0>4", "began", "known"],
      ["1>0", "ended", "known"],
      ["1>4", "began", "known"],
      ["1>5", "ended", "known"],
      ["2>0", "unknown-after", "not-there"],
      ["3>1", "unknown-before", "not-there"],
      ["4>0", "unknown-after", "not-interviewed"],
      ["4>1", "unknown-after", "not-interviewed"],
      ["5>1", "unknown-after", "not-asked"],
    ]);
    expect(reasons).toEqual({ "not-there": 4, "not-interviewed": 2, "not-asked": 1 });
    expect([...each.stayed]).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...each.began]).toEqual([1, 1, 0, 0, 0, 0]);
    expect([...each.ended]).toEqual([0, 2, 0, 0, 0, 0]);
    expect([...each.unknown]).toEqual([2, 0, 1, 1, 2, 1]);
    expect([...each.turnover]).toEqual([1 / 2, 1, ...new Array(4).fill(Number.NaN)]);
    expect([...each.degreeBefore]).toEqual([2, 2, 1, 0, 2, 1]);
    expect([...each.degreeAfter]).toEqual([3, 1, 0, 1, 0, 0]);
  });

  it("gives the shares with and without what cannot be known", () => {
    const found = compareWaves(before, after, "tie");
    expect(found.jaccard).toBe(3 / 4);
    expect(found.jaccardTakenAbsent).toBe(3 / 7);
    expect(found.kept).toBe(3 / 4);
    expect(found.keptTakenEnded).toBe(3 / 5);
    expect(found.hamming).toBe(1);
    // There twice: 0, 1, 4, 5; 0 or 1, asked twice, is in all of their 6 pairs but 4-5. Of these,
    // 0-1, 0-4, 1-4 and 1-5 have a tie in a wave, so 0-5 alone has none.
    expect(found.absentBoth).toBe(1);
    expect(found.hammingShare).toBe(1 / 5);
    expect([...found.left]).toEqual([2]);
    expect([...found.joined]).toEqual([3]);
    expect([...found.remained]).toEqual([0, 1, 4, 5]);
  });

  it("counts what others told, which needs one of the two asked to be gainsaid", () => {
    const ties = graphFromEdges(3, [0, 1], [1, 2]);
    const none = namings(3);
    const then: Wave = { graph: none, toldByOthers: ties };
    const now: Wave = {
      graph: none,
      toldByOthers: graphFromEdges(3, [], []),
      people: people("asked", "not-asked", "not-interviewed"),
    };
    const { ties: found } = compareWaves(then, now, "tie");
    expect(Array.from(found.change, (code) => TIE_CHANGES[code])).toEqual([
      "ended",
      "unknown-after",
    ]);
    expect([...found.toldBefore]).toEqual([4, 4]);
    expect(UNKNOWN_REASONS[found.reason[1]!]).toBe("not-asked");
    expect(() => compareWaves(then, now, "naming")).toThrow(
      new RangeError("Namings are told by who names: compare ties to count what others told."),
    );
  });

  it("has nothing to share without ties, and no pairs without people", () => {
    const nothing = compareWaves({ graph: namings(0) }, { graph: namings(0) }, "naming");
    expect(nothing.absentBoth).toBe(0);
    for (const share of ["jaccard", "jaccardTakenAbsent", "kept", "keptTakenEnded"] as const)
      expect(nothing[share]).toBeNull();
    expect(nothing.hammingShare).toBeNull();
    const two = compareWaves({ graph: namings(2) }, { graph: namings(2) }, "naming");
    expect([two.absentBoth, two.hammingShare, two.hamming]).toEqual([2, 0, 0]);
    const gone = compareWaves(
      { graph: namings(2) },
      { graph: namings(2), people: people("not-there", "not-there") },
      "tie",
    );
    expect(gone.absentBoth).toBe(0);
  });

  it("refuses waves of different people", () => {
    const wave = { graph: namings(2) };
    expect(() => compareWaves(wave, { graph: namings(3) }, "tie")).toThrow(
      new RangeError("Waves of 2 and of 3 people."),
    );
    expect(() => compareWaves(wave, { ...wave, people: people("asked") }, "tie")).toThrow(
      new RangeError("2 people but 1 states."),
    );
    expect(() => compareWaves(wave, { ...wave, people: Uint8Array.of(0, 4) }, "tie")).toThrow(
      new RangeError("State 4 is not one from 0 to 3."),
    );
    expect(() =>
      compareWaves(wave, { ...wave, toldByOthers: graphFromEdges(1, [], []) }, "tie"),
    ).toThrow(new RangeError("Waves of 2 and of 1 people."));
    expect(() => compareWaves(wave, { ...wave, toldByOthers: namings(2) }, "tie")).toThrow(
      new RangeError("Ties told by others have no direction."),
    );
  });
});

const arbitraryWaves = fc.nat(6).chain((n) => {
  const node = fc.nat(Math.max(0, n - 1));
  const pairs = fc.array(fc.tuple(node, node), { maxLength: n === 0 ? 0 : 2 * n });
  const wave = fc
    .tuple(pairs, fc.array(fc.nat(3), { minLength: n, maxLength: n }), fc.boolean())
    .map(
      ([edges, states, directed]): Wave => ({
        graph: graphFromEdges(
          n,
          edges.map(([a]) => a),
          edges.map(([, b]) => b),
          { directed },
        ),
        people: Uint8Array.from(states),
      }),
    );
  return fc.tuple(wave, wave);
});
const relations = fc.constantFrom<WaveRelation>("naming", "tie");

describe("comparison of any two waves", () => {
  it("is what the definitions say for every pair", () => {
    fc.assert(
      fc.property(arbitraryWaves, relations, ([then, now], relation) => {
        const [a, b] = [matrix(then.graph), matrix(now.graph)];
        const n = then.graph.n;
        const tally: Record<string, number> = { none: 0 };
        for (const name of TIE_CHANGES) tally[name] = 0;
        for (let v = 0; v < n; v++)
          for (let w = 0; w < n; w++) {
            if (v === w || (relation === "tie" && v > w)) continue;
            const tells = (rows: number[][]) =>
              (relation === "naming"
                ? [[v, w]]
                : [
                    [v, w],
                    [w, v],
                  ]
              ).flatMap(([i, j]) => (rows[i!]![j!]! > 0 ? [i!] : []));
            const could = relation === "naming" ? [v] : [v, w];
            const [first, second] = [tells(a), tells(b)];
            const there = (wave: Wave) => wave.people![v]! > 0 && wave.people![w]! > 0;
            const asked = (wave: Wave, who: number[]) =>
              there(wave) && who.some((i) => wave.people![i] === 3);
            if (first.length > 0 && second.length > 0) tally.stayed!++;
            else if (first.length > 0) tally[asked(now, first) ? "ended" : "unknown-after"]!++;
            else if (second.length > 0) tally[asked(then, second) ? "began" : "unknown-before"]!++;
            else if (
              there(then) &&
              there(now) &&
              could.some((i) => then.people![i] === 3 && now.people![i] === 3)
            )
              tally.none!++;
          }
        const { counts, absentBoth, ties } = compareWaves(then, now, relation);
        expect({ ...counts, none: absentBoth }).toEqual(tally);
        for (const [t, change] of ties.change.entries())
          expect(ties.reason[t]! > 0).toBe(TIE_CHANGES[change]!.startsWith("unknown"));
      }),
    );
  });

  it("turns round when the waves are swapped", () => {
    fc.assert(
      fc.property(arbitraryWaves, relations, ([then, now], relation) => {
        const one = compareWaves(then, now, relation);
        const back = compareWaves(now, then, relation);
        expect(back.counts).toEqual({
          stayed: one.counts.stayed,
          began: one.counts.ended,
          ended: one.counts.began,
          "unknown-before": one.counts["unknown-after"],
          "unknown-after": one.counts["unknown-before"],
        });
        expect(back.reasons).toEqual(one.reasons);
        expect([back.jaccard, back.hamming, back.hammingShare]).toEqual([
          one.jaccard,
          one.hamming,
          one.hammingShare,
        ]);
        expect([back.joined, back.left]).toEqual([one.left, one.joined]);
        expect(back.people.turnover).toEqual(one.people.turnover);
      }),
    );
  });

  it("adds up over people", () => {
    fc.assert(
      fc.property(arbitraryWaves, relations, ([then, now], relation) => {
        const { counts, people: each } = compareWaves(then, now, relation);
        const ends = relation === "tie" ? 2 : 1;
        const sum = (row: Float64Array) => row.reduce((total, x) => total + x, 0);
        expect(sum(each.stayed)).toBe(ends * counts.stayed);
        expect(sum(each.began)).toBe(ends * counts.began);
        expect(sum(each.ended)).toBe(ends * counts.ended);
        expect(sum(each.unknown)).toBe(ends * (counts["unknown-before"] + counts["unknown-after"]));
        for (const [v, stayed] of each.stayed.entries()) {
          const known = stayed + each.began[v]! + each.ended[v]!;
          expect(known + each.unknown[v]! + stayed).toBe(
            each.degreeBefore[v]! + each.degreeAfter[v]!,
          );
        }
      }),
    );
  });
});

describe("dyadChanges", () => {
  it("counts how pairs of those asked twice changed", () => {
    const then = { graph: namings(4, [0, 1], [1, 0], [0, 2], [2, 3], [3, 2]) };
    const now = { graph: namings(4, [0, 1], [0, 2], [2, 0], [3, 1]) };
    expect(dyadChanges(then, now)).toEqual([
      [0, 1, 1],
      [1, 0, 0],
      [0, 1, 2],
    ]);
    const fewer = { ...now, people: people("asked", "asked", "not-interviewed", "asked") };
    expect(dyadChanges(then, fewer)).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [0, 1, 1],
    ]);
    expect(dyadChanges({ graph: namings(0) }, { graph: namings(0) })).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("counts every pair of those asked twice once", () => {
    fc.assert(
      fc.property(arbitraryWaves, ([then, now]) => {
        const twice = then.people!.filter((s, v) => s === 3 && now.people![v] === 3).length;
        const table = dyadChanges(then, now);
        expect(table.flat().reduce((sum, x) => sum + x, 0)).toBe(
          (twice * Math.max(0, twice - 1)) / 2,
        );
        expect(Math.min(...table.flat())).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("tieHistories", () => {
  it("says in which waves a tie was there, was not, or cannot be known", () => {
    const wave = (graph: Graph, ...states: readonly PersonState[]): Wave => ({
      graph,
      people: people(...states),
    });
    const { sources, targets, known, told } = tieHistories(
      [
        wave(namings(3, [0, 1]), "asked", "asked", "asked"),
        wave(namings(3, [1, 2]), "not-interviewed", "asked", "asked"),
        wave(namings(3, [0, 1], [1, 0]), "asked", "asked", "not-there"),
      ],
      "tie",
    );
    expect([...sources]).toEqual([0, 1]);
    expect([...targets]).toEqual([1, 2]);
    expect(known.map((row) => [...row])).toEqual([
      [1, 0],
      // 1 told of 0-1 in the third wave and was asked here.
      [0, 1],
      [1, 2],
    ]);
    expect(told.map((row) => [...row])).toEqual([
      [1, 0],
      [0, 1],
      [3, 0],
    ]);
  });

  it("answers for no waves", () => {
    expect(tieHistories([], "tie").sources).toHaveLength(0);
  });
});
