import type { FigureCaption, FigureWords } from "@kith/figures";
import { exploreWords as said } from "./explore-words.ts";

/** The words half of a twin; `large` where it stands alone. */
export function WordsView({ words, large }: { words: FigureWords; large?: boolean }) {
  return (
    <div className={large ? "words-large" : undefined}>
      <p className="voice lead">
        {words.claim.map((span) =>
          span.strong ? (
            <b key={span.text}>{span.text}</b>
          ) : (
            <span key={span.text}>{span.text}</span>
          ),
        )}
      </p>
      <p>{words.rest.join(" ")}</p>
    </div>
  );
}

/** Asked, of whom, who answered, what is missing: below every picture. */
export function CaptionView({ caption }: { caption: FigureCaption }) {
  return (
    <figcaption className="asked">
      <b>{said.asked}</b> {caption.asked} <b>{said.of}</b> {caption.of} <b>{said.answered}</b>{" "}
      {caption.answered} <b>{said.missing}</b> {caption.missing}
    </figcaption>
  );
}
