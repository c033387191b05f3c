import type { Question } from "@kith/api";

/** The questions looked at in this sitting, and where on it the person is. */
export interface Trail {
  readonly seen: readonly Question[];
  readonly at: number;
}

export const EMPTY_TRAIL: Trail = { seen: [], at: -1 };

export const currentOf = (trail: Trail): Question | undefined => trail.seen[trail.at];

/**
 * The next question: one already looked at, else the best of `fresh` that is neither answered
 * nor on the trail, else one that was passed over. The same trail when there is none.
 *
 * @param fresh questions worth asking, best first
 * @param answered ids of those answered in this sitting
 */
export function forward(
  trail: Trail,
  fresh: readonly Question[],
  answered: ReadonlySet<string>,
): Trail {
  if (trail.at < trail.seen.length - 1) return { ...trail, at: trail.at + 1 };
  const known = new Set(trail.seen.map(({ id }) => id));
  const next =
    fresh.find(({ id }) => !known.has(id) && !answered.has(id)) ??
    longestPassedOver(trail, fresh, answered);
  if (next === undefined) return trail;
  const seen = [...trail.seen.filter(({ id }) => id !== next.id), next];
  return { seen, at: seen.length - 1 };
}

/** Of the questions passed over and still worth asking, the one looked at longest ago. */
function longestPassedOver(
  trail: Trail,
  fresh: readonly Question[],
  answered: ReadonlySet<string>,
): Question | undefined {
  const open = new Set(fresh.map(({ id }) => id));
  const here = currentOf(trail)?.id;
  return trail.seen.find(({ id }) => open.has(id) && !answered.has(id) && id !== here);
}

/** One back; the same trail at its start. */
export const back = (trail: Trail): Trail =>
  trail.at > 0 ? { ...trail, at: trail.at - 1 } : trail;

/** Goes to a question, which is put on the trail where it is not. */
export function goTo(trail: Trail, question: Question): Trail {
  const at = trail.seen.findIndex(({ id }) => id === question.id);
  if (at >= 0) return { ...trail, at };
  return { seen: [...trail.seen, question], at: trail.seen.length };
}

/** The same question with newer content, for example with its names shown. */
export const renew = (trail: Trail, question: Question): Trail => ({
  ...trail,
  seen: trail.seen.map((one) => (one.id === question.id ? question : one)),
});

/** After an answer: on to the next, leaving nothing shown when there is none yet. */
export function afterAnswer(
  trail: Trail,
  fresh: readonly Question[],
  answered: ReadonlySet<string>,
): Trail {
  const open = trail.seen.findIndex(({ id }, i) => i > trail.at && !answered.has(id));
  if (open >= 0) return { ...trail, at: open };
  const end: Trail = { ...trail, at: trail.seen.length - 1 };
  const next = forward(end, fresh, answered);
  return next === end ? { ...trail, at: trail.seen.length } : next;
}
