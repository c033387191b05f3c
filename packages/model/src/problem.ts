/** `error`: this row cannot be used. `warning`: it can, but somebody should look. */
export type Severity = "error" | "warning";

/** Where in the input. Lines and columns start at 1; a column is a column of the table. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Header of the column, or name of the question. */
  readonly field?: string;
}

/** Something wrong with what came in, written for the person who can put it right. */
export interface Problem {
  readonly severity: Severity;
  /** Stable name for tests and documentation: `unknown-ego`, `age-out-of-range`. */
  readonly code: string;
  readonly place: Place;
  /** What was wrong, as a sentence without the place: "Age “abc” is not a number." */
  readonly message: string;
  /** What to do: "Write the age in years, or leave the cell empty." */
  readonly remedy: string;
}

/** One line: `alters.csv, line 3, column 5 (age): Age “abc” is not a number. Write …` */
export function describeProblem(problem: Problem): string {
  const { file, line, column, field } = problem.place;
  const parts = [file];
  if (line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}`);
  const where = field === undefined ? parts.join(", ") : `${parts.join(", ")} (${field})`;
  return `${where}: ${problem.message} ${problem.remedy}`.trimEnd();
}
