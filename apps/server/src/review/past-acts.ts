import { DECISIONS, type DecisionKind, type RecordRef } from "@kith/model";
import type { ReviewActRow } from "@kith/store";
import { z } from "zod";

const ref = z
  .object({ egoID: z.string(), alterID: z.string().optional() })
  .transform(
    ({ egoID, alterID }): RecordRef => (alterID === undefined ? { egoID } : { egoID, alterID }),
  );
const pair = z.tuple([ref, ref]);
const decision = z.enum(DECISIONS);
const signed = z.object({ by: z.string(), note: z.string() });

const CONTENT = {
  reveal: z.object({ by: z.string(), reason: z.string(), refs: z.array(ref) }),
  masking: z.object({ by: z.string(), maskNames: z.boolean() }),
  "follow-up": signed.extend({
    question: z.string(),
    left: z.array(ref),
    right: z.array(ref),
  }),
  "follow-up-closed": signed.extend({ followUp: z.string() }),
  sample: z.object({
    by: z.string(),
    stewards: z.tuple([z.string(), z.string()]),
    pairs: z.array(pair),
  }),
  "sample-answer": z.object({
    sample: z.string(),
    steward: z.string(),
    question: z.string(),
    decision,
  }),
  "sample-settled": signed.extend({ sample: z.string(), question: z.string(), decision }),
  certainty: z.object({ answered: z.number(), share: z.number() }),
};
type RevealContent = Content["reveal"];
type FollowUpContent = Content["follow-up"];
type SampleContent = Content["sample"];

type Content = { [Kind in keyof typeof CONTENT]: z.infer<(typeof CONTENT)[Kind]> };

export interface PastReveal extends RevealContent {
  readonly id: string;
  readonly at: string;
}

export interface PastFollowUp extends FollowUpContent {
  readonly id: string;
  readonly at: string;
  readonly closed: { readonly by: string; readonly at: string; readonly note: string } | undefined;
}

export interface PastSample extends SampleContent {
  readonly id: string;
  readonly at: string;
  /** Answers of each steward, by question; the first one counts. */
  readonly answers: readonly [ReadonlyMap<string, DecisionKind>, ReadonlyMap<string, DecisionKind>];
  readonly settled: ReadonlyMap<
    string,
    { decision: DecisionKind; by: string; at: string; note: string }
  >;
}

/** All that happened in a review beside decisions. Lists are in the order of happening. */
export interface PastActs {
  /** As last set; `undefined` when nobody ever did. */
  readonly maskNames: boolean | undefined;
  readonly reveals: readonly PastReveal[];
  readonly followUps: readonly PastFollowUp[];
  readonly samples: readonly PastSample[];
  readonly certainty: readonly Content["certainty"][];
}

interface Writable {
  maskNames: boolean | undefined;
  reveals: PastReveal[];
  followUps: Map<string, PastFollowUp>;
  samples: Map<
    string,
    PastSample & {
      answers: readonly [Map<string, DecisionKind>, Map<string, DecisionKind>];
      settled: Map<string, { decision: DecisionKind; by: string; at: string; note: string }>;
    }
  >;
  certainty: Content["certainty"][];
}

/** What follows from the acts of a review, in order. O(acts). */
export function readActs(rows: readonly ReviewActRow[]): PastActs {
  const past: Writable = {
    maskNames: undefined,
    reveals: [],
    followUps: new Map(),
    samples: new Map(),
    certainty: [],
  };
  for (const row of rows) readAct(past, row);
  return {
    ...past,
    followUps: [...past.followUps.values()],
    samples: [...past.samples.values()],
  };
}

function readAct(past: Writable, { id, kind, at, content }: ReviewActRow): void {
  switch (kind) {
    case "reveal":
      past.reveals.push({ id, at, ...CONTENT.reveal.parse(content) });
      return;
    case "masking":
      past.maskNames = CONTENT.masking.parse(content).maskNames;
      return;
    case "follow-up":
      past.followUps.set(id, {
        id,
        at,
        closed: undefined,
        ...CONTENT["follow-up"].parse(content),
      });
      return;
    case "follow-up-closed": {
      const { followUp, by, note } = CONTENT["follow-up-closed"].parse(content);
      const asked = past.followUps.get(followUp);
      if (asked !== undefined && asked.closed === undefined) {
        past.followUps.set(followUp, { ...asked, closed: { by, at, note } });
      }
      return;
    }
    case "sample": {
      const drawn = CONTENT.sample.parse(content);
      past.samples.set(id, {
        id,
        at,
        ...drawn,
        answers: [new Map(), new Map()],
        settled: new Map(),
      });
      return;
    }
    case "sample-answer": {
      const { sample, steward, question, decision } = CONTENT["sample-answer"].parse(content);
      const of = past.samples.get(sample);
      const answers = of?.answers[of.stewards.indexOf(steward)];
      if (answers !== undefined && !answers.has(question)) answers.set(question, decision);
      return;
    }
    case "sample-settled": {
      const { sample, question, decision, by, note } = CONTENT["sample-settled"].parse(content);
      past.samples.get(sample)?.settled.set(question, { decision, by, at, note });
      return;
    }
    case "certainty":
      past.certainty.push(CONTENT.certainty.parse(content));
  }
}

/** Whether both stewards of a sample have answered everything. */
export function isComplete({ pairs, answers }: PastSample): boolean {
  return answers.every((given) => given.size >= pairs.length);
}
