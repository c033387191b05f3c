import type { Scene } from "@kith/figures";

/** Something in a picture that can be gone to: a node or a group's card. */
export interface Target {
  readonly id: string;
  readonly kind: "node" | "card";
  readonly group: number | undefined;
  readonly x: number;
  readonly y: number;
  /** How far from its middle it still counts as touched. */
  readonly reach: number;
  readonly title: string;
}

export type Direction = "up" | "down" | "left" | "right";

export function targetsOf(scene: Scene): readonly Target[] {
  return [
    ...scene.cards.map(
      (card): Target => ({
        id: card.id,
        kind: "card",
        group: card.group,
        x: card.x,
        y: card.y,
        reach: card.width / 2,
        title: card.title,
      }),
    ),
    ...scene.nodes.map(
      (node): Target => ({
        id: node.id,
        kind: "node",
        group: undefined,
        x: node.x,
        y: node.y,
        reach: node.r,
        title: node.title,
      }),
    ),
  ];
}

/**
 * The nearest target in a direction: within 45 degrees of it first, anything on that side
 * otherwise. `undefined` at the edge. O(targets).
 */
export function nearestTowards(
  targets: readonly Target[],
  from: Target,
  direction: Direction,
): Target | undefined {
  const sign = direction === "up" || direction === "left" ? -1 : 1;
  const upright = direction === "up" || direction === "down";
  let best: Target | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    if (target.id === from.id) continue;
    const ahead = sign * (upright ? target.y - from.y : target.x - from.x);
    const aside = Math.abs(upright ? target.x - from.x : target.y - from.y);
    if (ahead <= 0.5) continue;
    const cost = Math.hypot(ahead, aside) * (aside > ahead ? 3 : 1) + aside;
    if (cost < least) {
      least = cost;
      best = target;
    }
  }
  return best;
}

/** What a target is tied to in the picture, clockwise from the top, so that walks can go round. */
export function tiedTo(scene: Scene, targets: readonly Target[], from: Target): readonly Target[] {
  const ids = new Set<string>();
  for (const tie of [...scene.threads, ...scene.ropes]) {
    if (tie.source === from.id) ids.add(tie.target);
    if (tie.target === from.id) ids.add(tie.source);
  }
  const angle = (target: Target) =>
    (Math.atan2(target.x - from.x, from.y - target.y) + 2 * Math.PI) % (2 * Math.PI);
  return targets
    .filter((target) => ids.has(target.id))
    .sort((a, b) => angle(a) - angle(b) || (a.id < b.id ? -1 : 1));
}

/** What lies under a point, or the nearest within `slack` px of its rim. */
export function targetAt(
  targets: readonly Target[],
  x: number,
  y: number,
  slack: number,
): Target | undefined {
  let best: Target | undefined;
  let least = slack;
  for (const target of targets) {
    const away =
      target.kind === "card"
        ? Math.max(Math.abs(target.x - x), Math.abs(target.y - y)) - target.reach
        : Math.hypot(target.x - x, target.y - y) - target.reach;
    if (away < least) {
      least = away;
      best = target;
    }
  }
  return best;
}
