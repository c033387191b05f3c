/** Points at a respondent (`alterID` absent) or at a mention of one interview. */
export interface RecordRef {
  readonly egoID: string;
  readonly alterID?: string;
}

/** A `RecordRef` as one string, for maps and sets. */
export type RecordKey = string & { readonly __brand: "RecordKey" };

const SEPARATOR = "\u001f";

export function recordKey(egoID: string, alterID?: string): RecordKey {
  return (alterID === undefined ? egoID : `${egoID}${SEPARATOR}${alterID}`) as RecordKey;
}

export function parseRecordKey(key: RecordKey): RecordRef {
  const at = key.indexOf(SEPARATOR);
  return at < 0 ? { egoID: key } : { egoID: key.slice(0, at), alterID: key.slice(at + 1) };
}
