/**
 * What may be shown: the gate between exact findings and anything public. It fails closed:
 * what no rule lets through stays inside, and the list of what was kept back says why.
 *
 * First version. Not there yet, and said so wherever a release is made: the check against
 * earlier releases, consent per audience, and the attack suite.
 */
export { gateFindings, type PublicFinding } from "./gate-findings.ts";
export {
  gateGroupNetwork,
  type PublicGroup,
  type PublicGroupNetwork,
  type PublicGroupTie,
} from "./gate-groups.ts";
export { gateInformationMap, type PublicInformationMap } from "./gate-information.ts";
export type { Passed, Withheld } from "./passed.ts";
export { namesInInterviews } from "./personal.ts";
export { POLICY, roundCount } from "./policy.ts";
