import type { NetworkView } from "@kith/api";
import {
  kindWords,
  type NodeShape,
  type Scene,
  SOCIOGRAM_DEFAULTS,
  SOCIOGRAM_LIMIT,
  sociogram,
  type Tone,
  threadPath,
} from "@kith/figures";
import type { Space } from "../explore-figure.ts";
import type { Effect, Through } from "./what-if.ts";

const OUT: Tone = { fill: "surface", sign: "×", signColour: "ink" };
const CUT: Tone = { fill: "marigold", sign: "!", signColour: "ink" };

export interface WhatIfPicture {
  readonly scene: Scene;
  /** How many are not drawn who were tied to those taken out and stay joined. */
  readonly staying: number;
}

/** So many of those who stay joined are drawn beside the others; more would hide what matters. */
const STAYING = 40;

/**
 * Those taken out, those who would be cut off, and some of whom both are tied to now: drawn
 * one by one, with the ties that touch the taken out or the cut off.
 */
export function whatIfPicture(
  network: NetworkView,
  out: readonly string[],
  effect: Effect,
  options: {
    readonly through: Through;
    readonly title: string;
    readonly names: boolean;
    readonly space: Space;
  },
): WhatIfPicture {
  const gone = new Set(out);
  const cut = new Set([...effect.cutOff, ...effect.alone]);
  const touched = (id: string) => gone.has(id) || cut.has(id);
  const ties = network.ties.filter(
    ({ kind, source, target }) =>
      (options.through === "places" || kind !== "affiliation") &&
      (touched(source) || touched(target)),
  );
  // Whom the cut off keep comes before whom only the taken out were tied to.
  const keptBy = (those: ReadonlySet<string>) =>
    ties.flatMap(({ source, target }) =>
      those.has(source) ? [target] : those.has(target) ? [source] : [],
    );
  const near = [...new Set([...keptBy(cut), ...keptBy(gone)])].filter((id) => !touched(id));
  const kept = new Set([...gone, ...cut, ...near.slice(0, STAYING)].slice(0, SOCIOGRAM_LIMIT));
  const part = {
    ...network,
    nodes: network.nodes.filter(({ id }) => kept.has(id)),
    ties: ties.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
  const { scene } = sociogram(part, {
    ...SOCIOGRAM_DEFAULTS,
    ...options.space,
    choice: { ...SOCIOGRAM_DEFAULTS.choice, sure: "all" },
    title: options.title,
    names: options.names,
    labelPeople: kept.size <= 60,
    size: "same",
    areas: false,
  });
  const toned = (node: NodeShape): NodeShape =>
    gone.has(node.id) ? { ...node, tone: OUT } : cut.has(node.id) ? { ...node, tone: CUT } : node;
  const loosened = (thread: Scene["threads"][number]) =>
    gone.has(thread.source) || gone.has(thread.target)
      ? {
          ...thread,
          certainty: "dotted" as const,
          path: threadPath(thread.curve, thread.width, "dotted"),
        }
      : thread;
  return {
    scene: { ...scene, nodes: scene.nodes.map(toned), threads: scene.threads.map(loosened) },
    staying: near.length - [...kept].filter((id) => !touched(id)).length,
  };
}

/** "told us, Mill Street", or what kind of place it is. */
export function knownOf(node: NetworkView["nodes"][number]): string {
  const told =
    node.kind !== "person"
      ? kindWords(node.kind)
      : node.status === "respondent"
        ? "told us"
        : "was named";
  return [told, node.street].filter(Boolean).join(", ");
}
