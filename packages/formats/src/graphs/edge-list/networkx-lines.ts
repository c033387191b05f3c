import type { AttributeValue, GraphDocumentEdge, SourceFile } from "@kith/model";
import { quoted } from "../../problems.ts";
import { isNumber } from "../attribute-values.ts";
import type { ProblemLog } from "../problem-log.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { linesOf } from "../text-lines.ts";

const LINE = /^(\S+)[ \t]+(\S+)[ \t]+(\{.*\})$/;

/** Whether the first line that is not blank is one as networkx writes: `1 2 {'weight': 7}`. */
export function isNetworkxList(text: string): boolean {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 10_000))?.[0] ?? "";
  return LINE.test(line.trim());
}

/**
 * The ties of an edge list of networkx, whose attributes stand behind the ends as a Python
 * dictionary of texts, numbers, True, False and None (which is left out). What cannot be
 * understood is kept whole as the attribute `data` (`unreadable-attributes`, warning).
 */
export function networkxTies(file: SourceFile, problems: ProblemLog): GraphDocumentEdge[] {
  const ties: GraphDocumentEdge[] = [];
  const attributesOf = sharedAttributes();
  let number = 0;
  for (const { text } of linesOf(file.text)) {
    number++;
    const line = text.trim();
    if (line === "") continue;
    const [, source, target, dictionary] = LINE.exec(line) ?? [];
    if (source === undefined || target === undefined || dictionary === undefined) {
      const [one, other, ...rest] = line.split(/[ \t]+/);
      if (one !== undefined && other !== undefined && rest.length === 0) {
        ties.push({ source: one, target: other, attributes: NO_ATTRIBUTES });
      } else {
        problems.say(
          "error",
          "no-tie",
          { line: number },
          `${quoted(line)} is not two nodes and a dictionary.`,
          "Write it as: a b {'weight': 1}.",
        );
      }
      continue;
    }
    const attributes = pythonDictionary(dictionary);
    if (attributes === undefined) {
      problems.say(
        "warning",
        "unreadable-attributes",
        { line: number, column: 3 },
        `${quoted(dictionary)} is no dictionary of texts and numbers; it is kept as text.`,
        "Write attributes as {'weight': 1, 'kind': 'help'}.",
      );
    }
    ties.push({ source, target, attributes: attributesOf(attributes ?? [["data", dictionary]]) });
  }
  return ties;
}

const BLANKS = /\s*/y;
const PYTHON_TEXT = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y;
const PYTHON_WORD = /[^\s,}'"[\]{(]+/y;

function pythonDictionary(text: string): [string, AttributeValue][] | undefined {
  let at = 1;
  const take = (token: RegExp): string | undefined => {
    BLANKS.lastIndex = at;
    BLANKS.test(text);
    token.lastIndex = BLANKS.lastIndex;
    const found = token.exec(text)?.[0];
    if (found !== undefined) at = token.lastIndex;
    return found;
  };
  const found: [string, AttributeValue][] = [];
  while (take(/\}/y) === undefined) {
    const key = take(PYTHON_TEXT);
    if (key === undefined || take(/:/y) === undefined) return undefined;
    const written = take(PYTHON_TEXT);
    const word = written === undefined ? take(PYTHON_WORD) : undefined;
    const value = written === undefined ? pythonValue(word ?? "") : pythonText(written);
    if (value === undefined) return undefined;
    if (value !== null) found.push([pythonText(key), value]);
    const comma = take(/,/y);
    if (comma === undefined && text[at] !== "}" && take(/(?=\})/y) === undefined) return undefined;
  }
  return at === text.length ? found : undefined;
}

function pythonValue(word: string): AttributeValue | null | undefined {
  if (word === "True") return true;
  if (word === "False") return false;
  if (word === "None") return null;
  if (word === "nan") return Number.NaN;
  if (word === "inf" || word === "-inf") return word === "inf" ? Infinity : -Infinity;
  return isNumber(word) || /^-?\d+$/.test(word) ? Number(word) : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function pythonText(written: string): string {
  return written.slice(1, -1).replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter);
}
