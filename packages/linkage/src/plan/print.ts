import type { Condition, Value } from "./expression.ts";
import type { Join, Selection, Statement, Union } from "./statement.ts";

/**
 * What differs between engines. Statements use equality joins, CASE and arithmetic only, so a
 * dialect is small.
 */
export interface Dialect {
  readonly name: string;
  /** A name of a table or column, quoted. */
  readonly identifier: (name: string) => string;
  /** A number as a literal that keeps all its digits; whole ones stay whole. */
  number(value: number): string;
  /** The beginning of a statement that keeps a selection as a table. */
  createTable(identifier: string): string;
  dropTable(identifier: string): string;
}

/** A statement in the words of a dialect. The same statement gives the same text. */
export function printStatement(statement: Statement, dialect: Dialect): string {
  switch (statement.node) {
    case "create":
      return `${dialect.createTable(dialect.identifier(statement.table))} AS\n${union(statement.as, dialect)}`;
    case "append":
      return `INSERT INTO ${dialect.identifier(statement.table)}\n${union(statement.as, dialect)}`;
    case "read":
      return union(statement.as, dialect);
    case "drop":
      return dialect.dropTable(dialect.identifier(statement.table));
  }
}

function union({ rows, of }: Union, dialect: Dialect): string {
  const word = rows === "distinct" ? "UNION" : "UNION ALL";
  return of.map((one) => selection(one, dialect)).join(`\n${word}\n`);
}

function selection(one: Selection, dialect: Dialect): string {
  const id = dialect.identifier;
  const columns = one.columns.map(
    ({ name, value }) => `${printValue(value, dialect)} AS ${id(name)}`,
  );
  const grouped = one.columns.filter(({ value }) => value.node !== "count");
  return [
    `SELECT ${one.rows === "distinct" ? "DISTINCT " : ""}${columns.join(", ")}`,
    `FROM ${id(one.from.table)} AS ${id(one.from.as)}`,
    ...one.joins.map((join) => printJoin(join, dialect)),
    ...(one.where === undefined ? [] : [`WHERE ${printCondition(one.where, dialect)}`]),
    ...(one.rows === "grouped" && grouped.length > 0
      ? [`GROUP BY ${grouped.map(({ value }) => printValue(value, dialect)).join(", ")}`]
      : []),
  ].join("\n");
}

function printJoin({ how, table, as, on }: Join, dialect: Dialect): string {
  const word = how === "left" ? "LEFT JOIN" : "JOIN";
  const equal = on.map(
    ({ left, right }) => `${printValue(left, dialect)} = ${printValue(right, dialect)}`,
  );
  return `${word} ${dialect.identifier(table)} AS ${dialect.identifier(as)} ON ${equal.join(" AND ")}`;
}

export function printValue(value: Value, dialect: Dialect): string {
  const print = (v: Value): string => printValue(v, dialect);
  switch (value.node) {
    case "column":
      return `${dialect.identifier(value.table)}.${dialect.identifier(value.name)}`;
    case "number":
      return dialect.number(value.value);
    case "or-else":
      return `COALESCE(${print(value.value)}, ${print(value.otherwise)})`;
    case "choose": {
      if (value.cases.length === 0) return print(value.otherwise);
      const cases = value.cases.map(
        ({ when, value }) => `WHEN ${printCondition(when, dialect)} THEN ${print(value)}`,
      );
      return `CASE ${cases.join(" ")} ELSE ${print(value.otherwise)} END`;
    }
    case "sum":
      return value.terms.length === 0
        ? dialect.number(0)
        : `(${value.terms.map(print).join(" + ")})`;
    case "product":
      return value.factors.length === 0
        ? dialect.number(1)
        : `(${value.factors.map(print).join(" * ")})`;
    case "count":
      return "COUNT(*)";
  }
}

export function printCondition(condition: Condition, dialect: Dialect): string {
  switch (condition.node) {
    case "missing":
      return `${printValue(condition.value, dialect)} IS NULL`;
    case "equal":
      return `${printValue(condition.left, dialect)} = ${printValue(condition.right, dialect)}`;
    case "below":
      return `${printValue(condition.left, dialect)} < ${printValue(condition.right, dialect)}`;
    case "all":
      return joined(condition.of, "AND", "1 = 1", dialect);
    case "any":
      return joined(condition.of, "OR", "1 = 0", dialect);
    case "not":
      return `NOT (${printCondition(condition.of, dialect)})`;
  }
}

function joined(
  of: readonly Condition[],
  word: string,
  whenNone: string,
  dialect: Dialect,
): string {
  if (of.length === 0) return whenNone;
  return `(${of.map((one) => printCondition(one, dialect)).join(` ${word} `)})`;
}
