/** What chance alone would do: permutation tests on pairs. */
export { absoluteDifference, receiverNumber, sameCategory, senderNumber } from "./covariates.ts";
export type { PermutationP } from "./permutation-p.ts";
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
export { type NamedRelation, type Relation, relationOf } from "./relation.ts";
