import type { NameKnowledge } from "../names/name-knowledge.ts";
import { MISSING, type NumberColumn } from "../plan/engine.ts";
import {
  all,
  any,
  type Condition,
  column,
  equal,
  greater,
  lesser,
  missing,
  not,
  number,
  orElse,
  sum,
  type Value,
} from "../plan/expression.ts";
import { type Comparison, LEFT, type LinkagePlan, RIGHT } from "../plan/linkage-plan.ts";
import type { BlockedRule } from "./blocking.ts";
import {
  DATE_KIND,
  EMAIL_KIND,
  EXACT_KIND,
  ID_NUMBER_KIND,
  type KindModel,
  NOTHING,
  PHONE_KIND,
  PLACE_KIND,
  POSTCODE_KIND,
  SAME,
  STREET_KIND,
  TEXT_KIND,
  YEAR_KIND,
} from "./kinds.ts";
import { givenKind, OTHER_NAMES_KIND, surnameKind } from "./name-kinds.ts";
import type { Field } from "./read-table.ts";

/** A field in numbers: which of its distinct values each row has. */
export interface CodedField {
  readonly field: Field;
  readonly model: KindModel;
  /** Column of the records table. */
  readonly column: string;
  /** The distinct values; first name and surname share one numbering, so that they can cross. */
  readonly values: readonly string[];
  readonly codes: Int32Array;
  /** Table of pairs of unlike values: `x` below `y`, `grade`, `rarity`. */
  readonly pairTable: string;
  /** Table of how rare each value is: `value`, `rarity`. */
  readonly rarityTable: string;
  /** How often two records of one person are at each level, before learning. */
  readonly often: readonly number[];
}

export interface TablePlan {
  readonly plan: LinkagePlan;
  /** Which comparisons may cross, and the level of the first that says they do. */
  readonly exchange?: {
    readonly given: number;
    readonly surname: number;
    readonly level: number;
  };
  readonly fields: readonly CodedField[];
  /** The table `records`. */
  readonly records: readonly NumberColumn[];
}

/** Of records of one person with both values given, those that agree exactly, before learning. */
const USUALLY_SAME = 0.7;
const EXCHANGED_OFTEN = 0.01;

/** Numbers every value, and says how each field is compared. O(cells). */
export function buildPlan(
  fields: readonly Field[],
  rules: readonly BlockedRule[],
  knowledge: NameKnowledge,
): TablePlan {
  const models = modelsOf(knowledge);
  const names = new Map<string, number>();
  const given = fields.findIndex(({ kind }) => kind === "given-name");
  const surname = fields.findIndex(({ kind }) => kind === "surname");
  const exchange = given >= 0 && surname >= 0 ? { given, surname } : undefined;
  const numbered = fields.map((field, i) => {
    const code = i === given || i === surname ? names : new Map<string, number>();
    return { codes: numberValues(field.values, code), code };
  });
  const coded = fields.map((field, i): CodedField => {
    const model = models(field.kind);
    return {
      field,
      model,
      column: `f${i}`,
      values: [...numbered[i]!.code.keys()],
      codes: numbered[i]!.codes,
      pairTable: `pairs_f${i}`,
      rarityTable: `rarity_f${i}`,
      often: oftenOf(model, i === given && exchange !== undefined),
    };
  });
  const rows = fields[0]?.values.length ?? 0;
  const level = exchange && differentLevel(coded[exchange.given]!.model) + 1;
  return {
    ...(exchange === undefined || level === undefined ? {} : { exchange: { ...exchange, level } }),
    fields: coded,
    records: [
      { name: "record", values: Int32Array.from({ length: rows }, (_, i) => i) },
      ...coded.map(({ column: name, codes }) => ({ name, values: codes })),
      ...rules.flatMap(({ columns }) => columns),
    ],
    plan: {
      blocking: rules.map(({ rule }) => rule),
      comparisons: coded.map((_, i) => comparisonOf(coded, i, exchange)),
    },
  };
}

function modelsOf(knowledge: NameKnowledge): (kind: Field["kind"]) => KindModel {
  const byKind: Readonly<Record<Field["kind"], KindModel>> = {
    "given-name": givenKind(knowledge),
    surname: surnameKind(knowledge),
    "full-name": TEXT_KIND,
    "other-names": OTHER_NAMES_KIND,
    date: DATE_KIND,
    year: YEAR_KIND,
    postcode: POSTCODE_KIND,
    place: PLACE_KIND,
    street: STREET_KIND,
    phone: PHONE_KIND,
    email: EMAIL_KIND,
    "id-number": ID_NUMBER_KIND,
    text: TEXT_KIND,
    exact: EXACT_KIND,
  };
  return (kind) => byKind[kind];
}

/** Nothing, same, the levels between, different; for first names also exchanged. */
function oftenOf(model: KindModel, exchanged: boolean): number[] {
  const between = model.between.map(({ often }) => often);
  const extra = exchanged ? [EXCHANGED_OFTEN] : [];
  const total = between.reduce((x, y) => x + y, 0) + (exchanged ? EXCHANGED_OFTEN : 0);
  const different = Math.max(0.08, 1 - USUALLY_SAME - total);
  return [0, USUALLY_SAME, ...between, different, ...extra];
}

export const differentLevel = (model: KindModel): number => model.between.length + 2;

/** Values without an order of their own, numbered as they come; `code` is extended. */
function numberValues(raw: readonly string[], code: Map<string, number>): Int32Array {
  return Int32Array.from(raw, (value) => {
    if (value === "") return MISSING;
    let c = code.get(value);
    if (c === undefined) {
      c = code.size;
      code.set(value, c);
    }
    return c;
  });
}

function comparisonOf(
  coded: readonly CodedField[],
  i: number,
  exchange: { readonly given: number; readonly surname: number } | undefined,
): Comparison {
  const { field, model, column: name, pairTable, rarityTable } = coded[i]!;
  const [l, r] = [column(LEFT, name), column(RIGHT, name)];
  const different = differentLevel(model);
  const pairAs = `${pairTable}_of`;
  const rareAs = `${rarityTable}_of`;
  const rare = orElse(column(rareAs, "rarity"), number(0));
  const isNothing = any(missing(l), missing(r));
  const isSame = equal(l, r);
  const crossed = exchange === undefined ? undefined : crossedNames(coded, exchange);
  const cases: { when: Condition; value: Value }[] = [
    { when: isNothing, value: number(NOTHING) },
    { when: isSame, value: number(SAME) },
  ];
  const rarityCases: { when: Condition; value: Value }[] = [{ when: isSame, value: rare }];
  if (crossed !== undefined && i === exchange?.given) {
    cases.push({ when: crossed, value: number(different + 1) });
    const other = column(`${coded[exchange.surname]!.rarityTable}_of`, "rarity");
    rarityCases.push({ when: crossed, value: sum(rare, orElse(other, number(0))) });
  } else if (crossed !== undefined && i === exchange?.surname) {
    cases.push({ when: crossed, value: number(NOTHING) });
    rarityCases.push({ when: crossed, value: number(0) });
  }
  const words = [
    { name: "nothing", words: "not given in both" },
    { name: "same", words: "the same" },
    ...model.between.map(({ name, words }) => ({ name, words })),
    { name: "different", words: "different" },
    ...(i === exchange?.given
      ? [{ name: "exchanged", words: "first name and surname exchanged" }]
      : []),
  ];
  return {
    name: `level_${name}`,
    levels: words.map((level) => ({ ...level, words: `${field.name}: ${level.words}` })),
    level: {
      node: "choose",
      cases,
      otherwise: orElse(column(pairAs, "grade"), number(different)),
    },
    rarity: {
      node: "choose",
      cases: rarityCases,
      otherwise: orElse(column(pairAs, "rarity"), number(0)),
    },
    joins: [
      {
        how: "left",
        table: pairTable,
        as: pairAs,
        on: [
          { left: lesser(l, r), right: column(pairAs, "x") },
          { left: greater(l, r), right: column(pairAs, "y") },
        ],
      },
      {
        how: "left",
        table: rarityTable,
        as: rareAs,
        on: [{ left: l, right: column(rareAs, "value") }],
      },
    ],
  };
}

function crossedNames(
  coded: readonly CodedField[],
  { given, surname }: { readonly given: number; readonly surname: number },
): Condition {
  const g = coded[given]!.column;
  const s = coded[surname]!.column;
  return all(
    equal(column(LEFT, g), column(RIGHT, s)),
    equal(column(LEFT, s), column(RIGHT, g)),
    not(equal(column(LEFT, g), column(LEFT, s))),
  );
}
