/** How the whole holds together: parts, cut points, density, reciprocity. */
export { type Components, componentMembers, components, isolates } from "./components.ts";
export { type Cuts, cuts } from "./cut-points.ts";
export { density } from "./density.ts";
export { reciprocity } from "./reciprocity.ts";
