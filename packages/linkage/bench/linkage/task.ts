/** One run of the benchmark: which interviews, what is taken away from them, how matched. */
export interface Task {
  /** Part of the table it belongs to. */
  readonly part: "level" | "evidence" | "ties" | "scale" | "folder";
  readonly name: string;
  readonly source:
    | {
        readonly kind: "made-up";
        readonly seed: number;
        readonly people: number;
        readonly interviews: number;
        readonly detail: "rich" | "typical" | "sparse";
        /** A graph file whose nodes are the adults and whose edges are the ties. */
        readonly on?: string;
      }
    | { readonly kind: "folder"; readonly path: string };
  readonly without: readonly Without[];
  /** Share of interviews that say who knows whom; absent: as they come. */
  readonly tiesTold?: number;
  readonly attributesOnly: boolean;
  readonly draws: number;
  /** Name table given to the matching. */
  readonly names?: string;
  /** Times one further interview too. */
  readonly extend: boolean;
}

/** What can be taken out of interviews before they are matched. */
export const WITHOUT = ["ties", "ages", "streets", "roles", "surnames", "genders"] as const;
export type Without = (typeof WITHOUT)[number];

const plain = { without: [], attributesOnly: false, draws: 100, extend: false } as const;
const LEVELS = ["rich", "typical", "sparse"] as const;
/** A village or estate of which about a third was interviewed. */
const ESTATE = { people: 1700, interviews: 500 };

export interface Choice {
  readonly seeds: readonly number[];
  readonly folders: readonly string[];
  readonly names: string | undefined;
  /** A network to hold the interviews on, in place of a made-up one. */
  readonly on: string | undefined;
  readonly parts: readonly string[];
  /** Seeds of the parts that vary one thing; fewer, since they are compared in pairs. */
  readonly few: readonly number[];
}

/** Every run, in the order in which they are worth having. */
export function tasks({ seeds, folders, names, on, parts, few }: Choice): readonly Task[] {
  const named = names === undefined ? {} : { names };
  const made = (seed: number, detail: (typeof LEVELS)[number], size = ESTATE) =>
    ({
      kind: "made-up",
      seed,
      detail,
      ...size,
      ...(on === undefined || size !== ESTATE ? {} : { on }),
    }) as const;
  const all: Task[] = [];
  for (const path of folders) {
    const source = { kind: "folder", path } as const;
    const name = path.split("/").findLast((part) => part !== "") ?? path;
    all.push({ ...plain, ...named, part: "folder", name, source });
    all.push({
      ...plain,
      ...named,
      part: "folder",
      name: `${name}, attributes only`,
      source,
      attributesOnly: true,
    });
  }
  for (const seed of seeds) {
    for (const detail of LEVELS) {
      const level = { ...plain, ...named, part: "level", source: made(seed, detail) } as const;
      all.push({ ...level, name: detail });
      all.push({ ...level, name: `${detail}, attributes only`, attributesOnly: true });
    }
  }
  for (const seed of few) {
    const source = made(seed, "typical");
    const one = { ...plain, ...named, part: "evidence", source } as const;
    all.push({ ...one, name: "everything" });
    all.push({ ...one, name: "without relations", attributesOnly: true });
    for (const what of WITHOUT) all.push({ ...one, name: `without ${what}`, without: [what] });
  }
  for (const seed of few) {
    for (const told of [0, 0.3, 0.7, 1]) {
      const name = `${Math.round(100 * told)} in 100 interviews told`;
      const source = made(seed, "typical");
      all.push({ ...plain, ...named, part: "ties", name, source, tiesTold: told });
    }
  }
  const scale = { ...plain, ...named, part: "scale", extend: true } as const;
  const size = (people: number, interviews: number) => made(1, "typical", { people, interviews });
  all.push({ ...scale, name: "500 interviews, 100 draws", source: size(1700, 500) });
  all.push({ ...scale, name: "10,000 mentions", source: size(4000, 1250) });
  all.push({ ...scale, name: "100,000 mentions", source: size(40_000, 12_500) });
  return all.filter(({ part }) => parts.includes(part));
}
