import { AFFILIATION_KINDS, type AffiliationKind, type Problem } from "@kith/model";
import { foldName } from "../csv/columns.ts";
import type { CsvTable } from "../csv/csv-table.ts";
import { type FileCount, type RowReader, readRows } from "../csv/read-rows.ts";
import { quoted } from "../problems.ts";
import { optional } from "./description.ts";
import { findIdColumns, findInterview, type IdColumns } from "./id-columns.ts";
import type { InterviewDraft } from "./interview-draft.ts";

const SPELLINGS = new Map<string, AffiliationKind>([
  ...AFFILIATION_KINDS.map((kind): [string, AffiliationKind] => [kind, kind]),
  ["places", "place"],
  ["groups", "group"],
  ["organisations", "organisation"],
  ["organization", "organisation"],
  ["organizations", "organisation"],
]);

/** Columns of `affiliations.csv` beside `egoID`. */
const COLUMNS = { alterID: [".altID", "altID"], kind: [], label: [] };

/**
 * Every row links the respondent (no alterID) or a mention to a place, group, organisation or
 * source of information. Columns we have no meaning for become answers about it, so that
 * nothing is lost.
 */
export function readAffiliations(
  table: CsvTable,
  ids: IdColumns,
  drafts: ReadonlyMap<string, InterviewDraft>,
  problems: Problem[],
): FileCount {
  const found = findIdColumns(table, ids, ["egoID"], COLUMNS, problems, ["kind", "label"]);
  return readRows(table, found.columns, found.complete ? problems : [], (row) => {
    const draft = findInterview(row, drafts);
    const alterID = row.text("alterID");
    if (alterID !== undefined && draft !== undefined && !draft.mentions.has(alterID)) {
      const message = `The interview names nobody with the alterID ${quoted(alterID)}.`;
      const remedy = "Correct it, or leave it empty if it is about the respondent.";
      row.error("unknown-alter", "alterID", message, remedy);
    }
    const kind = readKind(row);
    const label = row.text("label");
    if (label === undefined) {
      const remedy = "Write the name of the place, group, organisation or source.";
      row.error("missing-label", "label", "The row names nothing.", remedy);
    }
    if (row.refused() || draft === undefined || kind === undefined || label === undefined) return;
    draft.affiliations.push({ ...optional("alterID", alterID), kind, label });
    for (const [name, value] of row.attributes()) {
      draft.answers.push({ question: `${label}: ${name}`, value });
    }
  });
}

function readKind(row: RowReader): AffiliationKind | undefined {
  const written = row.text("kind");
  const kind = SPELLINGS.get(foldName(written ?? ""));
  if (kind === undefined) {
    const message = `${quoted(written ?? "")} is not a kind of affiliation.`;
    row.error("unknown-kind", "kind", message, `Write one of: ${AFFILIATION_KINDS.join(", ")}.`);
  }
  return kind;
}
