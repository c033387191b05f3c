import { randomUUID } from "node:crypto";
import type { Enrolled } from "@kith/api";
import type { Instrument, InterviewEvent } from "@kith/instruments";
import { type Envelope, envelopeText } from "@kith/sync";
import { sealTo, sha256Hex } from "@kith/vault";

const en = (text: string) => ({ en: text });

/** A small survey: consent, a first name, whom people rely on. */
export const SURVEY: Instrument = {
  kith: "instrument/1",
  id: "survey",
  version: 1,
  title: en("Survey"),
  languages: [{ tag: "en", name: "English", direction: "ltr" }],
  sections: [
    {
      id: "all",
      title: en("All"),
      questions: [
        {
          id: "agree",
          kind: "consent",
          wording: en("Do you agree?"),
          purposes: [
            { purpose: "interview", label: en("to talk") },
            { purpose: "matching", label: en("to match") },
          ],
        },
        { id: "first", kind: "text", wording: en("First name?"), fills: "firstName" },
        { id: "rely", kind: "names", wording: en("Who do you rely on?"), most: 4 },
      ],
    },
  ],
};

/** What happened in an interview in which somebody named one other. */
export function interviewEvents(
  interview: string,
  { own, named, practice = false }: { own: string; named: string; practice?: boolean },
): InterviewEvent[] {
  const { id, version } = SURVEY;
  return [
    {
      type: "started",
      interview,
      instrument: { id, version },
      language: "en",
      mode: "phone",
      practice,
    },
    {
      type: "answered",
      question: "agree",
      answer: { agreed: { interview: true, matching: true } },
    },
    { type: "answered", question: "first", answer: { value: own } },
    { type: "named", mention: "m1", generator: "rely", as: { firstName: named, surname: "Hill" } },
    { type: "settled", question: "rely" },
    { type: "finished" },
  ];
}

/** An interview as an enrolled phone would send it. */
export async function sealedInterview(
  phone: Pick<Enrolled, "device" | "site" | "programmeKey">,
  sequence: number,
  names: Parameters<typeof interviewEvents>[1],
  id: string = randomUUID(),
): Promise<Envelope> {
  const instrument = { id: SURVEY.id, version: SURVEY.version };
  const record = { kith: "record/1", instrument, events: interviewEvents(id, names) };
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const kind = "interview" as const;
  const sealed = await sealTo(phone.programmeKey, bytes, { site: phone.site, id, kind });
  const { site, device } = phone;
  const rest = {
    kith: "envelope/1" as const,
    id,
    kind,
    site,
    device,
    sequence,
    instrument,
    sealed,
  };
  return { ...rest, hash: await sha256Hex(envelopeText(rest)) };
}
