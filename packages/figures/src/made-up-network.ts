import { seededRandom } from "@kith/model";
import type { FigureNetwork, FigureNode, FigureTie } from "./figure-network.ts";

const STREETS = [
  "Mill Street",
  "Harbour Row",
  "Chapel Lane",
  "Station Road",
  "The Crescent",
  "Quayside",
  "Church Walk",
  "Orchard Close",
  "Tanner Street",
  "Bridge End",
  "Meadow View",
  "Castle Hill",
  "Ropewalk",
  "Well Lane",
  "Park Terrace",
  "Smithy Brow",
  "Beck Side",
  "North Parade",
];
const PLACES = [
  "Library",
  "Wash House",
  "Market café",
  "Bay Hall",
  "Allotments",
  "Quay Club",
  "Surgery",
  "Primary school",
  "St Anne's",
  "Bowling green",
  "Post office",
  "Corner shop",
];
const FIRST = [
  "Ann",
  "Dev",
  "Mary",
  "Joe",
  "Sue",
  "Pat",
  "Amir",
  "Lee",
  "Rosa",
  "Ken",
  "Ivy",
  "Tom",
];
const LAST = ["Shaw", "Khan", "Bell", "Holt", "Ray", "Moss", "Dunn", "Reed", "Cole", "Webb"];
const KINDS = ["help", "trust", "change_locally"];

/**
 * A made-up site for tests, benchmarks and screenshots: streets as groups on a ring, people
 * mostly tied within the street, places in between. The same seed gives the same site.
 */
export function madeUpNetwork(seed: number, people: number): FigureNetwork {
  const random = seededRandom(seed);
  const groups = Math.max(3, Math.min(STREETS.length, Math.round(people / 20)));
  const placeCount = Math.max(3, Math.min(PLACES.length, Math.round(people / 14)));
  const centre = (g: number) => {
    const ring = groups > 8 && g % 3 === 0 ? 0.45 : 1;
    const angle = (g / groups) * 2 * Math.PI;
    return { x: 500 + 380 * ring * Math.cos(angle), y: 500 + 380 * ring * Math.sin(angle) };
  };
  const groupOf = Array.from({ length: people }, () =>
    Math.min(groups - 1, Math.floor(random.next() ** 1.35 * groups)),
  );
  const draft = groupOf.map((group, i) => {
    const { x, y } = centre(group);
    const reach = (600 / groups) * Math.sqrt(random.next());
    const angle = random.next() * 2 * Math.PI;
    return {
      id: `P-${String(i + 1).padStart(4, "0")}`,
      group,
      told: random.next() < 0.42,
      x: x + reach * Math.cos(angle),
      y: y + reach * Math.sin(angle),
      age: random.next() < 0.12 ? null : 16 + random.below(70),
      probability: random.next() < 0.75 ? 1 : 0.55 + 0.44 * random.next(),
    };
  });
  const byGroup = Array.from({ length: groups }, (_, g) =>
    draft.flatMap((node, i) => (node.group === g ? [i] : [])),
  );
  const ties: FigureTie[] = [];
  const mentioned = new Map<string, number>();
  const add = (source: string, target: string, kind: string) => {
    mentioned.set(target, (mentioned.get(target) ?? 0) + 1);
    ties.push({
      source,
      target,
      kind,
      tellers: 1 + random.below(2),
      mutual: random.next() < 0.12,
      probability: random.next() < 0.8 ? 1 : 0.35 + 0.6 * random.next(),
    });
  };
  draft.forEach((node, i) => {
    if (!node.told) return;
    for (let k = random.below(4); k >= 0; k--) {
      const own = byGroup[node.group]!;
      const other =
        random.next() < 0.78
          ? own[Math.floor(random.next() ** 1.8 * own.length)]!
          : random.below(people);
      if (other !== i) add(node.id, draft[other]!.id, KINDS[random.below(KINDS.length)]!);
    }
    if (random.next() < 0.35)
      add(
        node.id,
        `place:${PLACES[Math.floor(random.next() ** 1.5 * placeCount)]!}`,
        "affiliation",
      );
  });
  for (let k = 0; k < people / 8; k++) {
    const own = byGroup[random.below(groups)]!;
    if (own.length < 2) continue;
    const [a, b] = [own[random.below(own.length)]!, own[random.below(own.length)]!];
    if (a !== b && !draft[a]!.told) add(draft[a]!.id, draft[b]!.id, "knows");
  }
  const degree = new Map<string, number>();
  for (const tie of ties)
    for (const id of [tie.source, tie.target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const persons: FigureNode[] = draft.map((node) => ({
    id: node.id,
    kind: "person",
    status: node.told ? "respondent" : "named",
    label: `${FIRST[random.below(FIRST.length)]!} ${LAST[random.below(LAST.length)]!}`,
    gender: random.next() < 0.5 ? "woman" : "man",
    age: node.age,
    street: STREETS[node.group]!,
    area: "",
    mentioned: mentioned.get(node.id) ?? 0,
    probability: node.probability,
    group: (degree.get(node.id) ?? 0) > 0 ? node.group : null,
    x: node.x,
    y: node.y,
    degree: degree.get(node.id) ?? 0,
    betweenness: (degree.get(node.id) ?? 0) * random.next(),
    role: "member",
    attributes: { work: ["working", "retired", "student", "looking for work"][random.below(4)]! },
  }));
  const places: FigureNode[] = PLACES.slice(0, placeCount).map((label, i) => ({
    id: `place:${label}`,
    kind: i % 4 === 3 ? "group" : i % 5 === 4 ? "information" : "place",
    status: "none",
    label,
    gender: "",
    age: null,
    street: "",
    area: "",
    mentioned: mentioned.get(`place:${label}`) ?? 0,
    probability: 1,
    group: null,
    x: 500 + 200 * Math.cos(i),
    y: 500 + 200 * Math.sin(i * 1.7),
    degree: degree.get(`place:${label}`) ?? 0,
    betweenness: 0,
    role: "bridge",
    attributes: {},
  }));
  return {
    nodes: [...persons, ...places],
    ties,
    groups: byGroup.map((own, g) => ({ label: STREETS[g]!, size: own.length })),
    asked: {
      interviews: draft.filter((node) => node.told).length,
      namedNobody: Math.round(people / 40),
      generators: KINDS,
      waves: ["1"],
    },
  };
}
