import { escapeXml } from "../escape-xml.ts";
import { tenth } from "../geometry.ts";
import { ropePath } from "../rope-path.ts";
import type { Curve, Point } from "../scene.ts";

/** How thick a rope is drawn: one thread for few, two for some, four for many. */
export const STRANDS = { few: 1, some: 2, many: 4 } as const;
export type Strength = keyof typeof STRANDS;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const centreOf = (box: Box): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/** A picture with its title and description, read out by screen readers. */
export function picture(
  id: string,
  size: { readonly width: number; readonly height: number },
  title: string,
  description: string,
  content: string,
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>${content}</svg>`;
}

/** The rope between two points: as many strands as the strength says, stitched when unsure. */
export function rope(
  from: Point,
  to: Point,
  strength: Strength,
  options: { readonly unsure?: boolean; readonly bend?: number; readonly width?: number } = {},
): string {
  const { unsure = false, bend = 0.08, width = 4 } = options;
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  const curve: Curve = { from, control, to };
  const dash = unsure ? ` stroke-dasharray="${width * 3} ${width * 2.25}"` : "";
  const strands = unsure ? 1 : STRANDS[strength];
  return `<path d="${ropePath(curve, strands, width)}" fill="none" stroke="var(--ink)" stroke-width="${width}" stroke-linecap="round"${dash}/>`;
}

/** Where the line from the centre of a box towards a point leaves the box. */
export function edgeOf(box: Box, towards: Point): Point {
  const c = centreOf(box);
  const dx = towards.x - c.x;
  const dy = towards.y - c.y;
  if (dx === 0 && dy === 0) return c;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  return { x: c.x + dx * scale, y: c.y + dy * scale };
}

/** Breaks a name into lines of at most `most` characters, between words. */
export function lines(text: string, most: number): string[] {
  const out: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      out[out.length - 1] = `${last} ${word}`;
    } else out.push(word);
  }
  return out;
}

/** Lines of text centred on a point. */
export function textLines(
  at: Point,
  content: readonly string[],
  style: {
    readonly size: number;
    readonly weight: number;
    readonly anchor?: "start" | "middle" | "end";
  },
): string {
  const step = style.size * 1.06;
  const top = at.y - ((content.length - 1) * step) / 2 + style.size * 0.35;
  const spans = content
    .map(
      (line, i) =>
        `<tspan x="${tenth(at.x)}" y="${tenth(top + i * step)}">${escapeXml(line)}</tspan>`,
    )
    .join("");
  return `<text text-anchor="${style.anchor ?? "middle"}" style="font:${style.weight} ${style.size}px var(--tool);fill:var(--ink)">${spans}</text>`;
}

/** Blue circle and count of people who told us. */
export function toldSign(at: Point, count: number, size: number): string {
  return `<circle cx="${tenth(at.x)}" cy="${tenth(at.y)}" r="${tenth(size * 0.36)}" fill="var(--spoke)"/>${countText({ x: at.x + size * 0.55, y: at.y }, count, size)}`;
}

/** Pink diamond and count of people who were named. */
export function namedSign(at: Point, count: number, size: number): string {
  const r = size * 0.44;
  const d = `M${tenth(at.x)} ${tenth(at.y - r)}l${tenth(r)} ${tenth(r)} ${tenth(-r)} ${tenth(r)} ${tenth(-r)} ${tenth(-r)}z`;
  return `<path d="${d}" fill="var(--named)" stroke="var(--named-ink)" stroke-width="1.25"/>${countText({ x: at.x + size * 0.6, y: at.y }, count, size)}`;
}

function countText(at: Point, count: number, size: number): string {
  return `<text x="${tenth(at.x)}" y="${tenth(at.y + size * 0.35)}" style="font:650 ${size}px var(--tool);fill:var(--ink)">${count}</text>`;
}
