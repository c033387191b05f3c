import { type ColumnEngine, MISSING, type NumberColumn } from "./engine.ts";
import type { Condition, Value } from "./expression.ts";
import type { Selection, Statement, Union } from "./statement.ts";

/** A row while a statement is evaluated: alias -> column -> value; `null` is missing. */
type Row = Readonly<Record<string, Readonly<Record<string, number | null>>>>;
type Cells = Readonly<Record<string, number | null>>;

interface Table {
  readonly names: readonly string[];
  /** Columns kept as measures rather than whole numbers. */
  readonly measures: ReadonlySet<string>;
  readonly rows: readonly Cells[];
}

/**
 * The reference every other engine is compared with: evaluates statements row by row in plain
 * TypeScript with the rules of SQL (a missing value equals nothing; a condition that cannot be
 * decided is not met). For tests and small tables; joins are by hash, so time is about linear
 * in rows read and written.
 */
export function referenceEngine(): ColumnEngine {
  const tables = new Map<string, Table>();
  return {
    async load(name, columns) {
      tables.set(name, toTable(columns));
    },
    async run(statement: Statement) {
      if (statement.node === "drop") tables.delete(statement.table);
      else if (statement.node === "create")
        tables.set(statement.table, union(statement.as, tables));
      else if (statement.node === "append") {
        const table = tableOf(statement.table, tables);
        const more = union(statement.as, tables);
        tables.set(statement.table, { ...table, rows: [...table.rows, ...more.rows] });
      } else return toColumns(union(statement.as, tables));
      return [];
    },
  };
}

function toTable(columns: readonly NumberColumn[]): Table {
  const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, i) =>
    Object.fromEntries(
      columns.map(({ name, values }) => {
        const value = values[i]!;
        return [name, values instanceof Int32Array && value === MISSING ? null : value];
      }),
    ),
  );
  const measures = columns.filter(({ values }) => values instanceof Float64Array);
  return {
    names: columns.map(({ name }) => name),
    measures: new Set(measures.map(({ name }) => name)),
    rows,
  };
}

function toColumns({ names, rows }: Table): NumberColumn[] {
  return names.map((name) => {
    const values = rows.map((row) => row[name] ?? null);
    const whole = values.every((v) => v === null || Number.isInteger(v));
    return {
      name,
      values: whole
        ? Int32Array.from(values, (v) => v ?? MISSING)
        : Float64Array.from(values, (v) => v ?? Number.NaN),
    };
  });
}

function union({ rows, of }: Union, tables: ReadonlyMap<string, Table>): Table {
  const parts = of.map((one) => select(one, tables));
  const [first] = parts;
  const every = parts.flatMap((part) => part.rows);
  const names = first?.names ?? [];
  const measures = new Set(parts.flatMap((part) => [...part.measures]));
  return { names, measures, rows: rows === "distinct" ? distinct(every, names) : every };
}

function select(one: Selection, tables: ReadonlyMap<string, Table>): Table {
  let rows: Row[] = tableOf(one.from.table, tables).rows.map((row) => ({ [one.from.as]: row }));
  for (const join of one.joins) {
    const table = tableOf(join.table, tables);
    const index = new Map<string, Cells[]>();
    for (const row of table.rows) {
      const key = keyOf(join.on.map(({ right }) => evaluate(right, { [join.as]: row }, 0)));
      if (key === undefined) continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [row]);
      else list.push(row);
    }
    const nothing: Cells = Object.fromEntries(table.names.map((name) => [name, null]));
    rows = rows.flatMap((row) => {
      const key = keyOf(join.on.map(({ left }) => evaluate(left, row, 0)));
      const found = key === undefined ? [] : (index.get(key) ?? []);
      const kept = found.length === 0 && join.how === "left" ? [nothing] : found;
      return kept.map((match) => ({ ...row, [join.as]: match }));
    });
  }
  const { where } = one;
  if (where !== undefined) rows = rows.filter((row) => holds(where, row) === true);
  const names = one.columns.map(({ name }) => name);
  const cells = (row: Row, count: number): Cells =>
    Object.fromEntries(one.columns.map(({ name, value }) => [name, evaluate(value, row, count)]));
  if (one.rows !== "grouped") {
    const every = rows.map((row) => cells(row, 1));
    return {
      names,
      measures: new Set(),
      rows: one.rows === "distinct" ? distinct(every, names) : every,
    };
  }
  const by = one.columns.filter(({ value }) => value.node !== "count");
  const groups = new Map<string, { row: Row; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(by.map(({ value }) => evaluate(value, row, 0)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { row, count: 1 });
    else group.count++;
  }
  return {
    names,
    measures: new Set(),
    rows: [...groups.values()].map(({ row, count }) => cells(row, count)),
  };
}

function tableOf(name: string, tables: ReadonlyMap<string, Table>): Table {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`No table ${name}.`);
  return found;
}

function distinct(rows: readonly Cells[], names: readonly string[]): Cells[] {
  const seen = new Map<string, Cells>();
  for (const row of rows) seen.set(JSON.stringify(names.map((name) => row[name] ?? null)), row);
  return [...seen.values()];
}

function keyOf(values: readonly (number | null)[]): string | undefined {
  return values.includes(null) ? undefined : values.join(" ");
}

function evaluate(value: Value, row: Row, count: number): number | null {
  switch (value.node) {
    case "column":
      return row[value.table]?.[value.name] ?? null;
    case "number":
      return value.value;
    case "or-else":
      return evaluate(value.value, row, count) ?? evaluate(value.otherwise, row, count);
    case "choose": {
      const met = value.cases.find(({ when }) => holds(when, row) === true);
      return evaluate(met === undefined ? value.otherwise : met.value, row, count);
    }
    case "sum":
      return fold(value.terms, 0, (x, y) => x + y, row, count);
    case "product":
      return fold(value.factors, 1, (x, y) => x * y, row, count);
    case "count":
      return count;
  }
}

function fold(
  values: readonly Value[],
  start: number,
  step: (x: number, y: number) => number,
  row: Row,
  count: number,
): number | null {
  let total = start;
  for (const one of values) {
    const value = evaluate(one, row, count);
    if (value === null) return null;
    total = step(total, value);
  }
  return total;
}

/** `undefined` when a missing value leaves it open. */
function holds(condition: Condition, row: Row): boolean | undefined {
  switch (condition.node) {
    case "missing":
      return evaluate(condition.value, row, 0) === null;
    case "equal":
    case "below": {
      const left = evaluate(condition.left, row, 0);
      const right = evaluate(condition.right, row, 0);
      if (left === null || right === null) return undefined;
      return condition.node === "equal" ? left === right : left < right;
    }
    case "all": {
      const parts = condition.of.map((one) => holds(one, row));
      if (parts.includes(false)) return false;
      return parts.includes(undefined) ? undefined : true;
    }
    case "any": {
      const parts = condition.of.map((one) => holds(one, row));
      if (parts.includes(true)) return true;
      return parts.includes(undefined) ? undefined : false;
    }
    case "not": {
      const part = holds(condition.of, row);
      return part === undefined ? undefined : !part;
    }
  }
}
