/**
 * The network kernel: a graph as compressed rows in typed arrays, measures of it, groups,
 * layout, and the site's network that all of it is for. Everything is deterministic: chance
 * comes in as a `Random`. `graph.ts` says what becomes of loops and parallel edges.
 */

export * from "./brokerage/index.ts";
export * from "./cohesion/index.ts";
export * from "./draws/index.ts";
export * from "./graph/index.ts";
export * from "./groups/index.ts";
export * from "./key-players/index.ts";
export * from "./layout/index.ts";
export * from "./measures/index.ts";
export * from "./personal/index.ts";
export * from "./position/index.ts";
export * from "./references/index.ts";
export * from "./site/index.ts";
export * from "./spreading/index.ts";
export * from "./two-mode/index.ts";
export * from "./unknown/index.ts";
export * from "./waves/index.ts";
