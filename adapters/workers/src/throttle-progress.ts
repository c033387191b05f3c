import type { Progress } from "@kith/model";

/**
 * Lets through the first call of each stage, its last (`done` equal to `total`), and in
 * between at most one call per `everyMs`. What is held back is superseded, not queued.
 *
 * @param now milliseconds, from any start
 */
export function throttleProgress(
  progress: Progress,
  everyMs: number,
  now: () => number = () => performance.now(),
): Progress {
  let stageBefore: string | undefined;
  let doneBefore: number | undefined;
  let at = Number.NEGATIVE_INFINITY;
  return (stage, done, total) => {
    const finished = done >= total && doneBefore !== done;
    if (stage === stageBefore && !finished && now() - at < everyMs) return;
    if (stage === stageBefore && doneBefore === done) return;
    stageBefore = stage;
    doneBefore = done;
    at = now();
    progress(stage, done, total);
  };
}
