import {
  COLOURS,
  escapeXml,
  figureCss,
  NODE_CLASS,
  type NodeShape,
  nodePath,
  textWidth,
} from "@kith/figures";
import type { GraphDocument, GraphDocumentNode } from "@kith/model";
import type { Graph, Points } from "@kith/network";

/** Room around the outermost nodes, in px. */
const MARGIN = 24;
/** The longer side of the picture, in px, for few and for many nodes. */
const SMALL = 900;
const LARGE = 2400;
/** Size of names, in px. */
const LABEL = 11;

/**
 * A picture of a graph at given places, as an SVG file that stands alone: respondents as
 * circles, people who were named as diamonds, places as squares; a file that does not say so
 * has circles. Nodes are as large as the room between them allows.
 */
export function layoutSvg(
  document: GraphDocument,
  graph: Graph,
  points: Points,
  options: { readonly labels: boolean },
): string {
  const { x, y, size, width: across, height } = fit(graph, points);
  const names = options.labels ? document.nodes.map(nameOf) : [];
  // Names stand to the right of their nodes; the longest must not leave the picture.
  const width = Math.ceil(
    names.reduce(
      (most, name, v) => Math.max(most, x[v]! + size * 1.5 + textWidth(name, LABEL) + 8),
      across,
    ),
  );
  const colour = (name: keyof typeof COLOURS) => COLOURS[name].light;
  const thread = Math.max(0.4, size * 0.22);
  const lines: string[] = [];
  for (let v = 0; v < graph.n; v++) {
    for (let k = graph.offsets[v]!; k < graph.offsets[v + 1]!; k++) {
      const w = graph.targets[k]!;
      if (!graph.directed && w < v) continue;
      lines.push(`M${tenth(x[v]!)} ${tenth(y[v]!)}L${tenth(x[w]!)} ${tenth(y[w]!)}`);
    }
  }
  const nodes = document.nodes.map((node, v) => {
    const shape = shapeOf(node);
    const path = nodePath({ shape, x: x[v]!, y: y[v]!, r: size });
    return `<path class="${NODE_CLASS[shape]}" d="${path}"><title>${escapeXml(nameOf(node))}</title></path>`;
  });
  const labels = names.map(
    (name, v) =>
      `<text class="halo" x="${tenth(x[v]! + size * 1.5)}" y="${tenth(y[v]! + 4)}" font-size="${LABEL}" fill="${colour("ink")}">${escapeXml(name)}</text>`,
  );
  const told = `${graph.n} nodes and ${graph.m} ties.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">Network</title><desc id="d">${told}</desc>
<style>${figureCss(colour).replaceAll("<", "")}path{stroke-width:${tenth(Math.min(1.5, size * 0.3))}}</style>
<rect width="100%" height="100%" fill="${colour("surface")}"/>
<path d="${lines.join("")}" fill="none" stroke="${colour("thread")}" stroke-opacity="0.55" style="stroke-width:${tenth(thread)}"/>
${nodes.join("\n")}
${labels.join("\n")}
</svg>
`;
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

function nameOf({ id, attributes }: GraphDocumentNode): string {
  const label = attributes.label ?? attributes.name;
  return label === undefined || label === "" ? id : String(label);
}

function shapeOf({ attributes }: GraphDocumentNode): NodeShape["shape"] {
  if (attributes.status === "named") return "diamond";
  const kind = attributes.kind ?? attributes.mode;
  if (kind === undefined) return "circle";
  return ["place", "group", "organisation", "information", "2", 2].includes(kind as string | number)
    ? "square"
    : "circle";
}

/** Places in px and the size of a node: a third of the distance that most have between them. */
function fit(graph: Graph, points: Points) {
  const many = Math.min(1, graph.n / 5_000);
  const longer = SMALL + many * (LARGE - SMALL);
  const left = least(points.x);
  const top = least(points.y);
  const across = Math.max(1e-9, -least(points.x.map((one) => -one)) - left);
  const down = Math.max(1e-9, -least(points.y.map((one) => -one)) - top);
  const scale = (longer - 2 * MARGIN) / Math.max(across, down);
  const room = Math.sqrt((across * down * scale * scale) / Math.max(1, graph.n));
  return {
    x: points.x.map((one) => MARGIN + (one - left) * scale),
    y: points.y.map((one) => MARGIN + (one - top) * scale),
    size: Math.min(9, Math.max(1.2, room / 6)),
    width: Math.ceil(across * scale + 2 * MARGIN),
    height: Math.ceil(down * scale + 2 * MARGIN),
  };
}

function least(values: Float64Array): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}
