import { readCsv, writeCsv } from "@kith/formats";
import { seededRandom } from "@kith/model";
import {
  type Anchors,
  forceAtlas2,
  type Graph,
  layoutCircle,
  layoutNeighbours,
  layoutTwoMode,
  neighbourhoodShare,
  type Points,
} from "@kith/network";
import { oneOf, readArguments, required, seedOf, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readTextFile, writeTextFile } from "../files.ts";
import { categoriesAt, graphAt, modesAt } from "../graph-at.ts";
import { layoutSvg } from "../layout-svg.ts";
import { errorsOf, printProblems } from "../problems.ts";
import type { Terminal } from "../terminal.ts";
import { refusing, WrongUse } from "../wrong-use.ts";

/** How firmly places of an earlier picture are kept, 0 to 1. */
const HELD = 0.9;
const WAYS = ["neighbours", "circle", "two-mode", "forceatlas2"] as const;

export const networkLayoutCommand: Command = {
  name: "network layout",
  usage:
    "FILE --out FILE.svg|FILE.csv [--way neighbours|circle|two-mode|forceatlas2] [--groups ATTR] [--modes ATTR] [--anchors FILE.csv] [--labels] [--iterations N] [--undirected] [--seed N] [--json]",
  about:
    "Where to draw the nodes: a picture (.svg) or coordinates (.csv with id, x, y). neighbours puts contacts side by side and says how well; --groups keeps categories together; --anchors takes coordinates of an earlier picture, so that two waves can be compared. The same file and seed give the same picture.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        out: { type: "string" },
        way: { type: "string" },
        groups: { type: "string" },
        modes: { type: "string" },
        anchors: { type: "string" },
        labels: { type: "boolean" },
        iterations: { type: "string" },
        undirected: { type: "boolean" },
        seed: { type: "string" },
      },
      ["FILE"],
    );
    const out = required("out", values.out);
    if (!/\.(?:svg|csv)$/i.test(out))
      throw new WrongUse(`${out} must end in .svg (a picture) or .csv (coordinates).`);
    const way = oneOf("way", values.way ?? "neighbours", WAYS);
    const seed = seedOf(values.seed);
    const iterations =
      wholeNumber("iterations", values.iterations, { min: 1, max: 100_000 }) ?? 1000;
    if (values.anchors !== undefined && way !== "neighbours")
      throw new WrongUse("--anchors is for --way neighbours.");
    const { document, graph } = graphAt(
      positionals[0] ?? "",
      { undirected: values.undirected === true },
      terminal,
    );
    const groups =
      values.groups === undefined ? undefined : categoriesAt(document, values.groups).by;
    const modes = modesAt(document, values.modes);
    const anchors =
      values.anchors === undefined ? undefined : anchorsFrom(values.anchors, graph, terminal);
    const random = seededRandom(seed);
    const place = (): Points => {
      switch (way) {
        case "neighbours":
          return layoutNeighbours(graph, {
            random,
            ...(groups === undefined ? {} : { groups }),
            ...(anchors === undefined ? {} : { anchors, pinned: aloneBefore(graph, anchors) }),
          });
        case "circle":
          return layoutCircle(graph, groups === undefined ? {} : { groups });
        case "two-mode":
          if (modes === undefined)
            throw new WrongUse("Say who is of which mode: --modes and a node attribute.");
          return layoutTwoMode(graph, modes);
        case "forceatlas2":
          return forceAtlas2(graph, { random, iterations });
      }
    };
    const points = await refusing(place);
    const share = neighbourhoodShare(graph, points);
    writeTextFile(
      out,
      /\.svg$/i.test(out)
        ? layoutSvg(document, graph, points, { labels: values.labels === true })
        : writeCsv(
            ["id", "x", "y"],
            graph.ids.map((id, v) => [id, String(points.x[v]), String(points.y[v])]),
          ),
    );
    if (values.json === true)
      terminal.out(JSON.stringify({ out, nodes: graph.n, neighbourhoodShare: share, seed }));
    else
      terminal.out(
        `${out}: ${graph.n} nodes${share !== null ? `; ${Math.round(100 * share)} in 100 contacts are among a person's nearest points` : ""}.`,
      );
    return 0;
  },
};

/** 1 for nodes without ties that had a place: they keep it, whatever the others do. */
function aloneBefore({ n, offsets, inOffsets }: Graph, { x }: Anchors): Uint8Array {
  return Uint8Array.from({ length: n }, (_, v) => {
    const ties = offsets[v + 1]! - offsets[v]! + inOffsets[v + 1]! - inOffsets[v]!;
    return Number(ties === 0 && !Number.isNaN(x[v]!));
  });
}

/** Coordinates of an earlier picture; nodes that are not in it have none. */
function anchorsFrom(path: string, graph: Graph, terminal: Terminal): Anchors {
  const { table, problems } = readCsv(readTextFile(path, terminal));
  printProblems(problems, (line) => terminal.note(line));
  if (errorsOf(problems).length > 0) throw new WrongUse(`${path} cannot be read.`);
  const columns = ["id", "x", "y"].map((name) => table.header.indexOf(name));
  if (columns.includes(-1)) throw new WrongUse(`${path} must have the columns id, x and y.`);
  const [id, x, y] = columns as [number, number, number];
  const at = new Map(graph.ids.map((name, v) => [name, v]));
  const anchors = {
    strength: HELD,
    x: new Float64Array(graph.n).fill(Number.NaN),
    y: new Float64Array(graph.n).fill(Number.NaN),
  };
  for (const { line, cells } of table.rows) {
    const v = at.get(cells[id] ?? "");
    if (v === undefined) continue;
    const place = [Number(cells[x]), Number(cells[y])] as const;
    if (!place.every(Number.isFinite) || cells[x] === "" || cells[y] === "")
      throw new WrongUse(`${path}, line ${line}: “${cells[id]}” has no place in numbers.`);
    [anchors.x[v], anchors.y[v]] = place;
  }
  return anchors;
}
