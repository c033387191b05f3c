import { writeCsv } from "@kith/formats";
import type { GraphDocument } from "@kith/model";
import {
  compareWaves,
  type Graph,
  graphFromDocument,
  measure,
  PERSON_STATES,
  TIE_CHANGES,
  UNKNOWN_REASONS,
  type Wave,
} from "@kith/network";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { writeTextFile } from "../files.ts";
import { graphAt } from "../graph-at.ts";
import { wasAsked } from "../was-asked.ts";

/** Numbers of the whole that are set side by side: counted at once on any graph. */
const SIDE_BY_SIDE = [
  "nodes",
  "edges",
  "density",
  "components",
  "transitivity",
  "reciprocity",
] as const;

export const networkCompareCommand: Command = {
  name: "network compare",
  usage: "BEFORE AFTER [--asked ATTR] [--undirected] [--out FILE.csv] [--json]",
  about:
    "What became of ties between two waves: which began, ended and stayed, and which nobody can know of. People are matched by id; somebody who is in one file alone was not there in the other wave. --asked names a node attribute that is yes for those who were interviewed (status = respondent is understood); without it everybody counts as asked.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { asked: { type: "string" }, undirected: { type: "boolean" }, out: { type: "string" } },
      ["BEFORE", "AFTER"],
    );
    const undirected = values.undirected === true;
    const read = positionals.map((path) => graphAt(path, { undirected }, terminal).document);
    const [before, after] = read as [GraphDocument, GraphDocument];
    const ids = [...new Set(read.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
    const naming = !undirected && before.directed && after.directed;
    const waves = read.map((document) => waveOf(document, ids, values.asked, naming));
    const found = compareWaves(waves[0]!, waves[1]!, naming ? "naming" : "tie");
    const whole = read.map((document) => numbersOf(document, undirected));
    if (values.out !== undefined) {
      const { sources, targets, change, reason } = found.ties;
      writeTextFile(
        values.out,
        writeCsv(
          ["source", "target", "change", "why_unknown"],
          Array.from(change, (code, t) => [
            ids[sources[t]!]!,
            ids[targets[t]!]!,
            TIE_CHANGES[code],
            reason[t] === 0 ? undefined : UNKNOWN_REASONS[reason[t]!],
          ]),
        ),
      );
    }
    const { counts, reasons } = found;
    const people = {
      joined: found.joined.length,
      left: found.left.length,
      remained: found.remained.length,
    };
    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          ...counts,
          reasons,
          people,
          jaccard: found.jaccard,
          jaccardTakenAbsent: found.jaccardTakenAbsent,
          hamming: found.hamming,
          kept: found.kept,
          keptTakenEnded: found.keptTakenEnded,
          before: whole[0],
          after: whole[1],
        }),
      );
      return 0;
    }
    const share = (value: number | null) => (value === null ? "no value" : value.toFixed(3));
    terminal.out(
      `Ties: ${counts.stayed} stayed, ${counts.began} began, ${counts.ended} ended; ${counts["unknown-before"]} cannot be known before, ${counts["unknown-after"]} after.`,
    );
    terminal.out(
      `People: ${people.remained} in both waves, ${people.joined} joined, ${people.left} left.`,
    );
    terminal.out(
      `Of the ties known in both waves ${share(found.jaccard)} are in both (${share(found.jaccardTakenAbsent)} if what cannot be known is taken for absent); ${share(found.kept)} of the earlier ones were kept (at least ${share(found.keptTakenEnded)}).`,
    );
    for (const name of SIDE_BY_SIDE)
      terminal.out(
        `${name}: ${whole[0]?.[name] ?? "no value"} before, ${whole[1]?.[name] ?? "no value"} after`,
      );
    return 0;
  },
};

/** A graph as a wave of all people: those who are not in it were not there. */
function waveOf(
  document: GraphDocument,
  ids: readonly string[],
  asked: string | undefined,
  naming: boolean,
): Wave {
  const here = new Map(document.nodes.map((node) => [node.id, node]));
  const graph: Graph = graphFromDocument(
    {
      ...document,
      nodes: ids.map((id) => here.get(id) ?? { id, attributes: {} }),
    },
    { undirected: !naming },
  );
  const people = Uint8Array.from(ids, (id) => {
    const node = here.get(id);
    if (node === undefined) return PERSON_STATES.indexOf("not-there");
    return PERSON_STATES.indexOf(wasAsked(node, asked) ? "asked" : "not-interviewed");
  });
  return { graph, people };
}

function numbersOf(
  document: GraphDocument,
  undirected: boolean,
): Readonly<Record<string, number | null>> {
  return measure(graphFromDocument(document, { undirected }), SIDE_BY_SIDE).network;
}
