import "./answer-glyph.css";

/**
 * An answer state as it is drawn everywhere: yes is a thread, no a hollow diamond, don't know
 * stitched, refused hollow with a bar, not asked a dotted outline. Never two alike; words
 * stand beside it.
 */
export function AnswerGlyph({ state }: { state: string }) {
  return (
    <svg className="answer-glyph" viewBox="0 0 44 20" aria-hidden="true">
      {glyph(state)}
    </svg>
  );
}

function glyph(state: string) {
  if (state === "yes") return <path className="g-thread" d="M2 10H42" />;
  if (state === "no") return <path className="g-hollow" d="M22 2L30 10L22 18L14 10Z" />;
  if (state === "dont_know") return <path className="g-thread stitched" d="M2 10H42" />;
  if (state === "refused") {
    return <path className="g-hollow" d="M22 2L30 10L22 18L14 10ZM12 10H32" />;
  }
  if (state === "sampled_out") return <path className="g-thread dotted" d="M4 10H42" />;
  return <path className="g-dotted" d="M22 2L30 10L22 18L14 10Z" />;
}
