import { describe, expect, it } from "vitest";
import { columnOf, MISSING, type NumberColumn } from "./engine.ts";
import { referenceEngine } from "./evaluate.ts";
import { column, equal, number } from "./expression.ts";
import { LEFT, type LinkagePlan, RECORDS, RIGHT, type Weights } from "./linkage-plan.ts";
import {
  BLOCKED,
  CANDIDATES,
  candidateStatements,
  compareStatement,
  patternStatement,
  scoreStatements,
  valuePairStatement,
} from "./plan-statements.ts";

const int = (name: string, ...values: number[]): NumberColumn => ({
  name,
  values: Int32Array.from(values),
});

/** Five records with a name, a town, and two keys to be put together by. */
const TABLE = [
  int("record", 0, 1, 2, 3, 4),
  int("name", 7, 7, 8, 8, MISSING),
  int("town", 1, 1, 1, 2, 2),
];

const same = (name: string) => ({
  name: `level_${name}`,
  levels: [
    { name: "different", words: "different" },
    { name: "same", words: "the same" },
  ],
  level: {
    node: "choose" as const,
    cases: [{ when: equal(column(LEFT, name), column(RIGHT, name)), value: number(1) }],
    otherwise: number(0),
  },
  joins: [],
});

const PLAN: LinkagePlan = {
  blocking: [
    { name: "name", left: "name", right: "name" },
    { name: "town", left: "town", right: "town" },
  ],
  comparisons: [same("name"), same("town")],
};

async function candidates() {
  const engine = referenceEngine();
  await engine.load(RECORDS, TABLE);
  for (const statement of candidateStatements(PLAN.blocking)) await engine.run(statement);
  return engine;
}

/** Rows of an answer as texts, in order. */
function rows(answer: readonly NumberColumn[], ...names: string[]): string[] {
  const columns = names.map((name) => columnOf(answer, name));
  return Array.from(columns[0] ?? [], (_, i) => columns.map((of) => of[i]).join(" ")).sort();
}

describe("putting records together", () => {
  it("gives each pair that shares a key once, the lower number first, and none by a missing key", async () => {
    const engine = await candidates();
    const [pairs] = [await engine.run(valuePairStatement([CANDIDATES], "record"))];
    expect(rows(pairs, "x", "y")).toEqual(["0 1", "0 2", "1 2", "2 3", "3 4"]);
  });

  it("crosses columns both ways where a rule says so", async () => {
    const engine = referenceEngine();
    await engine.load(RECORDS, [
      int("record", 0, 1, 2),
      int("first", 5, 6, 5),
      int("last", 6, 5, 5),
    ]);
    const rule = { name: "exchanged", left: "first", right: "last" };
    for (const statement of candidateStatements([rule])) await engine.run(statement);
    const pairs = await engine.run(valuePairStatement([CANDIDATES], "record"));
    expect(rows(pairs, "x", "y")).toEqual(["0 1", "0 2", "1 2"]);
  });

  it("asks for each distinct pair of values once, however many records have it", async () => {
    const engine = await candidates();
    const names = await engine.run(valuePairStatement([CANDIDATES], "name"));
    expect(rows(names, "x", "y").filter((pair) => !pair.includes("-1"))).toEqual([
      "7 7",
      "7 8",
      "8 8",
    ]);
  });
});

describe("comparing and scoring", () => {
  const weights: Weights = {
    prior: -1,
    levels: [
      [-1, 2],
      [0, 1],
    ],
    interactions: [
      {
        left: 0,
        right: 1,
        nats: [
          [0, 0],
          [0, -0.5],
        ],
      },
    ],
  };

  async function compared() {
    const engine = await candidates();
    await engine.run(compareStatement(PLAN, [CANDIDATES]));
    return engine;
  }

  async function scored(given: Weights, atLeast: number) {
    const engine = await compared();
    let answer: readonly NumberColumn[] = [];
    for (const one of scoreStatements(PLAN, given, atLeast)) answer = await engine.run(one);
    return rows(answer, "a", "b", "score");
  }

  it("counts how many pairs show each pattern of levels", async () => {
    const patterns = await (await compared()).run(patternStatement(PLAN));
    expect(rows(patterns, "origin", "level_name", "level_town", "pairs")).toEqual([
      `${BLOCKED} 0 1 3`,
      `${BLOCKED} 1 0 1`,
      `${BLOCKED} 1 1 1`,
    ]);
  });

  it("adds prior, levels and what they say together", async () => {
    expect(await scored(weights, -10)).toEqual(["0 1 1.5", "0 2 -1", "1 2 -1", "2 3 1", "3 4 -1"]);
  });

  it("brings back only what reaches the least score", async () => {
    expect(await scored(weights, 1)).toEqual(["0 1 1.5", "2 3 1"]);
  });

  it("takes the better explanation by two people: strangers, or relatives", async () => {
    const relatives = {
      prior: 0,
      levels: [
        [0, 5],
        [0, -4],
      ],
      interactions: [],
    };
    expect(await scored({ ...weights, relatives }, -10)).toEqual([
      "0 1 1",
      "0 2 -4",
      "1 2 -4",
      "2 3 1",
      "3 4 -4",
    ]);
  });
});
