import type { Description, Interview, SourceFile, TruthRecord } from "@kith/model";
import { writeCsv } from "../csv/write-csv.ts";
import { writeTruth } from "../tables/truth.ts";
import { ALTER_COLUMNS } from "./read-alters.ts";
import { EGO_COLUMNS } from "./read-egos.ts";
import { TIE_COLUMNS } from "./read-ties.ts";

type Fields = Readonly<Record<string, string | undefined>>;
interface Row {
  readonly fields: Fields;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Writes interviews as the interview folder: `egos.csv`, `alters.csv`, `aaties.csv`,
 * `affiliations.csv`, `answers.csv` and, when truth is given, `truth.csv`. The columns Kith
 * knows come first, in a fixed order; attributes follow in the order they first occur.
 *
 * `readInterviews` gives the same interviews back, provided that texts have no blanks around
 * them and generator names no `;`. An attribute that is called like a column of Kith is written
 * into that column where it is empty (an age in words) and as `name_2` where it is not.
 */
export function writeInterviewFolder(
  interviews: readonly Interview[],
  truth?: readonly TruthRecord[],
): SourceFile[] {
  const egos = interviews.map(
    ({ egoID, wave, date, respondent }): Row => ({
      fields: { egoID, ...description(respondent), wave, date },
      attributes: respondent.attributes,
    }),
  );
  const alters = interviews.flatMap(({ egoID, mentions }) =>
    mentions.map(
      (mention): Row => ({
        fields: {
          egoID,
          alterID: mention.alterID,
          ...description(mention),
          role: mention.role,
          relation: mention.relation,
          generators: mention.generators.join(";"),
        },
        attributes: mention.attributes,
      }),
    ),
  );
  const ties = interviews.flatMap((interview) =>
    interview.ties.map(
      (tie): Row => ({
        fields: {
          egoID: interview.egoID,
          Source: tie.source,
          Target: tie.target,
          state: tie.state,
          kind: tie.kind,
          weight: tie.weight === undefined ? undefined : String(tie.weight),
        },
        attributes: tie.attributes,
      }),
    ),
  );
  const affiliations = interviews.flatMap(({ egoID, affiliations }) =>
    affiliations.map(({ alterID, kind, label }) => [egoID, alterID, kind, label]),
  );
  const answers = interviews.flatMap(({ egoID, answers }) =>
    answers.map(({ question, value }) => [egoID, question, value]),
  );
  return [
    { name: "egos.csv", text: table(["egoID", ...Object.keys(EGO_COLUMNS)], egos) },
    {
      name: "alters.csv",
      text: table(["egoID", "alterID", ...Object.keys(ALTER_COLUMNS)], alters),
    },
    {
      name: "aaties.csv",
      text: table(["egoID", "Source", "Target", ...Object.keys(TIE_COLUMNS)], ties),
    },
    {
      name: "affiliations.csv",
      text: writeCsv(["egoID", "alterID", "kind", "label"], affiliations),
    },
    { name: "answers.csv", text: writeCsv(["egoID", "question", "value"], answers) },
    ...(truth === undefined ? [] : [{ name: "truth.csv", text: writeTruth(truth) }]),
  ];
}

function description(of: Description): Fields {
  return {
    first_name: of.firstName,
    surname: of.surname,
    known_as: of.knownAs,
    gender: of.gender,
    age: of.age === undefined ? undefined : String(of.age),
    street: of.street,
    area: of.area,
  };
}

function table(columns: readonly string[], rows: readonly Row[]): string {
  const own = new Set(columns);
  const names = new Set(rows.flatMap(({ attributes }) => Object.keys(attributes)));
  const extra = new Map<string, string>();
  for (const name of names) {
    const clashes = own.has(name) && rows.some((row) => clashesWith(row, name));
    if (own.has(name) && !clashes) continue;
    let free = name;
    for (let number = 2; own.has(free) || (free !== name && names.has(free)); number++) {
      free = `${name}_${number}`;
    }
    own.add(free);
    extra.set(name, free);
  }
  const cells = rows.map((row) => [
    ...columns.map((name) =>
      (row.fields[name] ?? "") === "" && Object.hasOwn(row.attributes, name)
        ? row.attributes[name]
        : row.fields[name],
    ),
    ...[...extra.keys()].map((name) =>
      Object.hasOwn(row.attributes, name) && (!columns.includes(name) || clashesWith(row, name))
        ? row.attributes[name]
        : undefined,
    ),
  ]);
  return writeCsv([...columns, ...extra.values()], cells);
}

function clashesWith(row: Row, name: string): boolean {
  return (row.fields[name] ?? "") !== "" && Object.hasOwn(row.attributes, name);
}
