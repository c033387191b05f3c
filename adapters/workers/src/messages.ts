/** What is handed to the thread when it starts. */
export interface WorkerStart {
  /** Address of the module, as `file:` URL. */
  readonly module: string;
  readonly function: string;
  readonly input: unknown;
  readonly progressEveryMs: number;
}

/** What the thread says. `done` or `failed` is its last word. */
export type WorkerMessage =
  | {
      readonly kind: "progress";
      readonly stage: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "failed"; readonly message: string; readonly detail: string };

/** What a thread that stays says: progress, and one answer for each question. */
export type OpenWorkerMessage =
  | Extract<WorkerMessage, { kind: "progress" }>
  | { readonly kind: "reply"; readonly ask: number; readonly value: unknown }
  | {
      readonly kind: "refused";
      readonly ask: number;
      readonly message: string;
      readonly detail: string;
    }
  | { readonly kind: "opening-failed"; readonly message: string; readonly detail: string };
