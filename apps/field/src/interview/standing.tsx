import { useSyncExternalStore } from "react";
import { Notice } from "../shell/page.tsx";
import { useWords } from "../shell/words-context.tsx";
import type { Recorder } from "./recorder.ts";

/** Quiet line below the thread: whether the last answer is on the disk, and about how long yet. */
export function Standing({
  recorder,
  minutes,
}: {
  readonly recorder: Recorder;
  readonly minutes: number;
}) {
  const words = useWords();
  const { state } = useSyncExternalStore(recorder.watch, recorder.standing);
  return (
    <p className="standing">
      <span className={`saved ${state}`}>
        {state === "saved" ? words.saved : state === "saving" ? words.saving : ""}
      </span>
      <span>{words.interview.minutes(minutes)}</span>
    </p>
  );
}

/** What could not be kept, at once, with what to do. Nothing else stops working. */
export function Trouble({ recorder }: { readonly recorder: Recorder }) {
  const words = useWords();
  const standing = useSyncExternalStore(recorder.watch, recorder.standing);
  if (standing.state !== "trouble") return null;
  const { why } = standing.why;
  const reload = why === "taken" || why === "lost";
  return (
    <Notice tone="stop">
      <p>
        {words.trouble[why]} {words.trouble.nothingLost}
      </p>
      <div className="notice-actions">
        <button type="button" onClick={() => void recorder.again()}>
          {words.trouble.tryAgain}
        </button>
        {reload && (
          <button type="button" onClick={() => window.location.reload()}>
            {words.trouble.reload}
          </button>
        )}
      </div>
    </Notice>
  );
}
