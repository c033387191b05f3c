import { sureState } from "../people/people-rows.ts";
import { words } from "../words/index.ts";
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

/** The same, large, with what its two ends mean. */
export function CertaintyScale({ probability }: { probability: number }) {
  const { two, one } = words.people.person.scale;
  return (
    <div className="certainty-scale">
      <svg className="certainty" viewBox="0 0 300 44" aria-hidden="true">
        <path className="certainty-axis" d="M11 22H289" />
        <path
          className={`certainty-thread ${sureState(probability)}`}
          style={{ strokeWidth: 7 }}
          d={`M11 22H${11 + probability * 278}`}
        />
        <circle className="certainty-knot" cx={11 + probability * 278} cy="22" r="10" />
      </svg>
      <p className="row small">
        <span>{two}</span>
        <span>{one}</span>
      </p>
    </div>
  );
}
