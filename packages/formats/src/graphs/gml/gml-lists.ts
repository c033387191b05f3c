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
  /** The key in front of it; without one nothing of it is kept. */
  readonly key: GmlToken | undefined;
  readonly entries: GmlEntry[];
  readonly line: number;
  readonly column: number;
}

const EMPTY: GmlList = { entries: [] };

/**
 * The lists of a GML file, one inside the other, whatever they mean. What breaks the grammar is
 * a problem and the rest is read on: a key without a value, a value without a key, a bracket or
 * a quote too many or too few, lists nested beyond any sense. Never recursive; linear time.
 */
export function gmlLists(file: SourceFile, log: ProblemLog): GmlList {
  const top: OpenList = { key: undefined, entries: [], line: 1, column: 1 };
  const open: OpenList[] = [top];
  let key: GmlToken | undefined;
  let tooDeep = 0;
  /** One text for each key, however often it comes. */
  const keys = new Map<string, string>();
  const sameKey = (text: string): string => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    keys.set(text, text);
    return text;
  };
  const keep = (token: GmlToken, value: GmlValue, list: OpenList | undefined): void => {
    const { text, line, column } = token;
    list?.entries.push({ key: sameKey(text), value, line, column });
  };
  const add = (value: string | number, token: GmlToken): void => {
    if (key === undefined) {
      stray(log, token, `${quoted(String(value))} has no key in front of it.`);
    } else keep(key, value, open.at(-1));
    key = undefined;
  };
  /** Puts the innermost list among the entries of the one around it. */
  const close = (): void => {
    const list = open.pop();
    if (list?.key === undefined) return;
    // A copy is as long as it must be; a list that grew has room for more.
    const value = list.entries.length === 0 ? EMPTY : { entries: list.entries.slice() };
    keep(list.key, value, open.at(-1));
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
      if (key === undefined) stray(log, token, "A list has no key in front of it.");
      open.push({ key, entries: [], line: token.line, column: token.column });
      key = undefined;
    } else if (token.kind === "close") {
      dropKey();
      if (open.length > 1) close();
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
  while (open.length > 1) close();
  return top;
}

function stray(log: ProblemLog, { line, column }: GmlToken, message: string): void {
  log.say("warning", "stray-value", { line, column }, `${message} It was left out.`, "Check it.");
}
