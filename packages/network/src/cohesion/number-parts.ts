import type { Components } from "./components.ts";

/**
 * Numbers parts from 0 in the order of their first nodes and counts their nodes.
 *
 * @param labels of each node, whole numbers from 0; equal labels are one part. O(n + highest)
 */
export function numberParts(labels: ArrayLike<number>): Components {
  const n = labels.length;
  let highest = -1;
  for (let v = 0; v < n; v++) if (labels[v]! > highest) highest = labels[v]!;
  const numbers = new Int32Array(highest + 1).fill(-1);
  const membership = new Uint32Array(n);
  const sizes: number[] = [];
  for (let v = 0; v < n; v++) {
    const label = labels[v]!;
    if (numbers[label] === -1) {
      numbers[label] = sizes.length;
      sizes.push(0);
    }
    const part = numbers[label]!;
    membership[v] = part;
    sizes[part]!++;
  }
  return { membership, sizes: Uint32Array.from(sizes) };
}
