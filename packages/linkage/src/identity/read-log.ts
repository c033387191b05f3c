import { type IdentityEvent, type RecordKey, recordKey } from "@kith/model";
import type { Holding, IdHistory } from "./assign-ids.ts";

/** What a log of events says, ready for the next matching. */
export interface ReadLog extends IdHistory {
  /** Pins not taken back, in the order in which they were set. */
  readonly pins: readonly { readonly record: RecordKey; readonly person: string }[];
  /** The step the next events get. */
  readonly nextStep: number;
}

/** Replays a log. O(records over all events). */
export function readIdentityLog(log: readonly IdentityEvent[]): ReadLog {
  const holdings: Holding[] = [];
  const current = new Map<string, readonly string[]>();
  let pins: { record: RecordKey; person: string }[] = [];
  let last = -1;
  for (const event of log) {
    last = Math.max(last, event.step);
    if (event.kind === "gone") {
      current.delete(event.person);
      continue;
    }
    if ("record" in event) {
      const record = recordKey(event.record.egoID, event.record.alterID);
      pins = pins.filter((pin) => pin.record !== record);
      if (event.kind === "pin") pins.push({ record, person: event.person });
      continue;
    }
    if (event.kind === "merge") for (const id of event.absorbed) current.delete(id);
    const members = event.records.map(({ egoID, alterID }) => recordKey(egoID, alterID));
    holdings.push({ id: event.person, members });
    current.set(event.person, members);
  }
  return { holdings, current, pins, nextStep: last + 1 };
}
