import { sureState } from "../people/people-rows.ts";
import "./certainty.css";

/**
 * How sure we are, drawn: a thread as far along as the probability, whole, stitched or
 * dotted, with a knot at its end. The words stand beside it.
 */
export function Certainty({ probability }: { probability: number }) {
  const at = 6 + Math.min(1, Math.max(0, probability)) * 68;
  return (
    <svg className="certainty" viewBox="0 0 80 14" aria-hidden="true">
      <path className="certainty-axis" d="M6 7H74" />
      <path className={`certainty-thread ${sureState(probability)}`} d={`M6 7H${at}`} />
      <circle className="certainty-knot" cx={at} cy="7" r="4.5" />
    </svg>
  );
}
