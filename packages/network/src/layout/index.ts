/** Where nodes are drawn, and how good and how steady a drawing is. */
export { type ForceAtlasOptions, forceAtlas2, forceAtlas2Stepwise } from "./force-atlas.ts";
export type { ForceAtlasForces } from "./force-atlas-forces.ts";
export type { Anchors } from "./hold-places.ts";
export { layoutCircle } from "./layout-circle.ts";
export { layoutGroups } from "./layout-groups.ts";
export { carryPlaces, layoutMovement } from "./layout-movement.ts";
export {
  type LayoutProgress,
  layoutNeighbours,
  layoutNeighboursStepwise,
  type NeighbourOptions,
} from "./layout-neighbours.ts";
export type { Area, GroupCircle, Layout } from "./layout-parts.ts";
export { layoutSmall } from "./layout-small.ts";
export {
  type ForceAtlasJob,
  forceAtlasTask,
  type LayoutJob,
  layoutTask,
} from "./layout-task.ts";
export { layoutTwoMode } from "./layout-two-mode.ts";
export { neighbourhoodShare } from "./neighbourhood-share.ts";
export type { Points } from "./points.ts";
