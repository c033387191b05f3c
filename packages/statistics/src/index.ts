/** How sure: estimates with their intervals. Knows no community words. */
export { type Confidence, type ShareEstimate, wilson } from "./wilson.ts";
export { varianceOverDraws, withVariance } from "./with-variance.ts";
