import {
  AFFILIATION_KINDS,
  type AffiliationKind,
  DECISIONS,
  type PlaceDecision,
  type PlaceLabel,
  type PlacePair,
  type PlaceResolution,
  type Problem,
  type SourceFile,
} from "@kith/model";
import { findColumns } from "../csv/columns.ts";
import { readCsv } from "../csv/read-csv.ts";
import { type RowReader, readRows } from "../csv/read-rows.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { quoted } from "../problems.ts";
import { hasColumns } from "./record-refs.ts";

/**
 * `places.csv`: one row per affiliation with a label, in the order of the interviews, and what it
 * turned out to be.
 */
export function writePlaces({ entries, places }: PlaceResolution): string {
  const titles = new Map(places.map(({ id, title }) => [id, title]));
  return writeCsv(
    ["egoID", "alterID", "kind", "label", "place", "title", "probability"],
    entries.map(({ ref, place, probability }) => [
      ref.egoID,
      ref.alterID,
      ref.kind,
      ref.label,
      place,
      titles.get(place),
      String(probability),
    ]),
  );
}

const SIDES = ["kind_a", "label_a", "area_a", "kind_b", "label_b", "area_b"] as const;
const ANSWER = ["decision", "by", "at", "note"] as const;

/**
 * `place-questions.csv`, in the order given. Its last columns are empty, to answer in: the file
 * is then one of decisions, in which rows without a decision are unanswered.
 */
export function writePlaceQuestions(pairs: readonly PlacePair[]): string {
  return writeCsv(
    [...SIDES, "probability", "evidence", ...ANSWER],
    pairs.map(({ a, b, probability, evidence }) => [
      ...[a.kind, a.label, a.area, b.kind, b.label, b.area],
      String(probability),
      evidence.join("; "),
      ...[undefined, undefined, undefined, undefined],
    ]),
  );
}

/** Decisions about names of places, or questions about them with answers in them. */
export function readPlaceDecisions(file: SourceFile): {
  readonly decisions: readonly PlaceDecision[];
  readonly problems: readonly Problem[];
} {
  const { table, problems: found } = readCsv(file);
  const problems = [...found];
  const decisions: PlaceDecision[] = [];
  const columns = findColumns(
    table,
    Object.fromEntries([...SIDES, ...ANSWER].map((column) => [column, []])),
  );
  const wanted = ["kind_a", "label_a", "kind_b", "label_b", "decision"];
  const usable = hasColumns(table, columns, wanted, problems);
  readRows(table, columns, usable ? problems : [], (row) => {
    const written = row.text("decision");
    if (written === undefined) return;
    const decision = DECISIONS.find((one) => one === written.toLowerCase());
    if (decision === undefined) {
      const remedy = `Write one of: ${DECISIONS.join(", ")}.`;
      row.error("unknown-decision", "decision", `${quoted(written)} is not a decision.`, remedy);
    }
    const a = readLabel(row, "a");
    const b = readLabel(row, "b");
    if (decision === undefined || a === undefined || b === undefined) return;
    const [by, at, note] = ["by", "at", "note"].map((column) => row.text(column) ?? "");
    decisions.push({ a, b, decision, by: by!, at: at!, note: note! });
  });
  return { decisions, problems };
}

function readLabel(row: RowReader, side: "a" | "b"): PlaceLabel | undefined {
  const label = row.text(`label_${side}`);
  const written = row.text(`kind_${side}`) ?? "";
  const kind = AFFILIATION_KINDS.find(
    (one): one is AffiliationKind => one === written.toLowerCase(),
  );
  if (kind === undefined) {
    const remedy = `Write one of: ${AFFILIATION_KINDS.join(", ")}.`;
    row.error("unknown-kind", `kind_${side}`, `${quoted(written)} is not a kind.`, remedy);
  }
  if (label === undefined) {
    row.error("missing-label", `label_${side}`, "The row names nothing.", `Fill in label_${side}.`);
  }
  if (kind === undefined || label === undefined) return undefined;
  const area = row.text(`area_${side}`);
  return area === undefined ? { kind, label } : { kind, label, area };
}
