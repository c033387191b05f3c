import type { Problem } from "@kith/model";
import { type Envelope, type Receipt, receiptText } from "./envelope.ts";
import { type HashText, isProblem, readEnvelope } from "./read-envelope.ts";
import type { Reply } from "./send-records.ts";

export type Put =
  /** It was not there. */
  | "new"
  /** The same record was there already. */
  | "same"
  /** Another record of that id, or of that device and number, was there; now both are. */
  | "conflict";

/** Where the programme keeps what came in. */
export interface InboxStore {
  /**
   * Stores the record unless that id and hash are there: the store itself sees to it that two
   * at once make one row. On the disk before it resolves. Also says when it first came.
   */
  readonly put: (envelope: Envelope, now: string) => Promise<{ put: Put; receivedAt: string }>;
}

export interface Receiving {
  readonly store: InboxStore;
  readonly hashText: HashText;
  /** Signs for the programme; base 64. */
  readonly sign: (text: string) => Promise<string>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Records of other sites are refused. */
  readonly site: string;
}

/** What became of each record that came in, in the order in which they came. */
export type Received =
  | { readonly envelope: Envelope; readonly put: Put; readonly receipt: Receipt }
  | {
      readonly problem: Problem;
      readonly id: string;
      readonly hash: string;
      readonly final: boolean;
    };

/**
 * Takes in records, each on its own: a bad one never keeps back the others. A receipt is made
 * only after the row is durable, for what was there already as well, so that a lost receipt
 * costs nothing. Records of any device and any instrument version are taken; order, clocks and
 * gaps decide nothing. Rejects only when the store does; what was put by then stays put.
 */
export async function receive(
  receiving: Receiving,
  values: readonly unknown[],
): Promise<readonly Received[]> {
  const { store, hashText, sign, now, site } = receiving;
  const outcomes: Received[] = [];
  for (const [i, value] of values.entries()) {
    const read = await readEnvelope(value, `record ${i + 1}`, hashText);
    if (isProblem(read)) {
      // Cut short or changed on the way, it may come whole the next time.
      outcomes.push({ problem: read, ...refOf(value), final: false });
      continue;
    }
    if (read.site !== site) {
      outcomes.push({ problem: otherSite(i), id: read.id, hash: read.hash, final: true });
      continue;
    }
    const { put, receivedAt: at } = await store.put(read, now());
    const { id, hash, device, sequence } = read;
    const unsigned = { id, hash, device, sequence, at };
    const receipt = { ...unsigned, signature: await sign(receiptText(unsigned)) };
    outcomes.push({ envelope: read, put, receipt });
  }
  return outcomes;
}

/** What goes back to the phone. */
export function replyOf(outcomes: readonly Received[]): Reply {
  return {
    receipts: outcomes.flatMap((one) => ("receipt" in one ? [one.receipt] : [])),
    problems: outcomes.flatMap((one) =>
      "problem" in one
        ? [{ id: one.id, hash: one.hash, message: one.problem.message, final: one.final }]
        : [],
    ),
  };
}

function refOf(value: unknown): { id: string; hash: string } {
  const { id, hash } = (value ?? {}) as Record<string, unknown>;
  return { id: typeof id === "string" ? id : "", hash: typeof hash === "string" ? hash : "" };
}

function otherSite(i: number): Problem {
  return {
    severity: "error",
    code: "other-site",
    place: { file: `record ${i + 1}`, field: "site" },
    message: "This record was made for another site.",
    remedy: "Enrol the phone for that site again, or hand its file to that site's coordinator.",
  };
}
