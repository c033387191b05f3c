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
