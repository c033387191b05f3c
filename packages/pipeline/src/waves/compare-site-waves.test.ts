import type { Interview, Resolution } from "@kith/model";
import { describe, expect, it } from "vitest";
import { compareSiteWaves, waveNames } from "./compare-site-waves.ts";

const interview = (egoID: string, wave: string, named: readonly string[]): Interview => ({
  egoID,
  wave,
  respondent: { attributes: {} },
  mentions: named.map((alterID) => ({ alterID, generators: ["help"], attributes: {} })),
  ties: [],
  affiliations: [],
  answers: [],
});

/** Ada is asked twice, Ben only before, Cas only after; who is named is called by the id. */
const interviews = [
  interview("ada1", "1", ["ben", "dot"]),
  interview("ben1", "1", ["eve"]),
  interview("ada2", "2", ["dot", "cas"]),
  interview("cas2", "2", ["eve"]),
];
const resolution: Resolution = {
  records: interviews.flatMap(({ egoID, mentions }) => [
    { egoID, person: egoID.slice(0, 3), probability: 1 },
    ...mentions.map(({ alterID }) => ({ egoID, alterID, person: alterID, probability: 1 })),
  ]),
  pairs: [],
};

describe("waves of a site", () => {
  it("tells what became of ties, and which nobody can know of", () => {
    const { waves, changes } = compareSiteWaves(interviews, resolution);
    expect(waves).toEqual([
      { name: "1", interviews: 2, people: 4, ties: 3 },
      { name: "2", interviews: 2, people: 4, ties: 3 },
    ]);
    const of = (source: string, target: string) =>
      changes?.ties.find(
        (tie) => [tie.source, tie.target].sort().join() === [source, target].sort().join(),
      );
    expect(of("ada", "dot")?.change).toBe("stayed");
    // Ada was asked again and did not name Ben.
    expect(of("ada", "ben")?.change).toBe("ended");
    expect(of("ada", "cas")?.change).toBe("began");
    // Ben was not asked again, and Cas not before.
    expect(of("ben", "eve")).toMatchObject({ change: "unknown-after", why: "not-interviewed" });
    expect(of("cas", "eve")).toMatchObject({ change: "unknown-before", why: "not-interviewed" });
    expect(changes).toMatchObject({ askedTwice: 1, askedBefore: 1, askedAfter: 1 });
  });

  it("says how much of the earlier ties was kept, and between what it must lie", () => {
    const { changes } = compareSiteWaves(interviews, resolution);
    expect(changes?.kept).toBe(1 / 2);
    expect(changes?.keptLeast).toBe(1 / 3);
    expect(changes?.keptMost).toBe(2 / 3);
  });

  it("compares nothing where there is one wave, and refuses a wave that is not there", () => {
    const one = compareSiteWaves(interviews.slice(0, 2), resolution);
    expect(one.waves).toHaveLength(1);
    expect(one.changes).toBeUndefined();
    expect(() => compareSiteWaves(interviews, resolution, { before: "9" })).toThrow("“9”");
  });

  it("orders waves by number, else by name", () => {
    const names = (waves: readonly string[]) =>
      waveNames(waves.map((wave) => interview("e", wave, [])));
    expect(names(["10", "9", "10"])).toEqual(["9", "10"]);
    expect(names(["spring", "autumn"])).toEqual(["autumn", "spring"]);
  });
});
