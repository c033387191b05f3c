/** Groups found in the ties themselves. */
export { type Groups, type LeidenOptions, leiden } from "./leiden.ts";
export { modularity } from "./modularity.ts";
