/** What chance alone would do: permutation tests on pairs, and graphs of chance to compare with. */

export type { PermutationP } from "../chance/permutation-p.ts";
export {
  type AgainstReferences,
  type AgainstReferencesOptions,
  againstReferences,
} from "./against-references.ts";
export type { AgainstChance } from "./chance-counts.ts";
export { absoluteDifference, receiverNumber, sameCategory, senderNumber } from "./covariates.ts";
export { type QapLogistic, qapLogistic } from "./qap-logistic.ts";
export { QAP_METHODS, type QapMethod, type QapRegressionOptions } from "./qap-permutations.ts";
export {
  type Collinear,
  type QapRegression,
  type QapTerm,
  qapRegression,
} from "./qap-regression.ts";
export {
  QAP_STATISTICS,
  type QapStatistic,
  type QapTest,
  type QapTestOptions,
  qapTest,
} from "./qap-test.ts";
export {
  ABOUT_REFERENCES,
  REFERENCE_KINDS,
  type ReferenceKind,
  referenceGraph,
} from "./reference-graph.ts";
export { type NamedRelation, type Relation, relationOf } from "./relation.ts";
export { type RewiringOptions, rewired } from "./rewired.ts";
export {
  graphWithDensity,
  graphWithDyads,
  graphWithTies,
  type UniformGraphOptions,
} from "./uniform-graphs.ts";
