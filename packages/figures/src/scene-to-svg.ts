import { escapeXml } from "./escape-xml.ts";
import { tenth } from "./geometry.ts";
import { shapeReach } from "./node-radius.ts";
import type { CardShape, LabelShape, NodeShape, Scene } from "./scene.ts";
import { COLOURS, type ColourName, FONT, type Theme } from "./tokens.ts";

/** Outline of a node's shape: circles too, so that one kind of element draws all. */
export function nodePath({ shape, x, y, r }: Pick<NodeShape, "shape" | "x" | "y" | "r">): string {
  const h = shapeReach(shape, r);
  const at = (px: number, py: number) => `${tenth(px)} ${tenth(py)}`;
  if (shape === "diamond")
    return `M${at(x, y - h)}L${at(x + h, y)}L${at(x, y + h)}L${at(x - h, y)}Z`;
  if (shape === "square")
    return `M${at(x - h, y - h)}H${tenth(x + h)}V${tenth(y + h)}H${tenth(x - h)}Z`;
  const round = Math.round(h * 10) / 10;
  const arc = `a${tenth(round)} ${tenth(round)} 0 1 0`;
  return `M${at(x - round, y)}${arc} ${tenth(2 * round)} 0${arc} ${tenth(-2 * round)} 0Z`;
}

/** Class of a node's shape: styles live in one place for page and file. */
export const NODE_CLASS = {
  circle: "n-spoke",
  diamond: "n-named",
  square: "n-where",
} as const satisfies Record<NodeShape["shape"], string>;

/** The style of a picture in CSS, with colours given by `colour`. */
export function figureCss(colour: (name: ColourName) => string): string {
  return `.hull{fill:${colour("hull")};stroke:${colour("surface")};stroke-width:3}
.tie{fill:${colour("thread")}}
.rope{fill:none;stroke:${colour("ink")};stroke-linecap:round;stroke-linejoin:round}
.rope-1{stroke:${colour("thread")}}
.rope-2{stroke:${colour("ink-2")}}
.n-spoke{fill:${colour("spoke")};stroke:${colour("surface")};stroke-width:1.5}
.n-named{fill:${colour("named")};stroke:${colour("named-ink")};stroke-width:1.25}
.n-where{fill:${colour("where")};stroke:${colour("where-ink")};stroke-width:2.75;stroke-linejoin:round}
.toned{stroke:${colour("ink")};stroke-width:1.5}
.card{fill:${colour("surface")};stroke:${colour("ink")};stroke-width:3}
.card-name{font-weight:700;fill:${colour("ink")}}
.card-count{font-weight:600;fill:${colour("ink")}}
.sign{font-weight:700;text-anchor:middle}
.halo{paint-order:stroke;stroke:${colour("surface")};stroke-width:4px;stroke-linejoin:round}
.l-group{font-weight:700;fill:${colour("ink-2")}}
.l-place,.l-person{font-weight:600;fill:${colour("ink")}}
text{font-family:${FONT.tool}}`;
}

/**
 * A picture as an SVG file that stands alone: own colours, title and description.
 * O(shapes).
 */
export function sceneToSvg(scene: Scene, theme: Theme = "light"): string {
  const colour = (name: ColourName) => COLOURS[name][theme];
  const body = [
    ...scene.ropes.map(
      (rope) =>
        `<path class="rope rope-${rope.strands}" stroke-width="${tenth(rope.width)}"${rope.certainty === "whole" ? "" : ' stroke-dasharray="9 6.5"'} d="${rope.path}"><title>${escapeXml(rope.title)}</title></path>`,
    ),
    ...scene.hulls.map((hull) => `<path class="hull" d="${hull.path}"/>`),
    ...scene.threads.map((thread) => `<path class="tie" d="${thread.path}"/>`),
    ...scene.cards.map((card) => cardSvg(card)),
    ...scene.nodes.map((node) => nodeSvg(node, colour)),
    ...scene.labels.map(labelSvg),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tenth(scene.width)} ${tenth(scene.height)}" width="${tenth(scene.width)}" height="${tenth(scene.height)}" role="img" aria-labelledby="figure-title figure-desc">
<title id="figure-title">${escapeXml(scene.title)}</title><desc id="figure-desc">${escapeXml(scene.description)}</desc>
<style>${figureCss(colour).replaceAll("<", "")}</style>
<rect width="100%" height="100%" fill="${colour("surface")}"/>
${body.join("\n")}
</svg>
`;
}

function nodeSvg(node: NodeShape, colour: (name: ColourName) => string): string {
  const title = `<title>${escapeXml(node.title)}</title>`;
  const path = nodePath(node);
  if (node.tone === undefined)
    return `<path class="${NODE_CLASS[node.shape]}" d="${path}">${title}</path>`;
  const size = signSize(node.r);
  return `<g><path class="toned" style="fill:${colour(node.tone.fill)}" d="${path}">${title}</path><text class="sign" x="${tenth(node.x)}" y="${tenth(node.y + size * 0.35)}" font-size="${tenth(size)}" fill="${colour(node.tone.signColour)}">${escapeXml(node.tone.sign)}</text></g>`;
}

/** The letter in a coloured node is as large as fits. */
export const signSize = (r: number): number => Math.max(5, Math.min(13, r * 1.25));

function labelSvg(label: LabelShape): string {
  return `<text class="halo l-${label.role}" x="${tenth(label.x)}" y="${tenth(label.y)}" text-anchor="${label.anchor}" font-size="${tenth(label.size)}">${escapeXml(label.text)}</text>`;
}

export interface CardParts {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly counts: {
    readonly y: number;
    readonly size: number;
    readonly told: Placed;
    readonly named: Placed;
  };
}
interface Placed {
  readonly sign: Pick<NodeShape, "shape" | "x" | "y" | "r">;
  readonly text: string;
  readonly x: number;
}

/** Where name and counts stand on a card: the same on page and in file. */
export function cardParts(card: CardShape): CardParts {
  const size = card.fontSize * 0.82;
  const lineHeight = card.fontSize * 1.12;
  const block = card.lines.length * lineHeight + size * 1.5;
  const top = card.y - block / 2 + card.fontSize * 0.85;
  const y = top + card.lines.length * lineHeight + size * 0.45;
  const told = String(card.told);
  const named = String(card.named);
  const unit = size * 0.58;
  const width = size * 2 + (told.length + named.length) * unit + size * 1.3;
  const left = card.x - width / 2;
  const r = size * 0.42;
  const second = left + size * 1.15 + told.length * unit + size * 0.6;
  return {
    lines: card.lines.map((text, i) => ({ text, x: card.x, y: top + i * lineHeight })),
    counts: {
      y,
      size,
      told: {
        sign: { shape: "circle", x: left + r, y: y - size * 0.34, r },
        text: told,
        x: left + size * 1.05,
      },
      named: {
        sign: { shape: "diamond", x: second + r, y: y - size * 0.34, r },
        text: named,
        x: second + size * 1.15,
      },
    },
  };
}

function cardSvg(card: CardShape): string {
  const { lines, counts } = cardParts(card);
  const { told, named, y, size } = counts;
  const text = lines
    .map(
      (line) =>
        `<text class="card-name" text-anchor="middle" font-size="${tenth(card.fontSize)}" x="${tenth(line.x)}" y="${tenth(line.y)}">${escapeXml(line.text)}</text>`,
    )
    .join("");
  const counted = [told, named]
    .map(
      ({ sign, text: number, x }) =>
        `<path class="${NODE_CLASS[sign.shape]}" d="${nodePath(sign)}"/><text class="card-count" font-size="${tenth(size)}" x="${tenth(x)}" y="${tenth(y)}">${number}</text>`,
    )
    .join("");
  return `<g><title>${escapeXml(card.title)}</title><rect class="card" x="${tenth(card.x - card.width / 2)}" y="${tenth(card.y - card.height / 2)}" width="${tenth(card.width)}" height="${tenth(card.height)}" rx="8"/>${text}${counted}</g>`;
}
