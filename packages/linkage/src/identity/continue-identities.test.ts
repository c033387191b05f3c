import type { IdentityEvent, ResolvedRecord } from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { continueIdentities } from "./continue-identities.ts";

/** "a b | c": two people, one of records a and b. Ids are given in that order: p0001, p0002. */
function matching(text: string): ResolvedRecord[] {
  return text.split("|").flatMap((cluster, c) =>
    cluster
      .trim()
      .split(" ")
      .map((egoID) => ({
        egoID,
        person: `p${String(c + 1).padStart(4, "0")}`,
        probability: 0.9,
      })),
  );
}

/** Ids by record after each matching of a series, and the log they leave. */
function follow(...steps: readonly (string | IdentityEvent)[]) {
  const log: IdentityEvent[] = [];
  const ids: Record<string, string>[] = [];
  for (const step of steps) {
    if (typeof step !== "string") {
      log.push(step);
      continue;
    }
    const { records, events } = continueIdentities(log, matching(step));
    log.push(...events);
    ids.push(Object.fromEntries(records.map(({ egoID, person }) => [egoID, person])));
  }
  return { ids, last: ids.at(-1)!, log };
}

const said = (log: readonly IdentityEvent[], step: number) =>
  log.filter((event) => event.step === step).map(({ kind, person }) => `${kind} ${person}`);

describe("the first matching", () => {
  it("keeps the ids it gave, and tells of everybody as new", () => {
    const given = matching("a b | c");
    const { records, events } = continueIdentities([], given);
    expect(records).toEqual(given);
    expect(events.map(({ kind, person }) => [kind, person])).toEqual([
      ["new", "p0001"],
      ["new", "p0002"],
    ]);
  });

  it("holds nobody", () => {
    expect(continueIdentities([], [])).toEqual({ records: [], events: [], problems: [] });
  });
});

describe("from one matching to the next", () => {
  it("nothing changed: nothing is added to the log, whatever the new numbers", () => {
    const { last, log } = follow("a b | c | d", "d | c | b a");
    expect(last).toEqual({ a: "p0001", b: "p0001", c: "p0002", d: "p0003" });
    expect(said(log, 1)).toEqual([]);
  });

  it("a person goes on under the id whose records they share most of", () => {
    const { last } = follow("a b c | d e", "a b | c d e");
    expect(last).toEqual({ a: "p0001", b: "p0001", c: "p0002", d: "p0002", e: "p0002" });
  });

  it("new interviews bring people of their own and records to people known", () => {
    const { last, log } = follow("a | b", "n | b m | a");
    expect(last).toEqual({ a: "p0001", b: "p0002", m: "p0002", n: "p0003" });
    expect(said(log, 1)).toEqual(["changed p0002", "new p0003"]);
  });

  it("a merge keeps the id of the larger part and says whom it took up", () => {
    const { last, log } = follow("a | b c | d", "a b c | d");
    expect(last).toEqual({ a: "p0002", b: "p0002", c: "p0002", d: "p0003" });
    expect(log.at(-1)).toMatchObject({ kind: "merge", person: "p0002", absorbed: ["p0001"] });
  });

  it("of equal parts the oldest id remains", () => {
    expect(follow("a | b", "b a").last).toEqual({ a: "p0001", b: "p0001" });
    expect(follow("a", "b | a", "a b").last).toEqual({ a: "p0001", b: "p0001" });
  });

  it("a split leaves the id with the larger part; the other gets one never used", () => {
    const { last, log } = follow("a b c | d", "a b | c | d");
    expect(last).toEqual({ a: "p0001", b: "p0001", c: "p0003", d: "p0002" });
    expect(log.at(-1)).toMatchObject({ kind: "split", person: "p0003", from: "p0001" });
  });

  it("the id of somebody who is gone is not given to anybody else", () => {
    const { last, log } = follow("a | b", "b", "b | c");
    expect(said(log, 1)).toEqual(["gone p0001"]);
    expect(last).toEqual({ b: "p0002", c: "p0003" });
  });

  it("somebody who comes back gets their id back", () => {
    const { last, log } = follow("a | b", "b", "b | a");
    expect(last).toEqual({ a: "p0001", b: "p0002" });
    expect(said(log, 2)).toEqual(["back p0001"]);
  });
});

describe("undoing", () => {
  it("a merge gives both ids back", () => {
    const { ids } = follow("a b | c d e", "a b c d e", "a b | c d e");
    expect(ids[2]).toEqual(ids[0]);
  });

  it("a merge gives both ids back also when an interview came in between", () => {
    const { last } = follow("a b | c d e", "a b c d e", "a b c d e n", "a b n | c d e");
    expect(last).toMatchObject({ a: "p0001", n: "p0001", c: "p0002" });
  });

  it("whatever was decided in between, a matching seen before has the ids it had then", () => {
    const records = ["a", "b", "c", "d", "e", "f", "g"];
    const partition = fc
      .array(fc.nat(4), { minLength: records.length, maxLength: records.length })
      .map((cluster) =>
        records.map((egoID, i) => ({ egoID, person: `p${cluster[i]}`, probability: 1 })),
      );
    fc.assert(
      fc.property(fc.array(partition, { minLength: 1, maxLength: 8 }), fc.nat(), (all, pick) => {
        const log: IdentityEvent[] = [];
        const seen = all.map((one) => {
          const { records: held, events } = continueIdentities(log, one);
          log.push(...events);
          return JSON.stringify(held.map(({ egoID, person }) => [egoID, person]));
        });
        const again = pick % all.length;
        const { records: now } = continueIdentities(log, all[again]!);
        expect(JSON.stringify(now.map(({ egoID, person }) => [egoID, person]))).toBe(seen[again]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("whatever the matchings", () => {
  const series = fc.array(
    fc.uniqueArray(fc.tuple(fc.constantFrom(..."abcdefgh"), fc.nat(3)), {
      selector: ([record]) => record,
      maxLength: 8,
    }),
    { maxLength: 8 },
  );
  const run = (steps: readonly (readonly (readonly [string, number])[])[]) => {
    const log: IdentityEvent[] = [];
    return steps.map((step) => {
      const given = step.map(([egoID, c]) => ({ egoID, person: `x${c}`, probability: 0.5 }));
      const { records, events } = continueIdentities(log, given);
      log.push(...events);
      return { given, records, log: [...log] };
    });
  };

  it("records that were together stay together, those apart stay apart", () => {
    fc.assert(
      fc.property(series, (steps) => {
        for (const { given, records } of run(steps)) {
          for (const [i, x] of given.entries()) {
            for (const [j, y] of given.entries()) {
              expect(records[i]!.person === records[j]!.person).toBe(x.person === y.person);
            }
          }
        }
      }),
    );
  });

  it("the log alone says who holds what", () => {
    fc.assert(
      fc.property(series, (steps) => {
        const [end] = run(steps).slice(-1);
        if (end === undefined) return;
        const again = continueIdentities(end.log, end.given);
        expect(again.events).toEqual([]);
        expect(again.records).toEqual(end.records);
      }),
    );
  });

  it("the order of the records does not matter once there is a log", () => {
    fc.assert(
      fc.property(series, (steps) => {
        const [end] = run(steps).slice(-1);
        if (end === undefined) return;
        const turned = continueIdentities(end.log, [...end.given].reverse());
        expect([...turned.records].reverse()).toEqual(end.records);
      }),
    );
  });
});

describe("pins", () => {
  const pin = (kind: "pin" | "unpin", egoID: string, person: string): IdentityEvent => ({
    step: 0,
    kind,
    person,
    record: { egoID },
  });

  it("hold an id to a record, also against the larger part", () => {
    const { last } = follow("a b c | d", pin("pin", "c", "p0001"), "a b | c | d");
    expect(last).toEqual({ a: "p0003", b: "p0003", c: "p0001", d: "p0002" });
  });

  it("taken back, let the ids return to what they were", () => {
    const { ids } = follow(
      "a b c | d",
      pin("pin", "c", "p0001"),
      "a b | c | d",
      pin("unpin", "c", "p0001"),
      "a b c | d",
    );
    expect(ids[2]).toEqual(ids[0]);
  });

  it("that contradict each other: the older is kept, the other told of", () => {
    const log = [...follow("a | b").log, pin("pin", "a", "p0001"), pin("pin", "b", "p0002")];
    const { records, problems } = continueIdentities(log, matching("a b"));
    expect(records.map(({ person }) => person)).toEqual(["p0001", "p0001"]);
    expect(problems).toMatchObject([{ code: "pin-not-kept" }]);
  });

  it("to one id from two people: the older is kept", () => {
    const log = [...follow("a | b").log, pin("pin", "b", "p0007"), pin("pin", "a", "p0007")];
    const { records, problems } = continueIdentities(log, matching("a | b"));
    expect(records.map(({ person }) => person)).toEqual(["p0001", "p0007"]);
    expect(problems).toHaveLength(1);
  });

  it("before there is any matching do not let an id stand for two people", () => {
    const { records } = continueIdentities([pin("pin", "b", "p0001")], matching("a | b"));
    expect(records.map(({ person }) => person)).toEqual(["p0003", "p0001"]);
  });
});
