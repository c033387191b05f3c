import { curveLength, normalAt, pointAt, write } from "./geometry.ts";
import type { Curve, Point } from "./scene.ts";

/**
 * Lines of a rope, to be stroked: strands wind round the curve, and the one behind is broken
 * where another crosses it. One strand is the curve itself.
 *
 * @param width stroke of one strand in px
 */
export function ropePath(curve: Curve, strands: 1 | 2 | 4, width: number): string {
  if (strands === 1) return `M${write(curve.from)}Q${write(curve.control)} ${write(curve.to)}`;
  const length = curveLength(curve);
  const reach = strands === 2 ? width * 1.6 : width * 3.1;
  const pitch = strands === 2 ? width * 24 : width * 34;
  const turns = Math.max(1, Math.round(length / pitch));
  const steps = Math.max(12, Math.round(length / 3));
  const paths: string[] = [];
  for (let strand = 0; strand < strands; strand++) {
    let open = false;
    let path = "";
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      const angle = t * turns * 2 * Math.PI;
      const side = strandSide(angle, strand, strands) * reach;
      if (isBehind(angle, strand, strands, reach, width)) {
        open = false;
        continue;
      }
      path += `${open ? "L" : "M"}${write(beside(curve, t, side))}`;
      open = true;
    }
    paths.push(path);
  }
  return paths.join("");
}

const strandAngle = (angle: number, strand: number, strands: number): number =>
  angle + (strand * 2 * Math.PI) / strands;
const strandSide = (angle: number, strand: number, strands: number): number =>
  Math.sin(strandAngle(angle, strand, strands));
const strandHeight = (angle: number, strand: number, strands: number): number =>
  Math.cos(strandAngle(angle, strand, strands));

function isBehind(
  angle: number,
  strand: number,
  strands: number,
  reach: number,
  width: number,
): boolean {
  const side = strandSide(angle, strand, strands);
  const height = strandHeight(angle, strand, strands);
  for (let other = 0; other < strands; other++) {
    if (other === strand) continue;
    if (strandHeight(angle, other, strands) <= height) continue;
    const apart = Math.abs(strandSide(angle, other, strands) - side) * reach;
    if (apart < width * 0.95) return true;
  }
  return false;
}

function beside(curve: Curve, t: number, side: number): Point {
  const p = pointAt(curve, t);
  const n = normalAt(curve, t);
  return { x: p.x + n.x * side, y: p.y + n.y * side };
}
