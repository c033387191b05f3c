import type { NetworkNode, Progress, Random } from "@kith/model";
import {
  betweenness,
  closeness,
  clustering,
  components,
  degree,
  density,
  distanceSums,
  type Graph,
  layoutNeighbours,
  leiden,
  transitivity,
} from "@kith/network";
import { nameGroups } from "./groups.ts";
import type { NetworkGroup, NetworkNodeView, NetworkTotals } from "./network-view.ts";
import type { Point } from "./place-affiliations.ts";
import { assignRoles } from "./roles.ts";
import { roundedMeasure } from "./rounded.ts";

type PersonMeasures = Pick<
  NetworkNodeView,
  "group" | "degree" | "betweenness" | "closeness" | "clustering" | "component" | "role"
>;

export interface MeasuredPeople {
  /** In the order of the people, as are `points`. */
  readonly people: readonly PersonMeasures[];
  readonly points: readonly Point[];
  readonly groups: readonly NetworkGroup[];
  readonly totals: NetworkTotals;
}

/** Measures, groups, roles and layout of the ties between people. */
export function measurePeople(
  graph: Graph,
  people: readonly NetworkNode[],
  random: Random,
  progress: Progress,
): MeasuredPeople {
  const steps = 4;
  progress("finding groups", 0, steps);
  const parts = components(graph);
  const found = leiden(graph, { random: random.fork("groups") });
  const { groups, groupOf } = nameGroups(people, found.membership);

  progress("measuring who is between others", 1, steps);
  const degrees = degree(graph);
  const between = betweenness(graph);

  progress("measuring who is close to others", 2, steps);
  const close = closeness(graph, distanceSums(graph));
  const clustered = clustering(graph);

  progress("drawing the network", 3, steps);
  const layout = layoutNeighbours(graph, {
    random: random.fork("layout"),
    groups: found.membership,
  });

  const componentOf = largestFirst(parts);
  const roles = assignRoles(
    people.map((node, at) => ({
      interviewed: node.status === "respondent",
      degree: degrees[at]!,
      betweenness: between[at]!,
      mentioned: node.mentioned,
      groupsReached: groupsReached(graph, at, groupOf),
    })),
  );
  progress("drawing the network", steps, steps);

  return {
    people: people.map((_, at) => ({
      group: groupOf[at] ?? null,
      degree: degrees[at]!,
      betweenness: roundedMeasure(between[at]) ?? 0,
      closeness: roundedMeasure(close[at]),
      clustering: roundedMeasure(clustered[at]),
      component: componentOf[at]!,
      role: roles[at]!,
    })),
    points: people.map((_, at) => ({ x: layout.x[at]!, y: layout.y[at]! })),
    groups,
    totals: {
      people: graph.n,
      ties: graph.m,
      components: parts.sizes.length,
      largestComponent: Math.max(0, ...parts.sizes),
      isolates: degrees.filter((ties) => ties === 0).length,
      density: roundedMeasure(density(graph)),
      transitivity: roundedMeasure(transitivity(graph)),
      modularity: graph.m === 0 ? null : roundedMeasure(found.quality),
      groups: groups.length,
    },
  };
}

/** In how many groups a person and the people they have ties with are. */
function groupsReached(graph: Graph, at: number, groupOf: readonly (number | null)[]): number {
  const reached = new Set<number>();
  const own = groupOf[at];
  if (own !== null && own !== undefined) reached.add(own);
  for (let i = graph.offsets[at]!; i < graph.offsets[at + 1]!; i++) {
    const group = groupOf[graph.targets[i]!];
    if (group !== null && group !== undefined) reached.add(group);
  }
  return reached.size;
}

/** Components numbered by size, the largest 0; equals keep their order. */
function largestFirst(parts: {
  readonly membership: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}): number[] {
  const order = Array.from(parts.sizes, (size, part) => ({ size, part })).sort(
    (a, b) => b.size - a.size || a.part - b.part,
  );
  const rank = new Map(order.map(({ part }, at) => [part, at]));
  return Array.from(parts.membership, (part) => rank.get(part)!);
}
