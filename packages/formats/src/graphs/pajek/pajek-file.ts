import type { SourceFile } from "@kith/model";
import { quoted } from "../../problems.ts";
import { MOST_MATRICES } from "../limits.ts";
import type { ProblemLog } from "../problem-log.ts";
import { decodePajekText, type PajekLine, pajekLines } from "./pajek-lines.ts";
import { type PajekNetwork, type PajekNetworkReader, pajekNetworkReader } from "./pajek-network.ts";
import {
  type PajekValueKind,
  type PajekValues,
  type PajekValuesReader,
  pajekValuesReader,
} from "./pajek-values.ts";

/** Everything a Pajek file holds, network or project. */
export interface PajekFile {
  readonly networks: readonly PajekNetwork[];
  readonly values: readonly PajekValues[];
}

const VALUE_KINDS = new Map<string, PajekValueKind>([
  ["partition", "partition"],
  ["vector", "vector"],
  ["permutation", "permutation"],
  ["cluster", "cluster"],
]);

/**
 * Reads a Pajek file object by object: networks (`*Network`, or `*Vertices` at the start),
 * partitions, vectors, permutations and clusters. Hierarchies are passed over with a word
 * (`not-kept`), other sections are reported (`unknown-section`).
 *
 * @param alone what a file without any `*Network` or the like is: a network, or one of the
 * values, then called after the file
 */
export function pajekFile(
  file: SourceFile,
  alone: PajekValueKind | "network",
  log: ProblemLog,
): PajekFile {
  const networks: PajekNetwork[] = [];
  const values: PajekValues[] = [];
  /** What the lines that come belong to; neither where they are passed over or nothing began. */
  const open: { network?: PajekNetworkReader; list?: PajekValuesReader; passing: boolean } = {
    passing: false,
  };
  let started = 0;
  const close = (): void => {
    const found = open.network?.done();
    if (found !== undefined) networks.push(found);
    if (open.list !== undefined) values.push(open.list.done());
    delete open.network;
    delete open.list;
    open.passing = false;
  };
  const start = (kind: PajekValueKind | "network", name: string, line: number): void => {
    close();
    started++;
    if (kind === "network") open.network = pajekNetworkReader(name, line, log);
    else open.list = pajekValuesReader(kind, name, line, log);
  };
  const startAlone = ({ line }: PajekLine): void =>
    start(alone, alone === "network" ? "" : stemOf(file.name), line);
  const nothingOpen = (): boolean =>
    open.network === undefined && open.list === undefined && !open.passing;

  const section = (row: PajekLine): void => {
    const word = (row.tokens[0] ?? "").slice(1).toLowerCase();
    const kind = VALUE_KINDS.get(word);
    if (word === "network" || kind !== undefined) {
      start(kind ?? "network", decodePajekText(row.rest), row.line);
      return;
    }
    if (word === "hierarchy") {
      close();
      open.passing = true;
      const message = "The hierarchy that starts here is not kept.";
      log.say("warning", "not-kept", { line: row.line }, message, "Save it as a partition.");
      return;
    }
    if (nothingOpen()) startAlone(row);
    const again = word === "vertices" && open.network?.hasVertices() === true;
    if (again) start("network", "", row.line);
    if (open.list !== undefined && word === "vertices") open.list.size(row);
    else if (open.network?.section(row) !== true && !open.passing) {
      const message = `${quoted(row.tokens[0] ?? "")} was not recognised and nothing of it was read.`;
      const remedy = "Kith reads *Vertices, *Arcs, *Edges, *Arcslist, *Edgeslist and *Matrix.";
      log.say("warning", "unknown-section", { line: row.line }, message, remedy);
    }
  };

  for (const row of pajekLines(file.text)) {
    if (row.unclosed) {
      const message = "A quote opens a label here and nothing on the line closes it.";
      const remedy = "Close the quote; the rest of the line was read as the label.";
      log.say("warning", "unclosed-quote", { line: row.line }, message, remedy);
    }
    if (row.tokens[0]?.startsWith("*") && !row.quoted.has(0)) section(row);
    else if (nothingOpen() && alone === "network") {
      const message = "The file does not start with *Vertices.";
      const remedy = "Export it as a Pajek network (.net).";
      log.say("error", "not-pajek", { line: row.line }, message, remedy);
      break;
    } else {
      if (nothingOpen()) startAlone(row);
      open.network?.row(row);
      open.list?.values(row);
    }
    if (started > MOST_MATRICES) {
      const message = `The file goes on after ${MOST_MATRICES} networks and lists of values; the rest was left out.`;
      log.say("error", "too-many-objects", { line: row.line }, message, "Split the file.");
      delete open.network;
      delete open.list;
      break;
    }
  }
  close();
  return { networks, values };
}

export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}
