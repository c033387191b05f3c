import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { layoutInside } from "./layout-inside.ts";
import { type Layout, layoutParts } from "./layout-parts.ts";
import { boundsOf, lieDown } from "./points.ts";

/** Room around the outermost nodes of a part. */
const RIM = 0.75;

/**
 * A picture of a small graph (an ego network, up to about 300 nodes) without groups: distances
 * on paper are like path lengths, nodes keep one unit apart, connected parts stand beside each
 * other and nodes without ties in a block at the end. Larger graphs work too, but are better
 * read with `layoutGroups`.
 */
export function layoutSmall(graph: Graph, options: { readonly random: Random }): Layout {
  return layoutParts(graph, (flat, nodes, part) => {
    const points = layoutInside(flat, Array.from(nodes), options.random.fork(`part ${part}`));
    lieDown(points);
    const rims = new Float64Array(nodes.length).fill(RIM);
    const { left, top, width, height } = boundsOf(points, rims);
    return {
      points: { x: points.x.map((x) => x - left), y: points.y.map((y) => y - top) },
      circles: [],
      width,
      height,
    };
  });
}
