import {
  all,
  below,
  type Condition,
  column,
  equal,
  greater,
  lesser,
  not,
  number,
  product,
  sum,
  type Value,
} from "./expression.ts";
import {
  type BlockingRule,
  type Comparison,
  LEFT,
  type LinkagePlan,
  RECORDS,
  type RelativeWeights,
  RIGHT,
  type Weights,
} from "./linkage-plan.ts";
import {
  append,
  create,
  drop,
  one,
  read,
  type Selection,
  type Statement,
  type Union,
} from "./statement.ts";

/** Tables a plan makes on its way. */
export const CANDIDATES = "candidates";
const PUT_TOGETHER = "put_together";
export const COMPARED = "compared";
export const SCORED = "scored";
/** Where a pair comes from. */
export const BLOCKED = 0;
export const RANDOM = 1;
/** Rarity is counted in quarters of a nat, so that its sums stay whole. */
export const RARITY_STEP = 0.25;

/**
 * Pairs (a before b) that the rules put together, each once. One statement a rule: all joins
 * at once would need the memory of all of them.
 */
export function candidateStatements(rules: readonly BlockingRule[]): Statement[] {
  const [first, ...more] = rules.flatMap(blockedPairs).map(one);
  if (first === undefined) return [];
  const pair = (name: string) => ({ name, value: column("p", name) });
  return [
    create(PUT_TOGETHER, first),
    ...more.map((pairs) => append(PUT_TOGETHER, pairs)),
    create(
      CANDIDATES,
      one({
        columns: [pair("a"), pair("b"), { name: "origin", value: number(BLOCKED) }],
        from: { table: PUT_TOGETHER, as: "p" },
        joins: [],
        rows: "distinct",
      }),
    ),
    drop(PUT_TOGETHER),
  ];
}

function blockedPairs({ left, right }: BlockingRule): Selection[] {
  const pairs = (l: string, r: string): Selection => ({
    columns: [
      { name: "a", value: column(LEFT, "record") },
      { name: "b", value: column(RIGHT, "record") },
    ],
    from: { table: RECORDS, as: LEFT },
    joins: [
      {
        how: "inner",
        table: RECORDS,
        as: RIGHT,
        on: [{ left: column(LEFT, l), right: column(RIGHT, r) }],
      },
    ],
    where: below(column(LEFT, "record"), column(RIGHT, "record")),
    rows: "every",
  });
  return left === right ? [pairs(left, right)] : [pairs(left, right), pairs(right, left)];
}

/** Both records of each row of a table of pairs. */
function withRecords(pairs: string): Pick<Selection, "from" | "joins"> {
  const record = (as: string, key: string) => ({
    how: "inner" as const,
    table: RECORDS,
    as,
    on: [{ left: column("p", key), right: column(as, "record") }],
  });
  return { from: { table: pairs, as: "p" }, joins: [record(LEFT, "a"), record(RIGHT, "b")] };
}

/**
 * The distinct pairs of values that stand in a column of some pair of records, the lower
 * number first: what has to be compared as text, once each. Equal and missing values are
 * among them; a condition here would be taken for a join of every record with every other.
 */
export function valuePairStatement(tables: readonly string[], name: string): Statement {
  const [l, r] = [column(LEFT, name), column(RIGHT, name)];
  return read({
    rows: "distinct",
    of: tables.map((table) => ({
      columns: [
        { name: "x", value: lesser(l, r) },
        { name: "y", value: greater(l, r) },
      ],
      ...withRecords(table),
      rows: "distinct",
    })),
  });
}

/** Every pair of these tables with the level of each comparison and the rarity of what it shares. */
export function compareStatement(plan: LinkagePlan, tables: readonly string[]): Statement {
  const joins = plan.comparisons.flatMap((comparison) => comparison.joins);
  const rarity = plan.comparisons.flatMap(({ rarity }) => (rarity === undefined ? [] : [rarity]));
  const of = tables.map((table): Selection => {
    const base = withRecords(table);
    return {
      columns: [
        { name: "a", value: column("p", "a") },
        { name: "b", value: column("p", "b") },
        { name: "origin", value: column("p", "origin") },
        ...plan.comparisons.map(({ name, level }) => ({ name, value: level })),
        { name: "rarity", value: sum(...rarity) },
      ],
      from: base.from,
      joins: [...base.joins, ...joins],
      rows: "every",
    };
  });
  return create(COMPARED, { rows: "every", of });
}

/** How many pairs show each pattern of levels: all that learning needs. */
export function patternStatement(plan: LinkagePlan): Statement {
  return read(
    one({
      columns: [
        { name: "origin", value: column("c", "origin") },
        ...plan.comparisons.map(({ name }) => ({ name, value: column("c", name) })),
        { name: "rarity", value: column("c", "rarity") },
        { name: "pairs", value: { node: "count" } },
      ],
      from: { table: COMPARED, as: "c" },
      joins: [],
      rows: "grouped",
    }),
  );
}

/** The log odds of a compared pair: one person against two strangers, rarity counting. */
export function scoreValue(comparisons: readonly Comparison[], weights: Weights): Value {
  return sum(...terms(comparisons, weights), product(number(RARITY_STEP), column("c", "rarity")));
}

function terms(comparisons: readonly Comparison[], weights: RelativeWeights): Value[] {
  const atLevel = (comparison: number, level: number): Condition =>
    equal(column("c", comparisons[comparison]!.name), number(level));
  return [
    number(weights.prior),
    ...comparisons.map(
      (_, i): Value => ({
        node: "choose",
        cases: weights.levels[i]!.flatMap((nats, level) =>
          nats === 0 ? [] : [{ when: atLevel(i, level), value: number(nats) }],
        ),
        otherwise: number(0),
      }),
    ),
    ...weights.interactions.map(
      ({ left, right, nats }): Value => ({
        node: "choose",
        cases: nats.flatMap((row, l) =>
          row.flatMap((value, r) =>
            value === 0
              ? []
              : [{ when: all(atLevel(left, l), atLevel(right, r)), value: number(value) }],
          ),
        ),
        otherwise: number(0),
      }),
    ),
  ];
}

/**
 * Blocked pairs whose log odds are at least `atLeast`, with their log odds: those of the better
 * of two explanations by two people, strangers or relatives.
 */
export function scoreStatements(
  { comparisons }: LinkagePlan,
  weights: Weights,
  atLeast: number,
): Statement[] {
  const pair = (table: string, name: string) => ({ name, value: column(table, name) });
  const { relatives } = weights;
  const strangers = scoreValue(comparisons, weights);
  const scored: Selection = {
    columns: [
      pair("c", "a"),
      pair("c", "b"),
      { name: "strangers", value: strangers },
      ...(relatives === undefined
        ? []
        : [{ name: "relatives", value: sum(...terms(comparisons, relatives)) }]),
    ],
    from: { table: COMPARED, as: "c" },
    joins: [],
    where: equal(column("c", "origin"), number(BLOCKED)),
    rows: "every",
  };
  const score =
    relatives === undefined
      ? column("s", "strangers")
      : lesser(column("s", "strangers"), column("s", "relatives"));
  return [
    create(SCORED, one(scored)),
    read(
      one({
        columns: [pair("s", "a"), pair("s", "b"), { name: "score", value: score }],
        from: { table: SCORED, as: "s" },
        joins: [],
        where: not(below(score, number(atLeast))),
        rows: "every",
      }),
    ),
  ];
}

/** How many rows a table has. */
export function countStatement(table: string): Statement {
  const count: Union = one({
    columns: [{ name: "rows", value: { node: "count" } }],
    from: { table, as: "t" },
    joins: [],
    rows: "grouped",
  });
  return read(count);
}
