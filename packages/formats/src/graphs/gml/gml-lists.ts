import type { SourceFile } from "@kith/model";
import { quoted } from "../../problems.ts";
import type { ProblemLog } from "../problem-log.ts";
import { decodeGmlText } from "./gml-entities.ts";
import { type GmlToken, gmlNumber, gmlTokens } from "./gml-tokens.ts";

/** Lists deeper than this are no description of a graph, and are left out. */
const DEEPEST = 32;
const LONGEST_KEY = 256;

export type GmlValue = string | number | GmlList;

export interface GmlEntry {
  readonly key: string;
  readonly value: GmlValue;
  readonly line: number;
  readonly column: number;
}

/** `[ key value … ]`; a key may come more than once. */
export interface GmlList {
  readonly entries: readonly GmlEntry[];
}

interface OpenList {
  readonly entries: GmlEntry[];
  readonly line: number;
  readonly column: number;
}

/**
 * The lists of a GML file, one inside the other, whatever they mean. What breaks the grammar is
 * a problem and the rest is read on: a key without a value, a value without a key, a bracket or
 * a quote too many or too few, lists nested beyond any sense. Never recursive; linear time.
 */
export function gmlLists(file: SourceFile, log: ProblemLog): GmlList {
  const top: OpenList = { entries: [], line: 1, column: 1 };
  const open: OpenList[] = [top];
  let key: GmlToken | undefined;
  let tooDeep = 0;
  const add = (value: GmlValue, token: GmlToken): void => {
    if (key === undefined) {
      const what = typeof value === "object" ? "A list" : quoted(String(value));
      stray(log, token, `${what} has no key in front of it.`);
    } else {
      open.at(-1)?.entries.push({ key: key.text, value, line: key.line, column: key.column });
      key = undefined;
    }
  };
  const dropKey = (): void => {
    if (key === undefined) return;
    const { line, column, text } = key;
    const message = `The key ${quoted(text)} has no value.`;
    log.say("warning", "missing-value", { line, column }, message, "Write a value after it.");
    key = undefined;
  };

  for (const token of gmlTokens(file.text)) {
    if (tooDeep > 0) {
      if (token.kind === "open") tooDeep++;
      else if (token.kind === "close") tooDeep--;
      continue;
    }
    const number = key === undefined && token.kind === "word" ? undefined : gmlNumber(token);
    if (token.kind === "open") {
      if (open.length > DEEPEST) {
        const { line, column } = token;
        const message = `Lists are nested deeper than ${DEEPEST}; this one was left out.`;
        log.say("error", "too-deep", { line, column }, message, "Check the brackets.");
        key = undefined;
        tooDeep = 1;
        continue;
      }
      const list: OpenList = { entries: [], line: token.line, column: token.column };
      add(list, token);
      open.push(list);
    } else if (token.kind === "close") {
      dropKey();
      if (open.length > 1) open.pop();
      else stray(log, token, "This bracket closes no list.");
    } else if (number !== undefined) add(number, token);
    else if (token.kind === "string") add(decodeGmlText(token.text), token);
    else if (token.kind === "unclosed-string") {
      const { line, column } = token;
      const message =
        "A quote opens this text and nothing closes it; the rest of the file is in it.";
      log.say("error", "unclosed-quote", { line, column }, message, "Close the quote.");
      key = undefined;
    } else if (key !== undefined && key.line === token.line) add(decodeGmlText(token.text), token);
    else {
      dropKey();
      if (token.text.length <= LONGEST_KEY) key = token;
      else stray(log, token, `A key of ${token.text.length} characters is none.`);
    }
  }
  dropKey();
  const unclosed = open.at(-1);
  if (open.length > 1 && unclosed !== undefined) {
    const { line, column } = unclosed;
    const message = "This bracket is never closed; the list was read to the end of the file.";
    log.say("error", "unclosed-list", { line, column }, message, "Close it with ].");
  }
  return top;
}

function stray(log: ProblemLog, { line, column }: GmlToken, message: string): void {
  log.say("warning", "stray-value", { line, column }, `${message} It was left out.`, "Check it.");
}
