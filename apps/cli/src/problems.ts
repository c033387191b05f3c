import { describeProblem, type Problem } from "@kith/model";

/** How many problems are printed before the rest is only counted. */
const SHOWN = 50;

export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === "error");
}

/**
 * Prints problems, errors first, one line each. After the first fifty the rest is counted,
 * with the command that lists it where there is one.
 */
export function printProblems(
  problems: readonly Problem[],
  print: (line: string) => void,
  more: { readonly folder?: string; readonly all?: boolean } = {},
): void {
  const sorted = [...errorsOf(problems), ...problems.filter((p) => p.severity === "warning")];
  const shown = more.all === true ? sorted : sorted.slice(0, SHOWN);
  for (const problem of shown) print(`${problem.severity}: ${describeProblem(problem)}`);
  const hidden = sorted.length - shown.length;
  const where =
    more.folder === undefined ? "" : ` kith check ${more.folder} --all lists every one.`;
  if (hidden > 0) print(`… and ${hidden} more.${where}`);
}
