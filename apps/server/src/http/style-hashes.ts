import { createHash } from "node:crypto";

/**
 * The two style elements React Aria (1.22, `usePress` and `usePreventScroll`) adds to a page,
 * letter by letter. Should a later version write others, presses and overlays still work and
 * the browser's console says which text was refused.
 */
const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

/** Sources for `style-src` that let exactly these through. */
export const STYLE_HASHES = REACT_ARIA_STYLES.map(
  (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
);
