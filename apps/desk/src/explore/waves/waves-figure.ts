import type { NetworkView, WavesView } from "@kith/api";
import {
  type FigureTable,
  groupsAndRopes,
  type Scene,
  SOCIOGRAM_DEFAULTS,
  SOCIOGRAM_LIMIT,
  sociogram,
  threadPath,
  usualGroupBy,
} from "@kith/figures";
import { words } from "../../words/index.ts";
import type { Space } from "../explore-figure.ts";
import { labelOf } from "../label-of.ts";

const said = words.waves;

export type Changes = NonNullable<WavesView["changes"]>;
type Tie = Changes["ties"][number];

/** The two pictures, drawn so that everybody stands in the same place. */
export interface WavesFigure {
  readonly before: WavePicture;
  readonly after: WavePicture;
  /** Every person drawn one by one, or groups with ropes. */
  readonly view: "sociogram" | "groups";
  readonly people: number;
  readonly table: FigureTable;
}

export interface WavePicture {
  readonly scene: Scene;
  /** Threads that began or ended: drawn over the others. */
  readonly changed: readonly Scene["threads"][number][];
}

const inBefore = ({ change }: Tie) =>
  change === "stayed" || change === "ended" || change === "unknown-after";
const inAfter = ({ change }: Tie) =>
  change === "stayed" || change === "began" || change === "unknown-before";

/** Both waves from one arrangement of all people; above 300 people as groups and ropes. */
export function wavesFigure(
  network: NetworkView,
  changes: Changes,
  options: { readonly space: Space; readonly names: boolean },
): WavesFigure {
  const ids = new Set(changes.ties.flatMap(({ source, target }) => [source, target]));
  const nodes = network.nodes.filter(({ id }) => ids.has(id));
  const part = (ties: readonly Tie[]) => ({
    ...network,
    nodes,
    ties: ties.map(({ source, target }) => ({
      source,
      target,
      kind: "tie",
      tellers: 1,
      mutual: true,
      probability: 1,
    })),
  });
  const common = {
    ...SOCIOGRAM_DEFAULTS,
    ...options.space,
    groupBy: usualGroupBy(network),
    names: options.names,
    choice: { kind: "any", sure: "all", who: "people", alone: "kept" } as const,
  };
  const whole = part(changes.ties);
  const title = (name: string) => said.wave(name);
  const result = { people: nodes.length, table: tieTable(network, changes, options.names) };
  if (nodes.length > SOCIOGRAM_LIMIT) {
    const draw = (ties: readonly Tie[], name: string): WavePicture => ({
      scene: groupsAndRopes(part(ties), { ...common, title: title(name), scaleOf: whole }).scene,
      changed: [],
    });
    return {
      ...result,
      view: "groups",
      before: draw(changes.ties.filter(inBefore), changes.before),
      after: draw(changes.ties.filter(inAfter), changes.after),
    };
  }
  const { scene } = sociogram(whole, { ...common, title: "" });
  const keyOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  const changeOf = new Map(changes.ties.map((tie) => [keyOf(tie.source, tie.target), tie]));
  const draw = (wanted: (tie: Tie) => boolean, name: string): WavePicture => {
    const threads = scene.threads.flatMap((thread) => {
      const tie = changeOf.get(keyOf(thread.source, thread.target));
      return tie === undefined || !wanted(tie) ? [] : [{ thread, change: tie.change }];
    });
    return {
      scene: {
        ...scene,
        title: title(name),
        threads: threads.map(({ thread, change }) =>
          change.startsWith("unknown")
            ? {
                ...thread,
                certainty: "dotted" as const,
                path: threadPath(thread.curve, thread.width, "dotted"),
              }
            : thread,
        ),
      },
      changed: threads.flatMap(({ thread, change }) =>
        change === "began" || change === "ended" ? [thread] : [],
      ),
    };
  };
  return {
    ...result,
    view: "sociogram",
    before: draw(inBefore, changes.before),
    after: draw(inAfter, changes.after),
  };
}

function tieTable(network: NetworkView, changes: Changes, names: boolean): FigureTable {
  const label = labelOf(network, names);
  return {
    caption: said.table.caption(changes.ties.length),
    columns: [
      { key: "from", label: said.table.from, kind: "text" },
      { key: "to", label: said.table.to, kind: "text" },
      { key: "change", label: said.table.change, kind: "text" },
      { key: "why", label: said.table.why, kind: "doubt" },
    ],
    rows: changes.ties.map(({ source, target, change, why }) => [
      label(source),
      label(target),
      said.change[change],
      said.why[why],
    ]),
    ids: changes.ties.map(({ source, target }) => `${source}~${target}`),
  };
}
