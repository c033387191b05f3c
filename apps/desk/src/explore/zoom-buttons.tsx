import { exploreWords as said } from "./explore-words.ts";

/** Closer, further away, all of it. */
export function ZoomButtons(props: {
  by: (factor: number) => void;
  fit: () => void;
  whole: boolean;
}) {
  return (
    <div className="zoom">
      <button
        type="button"
        aria-label={said.zoomIn}
        title={said.zoomIn}
        onClick={() => props.by(1.6)}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5v14M5 12h14" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={said.zoomOut}
        title={said.zoomOut}
        disabled={props.whole}
        onClick={() => props.by(1 / 1.6)}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12h14" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={said.zoomFit}
        title={said.zoomFit}
        disabled={props.whole}
        onClick={props.fit}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
        </svg>
      </button>
    </div>
  );
}
