import { cssColour, type LegendEntry, ropePath, threadCurve, threadPath } from "@kith/figures";
import type { ReactNode } from "react";

const CURVE = threadCurve({ x: 9, y: 11, r: 3 }, { x: 64, y: 11, r: 6 }, 0);
const ROPE = { from: { x: 4, y: 14 }, control: { x: 48, y: 14 }, to: { x: 92, y: 14 } };

/** How to read the picture: each sign with its sentence. */
export function LegendList({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map((entry) => (
        <li key={entry.text}>
          <Sign sign={entry.sign} />
          <span>{entry.text}</span>
        </li>
      ))}
    </ul>
  );
}

function Sign({ sign }: { sign: LegendEntry["sign"] }) {
  if (typeof sign === "object") {
    return (
      <svg className="shape" viewBox="0 0 20 20" aria-hidden="true">
        <circle className="toned" cx="10" cy="10" r="8.5" style={{ fill: `var(--${sign.fill})` }} />
        <text
          className={`sign sign-on-${sign.fill}`}
          x="10"
          y="13.8"
          fontSize="11"
          textAnchor="middle"
        >
          {sign.letter}
        </text>
      </svg>
    );
  }
  switch (sign) {
    case "told":
      return small(<circle className="n-spoke" cx="10" cy="10" r="8" />);
    case "named":
      return small(<path className="n-named" d="M10 1.5L18.5 10L10 18.5L1.5 10Z" />);
    case "told-plain":
      return small(<circle className="toned plain" cx="10" cy="10" r="8" />);
    case "named-plain":
      return small(<path className="toned plain" d="M10 1.5L18.5 10L10 18.5L1.5 10Z" />);
    case "place":
      return small(
        <rect className="n-where" x="2.6" y="2.6" width="14.7" height="14.7" rx="1.5" />,
      );
    case "card":
      return small(<rect className="card" x="1.5" y="1.5" width="17" height="17" rx="3" />);
    case "size":
      return (
        <svg viewBox="0 0 30 20" className="sign-size" aria-hidden="true">
          <circle className="n-spoke" cx="6" cy="12" r="4" />
          <circle className="n-spoke" cx="20" cy="10" r="8" />
        </svg>
      );
    case "tapered":
      return thread("whole", [3.4, 1.4]);
    case "even":
      return thread("whole", [2.4, 2.4]);
    case "stitched":
      return thread("stitched", [3.2, 1.4]);
    case "dotted":
      return thread("dotted", [2.6, 2]);
    case "not-drawn":
      return (
        <svg viewBox="0 0 96 28" className="sign-rope" aria-hidden="true">
          <path style={{ stroke: cssColour("line"), strokeWidth: 2 }} d="M38 14H58" />
        </svg>
      );
    case "rope-stitched":
      return (
        <svg viewBox="0 0 96 28" className="sign-rope" aria-hidden="true">
          <path
            className="rope rope-1"
            strokeWidth={3}
            strokeDasharray="9 6.5"
            d={ropePath(ROPE, 1, 2.6)}
          />
        </svg>
      );
    case "rope-1":
    case "rope-2":
    case "rope-4": {
      const strands = sign === "rope-1" ? 1 : sign === "rope-2" ? 2 : 4;
      return (
        <svg viewBox="0 0 96 28" className="sign-rope" aria-hidden="true">
          <path
            className={`rope rope-${strands}`}
            strokeWidth={strands === 1 ? 3 : 2.6}
            d={ropePath(ROPE, strands, 2.6)}
          />
        </svg>
      );
    }
  }
}

const small = (shape: ReactNode) => (
  <svg className="shape" viewBox="0 0 20 20" aria-hidden="true">
    {shape}
  </svg>
);

function thread(certainty: "whole" | "stitched" | "dotted", width: readonly [number, number]) {
  return (
    <svg viewBox="0 0 74 22" className="sign-thread" aria-hidden="true">
      <path style={{ fill: cssColour("thread") }} d={threadPath(CURVE, width, certainty)} />
      <circle className="n-spoke" cx="9" cy="11" r="6" />
      <path className="n-named" d="M64 3.7L71.3 11L64 18.3L56.7 11Z" />
    </svg>
  );
}
