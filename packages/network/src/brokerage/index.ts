/** Who stands between others, and whether like goes with like. */
export { assortativity, degreeAssortativity } from "./assortativity.ts";
export { type BondingAndBridging, bondingAndBridging, type TieShares } from "./bonding.ts";
export {
  type Brokerage,
  brokerage,
  type NetworkBrokerage,
  type NodeBrokerage,
} from "./brokerage.ts";
export { BROKERAGE_ROLES, type BrokerageRole, brokerageRoles } from "./brokerage-roles.ts";
export { type Categories, categorySizes, countCategories } from "./categories.ts";
export { type EIIndex, type EITest, eiIndex, eiTest } from "./ei-index.ts";
export { type Homophily, homophily } from "./homophily.ts";
export { categoryAssortativity, type Mixing, mixing } from "./mixing.ts";
export { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";
export {
  type TiesByCategory,
  type TieTotals,
  tiesByCategory,
  tieTotals,
} from "./ties-by-category.ts";
