import { describe, expect, test } from "vitest";
import { DETAIL_LEVELS } from "./interviews/detail.ts";
import { shortForms } from "./names/usual-names.ts";
import { adultResidents, ageOf, contactsOf } from "./population/community.ts";
import { connection, WELLBEING } from "./population/wellbeing.ts";
import { type Simulation, simulate } from "./simulate.ts";

/** One community of the default size; every figure below is of this seed. */
const SEED = 1;
const made = simulate({ seed: SEED, interviews: 500, detail: "typical" });
const first = made.population.waves[0];
if (first === undefined) throw new Error("There is a first wave.");
const { community, wellbeing } = first;
const adults = adultResidents(community);
const contacts = contactsOf(community);
const degree = (i: number): number => contacts[i]?.length ?? 0;

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("the community", () => {
  test("households are as large as the UK's: about 2.3 people, 3 in 10 of one", () => {
    const homes = community.households.filter((home) => home.street !== undefined);
    expect(mean(homes.map((home) => home.members.length))).toBeCloseTo(2.25, 0.5);
    expect(share(homes, (home) => home.members.length === 1)).toBeGreaterThan(0.27);
    expect(share(homes, (home) => home.members.length === 1)).toBeLessThan(0.34);
  });

  test("about 2 in 100 adults know nobody at all", () => {
    expect(share(adults, (i) => degree(i) === 0)).toBeGreaterThan(0.01);
    expect(share(adults, (i) => degree(i) === 0)).toBeLessThan(0.025);
  });

  test("the number of ties is heavy-tailed: the mean above the median, the largest far above", () => {
    const degrees = adults.map(degree).sort((a, b) => a - b);
    const median = degrees[degrees.length >> 1] ?? 0;
    expect(mean(degrees)).toBeGreaterThan(13);
    expect(mean(degrees)).toBeLessThan(19);
    expect(mean(degrees)).toBeGreaterThan(median * 1.08);
    expect(degrees.at(-1)).toBeGreaterThan(median * 4);
  });

  test("a third of two people somebody knows know each other, on average", () => {
    const circles = contacts.map((list) => new Set(list.map(({ other }) => other)));
    const local = adults.flatMap((i) => {
      const list = [...(circles[i] ?? [])];
      if (list.length < 2) return [];
      const pairs = list.flatMap((a, at) => list.slice(at + 1).map((b) => circles[a]?.has(b)));
      return [share(pairs, (tied) => tied === true)];
    });
    expect(mean(local)).toBeGreaterThan(0.28);
    expect(mean(local)).toBeLessThan(0.38);
  });

  test("friends are alike: nearer in age than two people at random, and of one culture", () => {
    const friends = community.ties.filter((tie) => tie.origin === "friend");
    const years = (a: number, b: number): number =>
      Math.abs((community.people[a]?.birthYear ?? 0) - (community.people[b]?.birthYear ?? 0));
    const random = adults.map((i, at) => years(i, adults[(at * 7919 + 1) % adults.length] ?? i));
    expect(mean(friends.map((tie) => years(tie.a, tie.b)))).toBeLessThan(mean(random) * 0.65);
    const culture = (i: number): string => community.people[i]?.culture ?? "";
    expect(share(friends, (tie) => culture(tie.a) === culture(tie.b))).toBeGreaterThan(0.75);
  });

  test("the least connected are most often unemployed or retired, as the programme found", () => {
    // Published: half of the unemployed, 38% of the retired, 20% of the employed, 16% of students.
    const few = (work: string): number =>
      share(
        adults.filter((i) => community.people[i]?.work === work),
        (i) => degree(i) <= 8,
      );
    expect(few("unemployed")).toBeGreaterThan(0.33);
    expect(few("retired")).toBeGreaterThan(0.3);
    expect(few("employed")).toBeLessThan(0.26);
    expect(few("student")).toBeLessThan(0.26);
  });

  test("8 in 100 people go by a name that is no short form of their given name", () => {
    const unlisted = share(
      community.people,
      ({ givenName, usualName }) =>
        usualName !== undefined && !shortForms(givenName).includes(usualName),
    );
    expect(unlisted).toBeCloseTo(0.08, 2);
  });

  test("homes mostly share a surname, and some do not", () => {
    const couples = community.households.filter((home) => home.type === "couple");
    const shared = share(couples, ({ members: [a = -1, b = -1] }) => {
      return community.people[a]?.surname === community.people[b]?.surname;
    });
    expect(shared).toBeGreaterThan(0.5);
    expect(shared).toBeLessThan(0.9);
  });
});

describe("the interviews", () => {
  const { interviews } = made;
  const answered = (question: string, value: string): number => {
    const said = interviews.flatMap((interview) =>
      interview.answers.filter((answer) => answer.question === question),
    );
    const known = said.filter(({ value: v }) => v !== "refused" && v !== "dont_know");
    return share(known, (answer) => answer.value === value);
  };

  test("a quarter name nobody who could change something locally", () => {
    expect(answered("change", "nobody")).toBeGreaterThan(0.2);
    expect(answered("change", "nobody")).toBeLessThan(0.3);
  });

  test("about 3 in 5 know nobody who decides things", () => {
    expect(answered("knows_decision_maker", "no")).toBeGreaterThan(0.52);
    expect(answered("knows_decision_maker", "no")).toBeLessThan(0.75);
  });

  test("a respondent names about eight people", () => {
    const named = mean(interviews.map((interview) => interview.mentions.length));
    expect(named).toBeGreaterThan(7);
    expect(named).toBeLessThan(9);
  });

  test("70 in 100 true ties between mentions are reported, and 1 in 100 others", () => {
    const position = new Map(community.people.map((person, i) => [person.id, i]));
    const person = new Map(
      made.truth.map((row) => [
        `${row.egoID} ${row.alterID ?? ""}`,
        position.get(row.person) ?? -1,
      ]),
    );
    const tied = new Set(community.ties.map((tie) => `${tie.a} ${tie.b}`));
    const asked = interviews.flatMap((interview) =>
      interview.ties.flatMap((tie) => {
        if (tie.state === "sampled_out" || tie.state === "not_asked") return [];
        const a = person.get(`${interview.egoID} ${tie.source}`) ?? -1;
        const b = person.get(`${interview.egoID} ${tie.target}`) ?? -1;
        const real = tied.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
        return [{ real, said: tie.state === "yes" }];
      }),
    );
    const reported = share(
      asked.filter(({ real }) => real),
      ({ said }) => said,
    );
    const invented = share(
      asked.filter(({ real }) => !real),
      ({ said }) => said,
    );
    expect(reported).toBeCloseTo(0.7, 1);
    expect(invented).toBeCloseTo(0.01, 2);
  });

  test.each([
    ["rich", 0.6, 0.25],
    ["typical", 0.35, 0.5],
    ["sparse", 0.15, 0.65],
  ] as const)("%s: about %f full surnames and %f without street", (detail, surname, noStreet) => {
    const some = simulate({ seed: SEED, people: 3000, interviews: 250, detail });
    const mentions = some.interviews.flatMap((interview) => interview.mentions);
    const full = share(mentions, (mention) => (mention.surname?.length ?? 0) > 1);
    expect(Math.abs(full - surname)).toBeLessThan(0.05);
    expect(Math.abs(share(mentions, (m) => m.street === undefined) - noStreet)).toBeLessThan(0.06);
  });

  test("more detail says more", () => {
    const filled = DETAIL_LEVELS.map((detail) => describedFields(detailed(detail)));
    expect(filled[0]).toBeGreaterThan(filled[1] ?? 0);
    expect(filled[1]).toBeGreaterThan(filled[2] ?? 0);
  });
});

function detailed(detail: (typeof DETAIL_LEVELS)[number]): Simulation {
  return simulate({ seed: 2, people: 800, interviews: 80, detail });
}

function describedFields(some: Simulation): number {
  const mentions = some.interviews.flatMap((interview) => interview.mentions);
  return mean(
    mentions.map(
      (m) => [m.firstName, m.surname, m.age, m.street, m.area, m.gender].filter(Boolean).length,
    ),
  );
}

describe("wellbeing", () => {
  const groups = new Map<number, number>();
  for (const venue of community.venues) {
    if (venue.kind !== "group") continue;
    for (const i of venue.members) groups.set(i, Math.min(3, (groups.get(i) ?? 0) + 1));
  }
  const rows = adults.flatMap((i) => {
    const person = community.people[i];
    const felt = wellbeing[i];
    if (person === undefined || felt === undefined) return [];
    const ill = person.work === "long_term_ill" ? 1 : 0;
    const unemployed = person.work === "unemployed" ? 1 : 0;
    const age = ageOf(person, community.year) - 45;
    const x = [1, connection(degree(i)), unemployed, ill, age, groups.get(i) ?? 0];
    return [{ x, felt }];
  });
  const life = regress(
    rows.map((row) => row.x),
    rows.map((row) => row.felt.lifeSatisfaction),
  );

  test("least squares on the whole community finds the documented coefficients", () => {
    const truth = WELLBEING.lifeSatisfaction;
    const [, c, unemployed, ill, age, group] = life;
    expect(Math.abs((c ?? 0) - truth.connection)).toBeLessThan(0.12);
    expect(Math.abs((unemployed ?? 0) - truth.unemployed)).toBeLessThan(0.25);
    expect(Math.abs((ill ?? 0) - truth.longTermIll)).toBeLessThan(0.25);
    expect(Math.abs((age ?? 0) - truth.perYear)).toBeLessThan(0.004);
    expect(Math.abs((group ?? 0) - truth.perGroup)).toBeLessThan(0.08);
  });

  test("connection goes with life satisfaction more closely than age, work or illness", () => {
    const spread = (at: number): number => {
      const column = rows.map((row) => row.x[at] ?? 0);
      const centre = mean(column);
      return Math.sqrt(mean(column.map((value) => (value - centre) ** 2)));
    };
    const size = (at: number): number => Math.abs(life[at] ?? 0) * spread(at);
    for (const other of [2, 3, 4]) expect(size(1)).toBeGreaterThan(2 * size(other));
  });

  test("people with no tie feel about 8 in 100 less able to influence decisions", () => {
    // Published: 8% lower on empowerment.
    const empowered = (some: readonly number[]): number =>
      mean(some.flatMap((i) => wellbeing[i]?.empowerment ?? []));
    const isolated = empowered(adults.filter((i) => degree(i) === 0));
    const connected = empowered(adults.filter((i) => degree(i) > 0));
    expect(isolated / connected).toBeGreaterThan(0.84);
    expect(isolated / connected).toBeLessThan(0.96);
  });

  test("contacts share a little of each other's luck", () => {
    const centre = mean(rows.map((row) => row.felt.lifeSatisfaction));
    const expected = new Map(
      adults.map((i, at) => {
        const row = rows[at];
        const fitted = row?.x.reduce((sum, value, k) => sum + value * (life[k] ?? 0), 0) ?? centre;
        return [i, (row?.felt.lifeSatisfaction ?? centre) - fitted];
      }),
    );
    const products = community.ties.flatMap((tie) => {
      const a = expected.get(tie.a);
      const b = expected.get(tie.b);
      return a === undefined || b === undefined ? [] : [a * b];
    });
    expect(mean(products)).toBeGreaterThan(0.05);
  });
});

/** Ordinary least squares by the normal equations, solved by Gaussian elimination. */
function regress(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const size = x[0]?.length ?? 0;
  const rows = Array.from({ length: size }, (_, a) => [
    ...Array.from({ length: size }, (_, b) => x.reduce((s, r) => s + (r[a] ?? 0) * (r[b] ?? 0), 0)),
    x.reduce((s, r, i) => s + (r[a] ?? 0) * (y[i] ?? 0), 0),
  ]);
  for (let pivot = 0; pivot < size; pivot++) {
    const lead = rows[pivot] ?? [];
    for (const row of rows) {
      if (row === lead) continue;
      const factor = (row[pivot] ?? 0) / (lead[pivot] ?? 1);
      for (let k = pivot; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (lead[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
