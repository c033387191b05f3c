import { arcSources, asUndirected } from "../graph/as-undirected.ts";
import { type Graph, graphFromEdges } from "../graph/graph.ts";
import { circleOrder, type Grouping } from "./circle-order.ts";
import { partOfTurn } from "./exact-math.ts";
import { graphAmong } from "./graph-among.ts";
import { assemble, type Layout, type Part, partsOf } from "./layout-parts.ts";

/** Room around the circle, and places left free between two groups. */
const RIM = 0.75;
const BREAK = 1;

/**
 * Nodes with ties around one circle, clockwise from the top, neighbours one unit apart, in an
 * order with few crossings; nodes without ties in rows below. With groups, their members stand
 * side by side with a break between groups. For up to a few hundred people: a circle shows
 * every tie, but not who is near whom.
 *
 * Direction and weights are ignored. There is no chance in it: the same graph and groups give
 * the same bytes in every engine. RangeError when there is not one group per node.
 *
 * O(n m) (see `circleOrder`).
 */
export function layoutCircle(
  graph: Graph,
  options: { readonly groups?: ArrayLike<number> } = {},
): Layout {
  const { groups } = options;
  if (groups !== undefined && groups.length !== graph.n)
    throw new RangeError(`${graph.n} nodes but ${groups.length} groups.`);
  const flat = asUndirected(graph);
  const { tied, alone } = partsOf(flat);
  if (tied.length === 0) return assemble(flat.n, [], [], alone);
  const nodes = Uint32Array.from(tied.flatMap((part) => Array.from(part))).sort();
  const among = graphAmong(flat, nodes);
  const grouping =
    groups === undefined
      ? undefined
      : groupingOf(
          among,
          nodes.map((v) => groups[v]!),
        );
  return assemble(flat.n, [nodes], [circle(among, grouping)], alone);
}

function circle(graph: Graph, grouping: Grouping | undefined): Part {
  const { n } = graph;
  const order = circleOrder(graph, grouping);
  const breaks = grouping === undefined || grouping.graph.n < 2 ? 0 : grouping.graph.n;
  const places = n + breaks * BREAK;
  const radius = 0.5 / partOfTurn(1, 2 * places).sin;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const middle = radius + RIM;
  let place = 0;
  for (const [at, v] of order.entries()) {
    const before = order[at - 1];
    if (breaks > 0 && before !== undefined && grouping!.of[v] !== grouping!.of[before])
      place += BREAK;
    const { cos, sin } = partOfTurn(place++, places);
    x[v] = middle + radius * sin;
    y[v] = middle - radius * cos;
  }
  return { points: { x, y }, circles: [], width: 2 * middle, height: 2 * middle };
}

/** Groups numbered in the order of their numbers, and their graph. */
function groupingOf(graph: Graph, groups: ArrayLike<number>): Grouping {
  const numbers = [...new Set(Array.from(groups))].sort((a, b) => a - b);
  const at = new Map(numbers.map((group, i) => [group, i]));
  const of = Uint32Array.from(groups, (group) => at.get(group)!);
  const sources = arcSources(graph).map((v) => of[v]!);
  const targets = graph.targets.map((v) => of[v]!);
  return { of, graph: graphFromEdges(numbers.length, sources, targets) };
}
