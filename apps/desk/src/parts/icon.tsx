const PATHS = {
  find: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20",
  down: "M6 9l6 6 6-6",
  next: "M9 5l7 7-7 7",
  previous: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  display: "M12 4v16M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM15 7.5v9M18 9v6",
  save: "M12 4v11M7 10.5l5 5 5-5M5 20h14",
  folder: "M3.5 19V5.5h6l2 2.5h9V19z",
  file: "M6 3.5h8l4 4V20.5H6zM14 3.5V8h4",
  done: "M5 12.5l4.5 4.5L19 7",
  look: "M12 8v5.5M12 16.8v.2M12 3.5L21.5 20h-19z",
  stop: "M12 7.5v6M12 16.7v.2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  words: "M12 11v5.5M12 7.6v.2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  up: "M12 19V6M6.5 11L12 5.5 17.5 11",
  sorted: "M12 5v13M6.5 13l5.5 5.5 5.5-5.5",
} as const;

export type IconName = keyof typeof PATHS;

const POINTS: readonly IconName[] = ["next", "previous"];

/** A drawing on the 24 px grid. It never stands alone: a word is beside it or in its control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={POINTS.includes(name) ? "icon flip" : "icon"}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
