import type { Certainty } from "@kith/linkage";
import type { Decision } from "@kith/model";
import { type OpenWorker, openWorker } from "@kith/workers";
import { PlainError } from "../plain-error.ts";
import type { Decided, Pair, ReviewInput, ReviewReply, ReviewRequest } from "./review-task.ts";

/** What a session takes in: all that is decided, and what is not to be asked for now. */
export interface Decisions {
  readonly ids: readonly string[];
  readonly decisions: readonly Decision[];
  readonly resting: readonly Pair[];
}

/** How an open matching stands. */
export interface SessionView {
  readonly phase: "preparing" | "ready" | "updating" | "failed";
  readonly stage: string;
  readonly failure: string;
  readonly decided: Decided | undefined;
  /** Ids of the decisions worked in. */
  readonly workedIn: ReadonlySet<string>;
  /** Why decisions could not be kept, by id. */
  readonly notKept: ReadonlyMap<string, string>;
}

export interface ReviewSession {
  view(): SessionView;
  /** Works in what is decided now; several calls while it is at it count as one. */
  refresh(): void;
  /** When everything asked for so far is worked in, or it has failed. */
  idle(): Promise<void>;
  /** Rejects when the matching could not answer. */
  ask<Kind extends ReviewReply["kind"]>(
    request: ReviewRequest,
    kind: Kind,
  ): Promise<Extract<ReviewReply, { kind: Kind }>>;
  close(): void;
}

/** What happens around a session. */
export interface SessionHooks {
  /** Reads what is decided now. */
  read(): Promise<Decisions>;
  /** Called after each time decisions were worked in, with how many there are. */
  workedIn(answered: number, now: Certainty): Promise<void>;
  /** Turns a fault into words for people. */
  explain(error: unknown): string;
}

/** Opens a matching in a thread of its own and keeps it up to date with the decisions. */
export function openSession(input: ReviewInput, hooks: SessionHooks): ReviewSession {
  let stage = "reading names";
  const worker: OpenWorker<ReviewRequest, ReviewReply> = openWorker(
    { module: new URL("./review-task.ts", import.meta.url), function: "openReview" },
    input,
    { progress: (now) => (stage = now) },
  );
  let decided: Decided | undefined;
  let failure = "";
  let workedIn: ReadonlySet<string> = new Set();
  let notKept: ReadonlyMap<string, string> = new Map();
  let wanted = 0;
  let done = 0;
  let loop: Promise<void> = Promise.resolve();
  let closed = false;

  const ask: ReviewSession["ask"] = async (request, kind) => {
    const outcome = await worker.ask(request);
    if (outcome.state === "cancelled") {
      throw new PlainError("The review was closed.", "Open it again.");
    }
    if (outcome.state === "failed") throw new Error(outcome.message, { cause: outcome.detail });
    if (!isKind(outcome.value, kind)) throw new Error(`expected ${kind}`);
    return outcome.value;
  };

  const workIn = async (): Promise<void> => {
    if (done === wanted || closed) return;
    const upTo = wanted;
    try {
      const { ids, decisions, resting } = await hooks.read();
      ({ decided } = await ask({ kind: "decide", decisions, resting }, "decided"));
      workedIn = new Set(ids);
      notKept = new Map(
        decided.problems.flatMap(({ place, message, remedy }) => {
          const id = ids[(place.line ?? 0) - 2];
          return id === undefined ? [] : [[id, `${message} ${remedy}`] as const];
        }),
      );
      failure = "";
      await hooks.workedIn(ids.length, decided.now);
    } catch (error) {
      if (!closed) failure = hooks.explain(error);
    } finally {
      done = upTo;
    }
  };

  return {
    view: () => ({
      phase:
        failure !== ""
          ? "failed"
          : decided === undefined
            ? "preparing"
            : done < wanted
              ? "updating"
              : "ready",
      stage,
      failure,
      decided,
      workedIn,
      notKept,
    }),
    refresh() {
      wanted++;
      loop = loop.then(workIn);
    },
    async idle() {
      while (done < wanted && !closed) await loop;
    },
    ask,
    close() {
      closed = true;
      worker.close();
    },
  };
}

function isKind<Kind extends ReviewReply["kind"]>(
  reply: ReviewReply,
  kind: Kind,
): reply is Extract<ReviewReply, { kind: Kind }> {
  return reply.kind === kind;
}
