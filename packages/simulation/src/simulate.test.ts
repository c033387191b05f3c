import type { GraphDocument, Interview } from "@kith/model";
import { recordKey, seededRandom } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DETAIL_LEVELS } from "./interviews/detail.ts";
import { QUESTIONS } from "./interviews/questions.ts";
import { COMMUNITY_PARAMETERS } from "./population/make-community.ts";
import { checkSimulateOptions, type Simulation, simulate } from "./simulate.ts";

const options = fc.record({
  seed: fc.nat(),
  people: fc.integer({ min: 50, max: 200 }),
  interviews: fc.integer({ min: 1, max: 25 }),
  detail: fc.constantFrom(...DETAIL_LEVELS),
  waves: fc.integer({ min: 1, max: 3 }),
});

function inEvery(check: (made: Simulation) => void): void {
  fc.assert(
    fc.property(options, (wanted) => check(simulate(wanted))),
    { numRuns: 12 },
  );
}

function truePerson(made: Simulation): (egoID: string, alterID?: string) => string | undefined {
  const people = new Map(made.truth.map((row) => [recordKey(row.egoID, row.alterID), row.person]));
  return (egoID, alterID) => people.get(recordKey(egoID, alterID));
}

describe("whatever the options", () => {
  test("ids are unique, and the truth holds every record once and no other", () => {
    inEvery((made) => {
      const records = made.interviews.flatMap((interview) => [
        recordKey(interview.egoID),
        ...interview.mentions.map((mention) => recordKey(interview.egoID, mention.alterID)),
      ]);
      expect(new Set(records).size).toBe(records.length);
      expect(made.truth.map((row) => recordKey(row.egoID, row.alterID))).toEqual(records);
    });
  });

  test("nobody names themself, or the same person twice, or more than 15", () => {
    inEvery((made) => {
      const who = truePerson(made);
      for (const { egoID, mentions } of made.interviews) {
        const named = mentions.map((mention) => who(egoID, mention.alterID));
        expect(named).not.toContain(who(egoID));
        expect(new Set(named).size).toBe(named.length);
        expect(named.length).toBeLessThanOrEqual(15);
      }
    });
  });

  test("the respondents of one wave are different people, each with their egoID's wave", () => {
    inEvery((made) => {
      const who = truePerson(made);
      for (const { wave } of made.population.waves) {
        const held = made.interviews.filter((interview) => interview.wave === wave);
        expect(held.length).toBeGreaterThan(0);
        expect(new Set(held.map((interview) => who(interview.egoID))).size).toBe(held.length);
        for (const { egoID } of held) expect(egoID.startsWith(`w${wave}-`)).toBe(true);
      }
    });
  });

  test("every two mentions are one tie with a state, and every tie is of two mentions", () => {
    inEvery((made) => {
      for (const { mentions, ties } of made.interviews) {
        const ids = new Set(mentions.map((mention) => mention.alterID));
        expect(ties.length).toBe((ids.size ** 2 - ids.size) / 2);
        const pairs = new Set(ties.map((tie) => `${tie.source} ${tie.target}`));
        expect(pairs.size).toBe(ties.length);
        for (const tie of ties) {
          expect(ids.has(tie.source) && ids.has(tie.target)).toBe(true);
          expect(tie.source < tie.target).toBe(true);
        }
      }
    });
  });

  test("ages are those of adults, and every mention answers some question", () => {
    inEvery((made) => {
      for (const { respondent, mentions } of made.interviews) {
        for (const { age } of [respondent, ...mentions]) {
          if (age === undefined) continue;
          expect(Number.isInteger(age)).toBe(true);
          expect(age).toBeGreaterThanOrEqual(16);
          expect(age).toBeLessThanOrEqual(105);
        }
        for (const mention of mentions) expect(mention.generators.length).toBeGreaterThan(0);
      }
    });
  });

  test("every question has an answer of its list, and agrees with who was named", () => {
    inEvery((made) => {
      for (const { answers, mentions } of made.interviews) {
        expect(answers.map((answer) => answer.question)).toEqual(QUESTIONS.map(({ id }) => id));
        for (const { id, values } of QUESTIONS) {
          const value = answers.find((answer) => answer.question === id)?.value ?? "";
          expect([...values, "dont_know", "refused"]).toContain(value);
          const named = mentions.some((mention) => mention.generators.includes(id));
          expect(value === "named").toBe(named);
        }
      }
    });
  });
});

test("the same seed and options give the same bytes, another seed others", () => {
  const wanted = { seed: 7, people: 600, interviews: 40, detail: "typical", waves: 2 } as const;
  const bytes = JSON.stringify(simulate(wanted));
  expect(JSON.stringify(simulate(wanted))).toBe(bytes);
  expect(JSON.stringify(simulate({ ...wanted, seed: 8 }))).not.toBe(bytes);
});

test("the community is exactly as large as was asked for", () => {
  const made = simulate({ seed: 3, people: 1234, interviews: 10, detail: "rich" });
  const community = made.population.waves[0]?.community;
  const residents = community?.households
    .filter((household) => household.street !== undefined)
    .reduce((sum, household) => sum + household.members.length, 0);
  expect(residents).toBe(1234);
});

describe("several waves", () => {
  const made = simulate({ seed: 4, people: 2000, interviews: 150, detail: "typical", waves: 3 });
  const who = truePerson(made);
  const peopleOf = (wave: string): Set<string | undefined> =>
    new Set(made.interviews.filter((i) => i.wave === wave).map((i) => who(i.egoID)));

  test("some respondents return, and some do not", () => {
    const again = [...peopleOf("2")].filter((person) => peopleOf("1").has(person)).length;
    expect(again).toBeGreaterThan(50);
    expect(again).toBeLessThan(120);
  });

  test("people move, marry into another name and die, and ties end and begin", () => {
    const [first, , last] = made.population.waves.map((wave) => wave.community);
    if (first === undefined || last === undefined) throw new Error("There are three waves.");
    const same = (change: (i: number) => boolean): number =>
      first.people.filter((_, i) => change(i)).length;
    expect(same((i) => first.people[i]?.surname !== last.people[i]?.surname)).toBeGreaterThan(0);
    expect(same((i) => last.people[i]?.alive === false)).toBeGreaterThan(0);
    const street = (community: typeof first, i: number): number | undefined =>
      community.households[community.people[i]?.household ?? -1]?.street;
    expect(same((i) => street(first, i) !== street(last, i))).toBeGreaterThan(50);
    const ties = (community: typeof first): Set<string> =>
      new Set(community.ties.map((tie) => `${tie.a} ${tie.b}`));
    const before = ties(first);
    const after = ties(last);
    expect([...before].some((tie) => !after.has(tie))).toBe(true);
    expect([...after].some((tie) => !before.has(tie))).toBe(true);
    expect(after.size / before.size).toBeGreaterThan(0.8);
    expect(after.size / before.size).toBeLessThan(1.2);
  });

  test("the dead are not interviewed and not named", () => {
    for (const { wave, community } of made.population.waves) {
      const gone = new Set(community.people.filter((p) => !p.alive).map((p) => p.id));
      const egoIDs = new Set(
        made.interviews.filter((i) => i.wave === wave).map((interview) => interview.egoID),
      );
      const met = made.truth.filter((row) => egoIDs.has(row.egoID));
      expect(met.filter((row) => gone.has(row.person))).toEqual([]);
    }
  });
});

describe("on a given network", () => {
  const graph = ring(120);
  const made = simulate({ seed: 5, on: graph, interviews: 60, detail: "rich" });
  const who = truePerson(made);
  const tied = new Set(
    graph.edges.flatMap((e) => [`${e.source} ${e.target}`, `${e.target} ${e.source}`]),
  );

  test("its nodes are the people, and only tied people are named", () => {
    const nodes = graph.nodes.map((node) => node.id).sort();
    expect(made.population.waves[0]?.community.people.map((p) => p.id).sort()).toEqual(nodes);
    expect(made.interviews.length).toBe(60);
    for (const { egoID, mentions } of made.interviews) {
      for (const { alterID } of mentions) {
        expect(tied.has(`${who(egoID)} ${who(egoID, alterID)}`)).toBe(true);
      }
    }
  });

  test("ties become relations of several kinds, most of them named", () => {
    const mentions = made.interviews.flatMap((interview) => interview.mentions);
    const words = new Set(mentions.map((mention) => mention.relation));
    for (const word of ["friend", "neighbour"]) expect(words).toContain(word);
    const perNode = tied.size / graph.nodes.length;
    expect(mentions.length / made.interviews.length).toBeGreaterThan(0.5 * perNode);
  });

  test("isolates name nobody", () => {
    const alone = made.interviews.filter((interview) => who(interview.egoID)?.startsWith("alone"));
    const everyone = simulate({ seed: 5, on: graph, interviews: 125, detail: "rich" });
    const name = truePerson(everyone);
    const named = (list: readonly Interview[]): number =>
      list.reduce((sum, interview) => sum + interview.mentions.length, 0);
    expect(named(alone)).toBe(0);
    const isolates = everyone.interviews.filter((i) => name(i.egoID)?.startsWith("alone"));
    expect(isolates.length).toBe(5);
    expect(named(isolates)).toBe(0);
  });

  test("asking for more interviews than there are adults gives all of them, and says so", () => {
    const all = simulate({ seed: 5, on: graph, interviews: 500, detail: "rich" });
    expect(all.interviews.length).toBe(125);
    expect(all.about).toContain("Fewer than asked for");
  });

  test("nodes with the same `hh` live together", () => {
    const nodes = graph.nodes.map((node, i) => ({
      ...node,
      attributes: { hh: Math.floor(i / 3) },
    }));
    const housed = simulate({ seed: 5, on: { ...graph, nodes }, interviews: 10, detail: "rich" });
    const people = housed.population.waves[0]?.community.people ?? [];
    const home = new Map(people.map((person) => [person.id, person.household]));
    for (let i = 0; i + 2 < 120; i += 3) {
      expect(home.get(`n${i}`)).toBe(home.get(`n${i + 2}`));
      expect(home.get(`n${i}`)).not.toBe(home.get(`n${i + 3}`));
    }
  });
});

test("the shares of name pools are parameters", () => {
  const cultures = { ...COMMUNITY_PARAMETERS.cultures, british: 0, sikh: 1 };
  const wanted = { seed: 1, people: 500, interviews: 5, detail: "rich" } as const;
  const made = simulate({ ...wanted, parameters: { cultures } });
  const people = made.population.waves[0]?.community.people ?? [];
  expect(people.some((person) => person.culture === "british")).toBe(false);
  const sikh = people.filter((person) => person.culture === "sikh").length / people.length;
  expect(sikh).toBeGreaterThan(0.7);
});

test("impossible wishes are refused in words", () => {
  const wanted = { seed: -1, people: 10, interviews: 0, detail: "rich" } as const;
  expect(checkSimulateOptions(wanted)).toEqual([
    "The seed must be a whole number from 0 to 4294967295, not -1.",
    "The number of people must be a whole number from 50 to 200000, not 10.",
    "The number of interviews must be a whole number from 1 to 50000, not 0.",
  ]);
  expect(() => simulate(wanted)).toThrow(RangeError);
});

test("the text beside the interviews says first that everything is made up", () => {
  const { about } = simulate({ seed: 11, people: 300, interviews: 12, detail: "sparse" });
  expect(about).toContain("**Everything here is made up.**");
  expect(about).toContain("Seed: 11");
  expect(about).toContain("Detail: sparse");
});

/** A ring with chords in each direction, some doubled, a loop, and five nodes without a tie. */
function ring(size: number): GraphDocument {
  const random = seededRandom(9);
  const id = (i: number): string => `n${i % size}`;
  const edge = (a: number, b: number) => ({ source: id(a), target: id(b), attributes: {} });
  const edges = Array.from({ length: size }, (_, i) => [
    edge(i, i + 1),
    edge(i + 2, i),
    edge(i, i + 3 + random.below(5)),
  ]).flat();
  const nodes = [
    ...Array.from({ length: size }, (_, i) => id(i)),
    ...Array.from({ length: 5 }, (_, i) => `alone${i}`),
  ].map((name) => ({ id: name, attributes: {} }));
  return { directed: true, nodes, edges: [...edges, edge(1, 2), edge(4, 4)] };
}

describe("how places and groups are called", () => {
  const tidy = simulate({ seed: 5, people: 300, interviews: 30, detail: "typical" });
  const said = simulate({
    seed: 5,
    people: 300,
    interviews: 30,
    detail: "typical",
    labels: "as-said",
  });

  test("the truth names what every affiliation is about, in their order", () => {
    for (const made of [tidy, said]) {
      const given = made.interviews.flatMap(({ egoID, affiliations }) =>
        affiliations.map((affiliation) => ({ egoID, ...affiliation })),
      );
      expect(made.placeTruth.map(({ place: _, ...rest }) => rest)).toEqual(given);
    }
  });

  test("by one name each it is the label; as said, people vary it and nothing else changes", () => {
    expect(tidy.placeTruth.every(({ label, place }) => label === place)).toBe(true);
    const varied = said.placeTruth.filter(({ label, place }) => label !== place).length;
    expect(varied).toBeGreaterThan(0.2 * said.placeTruth.length);
    expect(said.placeTruth.map(({ place }) => place)).toEqual(
      tidy.placeTruth.map(({ place }) => place),
    );
    const without = ({ interviews }: Simulation) =>
      interviews.map(({ affiliations: _, ...rest }) => rest);
    expect(without(said)).toEqual(without(tidy));
  });
});
