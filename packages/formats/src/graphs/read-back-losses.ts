import type { AttributeValue, GraphDocument, GraphDocumentEdge } from "@kith/model";
import { listed, quoted } from "../problems.ts";
import { number } from "./losses.ts";
import { isDirected } from "./tie-direction.ts";

type Attributes = Readonly<Record<string, AttributeValue>>;
type Attributed = { readonly attributes: Attributes };

/**
 * What a file could not hold of a graph, found by reading it again: one sentence for each kind
 * of thing that is not as it was. Empty when the two are equal. The order of nodes and ties
 * counts, as readers keep it; of a tie the ends, id, direction and attributes count. O(size).
 */
export function lossesOf(before: GraphDocument, after: GraphDocument | undefined): string[] {
  if (after === undefined) return ["Nothing of the graph can be read from the file again."];
  const losses: string[] = [];
  const wholes = changes(
    [{ attributes: before.attributes ?? {} }],
    [{ attributes: after.attributes ?? {} }],
  );
  losses.push(...sentences("the whole graph", wholes));

  const kept = new Map(after.nodes.map((node) => [node.id, node]));
  const lost = before.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (lost.length > 0) losses.push(`${number(lost.length, "node")} lost: ${listed(lost)}.`);
  const added = after.nodes.length - (before.nodes.length - lost.length);
  if (added > 0) losses.push(`${number(added, "node")} more than before.`);
  if (lost.length === 0 && before.nodes.some(({ id }, at) => after.nodes[at]?.id !== id)) {
    losses.push("The nodes stand in another order.");
  }
  const still = before.nodes.filter(({ id }) => kept.has(id));
  losses.push(
    ...sentences(
      "nodes",
      changes(
        still,
        still.map(({ id }) => kept.get(id) ?? { attributes: {} }),
      ),
    ),
  );

  if (before.edges.length !== after.edges.length) {
    losses.push(
      `${number(before.edges.length, "tie")} became ${number(after.edges.length, "tie")}.`,
    );
    return losses;
  }
  if (before.edges.length === 0 && before.directed !== after.directed) {
    losses.push("Whether ties have a direction is not kept, as there are none.");
  }
  const pairs = before.edges.map((edge, at) => [edge, after.edges[at] ?? edge] as const);
  const different = (is: (a: GraphDocumentEdge, b: GraphDocumentEdge) => boolean) =>
    pairs.filter(([a, b]) => !is(a, b)).length;
  const moved = different((a, b) => a.source === b.source && a.target === b.target);
  if (moved > 0)
    losses.push(`${number(moved, "tie")} not in the same place or between the same nodes.`);
  const ids = different((a, b) => a.id === b.id);
  if (ids > 0) losses.push(`The ids of ${number(ids, "tie")} were left out.`);
  const turned = different((a, b) => isDirected(before, a) === isDirected(after, b));
  if (turned > 0) {
    losses.push(`Whether a tie has a direction is not kept for ${number(turned, "tie")}.`);
  }
  losses.push(...sentences("ties", changes(before.edges, after.edges)));
  return losses;
}

interface Change {
  readonly count: number;
  readonly from: AttributeValue | undefined;
  readonly to: AttributeValue | undefined;
}

/** By attribute, how many values are not as they were and the first of them. */
function changes(
  before: readonly Attributed[],
  after: readonly Attributed[],
): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  const note = (name: string, a: Attributes, b: Attributes): void => {
    const from = Object.hasOwn(a, name) ? a[name] : undefined;
    const to = Object.hasOwn(b, name) ? b[name] : undefined;
    if (Object.is(from, to)) return;
    const known = found.get(name);
    found.set(
      name,
      known === undefined ? { count: 1, from, to } : { ...known, count: known.count + 1 },
    );
  };
  for (const [at, { attributes: a }] of before.entries()) {
    const b = after[at]?.attributes ?? {};
    for (const name of Object.keys(a)) note(name, a, b);
    for (const name of Object.keys(b)) if (!Object.hasOwn(a, name)) note(name, a, b);
  }
  return found;
}

function sentences(what: string, found: ReadonlyMap<string, Change>): string[] {
  const gone: string[] = [];
  const rest: string[] = [];
  for (const [name, { count, from, to }] of found) {
    if (to === undefined) gone.push(name);
    else if (from === undefined) rest.push(`${quoted(name)} of ${what} is new.`);
    else {
      rest.push(
        `${quoted(name)} of ${what} changed in ${number(count, "place")}: ${told(from)} became ${told(to)}.`,
      );
    }
  }
  if (gone.length === 0) return rest;
  return [`Attributes of ${what} were left out: ${listed(gone)}.`, ...rest];
}

function told(value: AttributeValue): string {
  return typeof value === "string" ? `the text ${quoted(value)}` : `the ${typeof value} ${value}`;
}
