import type { CheckResult } from "@kith/api";

export type ProblemView = CheckResult["problems"][number];
export type ShownSeverities = Readonly<Record<ProblemView["severity"], boolean>>;

export interface FileOfProblems {
  readonly file: string;
  readonly problems: readonly ProblemView[];
}

/** Problems by file, files in the order they first appear, lines in order within each file. */
export function groupProblems(
  problems: readonly ProblemView[],
  shown: ShownSeverities,
): readonly FileOfProblems[] {
  const byFile = Map.groupBy(
    problems.filter(({ severity }) => shown[severity]),
    ({ place }) => place.file,
  );
  return [...byFile].map(([file, some]) => ({
    file,
    problems: some.toSorted(
      (a, b) =>
        (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
    ),
  }));
}

/** Problems of one kind in one file. */
export interface Alike {
  readonly problems: readonly [ProblemView, ...ProblemView[]];
  /** What was said of all of them, with … where they differ. */
  readonly message: string;
  /** What stands in place of …, each once, in order. */
  readonly values: readonly string[];
}

const QUOTED = /“([^”]*)”/;

/**
 * Problems of one file put together by what they are: the same kind, severity and column, in
 * the order of their first line. One mistake that runs through a file is one thing to read.
 */
export function alikeProblems(problems: readonly ProblemView[]): readonly Alike[] {
  const byKind = Map.groupBy(problems, ({ severity, code, place }) =>
    [severity, code, place.field].join("\u001f"),
  );
  return [...byKind.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [alike([first, ...rest])],
  );
}

function alike(problems: readonly [ProblemView, ...ProblemView[]]): Alike {
  const [{ message }, ...rest] = problems;
  const open = blank(message);
  if (rest.length === 0 || rest.some((other) => blank(other.message) !== open)) {
    return { problems, message, values: [] };
  }
  const values = problems.flatMap((one) => QUOTED.exec(one.message)?.[1] ?? []);
  return { problems, message: open, values: [...new Set(values)] };
}

const blank = (message: string): string => message.replace(QUOTED, "“…”");

/** How many errors are about a row or cell, and how many about a whole file. */
export function errorsBySize(result: Pick<CheckResult, "errors" | "problems">): {
  readonly rows: number;
  readonly files: number;
} {
  const files = result.problems.filter(
    ({ severity, place }) => severity === "error" && place.line === undefined,
  ).length;
  return { rows: result.errors - files, files };
}

/** A problem without the advice to use a mapping, which only the command line has. */
export function forTheDesk(problem: ProblemView): ProblemView {
  const remedy = problem.remedy.replace(/,? or say with a mapping[^.]*\./, ".");
  return { ...problem, remedy };
}
