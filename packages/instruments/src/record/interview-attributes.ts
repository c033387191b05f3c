import type { Instrument } from "../document/instrument.ts";
import type { Purpose } from "../document/question.ts";
import type { InterviewState } from "../fold/interview-state.ts";
import { storableText } from "./storable-text.ts";

export const PURPOSES = [
  "interview",
  "matching",
  "map",
  "playback",
  "recontact",
] as const satisfies readonly Purpose[];

/** Names of attributes that say how an interview was held; no question may be called so. */
export const HELD_ATTRIBUTES: readonly string[] = [
  ...PURPOSES.map((purpose) => `consent_${purpose}`),
  "card",
  "mode",
  "language",
  "instrument",
  "instrument_version",
];

/** What was agreed to (`yes`, `no`, `not_asked`) and how the interview was held. */
export function interviewAttributes(
  instrument: Instrument,
  state: InterviewState,
): Readonly<Record<string, string>> {
  const consents = PURPOSES.map((purpose): [string, string] => {
    const agreed = state.consent[purpose];
    return [`consent_${purpose}`, agreed === undefined ? "not_asked" : agreed ? "yes" : "no"];
  });
  const card = state.started?.card;
  const mode = state.started?.mode;
  return {
    ...Object.fromEntries(consents),
    ...(card === undefined ? {} : { card: storableText(card) }),
    ...(mode === undefined ? {} : { mode }),
    language: state.language,
    instrument: instrument.id,
    instrument_version: String(instrument.version),
  };
}
