import type { Interview, RecordRef } from "@kith/model";
import { type RecordTies, recordTies } from "../site/record-ties.ts";

/** What was said of ties between records, and every answer to who those records are. */
export interface DrawnSite {
  readonly ties: RecordTies;
  /** Person of each record in the resolution that is shown: 0 to people − 1, all of them used. */
  readonly people: Int32Array;
  /** Person of each record in each draw; any numbers, equal for one person. */
  readonly draws: readonly Int32Array[];
  /** Whether a statement says who is tied to whom. Default `false`: ties both ways. */
  readonly directed?: boolean;
  /** Category of each record, from 0, −1 where not known: for measures that need `by`. */
  readonly by?: Int32Array;
}

/** A site's ties and draws, with the id of each person of the resolution. */
export interface NamedDrawnSite extends DrawnSite {
  /** In the order in which the records first have them: person p is `ids[p]`. */
  readonly ids: readonly string[];
}

/**
 * Interviews, their resolution and its draws as `overDraws` takes them: two records are tied
 * when anybody told of a tie between them, of whatever kind. O(records + statements).
 *
 * @param records of the resolution, with the person of each
 * @param draws person of each record, in the order of `records`
 */
export function drawnSite(
  interviews: readonly Interview[],
  records: readonly (RecordRef & { readonly person: string })[],
  draws: readonly Int32Array[],
): NamedDrawnSite {
  const ids = [...new Set(records.map(({ person }) => person))];
  const numbers = new Map(ids.map((person, p) => [person, p]));
  const people = Int32Array.from(records, ({ person }) => numbers.get(person)!);
  return { ties: recordTies(interviews, records), people, draws, ids };
}
