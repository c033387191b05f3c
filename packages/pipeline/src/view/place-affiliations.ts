/** A point of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Golden angle: successive points of the spiral never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Puts places, groups, organisations and sources of information among the people who share
 * them: at the middle of those people, moved along a spiral until it is `gap` away from every
 * other already placed. Whoever has most people keeps closest to its middle; one without any
 * goes to the middle of the picture. Deterministic. O(places² × turns), for hundreds.
 *
 * @param members points of the people of each place
 * @param gap smallest distance between two places, in units of the picture
 */
export function placeAffiliations(
  members: readonly (readonly Point[])[],
  people: readonly Point[],
  gap: number,
): Point[] {
  const middle = mean(people) ?? { x: 0, y: 0 };
  const order = members
    .map((points, at) => ({ at, size: points.length }))
    .sort((a, b) => b.size - a.size || a.at - b.at);
  const taken: Point[] = [];
  const placed = members.map(() => middle);
  for (const { at } of order) {
    const wanted = mean(members[at]!) ?? middle;
    const free = firstFree(wanted, taken, gap);
    taken.push(free);
    placed[at] = free;
  }
  return placed;
}

function firstFree(wanted: Point, taken: readonly Point[], gap: number): Point {
  for (let turn = 0; ; turn++) {
    const radius = (gap / 2) * Math.sqrt(turn);
    const x = wanted.x + radius * Math.cos(turn * TURN);
    const y = wanted.y + radius * Math.sin(turn * TURN);
    if (taken.every((other) => Math.hypot(other.x - x, other.y - y) >= gap)) return { x, y };
  }
}

function mean(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return { x, y };
}
