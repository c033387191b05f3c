/**
 * Called by long work. `done` and `total` count the same thing; `stage` says in words what
 * is being done: "comparing names". Called often; the receiver decides what to show.
 */
export type Progress = (stage: string, done: number, total: number) => void;

export const noProgress: Progress = () => {};
