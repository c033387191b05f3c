import type { Decision, Interview } from "@kith/model";

/** A line of the writer. */
export type Acknowledged =
  | { readonly kind: "open" }
  | { readonly kind: "batch"; readonly batch: string }
  | { readonly kind: "decision"; readonly id: string; readonly batch: string };

/**
 * What one batch holds, known from its name alone: one interview, or twenty in every third,
 * so that a half-written batch shows.
 */
export function writtenInterviews(batch: string): Interview[] {
  const step = Number(batch.slice(batch.lastIndexOf("-") + 1));
  return Array.from({ length: step % 3 === 2 ? 20 : 1 }, (_, i) => ({
    egoID: `${batch}/${i}`,
    wave: "1",
    respondent: { firstName: `Ann ${batch}`, age: i, attributes: { batch } },
    mentions: ["a", "b", "c"].map((alterID) => ({
      alterID,
      firstName: `${alterID} ${batch}`,
      generators: ["help"],
      attributes: {},
    })),
    ties: [
      { source: "a", target: "b", state: "yes", attributes: {} },
      { source: "b", target: "c", state: "no", attributes: {} },
    ],
    affiliations: [{ kind: "place", label: `Hall ${batch}` }],
    answers: [{ question: "batch", value: batch }],
  }));
}

export function writtenDecision(batch: string): Decision {
  const a = { egoID: `${batch}/0`, alterID: "a" };
  const b = { egoID: `${batch}/0`, alterID: "b" };
  return { a, b, decision: "different", by: "writer", at: "", note: batch };
}

/** The batch an interview was written in. */
export function batchOf({ egoID }: Interview): string {
  return egoID.slice(0, egoID.indexOf("/"));
}
