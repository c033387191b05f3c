import type { Problem, Severity } from "@kith/model";
import type { LanguageTag } from "../document/words.ts";

/** Where in the document: the question's id if it has one, and the way from there. */
export interface Spot {
  readonly question?: string;
  /** `sections[0].title`, or within a question `options[1].label`. */
  readonly path: string;
}

/** Collects what is wrong with a document. */
export interface ProblemLog {
  readonly problems: readonly Problem[];
  /** Languages of the document, the first being the one it was written in. */
  readonly languages: readonly LanguageTag[];
  error(code: string, spot: Spot, message: string, remedy: string): void;
  warning(code: string, spot: Spot, message: string, remedy: string): void;
  /** Words that a language other than the first does not have; told by question and language. */
  missing(language: LanguageTag, spot: Spot): void;
  /** Writes down what is missing, once everything was looked at. */
  close(): void;
}

export function problemLog(file: string, languages: readonly LanguageTag[]): ProblemLog {
  const problems: Problem[] = [];
  const gaps = new Map<string, { language: LanguageTag; question?: string; paths: string[] }>();
  const add =
    (severity: Severity) =>
    (code: string, { question, path }: Spot, message: string, remedy: string): void => {
      const field = [question, path]
        .filter((part) => part !== undefined && part !== "")
        .join(" › ");
      const place = field === "" ? { file } : { file, field };
      problems.push({ severity, code, place, message, remedy });
    };
  return {
    problems,
    languages,
    error: add("error"),
    warning: add("warning"),
    missing(language, { question, path }) {
      const key = JSON.stringify([language, question]);
      const gap = gaps.get(key) ?? {
        language,
        ...(question === undefined ? {} : { question }),
        paths: [],
      };
      gap.paths.push(path);
      gaps.set(key, gap);
    },
    close() {
      for (const { language, question, paths } of gaps.values()) {
        add("warning")(
          "words-missing",
          { path: "", ...(question === undefined ? {} : { question }) },
          `There are no words in “${language}” for ${paths.join(", ")}.`,
          "Translate them; until then the words of the first language are shown.",
        );
      }
    },
  };
}

export function within(spot: Spot, step: string | number): Spot {
  const part = typeof step === "number" ? `[${step}]` : spot.path === "" ? step : `.${step}`;
  return { ...spot, path: `${spot.path}${part}` };
}

/** A value inside a sentence: in quotation marks, on one line, at most 60 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : String(JSON.stringify(value) ?? typeof value);
  const line = text.slice(0, 300).replace(/\s+/gu, " ").trim().toWellFormed();
  const short = [...line];
  return short.length > 60 ? `“${short.slice(0, 59).join("")}…”` : `“${line}”`;
}
