import { compareText } from "@kith/model";
import {
  AFFILIATION,
  type FigureNetwork,
  type FigureNode,
  type FigureTie,
  KNOWS,
} from "./figure-network.ts";
import type { Said } from "./scene.ts";
import { LIKELY_FROM, SURE_FROM } from "./tokens.ts";

/** What a picture shows; a sentence on screen. */
export interface Choice {
  /** A kind of tie, or every kind between people. */
  readonly kind: string | "any";
  /** `sure`: 0.9 and over; `likely`: 0.5 and over; `all`: everything said. */
  readonly sure: "sure" | "likely" | "all";
  readonly who: "people" | "people-and-places";
  /** `kept`: nodes without a tie here are drawn too, so that two pictures hold the same. */
  readonly alone?: "kept";
}

export const LEAST_PROBABILITY: Readonly<Record<Choice["sure"], number>> = {
  sure: SURE_FROM,
  likely: LIKELY_FROM,
  all: 0,
};

/** One thread of a picture: all that was said between two nodes. */
export interface DrawnTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kinds: readonly string[];
  readonly tellers: number;
  readonly said: Said;
  /** The largest of its ties: they join the same two, so one that holds is enough. */
  readonly probability: number;
}

export interface Chosen {
  /** Nodes with at least one tie drawn (or all, see `Choice.alone`), in the network's order. */
  readonly nodes: readonly FigureNode[];
  readonly ties: readonly DrawnTie[];
  /** Threads not drawn because we are less sure than was asked. */
  readonly tooUnsure: number;
  /** People of the network without a tie in this picture. */
  readonly peopleLeftOut: number;
}

/**
 * The nodes and threads of a picture: ties of the kind asked for, those between the same two
 * nodes as one. O(nodes + ties log ties).
 */
export function chooseTies(network: FigureNetwork, choice: Choice): Chosen {
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const merged = new Map<string, FigureTie[]>();
  for (const tie of network.ties) {
    if (!isWanted(tie, choice, byId)) continue;
    const [a, b] =
      compareText(tie.source, tie.target) <= 0
        ? [tie.source, tie.target]
        : [tie.target, tie.source];
    const key = `${a}\u001f${b}`;
    const list = merged.get(key);
    if (list) list.push(tie);
    else merged.set(key, [tie]);
  }
  const least = LEAST_PROBABILITY[choice.sure];
  const ties: DrawnTie[] = [];
  let tooUnsure = 0;
  for (const [key, same] of merged) {
    const drawn = oneThread(key, same, byId);
    if (drawn.probability >= least) ties.push(drawn);
    else tooUnsure++;
  }
  const used = new Set(ties.flatMap((tie) => [tie.source, tie.target]));
  const nodes = network.nodes.filter((node) => choice.alone === "kept" || used.has(node.id));
  const people = network.nodes.filter((node) => node.kind === "person").length;
  const drawnPeople = nodes.filter((node) => node.kind === "person").length;
  return { nodes, ties, tooUnsure, peopleLeftOut: people - drawnPeople };
}

function isWanted(tie: FigureTie, choice: Choice, byId: ReadonlyMap<string, FigureNode>): boolean {
  const source = byId.get(tie.source);
  const target = byId.get(tie.target);
  if (source === undefined || target === undefined || source === target) return false;
  const toPlace = source.kind !== "person" || target.kind !== "person";
  if (toPlace) return choice.who === "people-and-places";
  return choice.kind === "any" || tie.kind === choice.kind;
}

function oneThread(
  key: string,
  ties: readonly FigureTie[],
  byId: ReadonlyMap<string, FigureNode>,
): DrawnTie {
  const first = ties[0]!;
  const told = ties.filter((tie) => saidBySource(tie, byId));
  const forward = told[0] ?? first;
  const both = told.some((tie) => tie.mutual) || told.some((tie) => tie.source !== forward.source);
  return {
    id: `tie:${key.replace("\u001f", "~")}`,
    source: forward.source,
    target: forward.target,
    kinds: [...new Set(ties.map((tie) => tie.kind))].sort(compareText),
    tellers: ties.reduce((sum, tie) => Math.max(sum, tie.tellers), 0),
    said: both ? "both" : told.length > 0 ? "source" : "others",
    probability: ties.reduce((most, tie) => Math.max(most, tie.probability), 0),
  };
}

/** A tie between two mentions was said by a third person, whichever end comes first. */
function saidBySource(tie: FigureTie, byId: ReadonlyMap<string, FigureNode>): boolean {
  if (tie.kind === KNOWS) return false;
  return tie.kind === AFFILIATION || byId.get(tie.source)?.status === "respondent";
}

/** Kinds of tie between people, commonest first. */
export function tieKinds(network: FigureNetwork): { kind: string; ties: number }[] {
  const counts = new Map<string, number>();
  const people = new Set(network.nodes.filter((n) => n.kind === "person").map((n) => n.id));
  for (const tie of network.ties) {
    if (!people.has(tie.source) || !people.has(tie.target)) continue;
    counts.set(tie.kind, (counts.get(tie.kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, ties]) => ({ kind, ties }))
    .sort((a, b) => b.ties - a.ties || compareText(a.kind, b.kind));
}
