import type { Finding, GroupNetwork, InformationMap } from "@kith/findings";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateFindings } from "./gate-findings.ts";
import { gateGroupNetwork } from "./gate-groups.ts";
import { gateInformationMap } from "./gate-information.ts";

function finding(count: number, n: number, missing = 0): Finding {
  return {
    id: "named-nobody/help",
    title: "Asking for help",
    asked: "Whom do you ask for help?",
    of: "people we spoke to",
    sentence: "{share} people named nobody.",
    answers: { yes: "named nobody", no: "named somebody" },
    count,
    n,
    missing,
    share: { estimate: count / n, low: 0, high: 1 },
    method: "",
  };
}

/** Every number anywhere in a value. */
function numbers(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(numbers);
}

const nobody: ReadonlySet<string> = new Set();

describe("the gate for findings", () => {
  it("says shares from rounded counts, in words and with a range", () => {
    const [shown] = gateFindings([finding(123, 498, 13)], 511, nobody).passed;
    expect(shown?.claim).toEqual({
      before: "",
      share: "About 1 in 4",
      after: " people named nobody.",
    });
    expect(shown?.range).toBe("between 2 and 3 in 10");
    expect(shown?.rows.map((row) => row.people)).toEqual([125, 375]);
    expect(shown?.missing).toBe(15);
  });

  it("keeps back answers of fewer than ten, of nobody, of everybody, and small surveys", () => {
    const why = (f: Finding, interviews = 500) =>
      gateFindings([f], interviews, nobody).withheld[0]?.why;
    expect(why(finding(9, 500))).toContain("fewer than 10");
    expect(why(finding(491, 500))).toContain("fewer than 10");
    expect(why(finding(0, 500))).toContain("nobody");
    expect(why(finding(500, 500))).toContain("Everybody");
    expect(why(finding(12, 29), 29)).toContain("29 people");
    expect(gateFindings([finding(10, 20)], 30, nobody).passed).toHaveLength(1);
  });

  it("never lets out a count that is small or exact, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.nat(600),
        fc.nat(60),
        fc.nat(700),
        (yes, no, missing, interviews) => {
          fc.pre(yes + no > 0);
          for (const shown of gateFindings([finding(yes, yes + no, missing)], interviews, nobody)
            .passed) {
            const counts = [
              ...shown.rows.map((r) => r.people),
              shown.answered,
              shown.missing ?? 10,
            ];
            for (const count of counts) {
              expect(count % 5).toBe(0);
              expect(count === 0 || count >= 10).toBe(true);
            }
            expect(shown.share).toBe(shown.rows[0]!.people / shown.answered);
          }
        },
      ),
    );
  });
});

const group = (label: string, respondents: number, named: number, namedBy = 9) => ({
  label,
  respondents,
  named,
  namedBy,
});
const tie = (a: string, b: string, ties: number, peopleA = 9, peopleB = 9, informants = 9) => ({
  a,
  b,
  ties,
  unsure: 0,
  peopleA,
  peopleB,
  informants,
});

describe("the gate for the picture of groups", () => {
  it("rounds, grades ropes against the thickest, and draws no tie below the limits", () => {
    const network: GroupNetwork = {
      by: "area",
      groups: [group("East", 52, 131), group("North", 48, 4), group("South", 12, 20)],
      ties: [tie("East", "North", 101), tie("East", "South", 38), tie("North", "South", 9)],
      unplaced: 3,
    };
    const { passed, withheld } = gateGroupNetwork(network, 112, nobody);
    expect(passed?.groups).toEqual([
      { label: "East", toldUs: 50, named: 130 },
      { label: "North", toldUs: 50, named: undefined },
      { label: "South", toldUs: 10, named: 20 },
    ]);
    expect(passed?.ties.map(({ b, ties, strength }) => [b, ties, strength])).toEqual([
      ["North", 100, "many"],
      ["South", 40, "some"],
    ]);
    expect(withheld.map((w) => w.what)).toEqual(["Ties between groups: 1 not drawn"]);
  });

  it("shows how many were named only where at least five told of them", () => {
    const network: GroupNetwork = {
      by: "area",
      groups: [group("East", 52, 40, 4), group("North", 48, 40, 5)],
      ties: [],
      unplaced: 0,
    };
    expect(gateGroupNetwork(network, 100, nobody).passed?.groups.map(({ named }) => named)).toEqual(
      [undefined, 40],
    );
  });

  it("keeps back the next smallest group while those kept back come to fewer than ten", () => {
    const shown = (...sizes: number[]) =>
      gateGroupNetwork(
        {
          by: "area",
          groups: sizes.map((size, i) => group(`G${i}`, size, 20)),
          ties: [],
          unplaced: 0,
        },
        110,
        nobody,
      ).passed?.groups.map(({ label }) => label);
    expect(shown(52, 52, 40, 4, 4)).toEqual(["G0", "G1"]);
    expect(shown(52, 52, 40, 6, 6)).toEqual(["G0", "G1", "G2"]);
    expect(shown(52, 52, 4, 4)).toBeUndefined();
  });

  it("keeps back a second group when one alone could be worked out", () => {
    const network: GroupNetwork = {
      by: "street",
      groups: [group("A", 9, 30), group("B", 11, 30), group("C", 40, 30), group("D", 50, 30)],
      ties: [tie("A", "C", 50), tie("C", "D", 50), tie("B", "D", 50)],
      unplaced: 0,
    };
    const { passed } = gateGroupNetwork(network, 110, nobody);
    expect(passed?.groups.map(({ label }) => label)).toEqual(["C", "D"]);
    expect(passed?.groupsKeptBack).toBe(2);
    expect(passed?.ties).toHaveLength(1);
  });

  it("shows no number under ten and none that is not a multiple of five", () => {
    const count = fc.nat(80);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(5), count, count, count, count), { maxLength: 12 }),
        fc.nat(200),
        (groups, ties, interviews) => {
          const network: GroupNetwork = {
            by: "area",
            groups: groups.map(([r, n], i) => group(`G${i}`, r, n, n % 9)),
            ties: ties.map(([a, b, ...rest]) => tie(`G${a}`, `G${b}`, ...rest)),
            unplaced: 0,
          };
          const { passed } = gateGroupNetwork(network, interviews, nobody);
          for (const n of numbers([passed?.groups, passed?.ties])) {
            expect(n % 5).toBe(0);
            expect(n).toBeGreaterThanOrEqual(10);
          }
        },
      ),
    );
  });
});

describe("the gate for places and sources of information", () => {
  const map: InformationMap = {
    sources: [
      { label: "Library", kind: "place", users: 63 },
      { label: "Noticeboard", kind: "information", users: 31 },
      { label: "Chess club", kind: "group", users: 4 },
    ],
    shared: [
      { a: "Library", b: "Noticeboard", users: 17 },
      { a: "Library", b: "Chess club", users: 4 },
    ],
    byGroup: [
      { group: "East", source: "Library", users: 41 },
      { group: "South", source: "Library", users: 12 },
    ],
    respondents: 112,
    none: 9,
  };
  const groups: GroupNetwork = {
    by: "area",
    groups: [group("East", 52, 131), group("South", 29, 20)],
    ties: [],
    unplaced: 0,
  };

  const shownGroups = (exact: GroupNetwork) => ({
    exact,
    shown: gateGroupNetwork(exact, 112, nobody).passed,
  });

  it("lets through what at least ten use, and breakdowns of large groups only", () => {
    const { passed, withheld } = gateInformationMap(map, shownGroups(groups), nobody);
    expect(passed?.sources.map(({ label, users }) => [label, users])).toEqual([
      ["Library", 65],
      ["Noticeboard", 30],
    ]);
    expect(passed?.shared).toEqual([{ a: "Library", b: "Noticeboard", users: 15 }]);
    expect(passed?.byGroup).toEqual([{ group: "East", source: "Library", users: 40 }]);
    expect(withheld).toHaveLength(1);
    expect(JSON.stringify(passed)).not.toContain("Chess");
  });

  it("does not say what all but a few have in common", () => {
    const all = { ...map, sources: [{ label: "Library", kind: "place" as const, users: 105 }] };
    expect(gateInformationMap(all, shownGroups(groups), nobody).passed).toBeUndefined();
    const everyone = { ...map, byGroup: [{ group: "East", source: "Library", users: 52 }] };
    expect(gateInformationMap(everyone, shownGroups(groups), nobody).passed?.byGroup).toEqual([]);
  });

  it("leaves no small rest of a source to be worked out from its groups", () => {
    const exact: GroupNetwork = {
      by: "area",
      groups: [group("A", 55, 30), group("B", 45, 30), group("C", 35, 30)],
      ties: [],
      unplaced: 0,
    };
    const uses = {
      ...map,
      respondents: 135,
      sources: [{ label: "Food bank", kind: "place" as const, users: 60 }],
      byGroup: [
        { group: "A", source: "Food bank", users: 35 },
        { group: "B", source: "Food bank", users: 20 },
        { group: "C", source: "Food bank", users: 5 },
      ],
    };
    const { passed } = gateInformationMap(
      uses,
      { exact, shown: gateGroupNetwork(exact, 135, nobody).passed },
      nobody,
    );
    expect(passed?.byGroup).toEqual([{ group: "A", source: "Food bank", users: 35 }]);
  });

  it("names no group that is kept back elsewhere", () => {
    const exact: GroupNetwork = { ...groups, groups: [...groups.groups, group("West", 5, 9)] };
    const { shown } = shownGroups(exact);
    const labels = new Set(shown?.groups.map(({ label }) => label));
    for (const { group: label } of gateInformationMap(map, { exact, shown }, nobody).passed
      ?.byGroup ?? []) {
      expect(labels.has(label)).toBe(true);
    }
  });

  it("keeps back a source that is a person's name", () => {
    const asked = {
      ...map,
      sources: [
        ...map.sources,
        { label: "Anna Kowalska", kind: "information" as const, users: 40 },
      ],
    };
    const { passed, withheld } = gateInformationMap(
      asked,
      shownGroups(groups),
      new Set(["given anna", "surname kowalska"]),
    );
    expect(JSON.stringify(passed)).not.toContain("Anna");
    expect(withheld[0]?.what).toBe("“Anna Kowalska”");
  });

  it("shows nothing of a small survey", () => {
    const small = { ...map, respondents: 29 };
    expect(gateInformationMap(small, shownGroups(groups), nobody).passed).toBeUndefined();
  });
});
