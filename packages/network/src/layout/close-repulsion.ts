import type { Points } from "./points.ts";
import { fillQuadtree, lookAround, type RepulsionRoom } from "./quadtree.ts";

/**
 * Repulsion under Student's t kernel, q = 1 / (1 + distance²): writes the sum of q² times the
 * way from each other point into `force`, and returns the sum of q over all ordered pairs (van
 * der Maaten 2014, JMLR 15: t-SNE by tree). Strong among neighbours, next to nothing far away.
 * O(n log n).
 */
export function closeRepulsion(
  points: Points,
  force: Points,
  theta: number,
  { tree, around }: RepulsionRoom,
): number {
  fillQuadtree(tree, points);
  const { cells, order, x, y } = tree;
  let total = 0;
  for (let leaf = 0; leaf < tree.count; leaf++) {
    if (cells.skip[leaf] !== leaf + 1) continue;
    lookAround(tree, leaf, theta, around);
    const { farX, farY, farMass, farCount, near, nearCount } = around;
    for (let i = cells.begin[leaf]!; i < cells.end[leaf]!; i++) {
      const px = x[i]!;
      const py = y[i]!;
      let fx = 0;
      let fy = 0;
      // The point itself is met below, with q = 1.
      let sum = -1;
      for (let k = 0; k < farCount; k++) {
        const dx = px - farX[k]!;
        const dy = py - farY[k]!;
        const q = 1 / (1 + dx * dx + dy * dy);
        const qm = q * farMass[k]!;
        sum += qm;
        fx += q * qm * dx;
        fy += q * qm * dy;
      }
      for (let k = 0; k < nearCount; k += 2)
        for (let j = near[k]!; j < near[k + 1]!; j++) {
          const dx = px - x[j]!;
          const dy = py - y[j]!;
          const q = 1 / (1 + dx * dx + dy * dy);
          sum += q;
          fx += q * q * dx;
          fy += q * q * dy;
        }
      const v = order[i]!;
      force.x[v] = fx;
      force.y[v] = fy;
      total += sum;
    }
  }
  return total;
}
