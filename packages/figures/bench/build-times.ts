/**
 * How long a picture takes to build, after one warm-up: median of five. Run by hand:
 * `node packages/figures/bench/build-times.ts`.
 */
import {
  groupsAndRopes,
  madeUpNetwork,
  networkTwin,
  SOCIOGRAM_DEFAULTS,
  sociogram,
  twoMode,
} from "@kith/figures";

const options = { ...SOCIOGRAM_DEFAULTS, title: "Who" };
const shared = {
  ...options,
  sure: "likely",
  kinds: ["place", "group", "organisation", "information"],
} as const;
const small = madeUpNetwork(3, 250);
const large = madeUpNetwork(3, 3000);

const median = (build: () => unknown): number => {
  build();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    build();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
};

for (const [name, build] of [
  ["sociogram, 250 people", () => sociogram(small, options)],
  ["groups and ropes, 3,000 people", () => groupsAndRopes(large, options)],
  ["groups with one open, 3,000 people", () => groupsAndRopes(large, { ...options, open: 0 })],
  ["two-mode, 3,000 people", () => twoMode(large, shared)],
  ["tables and words of everybody, 3,000 people", () => networkTwin(large, options)],
] as const) {
  console.log(`${name}: ${median(build).toFixed(0)} ms`);
}
