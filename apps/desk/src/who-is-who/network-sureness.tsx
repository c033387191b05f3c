import type { ReviewState } from "@kith/api";
import { Rich } from "../parts/rich.tsx";
import { ThreadBar } from "../parts/thread-bar.tsx";
import { words } from "../words/index.ts";
import "./sureness.css";

const said = words.who.sure;
/** A line through fewer points says nothing yet. */
const FEW = 5;

/** How sure the network is now, as words, a thread and how it came so far. */
export function NetworkSureness({ state }: { state: ReviewState }) {
  const { start, now, history } = state.certainty;
  return (
    <div className="who-sureness">
      <p>
        <Rich text={said.line(now)} />
      </p>
      <div className="row">
        <span className="grow">
          <ThreadBar whole={now} dotted={1 - now} />
        </span>
        {state.answered > 0 ? <span className="small">{said.since(start)}</span> : null}
        {history.length > FEW ? (
          <svg
            className="who-trend"
            viewBox="0 0 96 24"
            role="img"
            aria-label={said.trend(start, now)}
          >
            <path d={trendPath(history)} />
            <circle cx="92" cy={trendY(now, history)} r="3.5" />
          </svg>
        ) : null}
      </div>
    </div>
  );
}

type History = ReviewState["certainty"]["history"];

/** The line from the first answer to the last; its height spans what the answers changed. */
function trendPath(history: History): string {
  const last = history.length - 1;
  return history
    .map((point, i) => {
      const x = Math.round((4 + (88 * i) / last) * 10) / 10;
      return `${i === 0 ? "M" : "L"}${x} ${trendY(point.share, history)}`;
    })
    .join("");
}

function trendY(share: number, history: History): number {
  const shares = history.map((point) => point.share);
  const low = Math.min(...shares);
  const span = Math.max(0.02, Math.max(...shares) - low);
  return Math.round((20 - 16 * Math.min(1, Math.max(0, share - low) / span)) * 10) / 10;
}
