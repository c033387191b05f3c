import { deflateSync, inflateSync } from "node:zlib";
import { compareText, type ResolvedRecord, recordKey } from "@kith/model";

/** Plausible matchings as the store keeps them: small, whatever order the records come in. */
export interface PackedDraws {
  readonly records: number;
  readonly draws: number;
  /** Differences from one draw to the next, record after record, deflated, as base64. */
  readonly data: string;
}

/**
 * Packs draws, `draws[d][i]` being the person of `records[i]`. Most people are the same in
 * nearly every draw, so what is kept is mostly zeros. O(records × draws).
 */
export function packDraws(
  records: readonly ResolvedRecord[],
  draws: readonly Int32Array[],
): PackedDraws {
  const order = inOrder(records);
  const differences = new Int32Array(records.length * draws.length);
  for (let r = 0; r < order.length; r++) {
    let before = r;
    for (let d = 0; d < draws.length; d++) {
      const person = draws[d]![order[r]!]!;
      differences[r * draws.length + d] = person - before;
      before = person;
    }
  }
  const bytes = new Uint8Array(differences.buffer);
  const data = deflateSync(bytes).toString("base64");
  return { records: records.length, draws: draws.length, data };
}

/** The draws again, in the order of the records given; none when they are of other records. */
export function unpackDraws(
  records: readonly ResolvedRecord[],
  packed: PackedDraws | undefined,
): Int32Array[] {
  if (packed === undefined || packed.records !== records.length) return [];
  const bytes = inflateSync(Buffer.from(packed.data, "base64"));
  const differences = new Int32Array(new Uint8Array(bytes).buffer);
  const order = inOrder(records);
  const draws = Array.from({ length: packed.draws }, () => new Int32Array(records.length));
  for (let r = 0; r < order.length; r++) {
    let person = r;
    for (let d = 0; d < packed.draws; d++) {
      person += differences[r * packed.draws + d]!;
      draws[d]![order[r]!] = person;
    }
  }
  return draws;
}

/** Indexes of records by their key: the same records have the same order always. */
function inOrder(records: readonly ResolvedRecord[]): readonly number[] {
  const keys = records.map(({ egoID, alterID }) => recordKey(egoID, alterID));
  return keys.map((_, i) => i).sort((a, b) => compareText(keys[a]!, keys[b]!));
}
