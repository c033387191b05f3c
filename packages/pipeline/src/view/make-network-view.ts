import {
  compareText,
  type Interview,
  noProgress,
  type Progress,
  type Random,
  type SiteNetwork,
} from "@kith/model";
import { type MeasuresOverDraws, siteGraph } from "@kith/network";
import { affiliationMembers } from "./affiliation-members.ts";
import { intervalsOf } from "./intervals-of.ts";
import { measurePeople } from "./measure-people.ts";
import type { NetworkNodeView, NetworkView } from "./network-view.ts";
import { type Point, placeAffiliations } from "./place-affiliations.ts";
import { countRoles } from "./roles.ts";
import { rounded } from "./rounded.ts";

export interface ViewOptions {
  readonly random: Random;
  /** ISO 8601; packages have no clock. */
  readonly madeAt?: string;
  /** How far the measures spread over plausible matchings. */
  readonly overDraws?: MeasuresOverDraws;
  readonly progress?: Progress;
}

/**
 * Everything a picture or table of a site's network shows, from the network and its
 * interviews: measures, groups, roles, layout, and what was asked. Measures are of ties
 * between people, of every kind, taken as undirected; places and the like join the picture
 * afterwards and change no person's number.
 *
 * Numbers are rounded to what can be seen or said (places to 0.1, probabilities to 0.0001,
 * measures to 7 digits), so that 3,000 people are a small download. O(n m) for betweenness.
 */
export function makeNetworkView(
  network: SiteNetwork,
  interviews: readonly Interview[],
  options: ViewOptions,
): NetworkView {
  const progress = options.progress ?? noProgress;
  const people = network.nodes.filter((node) => node.kind === "person");
  const others = network.nodes.filter((node) => node.kind !== "person");
  const graph = siteGraph(network, { nodeKinds: ["person"] });
  const measured = measurePeople(graph, people, options.random, progress);

  const points = measured.points;
  const membersOf = affiliationMembers(network);
  const personAt = new Map(people.map((node, at) => [node.id, at]));
  const membersAt = others.map((node) =>
    (membersOf.get(node.id) ?? []).map((id) => personAt.get(id)!),
  );
  const placed = placeAffiliations(
    membersAt.map((members) => members.map((at) => points[at]!)),
    points,
    spacing(points),
  );
  const frame = frameOf([...points, ...placed]);

  const viewOf = (node: (typeof network.nodes)[number], point: Point) => ({
    id: node.id,
    kind: node.kind,
    status: node.status,
    label: node.label,
    gender: node.description.gender ?? "",
    age: node.description.age ?? null,
    street: node.description.street ?? "",
    area: node.description.area ?? "",
    mentioned: node.mentioned,
    probability: rounded(node.probability, 4),
    records: node.records.length,
    x: rounded(point.x - frame.left, 1),
    y: rounded(point.y - frame.top, 1),
    attributes: node.attributes,
  });
  const nodes: NetworkNodeView[] = [
    ...people.map((node, at) => ({ ...viewOf(node, points[at]!), ...measured.people[at]! })),
    ...others.map((node, at): NetworkNodeView => {
      const members = membersAt[at]!;
      return {
        ...viewOf(node, placed[at]!),
        group: commonest(members.map((member) => measured.people[member]!.group)) ?? null,
        degree: members.length,
        betweenness: 0,
        closeness: null,
        clustering: null,
        component: commonest(members.map((member) => measured.people[member]!.component)) ?? 0,
        role: members.length > 0 ? "member" : "on their own",
      };
    }),
  ];

  return {
    madeAt: options.madeAt ?? "",
    nodes,
    ties: network.ties.map((tie) => ({
      source: tie.source,
      target: tie.target,
      kind: tie.kind,
      tellers: tie.tellers.length,
      mutual: tie.mutual,
      ...(tie.symmetric === true ? { symmetric: true } : {}),
      probability: rounded(tie.probability, 4),
    })),
    groups: measured.groups,
    roles: countRoles(measured.people.map(({ role }) => role)),
    extent: { width: rounded(frame.width, 1), height: rounded(frame.height, 1) },
    measures: measured.totals,
    ...intervalsOf(options.overDraws),
    asked: whatWasAsked(interviews),
  };
}

function whatWasAsked(interviews: readonly Interview[]): NetworkView["asked"] {
  const named = new Map<string, number>();
  for (const { mentions } of interviews) {
    for (const generator of new Set(mentions.flatMap((mention) => mention.generators)))
      named.set(generator, (named.get(generator) ?? 0) + 1);
  }
  const generators = [...named.keys()].sort(compareText);
  const waves = new Set(
    interviews.flatMap(({ wave }) => (wave === undefined || wave === "" ? [] : [wave])),
  );
  return {
    interviews: interviews.length,
    namedNobody: interviews.filter(({ mentions }) => mentions.length === 0).length,
    generators,
    named: generators.map((generator) => ({ generator, interviews: named.get(generator) ?? 0 })),
    waves: [...waves],
  };
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function frameOf(points: readonly Point[]): Frame {
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, top] = [Infinity, Infinity];
  let [right, bottom] = [-Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** A distance at which two marks do not cover each other, from how dense the picture is. */
function spacing(points: readonly Point[]): number {
  const { width, height } = frameOf(points);
  const each = Math.sqrt((width * height) / Math.max(points.length, 1));
  return each > 0 ? each : 1;
}

/** The value that occurs most often, the first of equals; `null` does not count. */
function commonest(values: readonly (number | null)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
