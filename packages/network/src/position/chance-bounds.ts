/**
 * Bounds on a chance after `hits` in `tries` independent tries: all chances p with
 * tries × KL(hits / tries, p) ≤ `doubt`, KL the divergence between two coins. Each bound is
 * wrong with a probability of at most e^−doubt (Chernoff 1952; Hoeffding 1963, JASA 58,
 * theorem 1), which far from one half is much narrower than Hoeffding's square root.
 */
export function chanceBounds(
  hits: number,
  tries: number,
  doubt: number,
): { readonly low: number; readonly high: number } {
  const seen = hits / tries;
  const within = (p: number): boolean => tries * divergence(seen, p) <= doubt;
  return {
    low: hits === 0 ? 0 : farthest(seen, 0, within),
    high: hits === tries ? 1 : farthest(seen, 1, within),
  };
}

/** From `inside` towards `outside`, the last number still within, to the last digit outwards. */
function farthest(inside: number, outside: number, within: (p: number) => boolean): number {
  let near = inside;
  let far = outside;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (near + far) / 2;
    if (within(middle)) near = middle;
    else far = middle;
  }
  return far;
}

function divergence(seen: number, p: number): number {
  const part = (x: number, y: number): number => (x === 0 ? 0 : x * Math.log(x / y));
  return part(seen, p) + part(1 - seen, 1 - p);
}
