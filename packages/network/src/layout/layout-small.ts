import type { Random } from "@kith/model";
import type { Graph } from "../graph/graph.ts";
import { layoutInside } from "./layout-inside.ts";
import { type Layout, layoutParts, lyingPart } from "./layout-parts.ts";

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
    return lyingPart(points, RIM);
  });
}
