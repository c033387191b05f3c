import type { RowReader } from "../csv/read-rows.ts";

/**
 * Remembers which two people of which interview a tie of a kind was about, and warns
 * (`duplicate-tie`) when it comes again, either way round.
 */
export function duplicateTies(): (
  row: RowReader,
  field: string,
  tie: { egoID: string; source: string; target: string; kind: string | undefined },
) => void {
  const firstLines = new Map<string, number>();
  return (row, field, { egoID, source, target, kind }) => {
    const pair = source < target ? [source, target] : [target, source];
    const key = JSON.stringify([egoID, ...pair, kind ?? ""]);
    const first = firstLines.get(key);
    if (first === undefined) {
      firstLines.set(key, row.line);
      return;
    }
    const message = `Line ${first} is about the same two people; both rows were kept.`;
    row.warn("duplicate-tie", field, message, "Keep one row for each pair and kind of tie.");
  };
}
