import { csv } from "../parts/csv.ts";

/** The columns of an interview folder: the first ones are needed, the others may stay empty. */
export const TABLES = [
  {
    name: "egos.csv",
    needed: ["egoID"],
    others: [
      "first_name",
      "surname",
      "known_as",
      "gender",
      "age",
      "street",
      "area",
      "wave",
      "date",
    ],
  },
  {
    name: "alters.csv",
    needed: ["egoID", "alterID"],
    others: [
      "first_name",
      "surname",
      "known_as",
      "gender",
      "age",
      "street",
      "area",
      "role",
      "relation",
      "generators",
    ],
  },
  {
    name: "aaties.csv",
    needed: ["egoID", "Source", "Target"],
    others: ["state", "kind", "weight"],
  },
  { name: "affiliations.csv", needed: ["egoID", "kind", "label"], others: ["alterID"] },
  { name: "answers.csv", needed: ["egoID", "question", "value"], others: [] },
] as const;

/** Tables with nothing but their header, to fill in with any spreadsheet. */
export function emptyTables(): readonly { name: string; text: string }[] {
  return TABLES.map(({ name, needed, others }) => ({
    name,
    text: csv([...needed, ...others], []),
  }));
}
