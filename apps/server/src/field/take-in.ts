import {
  foldEvents,
  type Instrument,
  type InterviewEvent,
  type NoInterview,
  readInstrument,
  toInterview,
} from "@kith/instruments";
import type { Interview } from "@kith/model";
import type { Field, FieldKeys } from "@kith/store";
import type { Envelope } from "@kith/sync";
import { openSealed } from "@kith/vault";

/** The interview in a sealed record, or why there is none and what a coordinator can do. */
export type TakenIn =
  | { readonly interview: Interview }
  | { readonly reason: string; readonly remedy: string };

const KEPT = "The sealed record is kept.";

/** The instrument of that id and version as it was published, if it was. */
export type InstrumentOf = (id: string, version: number) => Promise<Instrument | undefined>;

/** Reads each version that a site published once. For one round: what lacks may come later. */
export function instrumentsOf(field: Pick<Field, "instrument">, site: string): InstrumentOf {
  const read = new Map<string, Promise<Instrument | undefined>>();
  return (id, version) => {
    const key = `${id} ${version}`;
    const there = read.get(key);
    if (there !== undefined) return there;
    const reading = field
      .instrument(site, id, version)
      .then((document) => readInstrument(document, id).instrument);
    read.set(key, reading);
    return reading;
  };
}

/** Opens a sealed interview and reads it with the version of the instrument it names. */
export async function takeIn(
  instrumentOf: InstrumentOf,
  keys: FieldKeys,
  envelope: Envelope,
): Promise<TakenIn> {
  const { site, id, kind, instrument: named } = envelope;
  const opened = await openSealed(keys.programme, envelope.sealed, { site, id, kind });
  if (!opened.ok)
    return opened.reason === "newer-version"
      ? aside("It was sealed by a newer app.", "Update Kith here, then try again.")
      : aside(
          "It cannot be opened: it was damaged, or sealed to another programme's key.",
          `Compare the key's digits on the phone and here. ${KEPT}`,
        );
  const record = parse(opened.bytes);
  if (record === undefined)
    return aside("What was sealed is no interview.", `Update Kith and try again. ${KEPT}`);
  if (record.instrument.id !== named.id || record.instrument.version !== named.version)
    return aside("Outside and inside name different surveys.", `Ask the volunteer. ${KEPT}`);
  const instrument = await instrumentOf(named.id, named.version);
  if (instrument === undefined)
    return aside(
      `The survey “${named.id}”, version ${named.version}, is not published here.`,
      "Publish that version for this site, then try again.",
    );
  const state = foldEvents(instrument, record.events);
  if (state.started !== undefined && state.started.interview !== id)
    return aside("Another interview is inside than outside.", `Ask the volunteer. ${KEPT}`);
  const recorded = toInterview(instrument, state);
  if (recorded.interview === undefined) return WHY[recorded.why];
  const bad = state.problems.find(({ problem }) => problem.severity === "error");
  if (bad !== undefined)
    return aside(
      `Step ${bad.index + 1} of the interview does not fit its survey (${bad.problem.code}).`,
      `Update Kith and try again. ${KEPT}`,
    );
  return { interview: recorded.interview };
}

const WHY: Readonly<Record<NoInterview, TakenIn>> = {
  practice: aside(
    "This is a practice interview.",
    "Nothing needs doing: practice never counts. Show the volunteer how to leave practice.",
  ),
  "not-agreed": aside(
    "The respondent did not agree to the interview.",
    "Nothing may be used of it.",
  ),
  "not-started": aside("The interview has no beginning.", `Ask the volunteer. ${KEPT}`),
  "other-instrument": aside(
    "It began with another survey than it names.",
    `Ask the volunteer. ${KEPT}`,
  ),
};

function aside(reason: string, remedy: string): TakenIn {
  return { reason, remedy };
}

interface SealedRecord {
  readonly instrument: { readonly id: unknown; readonly version: unknown };
  readonly events: readonly InterviewEvent[];
}

function parse(bytes: Uint8Array<ArrayBuffer>): SealedRecord | undefined {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const fits =
      value?.kith === "record/1" &&
      typeof value.instrument === "object" &&
      value.instrument !== null &&
      Array.isArray(value.events);
    return fits ? value : undefined;
  } catch {
    return undefined;
  }
}
