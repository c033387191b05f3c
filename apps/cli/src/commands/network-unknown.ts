import { AFFILIATION_KINDS, type GraphDocument, seededRandom } from "@kith/model";
import {
  amongAsked,
  type Graph,
  graphFromDocument,
  type MeasureName,
  measure,
  type NetworkBounds,
  networkBounds,
  overFilledIn,
  type PartlyKnown,
  reconstructed,
  tieRates,
} from "@kith/network";
import { readArguments, seedOf, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { graphAt } from "../graph-at.ts";
import type { Terminal } from "../terminal.ts";
import { wasAsked } from "../was-asked.ts";
import { WrongUse } from "../wrong-use.ts";

/** What is said of each number, by the name of its measure. */
interface Line {
  readonly measure: string;
  /** Unknown ties taken for absent. */
  readonly observed: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether both ends can be reached. */
  readonly exact: boolean;
  /** Among those who were asked. */
  readonly amongAsked: number | null;
  /** Where namings that could be returned are returned. */
  readonly returned: number | null;
  /** Median and middle nine tenths with unknown ties filled in as ties are among the asked. */
  readonly filledIn: { median: number; low: number; high: number } | null;
}

type NumberName = keyof typeof NUMBERS;

const catalogued = (name: MeasureName) => (graph: Graph) =>
  measure(graph, [name]).network[name] ?? null;

const NUMBERS = {
  density: catalogued("density"),
  "mean-degree": (graph: Graph) =>
    graph.n === 0 ? null : ((graph.directed ? 1 : 2) * graph.m) / graph.n,
  reciprocity: catalogued("reciprocity"),
  transitivity: catalogued("transitivity"),
  components: catalogued("components"),
  "largest-component": catalogued("largest-component"),
  isolates: catalogued("isolates"),
} as const;

const BOUND_OF = {
  density: "density",
  "mean-degree": "meanDegree",
  reciprocity: "reciprocity",
  transitivity: "transitivity",
  components: "components",
  "largest-component": "largest",
  isolates: "isolates",
} as const satisfies Record<NumberName, keyof NetworkBounds>;

export const networkUnknownCommand: Command = {
  name: "network unknown",
  usage: "FILE [--asked ATTR] [--undirected] [--fill N] [--seed N] [--json]",
  about:
    "How much numbers of the network could change with ties nobody was asked about: the least and most each could be, what it is among those asked, with namings taken to be returned, and in N networks filled in as ties are among those asked (--fill, default 100). --asked names a node attribute that is yes for those who were interviewed (status = respondent is understood).",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        asked: { type: "string" },
        undirected: { type: "boolean" },
        fill: { type: "string" },
        seed: { type: "string" },
      },
      ["FILE"],
    );
    const times = wholeNumber("fill", values.fill, { min: 1, max: 10_000 }) ?? 100;
    const random = seededRandom(seedOf(values.seed));
    const undirected = values.undirected === true;
    const read = graphAt(positionals[0] ?? "", { undirected }, terminal);
    const document = onlyPeople(read.document);
    const graph =
      document === read.document ? read.graph : graphFromDocument(document, { undirected });
    const asked = Uint8Array.from(document.nodes, (node) => Number(wasAsked(node, values.asked)));
    const people = asked.reduce((sum, x) => sum + x, 0);
    if (people === graph.n)
      throw new WrongUse(
        "Everybody counts as asked, so no tie is unknown. Name an attribute with --asked that is yes for those who were interviewed, and no for the others.",
      );
    const ties: PartlyKnown = { graph, asked };
    const bounds = networkBounds(ties);
    const respondents = amongAsked(ties).graph;
    const back = reconstructed(ties).graph;
    // Without two people who answered about each other there is nothing to fill in by.
    const canFill = tieRates(ties).pairs > 0;
    const filled = canFill
      ? overFilledIn(ties, NUMBERS, { times, random, progress: terminal.progress })
      : undefined;
    const lines = Object.entries(NUMBERS).map(([name, of]): Line => {
      const number = name as NumberName;
      return {
        measure: name,
        ...bounds[BOUND_OF[number]],
        amongAsked: of(respondents),
        returned: of(back),
        filledIn: filled?.[number].spread ?? null,
      };
    });
    if (values.json === true) {
      const { unknown, unknownShare } = bounds;
      terminal.out(
        JSON.stringify({ people: graph.n, asked: people, unknown, unknownShare, measures: lines }),
      );
      return 0;
    }
    say(terminal, graph.n, people, bounds, lines, canFill ? times : 0);
    return 0;
  },
};

/** Without places, groups and sources, who cannot be asked, and ties to them. */
function onlyPeople(document: GraphDocument): GraphDocument {
  const others: readonly unknown[] = AFFILIATION_KINDS;
  const nodes = document.nodes.filter(({ attributes }) => !others.includes(attributes.kind));
  if (nodes.length === document.nodes.length) return document;
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = document.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { ...document, nodes, edges };
}

function say(
  terminal: Terminal,
  people: number,
  asked: number,
  { unknown, unknownShare }: { unknown: number; unknownShare: number | null },
  lines: readonly Line[],
  times: number,
): void {
  const number = (value: number | null) =>
    value === null ? "no value" : Number.isInteger(value) ? String(value) : value.toFixed(3);
  const share = unknownShare === null ? "" : ` (${(100 * unknownShare).toFixed(1)} in 100)`;
  terminal.out(
    `${asked} of ${people} people were asked; of all ties there could be, ${unknown}${share} are not known.`,
  );
  const header = ["", "as told", "least", "most", "among asked", "if returned", "filled in"];
  const rows = lines.map((line) => [
    line.measure,
    number(line.observed),
    number(line.low),
    line.exact ? number(line.high) : `${number(line.high)}*`,
    number(line.amongAsked),
    number(line.returned),
    line.filledIn === null
      ? "cannot be"
      : `${number(line.filledIn.median)} (${number(line.filledIn.low)} to ${number(line.filledIn.high)})`,
  ]);
  const widths = header.map((text, i) =>
    Math.max(text.length, ...rows.map((row) => row[i]!.length)),
  );
  for (const row of [header, ...rows])
    terminal.out(
      row
        .map((text, i) => text.padEnd(widths[i]!))
        .join("  ")
        .trimEnd(),
    );
  terminal.out(
    times === 0
      ? "No two people answered about each other, so there is nothing to fill in by."
      : `Filled in: median and middle nine tenths of ${times} networks, with unknown ties as ties are among those asked.`,
  );
  if (lines.some(({ exact }) => !exact))
    terminal.out("* It lies between these, but may not reach them.");
}
