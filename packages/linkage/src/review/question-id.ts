import { compareText, type RecordRef, recordKey } from "@kith/model";

/** The id of the question about two records, whichever way round: it can be read back. */
export function questionId(a: RecordRef, b: RecordRef): string {
  const sides = [a, b].sort((x, y) =>
    compareText(recordKey(x.egoID, x.alterID), recordKey(y.egoID, y.alterID)),
  );
  return JSON.stringify(
    sides.map(({ egoID, alterID }) => (alterID === undefined ? [egoID] : [egoID, alterID])),
  );
}

/** The two records of a question's id, or `undefined` when it is none. */
export function readQuestionId(id: string): readonly [RecordRef, RecordRef] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(id);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || read.length !== 2) return undefined;
  const [a, b] = read.map(readRef);
  return a === undefined || b === undefined ? undefined : [a, b];
}

function readRef(read: unknown): RecordRef | undefined {
  if (!Array.isArray(read) || read.length < 1 || read.length > 2) return undefined;
  const [egoID, alterID]: unknown[] = read;
  if (typeof egoID !== "string") return undefined;
  if (read.length === 1) return { egoID };
  return typeof alterID === "string" ? { egoID, alterID } : undefined;
}
