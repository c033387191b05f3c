/** Where nodes are drawn. */
export { layoutGroups } from "./layout-groups.ts";
export type { GroupCircle, Layout } from "./layout-parts.ts";
export { layoutSmall } from "./layout-small.ts";
