/** Who stands between others, and whether like goes with like. */
export { assortativity, degreeAssortativity } from "./assortativity.ts";
export { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";
