import type { RecordRefView } from "@kith/api";
import type { RecordRef } from "@kith/model";

/** A record as the contract writes it. */
export function writeRef({ egoID, alterID }: RecordRef): RecordRefView {
  return { egoID, alterID: alterID ?? null };
}

export function readRef({ egoID, alterID }: RecordRefView): RecordRef {
  return alterID === null ? { egoID } : { egoID, alterID };
}

/** Whether two references are of one record. */
export function isSame(a: RecordRef, b: RecordRef): boolean {
  return a.egoID === b.egoID && a.alterID === b.alterID;
}
