/**
 * The import rule of the house: three floors, imports only go down; within `packages` a
 * stage may only use the stages before it. Packages are pure.
 */

/** Packages in the order data flows; each may import those on earlier rows only. */
export const STAGES: readonly (readonly string[])[] = [
  ["model"],
  ["instruments", "vault"],
  ["sync", "formats", "linkage", "network", "statistics", "simulation"],
  ["findings"],
  ["disclosure"],
  ["figures"],
  ["pipeline"],
  ["api"],
];

const FLOORS = ["packages", "adapters", "apps"] as const;
type Floor = (typeof FLOORS)[number];

export interface Room {
  readonly floor: Floor | "testing" | "tools";
  readonly name: string;
}

/** `packages/network/src/x.ts` → the room `network` on the floor `packages`. */
export function roomOf(path: string): Room | undefined {
  const [floor, name] = path.split("/");
  if (name === undefined) return undefined;
  if (floor === "packages" || floor === "adapters" || floor === "apps" || floor === "testing") {
    return { floor, name };
  }
  return floor === "tools" ? { floor, name: "tools" } : undefined;
}

function stageOf(name: string): number {
  return STAGES.findIndex((row) => row.includes(name));
}

/**
 * Why `from` may not import `to`, or `undefined` when it may. Apps may import apps below
 * them only through their package name and only where `cli` composes `server`.
 */
export function forbidden(from: Room, to: Room): string | undefined {
  if (from.floor === "testing" || from.floor === "tools") return undefined;
  if (from.floor === to.floor && from.name === to.name) return undefined;
  const up = FLOORS.indexOf(to.floor as Floor);
  if (up < 0) return `${to.floor} is not for production code`;
  const here = FLOORS.indexOf(from.floor);
  if (up > here) return `imports go down: ${from.floor} may not use ${to.floor}`;
  if (from.floor === "apps" && to.floor === "apps") {
    return from.name === "cli" || (from.name === "server" && to.name === "playback")
      ? undefined
      : `an app may not use another app (${to.name})`;
  }
  if (from.floor === "adapters" && to.floor === "adapters") {
    return "an adapter may not use another adapter";
  }
  if (from.floor === "packages") {
    const mine = stageOf(from.name);
    const theirs = stageOf(to.name);
    if (mine < 0) return `packages/${from.name} has no stage: add it to tools/house/rules.ts`;
    if (theirs >= mine)
      return `stage “${from.name}” may only use stages before it, not “${to.name}”`;
  }
  return undefined;
}

/** What a pure package must not reach for, with the reason. */
export const IMPURE: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /from "node:/, why: "packages run in browsers too: no Node modules" },
  { pattern: /\bMath\.random\b/, why: "randomness is passed in (Random of @kith/model)" },
  { pattern: /\bDate\.now\b|\bnew Date\(\)/, why: "time is passed in" },
  { pattern: /\bperformance\.now\b/, why: "time is passed in" },
  { pattern: /(?<![.\w])fetch\(/, why: "packages do not use the network" },
  { pattern: /\bprocess\./, why: "packages do not know the process" },
];
