/**
 * Design tokens a figure needs, as data. Colours are names of CSS custom properties so that a
 * picture on a page follows light and dark; the two columns are used where a file must stand
 * alone (a saved SVG, a canvas, WebGL).
 */
export const COLOURS = {
  ground: { light: "#f3f4f1", dark: "#10161d" },
  surface: { light: "#ffffff", dark: "#19212b" },
  hull: { light: "#e7e9e5", dark: "#232d39" },
  ink: { light: "#17212e", dark: "#f0f2ef" },
  "ink-2": { light: "#465262", dark: "#bcc5cf" },
  "ink-3": { light: "#5b6675", dark: "#98a4b1" },
  line: { light: "#d3d7d3", dark: "#313c49" },
  edge: { light: "#7a838e", dark: "#76828f" },
  "on-ink": { light: "#ffffff", dark: "#10161d" },
  spoke: { light: "#14509f", dark: "#4b90ec" },
  named: { light: "#e0609d", dark: "#f08ab8" },
  "named-ink": { light: "#a81b60", dark: "#ffa9cb" },
  where: { light: "#ffffff", dark: "#19212b" },
  "where-ink": { light: "#17212e", dark: "#f0f2ef" },
  thread: { light: "#56616f", dark: "#93a0ae" },
  marigold: { light: "#f5b51b", dark: "#f5b51b" },
  "kind-1": { light: "#3d4856", dark: "#c3cbd4" },
  "kind-2": { light: "#0e7466", dark: "#58c4b2" },
  "kind-3": { light: "#9a4a0c", dark: "#ef9f5c" },
  "seq-1": { light: "#dfe8f2", dark: "#233449" },
  "seq-2": { light: "#a9c5e6", dark: "#2f5584" },
  "seq-3": { light: "#6a9bd3", dark: "#4b85c9" },
  "seq-4": { light: "#3270b8", dark: "#86b4ea" },
  "seq-5": { light: "#123f7d", dark: "#cfe2fa" },
} as const;

export type ColourName = keyof typeof COLOURS;
export type Theme = "light" | "dark";

/** `var(--spoke)`: follows the page. */
export const cssColour = (name: ColourName): string => `var(--${name})`;

/** Thickness of a thread in px where it was said and where it arrives. */
export const THREAD_WIDTH = {
  rest: [3.4, 0.8],
  across: [2.6, 0.8],
  chosen: [5.4, 1.8],
} as const satisfies Record<string, readonly [number, number]>;

/** Length on and off, in px along the thread. `null`: unbroken. */
export const THREAD_DASH = {
  whole: null,
  stitched: [6, 4.5],
  dotted: [2, 8],
} as const;

/** How sure we are of a tie, as it is drawn everywhere. */
export type Certainty = keyof typeof THREAD_DASH;

/** Tried in this order; the first that crosses fewest nodes and labels is taken. */
export const BENDS = [0.02, 0.1, -0.1, 0.18, -0.18, 0.28, -0.28, 0.38, -0.38] as const;

/** From this probability a tie is drawn whole. */
export const SURE_FROM = 0.9;
/** From this probability a tie is drawn unless more is asked for. */
export const LIKELY_FROM = 0.5;

export const NODE_GAP = 5;
export const HULL_PAD = 26;
/** Up to this many nodes every one is drawn as a picture of its own. */
export const SOCIOGRAM_LIMIT = 300;

export const FONT = {
  tool: '"Atkinson Hyperlegible Next", "Noto Sans", system-ui, sans-serif',
  voice: '"Literata", "Noto Serif", Georgia, serif',
} as const;

/** Whole from 0.9, stitched from 0.5, dotted below. */
export function certainty(probability: number): Certainty {
  if (probability >= SURE_FROM) return "whole";
  return probability >= LIKELY_FROM ? "stitched" : "dotted";
}
