const PATHS = {
  back: "M15 5l-7 7 7 7",
  on: "M9 5l7 7-7 7",
  plus: "M12 5v14M5 12h14",
  tick: "M5 12.5l4.5 4.5L19 7",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  door: "M6 21V4h12v17M3.5 21h17M14.5 12.5v.5",
  noSignal:
    "M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.4M5.5 12.2A9.5 9.5 0 0 1 9 9.9M12.8 9a9.6 9.6 0 0 1 5.7 3.2M2.8 8.9A14 14 0 0 1 6 6.6M11 5.2a14 14 0 0 1 10.2 3.7M12 19.2v.1",
  look: "M12 4.5v9M12 18v.2",
} as const;

/** A drawing beside a word, never instead of one. Those that point turn with the writing. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  const points = name === "back" || name === "on";
  return (
    <svg className={points ? "icon points" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Somebody named: a pink diamond, everywhere. */
export function Diamond() {
  return (
    <svg className="diamond" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1.5L18.5 10L10 18.5L1.5 10Z" />
    </svg>
  );
}

/** The sign of Kith: one who told, one who was named, a thread. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 56 26" role="img" aria-label="Kith">
      <path className="mark-thread" d="M12 13C24 -3 31 29 44 13" />
      <circle className="mark-spoke" cx="11" cy="13" r="9" />
      <path className="mark-named" d="M45 3.5L54.5 13 45 22.5 35.5 13Z" />
    </svg>
  );
}
