import { useWords } from "../shell/words-context.tsx";

/** How far the interview is: a thread with a knot for each part, the present one marked. */
export function ProgressThread({ part, of }: { readonly part: number; readonly of: number }) {
  const words = useWords();
  const at = (i: number) => ((i + 0.5) / of) * 350;
  const now = at(part - 1);
  return (
    <svg
      className="progress"
      viewBox="0 0 350 20"
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={words.interview.part(part, of)}
    >
      <path className="done" d={`M0 10H${now}`} />
      <path className="to-come" d={`M${now} 10H350`} />
      {Array.from({ length: of }, (_, i) => {
        const state = i + 1 < part ? "knot" : i + 1 === part ? "now" : "open";
        return <circle key={at(i)} className={state} cx={at(i)} cy="10" r={RADIUS[state]} />;
      })}
    </svg>
  );
}

const RADIUS = { knot: 6, now: 9, open: 5.5 } as const;
