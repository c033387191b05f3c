export type Decision = "same" | "different" | "unsure";

/** Something a steward did that the server has to keep. Holds no name of anybody asked about. */
export type Act =
  | {
      readonly kind: "answer";
      readonly question: string;
      readonly decision: Decision;
      readonly by: string;
    }
  | { readonly kind: "ask"; readonly question: string; readonly by: string }
  /** Takes back what was done about a question, or else the decision given. */
  | {
      readonly kind: "undo";
      readonly question: string;
      readonly decision: string;
      readonly by: string;
    }
  | { readonly kind: "unask"; readonly question: string; readonly by: string };

/** Why the first act could not be sent: the server is silent, or it refused. */
export interface Trouble {
  readonly silent: boolean;
  readonly message: string;
  readonly remedy: string;
}

/** What waits to be kept, in the order it was done. */
export interface OutboxState {
  readonly waiting: readonly Act[];
  readonly trouble: Trouble | null;
  /** The last act that is kept for good. */
  readonly kept: Act | null;
  /** Grows with every act kept, so that the same words can be shown anew. */
  readonly keptCount: number;
}

export interface Outbox {
  get(): OutboxState;
  subscribe(listener: () => void): () => void;
  add(act: Act): void;
  /** Tries the first act again now. */
  retry(): void;
  /** Leaves the first act out: the server refused it and the person gave it up. */
  drop(): void;
}

/**
 * A queue of answers that none can fall out of: kept in `storage` before anything is sent, sent
 * one after another, taken out only when the server has said that they are durable. While the
 * server is silent it tries again by itself; a refusal waits for the person.
 */
export function createOutbox(options: {
  readonly storage: { load(): string | undefined; save(text: string): void };
  readonly send: (act: Act) => Promise<Trouble | null>;
  /** Calls back after a while. */
  readonly later: (call: () => void) => void;
}): Outbox {
  let state: OutboxState = {
    waiting: readActs(options.storage.load()),
    trouble: null,
    kept: null,
    keptCount: 0,
  };
  let sending = false;
  let alarmed = false;
  const listeners = new Set<() => void>();

  const change = (next: Partial<OutboxState>): void => {
    const before = state.waiting;
    state = { ...state, ...next };
    if (state.waiting !== before) options.storage.save(JSON.stringify(state.waiting));
    for (const listener of listeners) listener();
  };

  const run = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    for (let act = state.waiting[0]; act !== undefined; act = state.waiting[0]) {
      const trouble = await options.send(act);
      if (trouble !== null) {
        change({ trouble });
        break;
      }
      change({
        waiting: state.waiting.slice(1),
        trouble: null,
        kept: act,
        keptCount: state.keptCount + 1,
      });
    }
    sending = false;
    if (!state.trouble?.silent || alarmed) return;
    alarmed = true;
    options.later(() => {
      alarmed = false;
      void run();
    });
  };

  if (state.waiting.length > 0) void run();

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(act) {
      change({ waiting: [...state.waiting, act] });
      if (state.trouble === null || state.trouble.silent) void run();
    },
    retry: () => void run(),
    drop() {
      if (sending) return;
      change({ waiting: state.waiting.slice(1), trouble: null });
      void run();
    },
  };
}

/** Acts as they were stored; what cannot be read is not an act. */
export function readActs(text: string | undefined): readonly Act[] {
  if (text === undefined) return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.flatMap((one) => readAct(one) ?? []) : [];
  } catch {
    return [];
  }
}

function readAct(stored: unknown): Act | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const held = new Map(Object.entries(stored));
  const text = (key: string): string => String(held.get(key) ?? "");
  const kind = text("kind");
  const question = text("question");
  const by = text("by");
  if (by === "") return undefined;
  if (kind === "answer") {
    const decision = (["same", "different", "unsure"] as const).find((d) => d === text("decision"));
    return decision === undefined ? undefined : { kind, question, decision, by };
  }
  if (kind === "ask" || kind === "unask") return { kind, question, by };
  return kind === "undo" ? { kind, question, decision: text("decision"), by } : undefined;
}
