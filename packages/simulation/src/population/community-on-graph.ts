import type { GraphDocument, Random } from "@kith/model";
import { chance, clamp, normal, pickShare } from "../draws.ts";
import type { Culture } from "../names/name-pools.ts";
import { appointFigures } from "./appoint-figures.ts";
import type { Community, Gender, Person, Tie } from "./community.ts";
import type { HouseholdSketch, Sketch } from "./draw-households.ts";
import { groupIntoHomes } from "./group-into-homes.ts";
import type { CommunityParameters } from "./make-community.ts";
import { makePeople } from "./make-people.ts";
import { makeStreets } from "./make-streets.ts";
import { makeVenues } from "./make-venues.ts";

/**
 * A community whose adults are the nodes of a given network and whose ties are its edges, no
 * more and no fewer; direction, loops and parallel edges are dropped. Homes, streets, names,
 * ages, work, groups and places are invented around them. People keep their node ids, so
 * truth.csv speaks of the network as it was given. O(nodes + edges × mean degree).
 */
export function communityOnGraph(
  random: Random,
  graph: GraphDocument,
  year: number,
  parameters: CommunityParameters,
): Community {
  const position = new Map(graph.nodes.map((node, i) => [node.id, i]));
  const adjacent = adjacency(graph, position);
  const homes = groupIntoHomes(random.fork("homes"), graph.nodes, adjacent);
  const drawing = random.fork("households");
  const sketches = homes.map((home) => sketchHome(drawing, home.length, parameters.cultures));
  const plan = makeStreets(random.fork("streets"), sketches.length);
  const peopled = makePeople(random.fork("people"), sketches, plan, {
    year,
    isolateShare: 0,
    unlistedNameShare: parameters.unlistedNameShare,
    kinAcrossHomes: false,
  });
  // People come home by home; `nodeOf` leads back to the nodes.
  const nodeOf = homes.flat();
  const mean = adjacent.reduce((sum, list) => sum + list.length, 0) / Math.max(1, adjacent.length);
  const people: Person[] = peopled.people.map((person, i) => {
    const node = nodeOf[i] ?? 0;
    const degree = adjacent[node]?.length ?? 0;
    return {
      ...person,
      id: graph.nodes[node]?.id ?? person.id,
      activity: degree / Math.max(1, mean),
    };
  });
  const personOf: number[] = [];
  nodeOf.forEach((node, i) => {
    personOf[node] = i;
  });
  const bare: Community = {
    ...peopled,
    people,
    venues: [],
    ties: givenTies(random.fork("strength"), people, adjacent, personOf),
  };
  return makeVenues(random.fork("venues"), appointFigures(random.fork("figures"), bare));
}

function adjacency(
  graph: GraphDocument,
  position: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const sets: Set<number>[] = graph.nodes.map(() => new Set());
  for (const edge of graph.edges) {
    const a = position.get(edge.source);
    const b = position.get(edge.target);
    if (a === undefined || b === undefined || a === b) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** Closer when living together, and the more contacts two people share. */
function givenTies(
  random: Random,
  people: readonly Person[],
  adjacent: readonly (readonly number[])[],
  personOf: readonly number[],
): Tie[] {
  const ties: Tie[] = [];
  adjacent.forEach((list, node) => {
    const circle = new Set(list);
    for (const other of list) {
      if (other < node) continue;
      const a = Math.min(personOf[node] ?? 0, personOf[other] ?? 0);
      const b = Math.max(personOf[node] ?? 0, personOf[other] ?? 0);
      const theirs = adjacent[other] ?? [];
      const shared = theirs.filter((third) => circle.has(third)).length;
      const overlap = shared / Math.max(1, Math.min(list.length, theirs.length) - 1);
      const together = people[a]?.household === people[b]?.household;
      const mean = together ? 0.85 : 0.45 + 0.35 * overlap;
      const strength = clamp(mean + normal(random) * 0.15, 0.05, 1);
      ties.push({ a, b, origin: together ? "household" : "given", strength });
    }
  });
  return ties.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** A home of so many adults: alone, a couple, or parents with grown children and relatives. */
function sketchHome(
  random: Random,
  size: number,
  cultures: Readonly<Record<Culture, number>>,
): HouseholdSketch {
  const culture = pickShare(random, cultures);
  const gender = (): Gender => (chance(random, 0.51) ? "female" : "male");
  const years = (low: number, high: number): number => low + random.below(high - low + 1);
  if (size === 1) {
    const age = years(19, 92);
    const type = age > 65 ? "single_elderly" : "single";
    return { type, culture, members: [{ gender: gender(), age, parents: [] }] };
  }
  if (size === 2 && chance(random, 0.25)) {
    const age = years(38, 80);
    return {
      type: "lone_parent",
      culture,
      members: [
        { gender: chance(random, 0.85) ? "female" : "male", age, parents: [] },
        { gender: gender(), age: Math.max(16, age - years(20, 34)), parents: [0] },
      ],
    };
  }
  const age = size === 2 ? years(22, 88) : years(40, 75);
  const members: Sketch[] = [
    { gender: "female", age, parents: [], partner: 1 },
    { gender: "male", age: clamp(age + years(-4, 6), 18, 99), parents: [], partner: 0 },
  ];
  for (let i = 2; i < size; i++) {
    const child = i < 6;
    const theirs = child ? Math.max(16, age - years(20, 36)) : years(17, 85);
    members.push({ gender: gender(), age: theirs, parents: child ? [0, 1] : [] });
  }
  return { type: size === 2 ? "couple" : "family", culture, members };
}
