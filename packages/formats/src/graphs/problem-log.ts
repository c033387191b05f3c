import type { Place, Problem, Severity } from "@kith/model";
import { problem } from "../problems.ts";

/** Collects problems, but a file with a million bad lines gives a short list. */
export interface ProblemLog {
  say(
    severity: Severity,
    code: string,
    place: Omit<Place, "file">,
    message: string,
    remedy: string,
  ): void;
  /** All problems in the order they were said, then how many of each kind were left out. */
  list(): Problem[];
}

/** @param most how many problems of one code are kept one by one */
export function problemLog(file: string, most = 50): ProblemLog {
  const kept: Problem[] = [];
  const counts = new Map<string, { severity: Severity; count: number }>();
  return {
    say(severity, code, place, message, remedy) {
      const known = counts.get(code);
      const count = (known?.count ?? 0) + 1;
      counts.set(code, { severity: known?.severity ?? severity, count });
      if (count <= most) kept.push(problem(severity, code, { file, ...place }, message, remedy));
    },
    list() {
      const rest = [...counts].flatMap(([code, { severity, count }]): Problem[] => {
        if (count <= most) return [];
        const more = count - most;
        const message =
          more === 1
            ? `There is one more problem of this kind (${code}).`
            : `There are ${more} more problems of this kind (${code}).`;
        return [
          problem(severity, code, { file }, message, "Correct the first ones and try again."),
        ];
      });
      return [...kept, ...rest];
    },
  };
}

/** Takes problems of others into a log, as a list would. */
export function problemSink(log: ProblemLog): { push(one: Problem): void } {
  return {
    push: ({ severity, code, place, message, remedy }) =>
      log.say(severity, code, place, message, remedy),
  };
}
