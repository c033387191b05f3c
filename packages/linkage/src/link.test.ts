import {
  type Decision,
  type Interview,
  type Mention,
  type RecordRef,
  type Respondent,
  recordKey,
} from "@kith/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinkOptions, link } from "./link.ts";

const respondent = (described: Partial<Respondent>): Respondent => ({
  attributes: {},
  ...described,
});
const mention = (alterID: string, described: Partial<Mention>): Mention => ({
  alterID,
  generators: [],
  attributes: {},
  ...described,
});
const interview = (
  egoID: string,
  self: Partial<Respondent>,
  mentions: readonly Mention[],
  more: Partial<Interview> = {},
): Interview => ({
  egoID,
  respondent: respondent(self),
  mentions,
  ties: [],
  affiliations: [],
  answers: [],
  ...more,
});

const people = (interviews: readonly Interview[], options: Partial<LinkOptions> = {}) => {
  const run = link(interviews, { seed: 1, ...options });
  const at = new Map(
    run.resolution.records.map((r) => [recordKey(r.egoID, r.alterID), r.person] as const),
  );
  const person = (egoID: string, alterID?: string) => at.get(recordKey(egoID, alterID));
  return { run, person };
};

const first = fc.constantFrom(
  "David",
  "Dave",
  "Davd",
  "Siobhan",
  "Mary Ann",
  "D",
  "Manjit",
  "?",
  "",
);
const last = fc.constantFrom("Smith", "Smyth", "S", "O'Brien", "Kaur", "");
const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const defined = (described: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(described).filter(([, v]) => v !== undefined));
const description = fc
  .record({
    firstName: optional(first),
    surname: optional(last),
    knownAs: optional(fc.constantFrom("Dai", "Shiv")),
    gender: optional(fc.constantFrom("male", "f", "other")),
    age: optional(fc.integer({ min: 16, max: 99 })),
    street: optional(fc.constantFrom("Elm Road", "Elm Rd", "High Street")),
    area: optional(fc.constantFrom("North", "South")),
  })
  .map(defined);
const mentionOf = fc
  .tuple(description, optional(fc.constantFrom("the postman", "vicar")))
  .map(([described, role]) => (role === undefined ? described : { ...described, role }));
const folder = fc
  .array(
    fc.tuple(
      description,
      fc.array(mentionOf, { maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom("yes", "no", "dont_know" as const)), {
        maxLength: 5,
      }),
      optional(fc.constantFrom("1", "2")),
    ),
    { maxLength: 9 },
  )
  .map((list) =>
    list.map(([self, mentions, ties, wave], i) =>
      interview(
        `e${i}`,
        self,
        mentions.map((m, k) => mention(`a${k}`, m)),
        {
          ...(wave === undefined ? {} : { wave }),
          ties: ties.map(([s, t, state]) => ({
            source: `a${s}`,
            target: `a${t}`,
            state: state as "yes" | "no" | "dont_know",
            attributes: {},
          })),
        },
      ),
    ),
  );
const ref: fc.Arbitrary<RecordRef> = fc
  .tuple(fc.nat(9), optional(fc.nat(4)))
  .map(([e, a]) => (a === undefined ? { egoID: `e${e}` } : { egoID: `e${e}`, alterID: `a${a}` }));
const decisions: fc.Arbitrary<Decision[]> = fc.array(
  fc
    .tuple(ref, ref, fc.constantFrom("same" as const, "different" as const, "unsure" as const))
    .map(([a, b, decision]) => ({ a, b, decision, by: "steward", at: "", note: "" })),
  { maxLength: 6 },
);
const runs = { numRuns: 12 };
const patience = 60_000;

describe("laws of a resolution", () => {
  it(
    "covers every record exactly once, in the order of the input",
    () => {
      fc.assert(
        fc.property(folder, decisions, (interviews, decided) => {
          const { run } = people(interviews, { decisions: decided });
          const expected = interviews.flatMap((i) => [
            recordKey(i.egoID),
            ...i.mentions.map((m) => recordKey(i.egoID, m.alterID)),
          ]);
          expect(run.resolution.records.map((r) => recordKey(r.egoID, r.alterID))).toEqual(
            expected,
          );
          for (const { probability } of [...run.resolution.records, ...run.resolution.pairs]) {
            expect(probability >= 0 && probability <= 1).toBe(true);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "keeps the people of one interview distinct, and the respondents of one wave",
    () => {
      fc.assert(
        fc.property(folder, decisions, (interviews, decided) => {
          const { person } = people(interviews, { decisions: decided });
          const respondents = new Set<string>();
          for (const { egoID, wave, mentions } of interviews) {
            const all = [person(egoID), ...mentions.map((m) => person(egoID, m.alterID))];
            expect(new Set(all).size).toBe(all.length);
            respondents.add(`${wave ?? ""}|${person(egoID)}`);
          }
          expect(respondents.size).toBe(interviews.length);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "keeps every decision, or reports it",
    () => {
      fc.assert(
        fc.property(folder, decisions, (interviews, decided) => {
          const { run, person } = people(interviews, { decisions: decided });
          const broken = decided.filter(({ a, b, decision }) => {
            const x = person(a.egoID, a.alterID);
            const y = person(b.egoID, b.alterID);
            if (decision === "unsure") return false;
            return x === undefined || y === undefined || (x === y) !== (decision === "same");
          });
          expect(run.problems.length).toBeGreaterThanOrEqual(broken.length > 0 ? 1 : 0);
          if (run.problems.length === 0) expect(broken).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "gives the same result again, and the same partition in any order of interviews",
    () => {
      fc.assert(
        fc.property(folder, fc.infiniteStream(fc.nat()), (interviews, keys) => {
          const once = people(interviews);
          expect(people(interviews).run).toEqual(once.run);
          const order = interviews.map((i) => [keys.next().value ?? 0, i] as const);
          order.sort((a, b) => a[0] - b[0]);
          const again = people(order.map(([, i]) => i));
          for (const { egoID, alterID, person } of once.run.resolution.records) {
            expect(again.person(egoID, alterID)).toBe(person);
          }
        }),
        runs,
      );
    },
    patience,
  );
});

/** Twenty interviews with strangers' names, so that rates and rarity have something to learn. */
const background = Array.from({ length: 20 }, (_, i) => {
  const names = ["Ann", "Peter", "Susan", "Paul", "Karen", "Mark", "Linda", "Ian", "Julie", "Alan"];
  const surnames = ["Hill", "Ward", "Shaw", "Cole", "Webb", "Lane", "Rose", "Fox", "Gill", "Day"];
  const name = (k: number): Partial<Mention> => ({
    firstName: names[(i * 3 + k) % 10]!,
    surname: surnames[(i * 7 + k * k) % 10]!,
    age: 20 + ((i * 13 + k * 29) % 60),
    street: `${surnames[(i + 3 * k) % 10]!} Street`,
  });
  return interview(`z${i}`, name(0), [mention("a", name(1)), mention("b", name(2))]);
});

describe("who is who, in small", () => {
  it("links a respondent to their mentions under a familiar form and a slip", () => {
    const { person } = people([
      ...background,
      interview("e1", { firstName: "Robert", surname: "Ackroyd", age: 52, street: "Elm Road" }, []),
      interview(
        "e2",
        { firstName: "Catherine", surname: "Pemberton", age: 61, street: "Oak Way" },
        [mention("a", { firstName: "Bob", surname: "Ackroyd", age: 50 })],
      ),
      interview("e3", { firstName: "Omar", age: 61 }, [
        mention("a", { firstName: "Cathrine", surname: "Pemberton", age: 60, street: "Oak way" }),
      ]),
    ]);
    expect(person("e2", "a")).toBe(person("e1"));
    expect(person("e3", "a")).toBe(person("e2"));
  });

  it("does not take a common first name for a person", () => {
    const { person } = people([
      ...background,
      interview("e1", { firstName: "Zoe" }, [mention("a", { firstName: "David" })]),
      interview("e2", { firstName: "Omar" }, [mention("a", { firstName: "David" })]),
    ]);
    expect(person("e1", "a")).not.toBe(person("e2", "a"));
  });

  it("knows a respondent again in the next wave, a year older", () => {
    const self = { firstName: "Siobhan", surname: "Ackroyd", street: "Elm Road" };
    const { person } = people([
      ...background.map((i) => ({ ...i, wave: "1", date: "2024-05-01" })),
      interview("w1-7", { ...self, age: 40 }, [], { wave: "1", date: "2024-05-01" }),
      interview("w2-9", { ...self, age: 41 }, [], { wave: "2", date: "2025-05-01" }),
    ]);
    expect(person("w2-9")).toBe(person("w1-7"));
  });

  it("gives reasons in words, strongest first", () => {
    const { run } = people([
      ...background,
      interview(
        "e1",
        { firstName: "Siobhan", surname: "Ackroyd", age: 52, street: "Elm Road" },
        [],
      ),
      interview("e2", { firstName: "Zoe", age: 30 }, [
        mention("a", { firstName: "Siobhan", surname: "A", age: 50, street: "Elm Rd" }),
      ]),
    ]);
    const found = run.resolution.pairs.find((p) => p.a.egoID === "e1" && p.b.egoID === "e2");
    expect(found?.evidence.some((e) => e.startsWith("same first name Siobhan"))).toBe(true);
    expect(found?.evidence).toContainEqual(expect.stringContaining("same street, Elm Road"));
    expect(found?.evidence).toContainEqual(
      expect.stringContaining("surname initial fits: Ackroyd, A"),
    );
  });

  it("takes a name table as further knowledge", () => {
    const folderOf = [
      ...background,
      interview(
        "e1",
        { firstName: "Bartholomew", surname: "Ackroyd", age: 52, gender: "male" },
        [],
      ),
      interview("e2", { firstName: "Zoe", age: 30 }, [
        mention("a", { firstName: "Zorro", surname: "Ackroyd", age: 52, gender: "male" }),
      ]),
    ];
    const probability = (options: Partial<LinkOptions>): number =>
      people(folderOf, options).run.resolution.pairs.find(
        (p) => p.a.egoID === "e1" && p.b.egoID === "e2",
      )?.probability ?? 0;
    const names = [{ kind: "first", name: "Zorro", variantOf: "Bartholomew" }] as const;
    expect(probability({ names })).toBeGreaterThan(5 * probability({}) + 0.05);
  });
});

describe("decisions", () => {
  const two = [
    ...background,
    interview("e1", { firstName: "Zoe" }, [
      mention("a", { firstName: "David", surname: "Ackroyd" }),
      mention("b", { firstName: "Jean" }),
    ]),
    interview("e2", { firstName: "Omar" }, [
      mention("a", { firstName: "Gareth", surname: "Pugh" }),
    ]),
  ];
  const decide = (
    a: RecordRef,
    b: RecordRef,
    decision: Decision["decision"],
    at = "",
  ): Decision => ({ a, b, decision, by: "steward", at, note: "" });
  const david = { egoID: "e1", alterID: "a" };
  const jean = { egoID: "e1", alterID: "b" };
  const gareth = { egoID: "e2", alterID: "a" };

  it("binds against all evidence, and says so", () => {
    const { run, person } = people(two, { decisions: [decide(david, gareth, "same")] });
    expect(person("e1", "a")).toBe(person("e2", "a"));
    const pair = run.resolution.pairs.find((p) => p.b.egoID === "e2" && p.a.alterID === "a");
    expect(pair?.probability).toBe(1);
    expect(pair?.evidence[0]).toBe("decided to be the same: settled");
  });

  it("reports a decision that would join two people of one interview", () => {
    const { run } = people(two, {
      decisions: [decide(david, gareth, "same"), decide(jean, gareth, "same")],
    });
    expect(run.problems.map((p) => [p.code, p.severity, p.place.line])).toEqual([
      ["contradictory-decision", "warning", 3],
    ]);
  });

  it("takes the later of two answers and warns", () => {
    const { run, person } = people(two, {
      decisions: [
        decide(david, gareth, "different", "2025-02-01"),
        decide(david, gareth, "same", "2025-01-01"),
      ],
    });
    expect(person("e1", "a")).not.toBe(person("e2", "a"));
    expect(run.problems.map((p) => p.code)).toEqual(["decision-changed"]);
  });

  it("reports a decision about somebody who is not there", () => {
    const { run } = people(two, { decisions: [decide({ egoID: "nobody" }, gareth, "same")] });
    expect(run.problems.map((p) => p.code)).toEqual(["decision-about-nobody"]);
  });
});
