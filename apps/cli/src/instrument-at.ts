import {
  CONNECTED_COMMUNITIES,
  type Instrument,
  type InstrumentRead,
  readInstrument,
} from "@kith/instruments";
import { readTextFile } from "./files.ts";
import { printProblems } from "./problems.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** The programme's own survey, which needs no file. */
const OWN = CONNECTED_COMMUNITIES.id;

/** Reads an instrument from a file, or by its name the programme's own survey. */
export function readInstrumentAt(path: string, terminal: Terminal): InstrumentRead {
  if (path === OWN) return readInstrument(CONNECTED_COMMUNITIES, OWN);
  const { name, text } = readTextFile(path, terminal);
  return readInstrument(text, name);
}

/** An instrument without errors; otherwise all problems are listed and it is wrong use. */
export function instrumentAt(path: string, terminal: Terminal): Instrument {
  const { instrument, problems } = readInstrumentAt(path, terminal);
  if (instrument !== undefined) return instrument;
  printProblems(problems, (line) => terminal.note(line));
  throw new WrongUse(`${path} is not an instrument that can be used.`);
}

/** The language asked for, or the instrument's first. */
export function languageOf(instrument: Instrument, tag: string | undefined): string {
  const tags = instrument.languages.map((language) => language.tag);
  if (tag !== undefined && !tags.includes(tag)) {
    throw new WrongUse(`--language takes ${tags.join(" or ")}, not “${tag}”.`);
  }
  return tag ?? tags[0] ?? "en";
}
